#!/usr/bin/python3
"""profile.py - where a process's time goes, waiting included: one JSON line.

    profile.py PID      until its standard input ends

Looks every millisecond at what the process's first thread is doing: /proc/PID/task/PID/syscall
says "running", or the call that it waits in. So it needs no other program, and sees what a
profiler of the CPU does not: the time spent waiting for the disk. What it computes itself and what
the kernel does for it, "running" both, is told apart by the thread's own clock. Where the kernel
does not let us look, it says so."""
import collections
import json
import os
import platform
import select
import sys
import time

CALLS = {
    "x86_64": {0: "read", 1: "write", 7: "poll", 18: "pwrite", 20: "writev", 44: "send", 45: "receive",
               75: "fdatasync", 202: "futex", 232: "epoll_wait", 271: "poll", 281: "epoll_wait"},
    "aarch64": {22: "epoll_wait", 63: "read", 64: "write", 66: "writev", 68: "pwrite", 73: "poll",
                83: "fdatasync", 98: "futex", 206: "send", 207: "receive"},
}
MEANING = {
    "fdatasync": "the flush of the changed pages",
    "pwrite": "writing pages; nearly all of it the meta page, which is flushed as it is written",
    "writev": "writing neighbouring pages",
    "poll": "waiting for a message",
    "futex": "waiting for the thread that takes digests",
    "own code": "computing",
    "kernel": "in the kernel on its behalf: copying pages, sending, starting writes",
    "ready": "could run, but another process has the core",
}


def clock(pid):
    """Seconds that the thread has run itself, and in the kernel."""
    with open(f"/proc/{pid}/task/{pid}/stat", encoding="ascii") as f:
        fields = f.read().rsplit(")", 1)[1].split()
    ticks = os.sysconf("SC_CLK_TCK")
    return int(fields[11]) / ticks, int(fields[12]) / ticks


def split(running, own, kernel):
    """The share of "running" as three."""
    own = min(own, running)
    kernel = min(kernel, running - own)
    return {"own code": own, "kernel": kernel, "ready": running - own - kernel}


def look(pid):
    """What the thread was seen in, until standard input ends."""
    names = CALLS.get(platform.machine(), {})
    seen = collections.Counter()
    while not select.select([sys.stdin], [], [], 0)[0]:
        with open(f"/proc/{pid}/task/{pid}/syscall", encoding="ascii") as f:
            word = f.read().split()[0]
        number = int(word) if word.lstrip("-").isdigit() else -1
        seen["running" if number < 0 else names.get(number, f"call {number}")] += 1
        time.sleep(0.001)
    return seen


def main():
    pid = sys.argv[1]
    try:
        began, (own, kernel) = time.monotonic(), clock(pid)
        seen = look(pid)
        passed, (own_after, kernel_after) = time.monotonic() - began, clock(pid)
    except OSError as e:
        print(json.dumps({"why": f"{e.filename}: {e.strerror}"}))
        return
    total = sum(seen.values())
    if not total:
        print(json.dumps({"why": "the load was over before it was looked at"}))
        return
    shares = {name: n / total for name, n in seen.items()}
    shares |= split(shares.pop("running", 0), (own_after - own) / passed, (kernel_after - kernel) / passed)
    rows = sorted(shares.items(), key=lambda x: -x[1])
    print(json.dumps({"samples": total, "shares": [[name, share, MEANING.get(name, "")] for name, share in rows if share]}))


if __name__ == "__main__":
    main()
