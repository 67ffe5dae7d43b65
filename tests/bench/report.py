#!/usr/bin/python3
"""report.py - the table of a run: medians, both sides, the ratio, and whether the goal is reached.

    report.py RESULTS.jsonl            prints Markdown
    report.py --check RESULTS.jsonl    fails unless every message arrived once and unspoilt, and a
                                       profile was taken or says why not
    report.py --missed RESULTS.jsonl   prints the loads that have a goal which is not reached
    report.py --loads RESULTS.jsonl    prints every load

The goals are those of issues 2 to 4; docs/BENCHMARKS.md has what was seen."""
import hashlib
import json
import os
import statistics
import sys
import tempfile
import time


class Results:
    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            self.rows = [json.loads(line) for line in f if line.strip()]

    def has(self, test, config):
        return any(r["test"] == test and r["config"] == config for r in self.rows)

    def values(self, test, config, key):
        return [r[key] for r in self.rows if r["test"] == test and r["config"] == config]

    def median(self, test, config, key):
        values = self.values(test, config, key)
        return statistics.median(values) if values else None


def spread(values, digits):
    text = f"{statistics.median(values):,.{digits}f}"
    if len(values) > 1:
        text += f" ({min(values):,.{digits}f}–{max(values):,.{digits}f})"
    return text


UNSTEADY = 3  # turns of one figure that differ by so many times


def unsteady(*sides):
    return any(min(v) > 0 and max(v) / min(v) > UNSTEADY for v in sides)


class Table:
    """One line for each goal: what was measured, beside what, and the verdict."""

    def __init__(self, results):
        self.results = results
        self.lines = []
        self.missed = {}  # load -> its goals that are not reached

    def row(self, test, what, goal, ours, theirs, ratio, reached, note=""):
        if not reached:
            self.missed.setdefault(test, []).append(f"{what}: {ratio or ours}, goal {goal}")
        self.lines.append((what, goal, ours, theirs, ratio, ("yes" if reached else "**no**") + note))

    def beside(self, what, test, key, peer, goal, reached, scale=1, digits=0, ours="ducha"):
        """goal: its text; reached: of the ratio ours / theirs."""
        r = self.results
        if not (r.has(test, ours) and r.has(test, peer)):
            return
        a = [v * scale for v in r.values(test, ours, key)]
        b = [v * scale for v in r.values(test, peer, key)]
        if not statistics.median(b):
            return
        ratio = statistics.median(a) / statistics.median(b)
        self.row(test, what, goal, spread(a, digits), f"{peer} {spread(b, digits)}", f"{ratio:.2f}", reached(ratio),
                 ", unsteady" if unsteady(a, b) else "")

    def median_below(self, test, what, values, limit, unit, peers, digits=2):
        """peers: name -> values."""
        if values:
            beside = ", ".join(f"{name} {spread(v, digits)}" for name, v in peers.items())
            self.row(test, what, f"< {limit:,} {unit}", spread(values, digits), beside, "",
                     statistics.median(values) < limit, ", unsteady" if unsteady(values) else "")

    def below(self, what, values, limit, unit, digits=1):
        if values:
            worst = max(values)
            self.row("", what, f"< {limit} {unit}", spread(values, digits), "", "", worst < limit)

    def show(self):
        if not self.lines:
            return
        print("| load | goal | ducha: median (least–most) | beside | ratio | reached |")
        print("|---|---|---|---|---|---|")
        for line in self.lines:
            print("| " + " | ".join(line) + " |")
        if any("unsteady" in line[-1] for line in self.lines):
            print(f"\nUnsteady: turns of one side differ by more than {UNSTEADY} times, so the ratio says little; "
                  "measure again when the disk is quiet.")
        print()


