#!/usr/bin/env python3
"""canary.py --ducha DUCHA --packs DIR: who reported is nowhere but at the terminal of who may read it.

A real office with each module in a process of its own. An identity with a canary in it is sealed, asked
for, released by two and read at a terminal. On the way processes die of SIGSEGV, with cores wherever this
machine writes them, and a relay on the bus's socket keeps every byte that is said. Then every file, core,
frame, backup, export, trace and process is searched for the canary in many encodings.

A search that finds nothing may be blind. So a second canary stands in the complaint's own text, which is
recorded in the clear: it must be found in each kind of place. And each encoding of the first is planted
in a file, once, and must be found there."""
import argparse
import base64
import json
import os
import pty
import random
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "interop"))
from office import Office  # noqa: E402

REGION_MAX = 256 << 20  # larger pieces of memory are reserved address space, or files that are searched as files
WAIT_S = 60
MODULES = ("law", "inspection", "identity", "rectification")


def must(condition, text):
    if not condition:
        sys.exit("FAILED: " + text)


def until(condition, text, seconds=WAIT_S):
    end = time.monotonic() + seconds
    while not condition():
        must(time.monotonic() < end, "waited in vain: " + text)
        time.sleep(0.05)


# ---- what is searched for

def base64_of(text):
    """What is sure to stand there wherever the text begins: without the letters it shares with others."""
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + text)
        yield whole[4 if before else 0:len(whole) // 4 * 4 - 4]


def encodings(text):
    """name -> bytes"""
    all_ = {}
    for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "gb18030"):
        raw = text.encode(code)
        all_[code] = raw
        all_[code + " hex"] = raw.hex().encode()
        all_[code + " HEX"] = raw.hex().upper().encode()
        for i, letters in enumerate(base64_of(raw)):
            all_[f"{code} base64 {i}"] = letters
            all_[f"{code} base64url {i}"] = letters.replace(b"+", b"-").replace(b"/", b"_")
    all_["reversed"] = text.encode()[::-1]
    all_["percent"] = urllib.parse.quote(text).encode()
    all_["json"] = json.dumps(text)[1:-1].encode()
    return all_


class Canary:
    def __init__(self, dice):
        self.word = "canary" + "".join(dice.choice("0123456789abcdef") for _ in range(20))
        self.han = "".join(chr(dice.randrange(0x4e00, 0x9fa5)) for _ in range(8))
        self.text = f"{self.han} {self.word}"
        self.needles = {}
        for part in (self.word, self.han):
            for name, raw in encodings(part).items():
                self.needles[part + " as " + name] = raw

    def found(self, data):
        return [name for name, raw in self.needles.items() if raw in data]

    def likely(self, data):
        """The encodings that a program would have it in by accident: memory is large."""
        return [name for name, raw in self.needles.items() if " as utf-8" in name and "url" not in name and raw in data]


# ---- where

def files_below(folder):
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            if os.path.isfile(path) and not os.path.islink(path):
                yield path


def content(path):
    with open(path, "rb") as f:
        return f.read()


def search_files(canary, folder):
    """path -> what was found in it, or in its name."""
    all_ = {}
    for path in files_below(folder):
        found = canary.found(content(path)) + canary.found(os.fsencode(path))
        if found:
            all_[path] = found
    return all_


def memory_of(pid):
    """What the process holds, region by region. PermissionError: this machine does not let us look."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as f:
        regions = [line.split(maxsplit=5) for line in f]
    with open(f"/proc/{pid}/mem", "rb", 0) as mem:
        for region in regions:
            begin, end = (int(x, 16) for x in region[0].split("-"))
            if "r" not in region[1] or end - begin > REGION_MAX or "[v" in region[-1]:
                continue
            try:
                mem.seek(begin)
                yield mem.read(end - begin)
            except (OSError, ValueError, OverflowError):
                continue  # behind the end of a mapped file


def search_memory(found, pid):
    return sorted({name for region in memory_of(pid) for name in found(region)})


class Relay:
    """Stands at the bus's socket and keeps what is said, both ways, connection by connection."""

    def __init__(self, path):
        self.real, self.streams = path + ".real", []
        os.rename(path, self.real)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        self.listener.listen(64)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            near, _ = self.listener.accept()
            far = socket.socket(socket.AF_UNIX)
            try:
                far.connect(self.real)
            except OSError:  # the bus has died
                near.close()
                continue
            for a, b in ((near, far), (far, near)):
                kept = bytearray()
                self.streams.append(kept)
                threading.Thread(target=self.pump, args=(a, b, kept), daemon=True).start()

    @staticmethod
    def pump(a, b, kept):
        try:
            while data := a.recv(1 << 16):
                kept += data
                b.sendall(data)
        except OSError:
            pass
        for s in (a, b):
            try:
                s.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def frames(self):
        return b"\n".join(bytes(kept) for kept in self.streams)


