#!/usr/bin/python3
"""test_clients.py - clients that know only docs/PROTOCOL.md lose nothing and repeat nothing, whoever is killed.

    test_clients.py --ducha PATH --proto DIR --made DIR [--node DIR] [--seed N] [unittest's words]

Each test publishes a numbered file and follows it at the same time, and kills the publisher, the
follower and the bus with SIGKILL at random moments until each has died some times while it was at
work. Then everything runs to its end, and what the follower wrote must be the file.

DIR of --node gets client.mjs's packages, in the exact versions of package-lock.json, if it has not got
them; where npm cannot fetch them those tests are skipped, and the status is 77 when nothing else ran."""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
import unittest

from office import Office

HERE = os.path.dirname(os.path.abspath(__file__))
DEATHS = 3  # of each, in each test
LINES_A_ROUND = 3000
ROUNDS_MAX = 60
END_S = 90
NOTHING_RAN = 77
options = None  # of the command line, set once by main()


def command(language, *words):
    if language == "python":
        return ["/usr/bin/python3", os.path.join(HERE, "client.py"), *words]
    return ["node", os.path.join(HERE, "client.mjs"), *words]


def node_ready(folder):
    """zeromq brings its library prebuilt, so nothing is compiled and no script of a package runs."""
    if not folder or not shutil.which("node") or not shutil.which("npm"):
        return False
    if not os.path.isdir(os.path.join(folder, "node_modules", "zeromq")):
        os.makedirs(folder, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(os.path.join(HERE, name), folder)
        words = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        if subprocess.run(words, cwd=folder, stdout=sys.stderr, check=False).returncode:
            return False
    return True


def environment():
    return dict(os.environ, PYTHONPATH=options.made, DUCHA_PROTO=options.proto, DUCHA_NODE=options.node or "")


class Client:
    """A client process that is started again after it was killed."""

    def __init__(self, language, *words):
        self.words = command(language, *words)
        self.process = None
        self.deaths = 0

    def start(self):
        if self.process is None or self.process.poll() is not None:
            self.process = subprocess.Popen(self.words, env=environment())

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
            self.deaths += 1

    def finish(self, test):
        self.start()
        test.assertEqual(self.process.wait(END_S), 0, "the client ended with an error")


class Trial:
    """One publisher and one follower at one office, and what they should have done."""

    def __init__(self, test, office, publisher, follower):
        self.test, self.office = test, office
        self.dice = random.Random(options.seed)
        self.source = os.path.join(office.folder, "lines")
        self.result = os.path.join(office.folder, "out")
        self.lines = 0
        self.publisher = Client(publisher, "publish", office.endpoint, "interop/publisher", self.source)
        self.reading = [follower, "follow", office.endpoint, "interop/follower", self.result]
        self.follower = Client(*self.reading)
        self.bus_deaths = 0

    def write_more(self):
        with open(self.source, "a", encoding="utf-8") as f:
            for _ in range(LINES_A_ROUND):
                self.lines += 1
                f.write(f"case-{self.lines % 17} 第{self.lines}件\n")

    def hit(self):
        victim = self.dice.choice(("publisher", "follower", "bus"))
        if victim == "bus":
            self.bus_deaths += self.office.bus_kill()
        else:
            getattr(self, victim).kill()

    def everybody_died(self):
        return min(self.publisher.deaths, self.follower.deaths, self.bus_deaths) >= DEATHS

    def run(self):
        for _ in range(ROUNDS_MAX):
            self.write_more()
            self.publisher.start()
            self.follower.start()
            time.sleep(self.dice.uniform(0.05, 0.6))
            self.hit()
            if self.everybody_died():
                break
        self.test.assertTrue(self.everybody_died(), "too few were killed at work: this test showed nothing")
        self.publisher.finish(self.test)
        self.publisher.finish(self.test)  # once more: it must find that nothing is left to say
        self.follower.kill()
        self.follower = Client(*self.reading, str(self.lines))
        self.follower.finish(self.test)

    def check(self):
        with open(self.source, encoding="utf-8") as f:
            said = f.read().splitlines()
        with open(self.result, encoding="utf-8") as f:
            heard = [line.split("\t") for line in f.read().splitlines()]
        positions = [int(position) for position, _ in heard]
        self.test.assertEqual([text for _, text in heard], said)
        self.test.assertEqual(positions, sorted(set(positions)))
        info = json.loads(self.office.run("log", "info", "--json", "--office", self.office.path))
        self.test.assertEqual(int(info["head"]), len(said), "the log holds more than was said")
        self.office.run("log", "verify", "--quiet", "--office", self.office.path)


class AnyClient(unittest.TestCase):
    def trial(self, publisher, follower):
        if "node" in (publisher, follower) and not node_ready(options.node):
            self.skipTest("node or its packages cannot be had")
        with Office(options.ducha) as office:
            t = Trial(self, office, publisher, follower)
            try:
                t.run()
                t.check()
            finally:
                t.publisher.kill()
                t.follower.kill()

    def test_a_python_client_loses_and_repeats_nothing_whoever_is_killed(self):
        self.trial("python", "python")

    def test_a_javascript_client_loses_and_repeats_nothing_whoever_is_killed(self):
        self.trial("node", "node")

    def test_what_python_says_javascript_hears(self):
        self.trial("python", "node")

    def test_what_javascript_says_python_hears(self):
        self.trial("node", "python")


def main():
    global options
    p = argparse.ArgumentParser()
    p.add_argument("--ducha", required=True)
    p.add_argument("--proto", required=True)
    p.add_argument("--made", required=True, help="where protoc put the Python classes")
    p.add_argument("--node", help="the folder for node_modules")
    p.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    options, rest = p.parse_known_args()
    print(f"--seed {options.seed} repeats this run", file=sys.stderr)
    result = unittest.main(argv=[sys.argv[0], *rest], verbosity=2, exit=False).result
    if result.skipped and len(result.skipped) == result.testsRun:
        sys.exit(NOTHING_RAN)
    sys.exit(not result.wasSuccessful() or result.testsRun == 0)


if __name__ == "__main__":
    main()