def loads(t):
    speed, ms = "messages a second", 0.001
    t.beside(f"pipe 1×1, {speed}", "pipe_1x1", "e2e_msgs_s", "redis-always", "≥ 4×", lambda x: x >= 4)
    for peer in ("redis-everysec", "nats"):
        t.beside(f"pipe 1×1, {speed}", "pipe_1x1", "e2e_msgs_s", peer, "> 1×", lambda x: x > 1)
    t.beside(f"pipe 1×1, {speed}", "pipe_1x1", "e2e_msgs_s", "floor", "≥ 0.7×", lambda x: x >= 0.7)
    t.beside(f"pipe 8×8, {speed}", "pipe_8x8", "e2e_msgs_s", "redis-always", "≥ 1.4×", lambda x: x >= 1.4)
    t.beside(f"pipe 8×8, {speed}", "pipe_8x8", "e2e_msgs_s", "nats", "> 1×", lambda x: x > 1)
    one = "one at a time, ack p50 ms"
    t.beside(one, "sync_1x1", "ack_p50_us", "redis-always", "≤ 1.3×", lambda x: x <= 1.3, ms, 2)
    for key, name in (("lat_p50_us", "p50"), ("lat_p99_us", "p99")):
        what = f"2,000 a second, publish to consumed {name} ms"
        t.beside(what, "rate_1x1", key, "redis-always", "≤ 1×", lambda x: x <= 1, ms, 2)


WALKERS = (("inside", 5, 1), ("process", 3, 3))  # modules where; times the best engine; p50 ms one at a time
ENGINES = ("bullmq", "pg-boss", "openworkflow", "dbos")
STEP_BYTES_MAX = 2000


def stored_per_step(r, who):
    """Of the runs of many: what one has added is a matter of chance when pages are used again."""
    rows = [x for x in r.rows if x["test"] == "steps_many" and x["config"] == who]
    return [sum(x["stored_bytes"] for x in rows) / sum(x["workflows"] * x["steps"] for x in rows)] if rows else []


def latency(r, test, who, quantile):
    return [x["lat_us"][quantile] / 1000 for x in r.rows if x["test"] == test and x["config"] == who]


def steps(t):
    """The goal is of the best engine of this very run, so it stands beside each: who reaches it of all reaches it."""
    r = t.results
    engines = sorted((e for e in ENGINES if r.has("steps_many", e)), key=lambda e: -r.median("steps_many", e, "steps_s"))
    for where, times, limit in WALKERS:
        who = f"steps-{where}"
        for e in engines:
            goal = f"≥ {times}× the best engine" + (": this one" if e == engines[0] else "")
            t.beside(f"steps a second, 100 in flight, modules {where}", "steps_many", "steps_s", e, goal,
                     lambda x, times=times: x >= times, ours=who)
        one = {e: latency(r, "steps_one", e, "p50") for e in engines}
        t.median_below("steps_one", f"one step at a time, p50 ms, modules {where}", latency(r, "steps_one", who, "p50"),
                       limit, "ms", one)
        t.median_below("steps_many", f"stored per step, bytes, modules {where}", stored_per_step(r, who), STEP_BYTES_MAX,
                       "B", {e: stored_per_step(r, e) for e in engines}, 0)


def costs(t):
    r = t.results
    ours = [x for x in r.rows if x["config"] == "ducha"]
    peaks = [x["server_private_peak_mb"] for x in ours if "server_private_peak_mb" in x]
    t.below("memory of the bus under load, MB beyond the page cache", peaks, 64, "MB")
    t.below("idle, CPU % of one core", r.values("idle", "ducha", "cpu_percent"), 0.5, "%", 2)
    t.below("idle, MB of all processes (PSS)", r.values("idle", "ducha", "pss_mb"), 40, "MB")
    t.below("start after kill -9, ms to the first welcome", r.values("start", "grown", "welcome_ms"), 200, "ms", 0)
    full = "full log, messages a second"
    t.beside(full, "growth_pipe", "e2e_msgs_s", "empty", "≥ 1/1.2", lambda x: x >= 1 / 1.2, ours="grown")
    full = "full log, p99 ms at 2,000 a second"
    t.beside(full, "growth_rate", "lat_p99_us", "empty", "≤ 1.2×", lambda x: x <= 1.2, 0.001, 2, "grown")


def packs(t):
    r = t.results
    t.below("all packs read and checked, ms", r.values("packs", "ducha", "check_ms"), 1000, "ms", 0)
    t.below("200 packs held in memory, MB", r.values("packs", "ducha", "held_mb"), 100, "MB")
    for pack in dict.fromkeys(x["config"] for x in r.rows if x["test"] == "adopt"):
        t.median_below("", f"adopting {pack} in a running office, ms", [us / 1000 for us in r.values("adopt", pack, "us")], 100, "ms", {}, 0)


def many(r, test, config, key):
    value = r.median(test, config, key)
    return None if value is None else value / 1000