# ---- the office at work

class Case:
    def __init__(self, office, keys, ducha):
        self.office, self.keys, self.ducha = office, keys, ducha
        self.id = None

    def key(self, name):
        return os.path.join(self.keys, name)

    def ask(self, kind, person, organ, **body):
        return self.office.run("ask", kind, "--person", person, "--organ", organ, "--json", "--body",
                               json.dumps(body, ensure_ascii=False))

    def prepare(self, packs, text):
        self.office.run("regime", "adopt", packs)
        for name, unit in (("周敏", "市纪委监委"), ("吴桐", "市生态环境局")):
            public = self.office.run("holder", "keygen", self.key(name)).strip()
            self.office.run("holder", "appoint", name, "--unit", unit, "--public", public, "--person", "方",
                            "--organ", "leading-group")
        said = json.loads(self.ask("complaint.import", "李", "team", inspection="甲", region="随县", text=text))
        self.id = said["case"]

    def sealing(self):
        """A sealing command that waits for the name on its standard input."""
        p = subprocess.Popen([self.ducha, "identity", "seal", self.id, "--person", "李", "--organ", "team"],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2):
            line = p.stderr.readline()
            must(b"sealed to" in line, f"the sealing says {line}")
        return p

    def open(self):
        self.office.run("identity", "request", self.id, "--person", "陈", "--organ", "office", "--reason", "核查",
                        "--key", self.key("陈"))
        for name, organ in (("周敏", "discipline"), ("吴桐", "office")):
            self.office.run("identity", "release", self.id, "--person", name, "--organ", organ, "--reason", "同意",
                            "--key", self.key(name), "--yes")

    def read(self):
        """What a person sees at the terminal."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.execv(self.ducha, [self.ducha, "identity", "read", self.id, "--key", self.key("陈")])
        seen = b""
        try:
            while data := os.read(terminal, 4096):
                seen += data
        except OSError:  # the end, as Linux says it
            pass
        os.close(terminal)
        _, status = os.waitpid(pid, 0)
        must(os.waitstatus_to_exitcode(status) == 0, f"it could not be read: {seen!r}")
        return seen


def pid_of(office, name):
    try:
        with open(os.path.join(office.path, "run", name + ".pid"), encoding="ascii") as f:
            pid = int(f.read())
        os.kill(pid, 0)
        return pid
    except (OSError, ValueError):
        return None


def kill_and_wait(office, name, number):
    until(lambda: pid_of(office, name), name + " runs")
    before = pid_of(office, name)
    os.kill(before, number)
    until(lambda: pid_of(office, name) not in (None, before), name + " is started again")


def cores(folder):
    return [path for path in files_below(folder) if os.path.basename(path).startswith("core")]


def relative_cores():
    with open("/proc/sys/kernel/core_pattern", encoding="utf-8") as f:
        pattern = f.read().strip()
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    return pattern.startswith("core") and hard != 0


# ---- the parts of the trial

def seal(case, canary, office, report):
    """While it is typed the name is in memory, and that process leaves no core; once it is sealed it is not even there
    any more, though the command still waits for its answer."""
    first = case.sealing()
    first.stdin.write(canary.text.encode())
    first.stdin.flush()
    try:
        until(lambda: search_memory(canary.likely, first.pid), "the name is in the memory of who seals it", 20)
        report.append("memory of who seals, once it is sealed")
        looks = True
    except PermissionError:
        time.sleep(0.5)
        looks = False
    first.send_signal(signal.SIGSEGV)
    first.wait(20)
    must(not cores(office.path), "who was sealing left a core")

    second = case.sealing()
    bus = pid_of(office, "bus")
    os.kill(bus, signal.SIGSTOP)
    try:
        second.stdin.write(canary.text.encode())
        second.stdin.close()
        if looks:
            until(lambda: not search_memory(canary.likely, second.pid), "the name is wiped before it is sent", 5)
            must(second.poll() is None, "the sealing did not wait for its answer")
    finally:
        os.kill(bus, signal.SIGCONT)
    must(second.wait(30) == 0, f"it was not sealed: {second.stderr.read()}")


def search_processes(canary, control, office, report):
    """The office's processes, while they run."""
    seen = False
    for name in ("bus",) + MODULES:
        try:
            must(not search_memory(canary.likely, pid_of(office, name)), f"the canary is in the memory of {name}")
            seen = seen or bool(search_memory(control.likely, pid_of(office, name)))
        except PermissionError:
            return
    must(seen, "the search of memory is blind")
    report.append("memory of the office's processes")


