#!/usr/bin/env python3
"""opencases.py - an office with very many open cases: what a step costs, what its processes hold in
memory, how long time takes to pass when nothing is due.

    opencases.py [--cases 1000000] [--check]

Modules are processes. Cases are opened by bench_steps under tests/packs/flow, each with a deadline
that runs. A second office with BEFORE open cases stands beside it, and both are measured in turns, so
that a noisy minute hits both. Memory is what a process holds beyond the page cache: Pss_Anon and Pss_Shmem of smaps_rollup, since the database is a
map of a file. One line of JSON for each figure; --check: few cases, and a bound on each.
"""
import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from month import Office

BEFORE = 1000
MEMORY_MB_MAX = 100
STEP_RATIO_MAX = 1.25  # "no slower than with a thousand", on a machine that others use
TURNS = 7


def load(office, tree_bin, cases, concurrency, *more):
    done = subprocess.run([str(pathlib.Path(tree_bin) / "bench_steps"), "--endpoint",
                           f"ipc://{office.folder}/run/bus.sock", "--cases", str(cases), "--concurrency",
                           str(concurrency), *more], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit("opencases: " + done.stderr[-500:])
    return json.loads(done.stdout)


def memory_mb(pid):
    kb = 0
    for line in open(f"/proc/{pid}/smaps_rollup"):
        if line.startswith(("Pss_Anon:", "Pss_Shmem:")):
            kb += int(line.split()[1])
    return kb / 1024


def processes(office):
    """The bus and its modules, by their command lines."""
    found = {"bus": office.server.pid}
    for stat in pathlib.Path("/proc").glob("[0-9]*/status"):
        try:
            parent = int(next(l for l in stat.read_text().splitlines() if l.startswith("PPid")).split()[1])
            words = (stat.parent / "cmdline").read_bytes().split(b"\0")
        except (OSError, StopIteration):
            continue
        if parent == office.server.pid:
            found["/".join(w.decode() for w in words[1:3])] = int(stat.parent.name)
    return found


def probe(office, o):
    """One turn: a step alone, steps with a hundred cases in flight, and time that passes with nothing due."""
    alone = load(office, o.bin, max(1, o.probe // 4), 1)["lat_us"]["p50"]
    together = load(office, o.bin, o.probe, 100)["steps_s"]
    begun = time.monotonic()
    office.minute += 1
    office.run("clock", "advance", "2026-02-01", f"08:{office.minute:02}")
    return {"step_p50_us": alone, "steps_s": together, "pass_ms": (time.monotonic() - begun) * 1000}


def medians(turns):
    return {key: round(statistics.median(t[key] for t in turns), 1) for key in turns[0]}


def open_office(o, folder, cases):
    office = Office(o.bin, folder)
    office.minute = 0
    office.start(["reporting", "referral"])
    office.run("clock", "advance", "2026-02-01", "08:00")
    pack = pathlib.Path(__file__).resolve().parents[2] / "tests/packs/flow"
    office.run("regime", "adopt", str(pack), "--person", "陈", "--organ", "clerk")
    begun = time.monotonic()
    load(office, o.bin, cases, min(1000, cases), "--leave", "open")
    print(json.dumps({"open": cases, "opened_in_s": round(time.monotonic() - begun, 1)}), flush=True)
    return office


def report(o, small, large, turns):
    figures = [medians([t[n] for t in turns]) for n in range(2)]
    for cases, f in zip((BEFORE, o.cases), figures):
        print(json.dumps({"open": cases, **f}))
    held = {name: round(memory_mb(pid), 1) for name, pid in processes(large).items()}
    if len(held) < 4:
        sys.exit("opencases: the processes of the modules were not found")
    size = (large.folder / "office" / "data.mdb").stat().st_size
    print(json.dumps({"data_mb": round(size / 1e6), "entries": large.head()}))
    print(json.dumps({"memory_mb": held, "reached": max(held.values()) < MEMORY_MB_MAX}))
    for key, ratio in (("step_p50_us", figures[1]["step_p50_us"] / figures[0]["step_p50_us"]),
                       ("steps_s", figures[0]["steps_s"] / figures[1]["steps_s"])):
        print(json.dumps({"slower": key, "ratio": round(ratio, 2), "reached": ratio <= STEP_RATIO_MAX}))
    if o.check and max(held.values()) >= MEMORY_MB_MAX:
        sys.exit(f"opencases: a process holds {max(held.values())} MB")


def run(o, folder):
    offices = []
    try:
        for cases in (BEFORE, o.cases):
            (folder / str(cases)).mkdir()
            offices.append(open_office(o, folder / str(cases), cases))
        turns = [[probe(office, o) for office in offices] for _ in range(o.turns)]
        report(o, *offices, turns)
    finally:
        for office in offices:
            office.stop()


def main():
    p = argparse.ArgumentParser()
    tree = pathlib.Path(__file__).resolve().parents[2]
    p.add_argument("--bin", default=str(tree / "build/release/bin"))
    p.add_argument("--cases", type=int, default=1000000)
    p.add_argument("--probe", type=int, default=400, help="cases of eight steps that are measured")
    p.add_argument("--turns", type=int, default=TURNS)
    p.add_argument("--check", action="store_true")
    o = p.parse_args()
    if o.check:
        o.cases, o.probe, o.turns = 1200, 20, 1
    folder = pathlib.Path(tempfile.mkdtemp(prefix="ducha-open."))
    try:
        run(o, folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