def beside_floor(r, test, key, name):
    """The same figure of floor-lmdb, beside Redis and beside ours."""
    floor, redis, ours = (many(r, test, c, key) for c in ("floor", "redis-always", "ducha"))
    if not floor or not redis:
        return
    print(f"- floor-lmdb, the least that a queue of ZeroMQ and LMDB does, has {name} {floor:.2f} ms: {floor / redis:.2f} "
          f"of redis-always; ducha is at {ours / floor:.2f} of floor-lmdb.")


def two_flushes(r, test, key, commits, why):
    """What a message waits for whatever else is done."""
    alone, flush, meta = (many(r, f"commit_{test}", "store", k) for k in ("commit_p50_us", "flush_p50_us", "meta_p50_us"))
    ours, redis = many(r, test, "ducha", key), many(r, test, "redis-always", key)
    if alone is None or not ours or not redis:
        return
    places = r.median(f"commit_{test}", "store", "places")
    least = commits * alone
    left = f"{ours - least:.2f} ms" if ours > least else "too little to see in this run"
    print(f"- Bound: LMDB's two flushes; Redis appends and flushes once. {why} A commit of one message with nobody around "
          f"it takes {alone:.2f} ms here: {flush:.2f} for the changed pages, in {places:.1f} places of the file, and "
          f"{meta:.2f} for the meta page. That is {least:.2f} ms, {least / redis:.2f} of all that redis-always takes. "
          f"ZeroMQ, the bus and the company on the machine add {left}.")


def shares(r, test):
    """Where the bus's thread was; the profiles of report.py's caller have one row each."""
    for row in r.rows:
        if row["test"] != f"profile_{test}":
            continue
        if "why" in row:
            print(f"- No profile: {row['why']}.")
            continue
        print(f"\n| the bus's thread was in | share of {row['samples']} looks | that is |\n|---|---|---|")
        for name, share, meaning in row["shares"]:
            print(f"| {name} | {share:.0%} | {meaning} |")


def bounds_sync(r):
    beside_floor(r, "sync_1x1", "ack_p50_us", "p50")
    two_flushes(r, "sync_1x1", "ack_p50_us", 1, "An acknowledgement waits for one commit.")


def bounds_rate(r):
    beside_floor(r, "rate_1x1", "lat_p50_us", "p50")
    beside_floor(r, "rate_1x1", "lat_p99_us", "p99")
    two_flushes(r, "rate_1x1", "lat_p50_us", 1.5, "A message waits for its own commit, and for half of the one that is "
                "under way when it comes.")


BOUNDS = {"sync_1x1": bounds_sync, "rate_1x1": bounds_rate}


def profiles(r, missed):
    """For each load whose goal is not reached, or that was profiled: what bounds it."""
    tests = [x["test"].removeprefix("profile_") for x in r.rows if x["test"].startswith("profile_")]
    for test in dict.fromkeys([t for t in missed if t] + tests):
        print(f"### {test}\n")
        for line in missed.get(test, []):
            print(f"- Not reached: {line}.")
        BOUNDS.get(test, lambda _: None)(r)
        shares(r, test)
        print()


def details(r):
    """Every load and every peer, whatever the goals."""
    keys = [("e2e_msgs_s", 1, 0), ("ack_p50_us", 0.001, 2), ("ack_p99_us", 0.001, 2), ("lat_p50_us", 0.001, 2),
            ("lat_p99_us", 0.001, 2), ("server_cpu_us_msg", 1, 1), ("client_cpu_us_msg", 1, 1),
            ("server_private_peak_mb", 1, 0), ("stored_delta_bytes_msg", 1, 0)]
    pairs = list(dict.fromkeys((x["test"], x["config"]) for x in r.rows if "e2e_msgs_s" in x))
    if not pairs:
        return
    print("| load | who | messages/s | ack p50 ms | p99 | publish→consumed p50 ms | p99 "
          "| server CPU µs | client CPU µs | server MB | disk bytes |")
    print("|---" * 11 + "|")
    for test, config in pairs:
        cells = [f"{r.median(test, config, k) * scale:,.{digits}f}" for k, scale, digits in keys]
        if not r.median(test, config, "consumers"):
            cells[0] = f"{r.median(test, config, 'pub_msgs_s'):,.0f} published"
        print(f"| {test} | {config} | " + " | ".join(cells) + " |")
    print()