def crash(office):
    """Most machines call every core the same: each is put aside before the next one comes."""
    for name in MODULES + ("bus",):
        kill_and_wait(office, name, signal.SIGSEGV)
        for path in cores(office.path):
            if "-of-" not in path:
                os.rename(path, f"{path}-of-{name}")
    until(lambda: subprocess.run([office.ducha, "status"], capture_output=True, check=False).returncode == 0,
          "the bus answers again")


def search_all(canary, control, office, frames, report):
    found = search_files(canary, office.folder)
    must(not found, f"the canary is in files: {found}")
    where = search_files(control, office.folder)
    for part in ("office/office/", "copy/", "export"):
        must(any(part in path for path in where), f"the search is blind to {part}")
    must(not canary.found(frames), f"the canary is in frames: {canary.found(frames)}")
    must(control.found(frames), "the search of frames is blind")
    must(b"module.ready" in content(os.path.join(office.folder, "log")), "there is no trace to search")
    report.append(f"{len(list(files_below(office.folder)))} files")
    report.append(f"{len(frames)} bytes of frames")
    if relative_cores():
        left = cores(office.folder)
        must(len(left) > len(MODULES), f"processes died and left no cores: {left}")
        must(any("core" in os.path.basename(path) for path in where), "the search of cores is blind")
        report.append(f"{len(left)} cores")


def plant(canary, office):
    """Each encoding by itself must be found, so that not one of them is blind."""
    folder = os.path.join(office.path, "planted")
    os.mkdir(folder)
    files = {os.path.join(folder, str(i)): name for i, name in enumerate(canary.needles)}
    for path, name in files.items():
        with open(path, "wb") as f:
            f.write(b"\0" * 4097 + canary.needles[name] + b"\0")
    named = os.path.join(folder, canary.word)
    with open(named, "wb"):
        pass
    found = search_files(canary, folder)
    for path, name in files.items():
        must(name in found.get(path, []), f"the search is blind to {name}")
        must(canary.found(b"x" + canary.needles[name]), f"the search of frames is blind to {name}")
    must(named in found, "the search is blind to file names")


def trial(options):
    dice = random.Random(options.seed)
    canary, control, report = Canary(dice), Canary(dice), []
    with Office(options.ducha, "--module", "all") as office, tempfile.TemporaryDirectory(prefix="ducha-") as keys:
        os.environ["DUCHA_OFFICE"] = office.path
        relay = Relay(os.path.join(office.path, "run", "bus.sock"))
        for name in MODULES:  # they connect again, through the relay
            kill_and_wait(office, name, signal.SIGKILL)
        case = Case(office, keys, options.ducha)
        case.prepare(options.packs, control.text)
        seal(case, canary, office, report)
        case.open()
        must(canary.text.encode() in case.read(), "the terminal did not show it")
        search_processes(canary, control, office, report)
        office.run("backup", "create", os.path.join(office.folder, "copy"))
        office.run("log", "export", os.path.join(office.folder, "export"))
        frames = relay.frames()
        crash(office)
        office.run("log", "verify", "--quiet")
        must(canary.text.encode() in case.read(), "after the crash the terminal did not show it")
        search_all(canary, control, office, frames, report)
        must(not search_files(canary, keys), "the canary is beside the keys")
        plant(canary, office)
    print("canary: nothing found in " + ", ".join(report))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ducha", required=True)
    parser.add_argument("--packs", required=True)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    options = parser.parse_args()
    print(f"canary: seed {options.seed}", flush=True)
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    os.environ["LC_ALL"] = "C.UTF-8"
    # Where the programs are built with ASan: let them die as others do.
    os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":disable_coredump=0:handle_segv=0"
    trial(options)


if __name__ == "__main__":
    main()
