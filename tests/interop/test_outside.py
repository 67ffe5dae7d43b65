#!/usr/bin/python3
"""test_outside.py - ducha as others have it: installed into a folder, and built against from outside its tree.

    test_outside.py --build DIR --source DIR [--cflags FLAGS] [unittest's words]

--cflags: those that the build itself was made with and a linker must know of (sanitizers)."""
import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from office import Office

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = ("tally", "greeter", "example")
LINES = 1500
options = None  # of the command line, set once by main()


def run(*words, status=0, **more):
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False, **more)
    if done.returncode != status:
        raise AssertionError(f"{' '.join(words)}: status {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def symbols(library):
    """What a shared object shows to others."""
    lines = run("nm", "-D", "--defined-only", library).splitlines()
    shown = {line.split()[-1] for line in lines if " T " in line or " R " in line or " D " in line or " B " in line}
    return {name for name in shown if not name.startswith("__odr_asan.")}  # ASan's own


class Outside(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="ducha-outside-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.prefix = os.path.join(cls.folder, "prefix")
        run("cmake", "--install", options.build, "--prefix", cls.prefix)
        cls.examples = cls.project("examples", os.path.join(options.source, "docs", "examples"))
        example = os.path.join(cls.folder, "example")  # a copy, so that nothing of the tree is beside it
        shutil.copytree(os.path.join(options.source, "modules", "example"), example)
        cls.outside = cls.project("outside", os.path.join(HERE, "outside"), f"-DEXAMPLE={example}")

    @classmethod
    def project(cls, name, source, *more):
        """Built as anybody would; where the programs are."""
        build = os.path.join(cls.folder, name + "-build")
        flags = [f"-DCMAKE_PREFIX_PATH={cls.prefix}", f"-DCMAKE_C_FLAGS={options.cflags}", *more]
        run("cmake", "-S", source, "-B", build, *flags)
        run("cmake", "--build", build)
        return build

    def library(self, name):
        return glob.glob(os.path.join(self.prefix, "lib*", "**", name), recursive=True)[0]

    def office(self):
        """One that runs the modules that were built outside."""
        office = Office(os.path.join(self.prefix, "bin", "ducha"))
        with open(os.path.join(office.path, "office.yaml"), "a", encoding="utf-8") as f:
            f.write("modules:\n")
            for name in MODULES:
                path = glob.glob(os.path.join(self.outside, "**", name + ".so"), recursive=True)[0]
                f.write(f"  {name}: {{file: '{os.path.relpath(path, office.path)}'}}\n")
        return office

    def ask(self, office, *words):
        return run(os.path.join(self.examples, "ask"), office.endpoint, "somebody", *words)

    def test_a_module_that_needs_only_the_contract_runs_in_an_office(self):
        with self.office() as office:
            self.assertIn("tally.added by module/tally: 3", self.ask(office, "tally.add", "case-1", "3"))
            self.assertIn("tally.added by module/tally: 7", self.ask(office, "tally.add", "case-1", "4"))
            self.assertIn("tally.added by module/tally: 5", self.ask(office, "tally.add", "case-2", "5"))

    def test_what_module_new_begins_is_built_and_runs_in_an_office(self):
        folder = os.path.join(self.folder, "visit")
        run(os.path.join(self.prefix, "bin", "ducha"), "module", "new", "visit", folder)
        built = self.project("visit", folder)
        office = Office(os.path.join(self.prefix, "bin", "ducha"))
        with open(os.path.join(office.path, "office.yaml"), "a", encoding="utf-8") as f:
            path = glob.glob(os.path.join(built, "**", "visit.so"), recursive=True)[0]
            f.write(f"modules:\n  visit: {{file: '{os.path.relpath(path, office.path)}'}}\n")
        with office:
            self.assertIn("visit.added by module/visit", self.ask(office, "visit.add", "case-1", "x"))

    def test_an_installed_pack_is_tested_by_the_stories_that_came_with_it(self):
        ducha = os.path.join(self.prefix, "bin", "ducha")
        self.assertIn('"ok":true', run(ducha, "regime", "test", "beijing-2020", "whole-way", "--json"))

    def test_a_pack_begun_with_the_installed_command_is_right_at_once(self):
        ducha, folder = os.path.join(self.prefix, "bin", "ducha"), os.path.join(self.folder, "begun")
        run(ducha, "regime", "new", folder)
        run(ducha, "regime", "check", folder)
        self.assertIn('"ok":true', run(ducha, "regime", "test", folder, "--json"))

    def test_a_module_with_messages_of_its_own_reads_them_with_the_kit(self):
        with self.office() as office:
            said = self.ask(office, "greeter.greet", "case-1", "\n\x06" + "督察")
            self.assertIn("greeter.greeted by module/greeter: 督察", said)

    def test_the_example_module_built_outside_asks_the_regulation(self):
        with self.office() as office:
            said = self.ask(office, "note.add", "case-1", "\n\x03abc")
            self.assertIn("step.refused by module/example", said)

    def test_the_publish_example_says_each_line_once_however_often_it_is_run(self):
        text = "".join(f"line {n}\n" for n in range(LINES))
        with self.office() as office:
            for _ in range(2):
                run(os.path.join(self.examples, "publish"), office.endpoint, "feed", "feed.line", input=text)
            out = os.path.join(self.folder, "followed")
            follow = [os.path.join(self.examples, "follow"), office.endpoint, "reader", out]
            run(*follow, str(LINES // 2))
            with open(out, "a", encoding="utf-8") as f:
                f.write("99")  # a line that was not finished
            run(*follow, str(LINES - LINES // 2))
            with open(out, encoding="utf-8") as f:
                heard = [line.rstrip("\n").split("\t") for line in f]
            self.assertEqual([row[3] for row in heard], text.splitlines())
            self.assertEqual([int(row[0]) for row in heard], list(range(1, LINES + 1)))

    def test_pkg_config_is_enough_to_build_a_client(self):
        folder = os.path.dirname(self.library("ducha.pc"))
        env = dict(os.environ, PKG_CONFIG_PATH=folder)
        flags = run("pkg-config", "--cflags", "--libs", "ducha", env=env).split()
        program = os.path.join(self.folder, "asked")
        source = os.path.join(options.source, "docs", "examples", "ask.c")
        run("cc", *options.cflags.split(), "-o", program, source, *flags)
        env = dict(os.environ, LD_LIBRARY_PATH=os.path.dirname(self.library("libducha.so")))
        self.assertEqual(run(program, status=2, env=env), "")
        version = run("pkg-config", "--modversion", "ducha", env=dict(os.environ, PKG_CONFIG_PATH=folder)).strip()
        self.assertTrue(re.fullmatch(r"\d+\.\d+\.\d+", version), version)

    def test_the_library_and_a_module_show_only_what_they_promise(self):
        shown = symbols(self.library("libducha.so"))
        self.assertIn("ducha_open", shown)
        self.assertEqual({s for s in shown if not s.startswith("ducha_")}, set())
        module = glob.glob(os.path.join(self.outside, "**", "tally.so"), recursive=True)[0]
        self.assertEqual(symbols(module), {"module_plugin"})

    def test_every_installed_header_compiles_alone(self):
        top = os.path.join(self.prefix, "include")
        headers = glob.glob(os.path.join(top, "**", "*.h"), recursive=True)
        self.assertGreater(len(headers), 20)
        paths = [f"-I{top}", f"-I{top}/ducha", f"-I{top}/ducha/proto"]
        for header in headers:
            run("cc", "-std=c11", "-D_GNU_SOURCE", "-fsyntax-only", *paths, "-x", "c", header)


def main():
    global options
    p = argparse.ArgumentParser()
    p.add_argument("--build", required=True)
    p.add_argument("--source", required=True)
    p.add_argument("--cflags", default="")
    options, rest = p.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)


if __name__ == "__main__":
    main()