def step_details(r):
    """Every one who takes steps, whatever the goals."""
    names = list(dict.fromkeys(x["config"] for x in r.rows if x["test"] == "steps_many"))
    if not names:
        return
    print("| steps | 100 in flight, a second | p50 ms | p99 ms | one at a time, a second | p50 ms | p99 ms | stored bytes per step |")
    print("|---" * 8 + "|")
    for who in names:
        cells = []
        for test in ("steps_many", "steps_one"):
            cells.append(f"{r.median(test, who, 'steps_s'):,.0f}")
            cells += [f"{statistics.median(latency(r, test, who, q)):,.2f}" for q in ("p50", "p99")]
        print(f"| {who} | " + " | ".join(cells) + f" | {stored_per_step(r, who)[0]:,.0f} |")
    print()


def left_out(r):
    lines = [f"{x['config']} ({x['why']})" for x in r.rows if x["test"] == "left_out"]
    if lines:
        print(f"Left out: {', '.join(lines)}.\n")


def machine():
    """What the figures depend on most: a digest of 1 KiB, and a flush."""
    data, n = os.urandom(1024), 20000
    began = time.perf_counter()
    for _ in range(n):
        hashlib.sha256(data).digest()
    digest_us = (time.perf_counter() - began) / n * 1e6
    flushes = []
    with tempfile.NamedTemporaryFile() as f:
        for _ in range(200):
            f.write(b"x" * 4096)
            f.flush()
            began = time.perf_counter()
            os.fdatasync(f.fileno())
            flushes.append((time.perf_counter() - began) * 1e3)
    fast = " (the CPU has SHA instructions)" if " sha_ni" in open("/proc/cpuinfo", encoding="utf-8").read() else ""
    print(f"{os.cpu_count()} cores; SHA-256 of 1 KiB {digest_us:.1f} µs{fast}; a flush of 4 KiB "
          f"{statistics.median(flushes):.2f} ms (p99 {sorted(flushes)[197]:.2f}); load {os.getloadavg()[0]:.1f} at the end.\n")


def faults(r):
    for x in r.rows:
        if x["test"].startswith("steps_") and not (x["workflows"] > 0 and x["steps_s"] > 0):
            yield f"{x['test']} {x['config']}: no step was answered"
        if "complete" in x and not (x["complete"] or x["test"] == "fill") or x.get("dup") or x.get("bad") or x.get("nacked"):
            yield (f"{x['test']} {x['config']}: {x['acked']} acknowledged and {x['received']} received of {x['messages']}, "
                   f"{x['dup']} repeated, {x['bad']} spoilt, {x['nacked']} refused")


def tables(results):
    table = Table(results)
    loads(table)
    steps(table)
    costs(table)
    packs(table)
    return table


def list_loads(results, word):
    """For run.sh: which loads to profile."""
    missed = tables(results).missed
    loads_run = ("pipe_1x1", "pipe_8x8", "sync_1x1", "rate_1x1")
    tests = [t for t in loads_run if results.has(t, "ducha")]
    print("\n".join(t for t in tests if word == "--loads" or t in missed))


def unprofiled(r):
    for x in r.rows:
        if x["test"].startswith("profile_") and not x.get("why") and abs(sum(s for _, s, _ in x["shares"]) - 1) > 0.2:
            yield f"{x['test']}: the shares are not of one whole"


def main():
    words = sys.argv[1:]
    check = words[:1] == ["--check"]
    results = Results(words[-1])
    if words[0] in ("--missed", "--loads"):
        list_loads(results, words[0])
        return 0
    wrong = list(faults(results)) + list(unprofiled(results))
    if check and not any(x["test"].startswith("profile_") for x in results.rows):
        wrong.append("no profile was taken")
    if check and not all(results.has(test, f"steps-{w[0]}") for test in ("steps_many", "steps_one") for w in WALKERS):
        wrong.append("no steps were taken")
    for line in wrong:
        print(f"INCOMPLETE {line}", file=sys.stderr)
    if not results.rows:
        print("no results", file=sys.stderr)
        return 1
    if not check:
        machine()
        table = tables(results)
        table.show()
        left_out(results)
        profiles(results, table.missed)
        details(results)
        step_details(results)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
