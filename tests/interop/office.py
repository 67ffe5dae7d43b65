"""office.py - a real office for a test: made by `ducha init`, run by `ducha serve`, in a folder that goes away."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time


class Office:
    def __init__(self, ducha, *flags, code="bj"):
        self.ducha, self.code = ducha, code
        self.folder = tempfile.mkdtemp(prefix="ducha-")
        self.path = os.path.join(self.folder, "office")
        self.log = open(os.path.join(self.folder, "log"), "ab+")
        self.run("init", "--quiet", "--code", code, *flags, self.path)
        self.serving = None

    @property
    def endpoint(self):
        return "ipc://" + os.path.join(self.path, "run", "bus.sock")

    def run(self, *words):
        """A command that must succeed; what it printed."""
        done = subprocess.run([self.ducha, *words], capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"ducha {' '.join(words)}: status {done.returncode}\n{done.stderr}")
        return done.stdout

    def __enter__(self):
        words = [self.ducha, "serve", "--office", self.path]
        self.serving = subprocess.Popen(words, stdout=self.log, stderr=self.log)
        until = time.monotonic() + 10
        while not os.path.exists(os.path.join(self.path, "run", "bus.sock")):
            if self.serving.poll() is not None or time.monotonic() > until:
                raise AssertionError("the office did not start\n" + self.trace())
            time.sleep(0.01)
        return self

    def __exit__(self, kind, *_):
        self.serving.send_signal(signal.SIGTERM)
        self.serving.wait(20)
        if kind:
            sys.stderr.write(self.trace())
        self.log.close()
        shutil.rmtree(self.folder)

    def trace(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")[-3000:]

    def bus_kill(self):
        """kill -9 of the bus; `serve` starts it again. False: it was not running just then."""
        try:
            with open(os.path.join(self.path, "run", "bus.pid"), encoding="ascii") as f:
                os.kill(int(f.read()), signal.SIGKILL)
            return True
        except (OSError, ValueError):
            return False
