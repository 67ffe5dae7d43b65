#!/usr/bin/python3
"""test_newtype.py - docs/NEW-TYPE.md, typed as it stands, says what it says.

    test_newtype.py --ducha PATH --document FILE --lang en|zh [unittest's words]

A block that begins with ```yaml FILE or ```story FILE is typed into that file; ```diff FILE changes its
lines; ```console holds commands behind `$ ` and what the terminal shows then, where `…` stands for
anything on its line, and a line that is `…` alone for any lines. What somebody needs for all of it is
counted: 200 keys a minute, a Han character as three of them, 200 words a minute read."""
import argparse
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

options = None  # of the command line, set once by main()
KEYS_A_MINUTE = 200
WORDS_A_MINUTE = 200
HAN_KEYS = 3
HAN_A_WORD = 1.6  # read
MINUTES_MAX = 21  # of reading and typing: how long the tool takes is the machine's
HAN = re.compile(r"[\u3400-\u9fff]")
BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.M | re.S)
PROGRESS = re.compile(r"\r[^\r\n]*\x1b\[K")  # a bar, and its end
PATIENCE = 60


def keys(text):
    return len(text) + (HAN_KEYS - 1) * len(HAN.findall(text))


def words(text):
    han = len(HAN.findall(text))
    return len(HAN.sub(" ", text).split()) + han / HAN_A_WORD


def typed(blocks):
    count = 0
    for kind, _, text in blocks:
        if kind == "console":
            count += sum(keys(line[2:]) + 1 for line in text.splitlines() if line.startswith("$ "))
        elif kind == "diff":
            count += sum(keys(line[1:]) for line in text.splitlines() if line.startswith("+"))
        else:
            count += keys(text)
    return count


def pattern(lines):
    """What was printed, as a regular expression."""
    out = ""
    for line in lines:
        if line == "…":
            out += r"(?:.*\n)*?"
        else:
            out += ".*?".join(re.escape(part) for part in line.rstrip().split("…")) + r"[ ]*\n"
    return re.compile(out)


class Shell:
    """Bash, its output a terminal: what one command leaves is there for the next."""

    def __init__(self, folder):
        path = os.path.dirname(os.path.abspath(options.ducha)) + os.pathsep + os.environ["PATH"]
        lang = "zh_CN.UTF-8" if options.lang == "zh" else "en_US.UTF-8"  # need not be installed
        env = {"PATH": path, "LANG": lang, "HOME": folder, "TERM": "dumb"}
        env.update({k: v for k, v in os.environ.items() if "SAN_OPTIONS" in k})
        screen, terminal = pty.openpty()
        self.bash = subprocess.Popen(["bash", "--norc", "--noprofile"], cwd=folder, env=env, text=True,
                                     stdin=subprocess.PIPE, stdout=terminal, stderr=terminal)
        os.close(terminal)
        self.screen = open(screen, encoding="utf-8", newline="\n")

    def say(self, command):
        mark = "the-end-of-this-command"
        self.bash.stdin.write(f"{command}\necho {mark}\n")
        self.bash.stdin.flush()
        out = ""
        while not out.endswith(mark + "\n"):
            out += self.screen.readline().replace("\r\n", "\n")
        return PROGRESS.sub("", out[:-len(mark) - 1])

    def close(self):
        self.bash.stdin.write("kill %1 2>/dev/null; wait\n")
        self.bash.stdin.close()
        self.bash.wait(PATIENCE)
        self.screen.close()


class NewType(unittest.TestCase):
    def setUp(self):
        with open(options.document, encoding="utf-8") as f:
            self.page = f.read()
        self.blocks = BLOCK.findall(self.page)
        self.folder = tempfile.mkdtemp(prefix="ducha-page-")
        self.shell = Shell(self.folder)

    def tearDown(self):
        self.shell.close()
        shutil.rmtree(self.folder)

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
            f.write(text)

    def change(self, name, text):
        with open(os.path.join(self.folder, name), encoding="utf-8") as f:
            before = f.read()
        old = "".join(line[1:] + "\n" for line in text.splitlines() if line.startswith("-"))
        new = "".join(line[1:] + "\n" for line in text.splitlines() if line.startswith("+"))
        self.assertEqual(before.count(old), 1, f"{name} has these lines once: {old}")
        self.write(name, before.replace(old, new))

    def converse(self, text):
        command, shown = None, []
        for line in [*text.splitlines(), None]:
            if line is not None and not line.startswith("$ "):
                shown.append(line)
                continue
            if command:
                said = self.shell.say(command)
                self.assertTrue(pattern(shown).fullmatch(said),
                                f"$ {command}\n{said}\n-- the page says:\n" + "\n".join(shown))
            command, shown = line and line[2:], []

    def test_what_the_page_says_is_what_happens(self):
        begun = time.monotonic()
        for kind, name, text in self.blocks:
            if kind == "console":
                self.converse(text)
            elif kind == "diff":
                self.change(name, text)
            else:
                self.write(name, text)
        self.assertGreater(len(self.blocks), 12)
        self.report(time.monotonic() - begun)

    def report(self, waited):
        prose = words(BLOCK.sub("", self.page))
        typing = typed(self.blocks) / KEYS_A_MINUTE
        minutes = typing + words(self.page) / WORDS_A_MINUTE
        print(f"{prose:.0f} words of prose, {words(self.page):.0f} with its blocks; "
              f"{typed(self.blocks)} keys, {typing:.0f} min typed; the tool {waited:.0f} s; "
              f"in all {minutes + waited / 60:.0f} min", file=sys.stderr)
        self.assertLess(minutes, MINUTES_MAX)


def main():
    global options
    p = argparse.ArgumentParser()
    p.add_argument("--ducha", required=True)
    p.add_argument("--document", required=True)
    p.add_argument("--lang", choices=("en", "zh"), required=True)
    options, rest = p.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)


if __name__ == "__main__":
    main()
