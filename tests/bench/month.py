#!/usr/bin/env python3
"""month.py - a province's month through a real office, then every query of the command.

    month.py [--complaints 5000] [--worst 280] [--tasks 10500] [--photographs 50000] [--check]

practice.md's month: complaints come day by day and are put into batches, one day is the worst; old
tasks are entered into daily inspections; photographs are told by digest, each in the case of a
complaint. All of it goes through the command, by people who work side by side, and every answer
is counted. Then each query is asked REPEATS times, a process each, and its median printed.

One line of JSON for each figure: ms is the median from start to end of a process, cpu_ms what it took
of the machine, which says more where others work too. Missing answers, cases or entries end the
run. --check: a small month, for that alone.
"""
import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

LOAD_SECONDS_MAX = 60
QUERY_MS_MAX = 100
DAYS = 28  # of February 2026
PEOPLE = 48  # who type at the same time
TASKS_IN_A_CASE = 500
REPEATS = 7
SUBJECT = "市水务局"


class Office:
    def __init__(self, bin_folder, folder):
        self.ducha = str(pathlib.Path(bin_folder) / "ducha")
        self.folder = folder
        self.env = dict(os.environ, DUCHA_OFFICE=str(folder), DUCHA_LANG="en", LC_ALL="C.UTF-8")
        self.server = None

    def run(self, *words, good=(0,)):
        done = subprocess.run([self.ducha, *words], env=self.env, capture_output=True, text=True)
        if done.returncode not in good:
            sys.exit(f"month: ducha {' '.join(words)} left with {done.returncode}: {done.stderr[-800:]}")
        return done.stdout

    def start(self, modules):
        flags = [word for m in modules for word in ("--module", m)]
        self.run("init", "--quiet", "--code", "month", "--simulated", *flags, str(self.folder))
        log = open(self.folder / "serve.log", "w")
        self.server = subprocess.Popen([self.ducha, "serve"], env=self.env, stdout=log, stderr=log)
        for _ in range(200):
            if subprocess.run([self.ducha, "status"], env=self.env, capture_output=True).returncode == 0:
                return
            time.sleep(0.05)
        sys.exit("month: the office does not answer: " + (self.folder / "serve.log").read_text()[-800:])

    def stop(self):
        if self.server:
            self.server.terminate()
            self.server.wait(30)

    def head(self):
        return int(json.loads(self.run("status", "--json"))["head"])

    def type_together(self, lines, *more):
        """So many people, each with a file of lines. Every line must be answered, and not refused."""
        people = []
        for n in range(min(PEOPLE, len(lines))):
            path = self.folder / f"person-{n}.jsonl"
            path.write_text("".join(json.dumps(l, ensure_ascii=False) + "\n" for l in lines[n::PEOPLE]))
            out = open(self.folder / f"person-{n}.out", "w")
            people.append(subprocess.Popen([self.ducha, "ask", "--json", *more, "--file", str(path)], env=self.env,
                                           stdout=out, stderr=subprocess.STDOUT))
        for n, p in enumerate(people):
            if p.wait() != 0:
                sys.exit(f"month: person {n} was refused: " + (self.folder / f"person-{n}.out").read_text()[-800:])
        answers = sum(len((self.folder / f"person-{n}.out").read_text().splitlines()) for n in range(len(people)))
        if answers != len(lines):
            sys.exit(f"month: {len(lines)} were said and {answers} answered")


def step(name, case, organ, person="陈", **fields):
    line = {"step": name, "person": person, "organ": organ, "fields": fields}
    return dict(line, case=case) if case else line


def share_out(total, worst, days):
    """Complaints of each day; the one in the middle is the worst."""
    others = [(total - worst) // (days - 1)] * (days - 1)
    for i in range((total - worst) - sum(others)):
        others[i] += 1
    return others[:days // 2] + [worst] + others[days // 2:]


def complaints(office, counts):
    at = 0
    for day, count in enumerate(counts, 1):
        table = office.folder / "day.csv"
        with open(table, "w") as out:
            out.write("reception_no,channel,region,pollution_type,complaint\n")
            for _ in range(count):
                at += 1
                out.write(f"X{at:06},来信,海淀区{at % 97}街道,{('水污染', '大气污染', '噪声')[at % 3]},"
                          f"第{at}件：{at % 911}号院附近夜间有异味并伴有噪声，请核实处理\n")
        office.run("clock", "advance", f"2026-02-{day:02}", "09:00")
        office.run("import", "complaints", str(table), "--inspection", "月度样例", "--person", "李", "--organ", "team")
        office.run("clock", "advance", f"2026-02-{day:02}", "21:00")
        office.run("ask", "batch.close", "--person", "李", "--organ", "team", "--body",
                   json.dumps({"date": f"2026-02-{day:02}"}))


def inspections(office, count):
    office.type_together([step("register-subject", None, "office", subject=SUBJECT, subject_kind="department")])
    for _ in range(count):
        office.type_together([step("order-daily", None, "office", subject=SUBJECT, ground="市委市政府要求")])
    cases = [c["case"] for c in json.loads(office.run("case", "list", "--all", "--json"))["cases"]
             if c["step"] == "order-daily"]
    if len(cases) != count:
        sys.exit(f"month: {count} inspections were ordered and {len(cases)} opened")
    office.type_together([step("groundwork", c, "body", "赵", found="两项任务滞后") for c in cases])
    office.type_together([step("issue-scheme", c, "office", scheme="分领域核查") for c in cases])
    office.type_together([step("use-method", c, "body", "赵", method="调阅资料", whom=SUBJECT, found="台账不全",
                               who="赵", held_on="2026-01-05") for c in cases])
    office.type_together([step("close-fieldwork", c, "office") for c in cases])
    return cases


def tasks(office, cases, count):
    office.type_together([
        step("enter-task", cases[n % len(cases)], "office", problem=f"第{n}项：管网混接", goal="改", measures="改造",
             unit=f"第{n % 40}排水处", limit_date=f"2026-{4 + n % 8:02}-28") for n in range(count)])


def photographs(office, count, in_cases):
    before = office.head()
    office.type_together([
        {"kind": "evidence.add", "person": "李", "organ": "team", "case": f"2026-{1 + n % in_cases:05}",
         "body": {"suite": "intl", "digest": f"{n:064x}", "size": "400000", "name": f"照片{n}.jpg"}}
        for n in range(count)], "--no-wait")
    if office.head() - before != 2 * count:  # each is asked and answered
        sys.exit(f"month: {count} photographs made {office.head() - before} entries")


def timed(name, call):
    begun = time.monotonic()
    result = call()
    seconds = time.monotonic() - begun
    print(json.dumps({"load": name, "seconds": round(seconds, 1)}), flush=True)
    return seconds, result


def children_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def query(office, words):
    took, cost = [], []
    for _ in range(REPEATS):
        begun, cpu = time.monotonic(), children_seconds()
        out = office.run(*words, good=(0, 6))
        took.append((time.monotonic() - begun) * 1000)
        cost.append((children_seconds() - cpu) * 1000)
    if not out:
        sys.exit(f"month: ducha {' '.join(words)} said nothing")
    ms, cpu_ms = statistics.median(took), statistics.median(cost)
    print(json.dumps({"query": " ".join(words), "ms": round(ms, 1), "cpu_ms": round(cpu_ms, 1), "lines": out.count("\n"),
                      "reached": ms < QUERY_MS_MAX}, ensure_ascii=False), flush=True)
    return ms, out


def queries(office, complaint, inspection, task):
    one = [["case", "show", complaint], ["case", "timeline", complaint], ["case", "timeline", complaint, "--all"],
           ["trace", complaint], ["why", complaint],
           ["why-not", "hand-over", complaint, "unit=甲", "goal=乙", "measures=丙", "--organ", "team"],
           ["task", "list", "--case", complaint], ["task", "list", "--case", task],
           ["case", "show", task], ["why-not", "report-done", task, "done=是", "--organ", "unit/第0排水处"],
           ["case", "show", inspection], ["case", "timeline", inspection],
           ["task", "list", "--case", inspection], ["why-not", "end-rectification", inspection]]
    every = [["case", "list", "--count", "200"], ["status"], ["case", "list"], ["task", "list"],
             ["task", "list", "--organ", "office"], ["case", "list", "--all"], ["task", "list", "--all"]]
    return {" ".join(w): query(office, w)[0] for w in one}, {" ".join(w): query(office, w)[0] for w in every}


def run(o, folder):
    office = Office(o.bin, folder)
    try:
        office.start(["planning", "inspection", "rectification"])
        office.run("clock", "advance", "2026-01-05", "09:00")
        office.run("regime", "adopt", "beijing-2020", "--person", "陈", "--organ", "office")
        count = max(1, o.tasks // TASKS_IN_A_CASE)
        _, cases = timed(f"{count} inspections", lambda: inspections(office, count))
        spent = timed(f"{o.tasks} tasks", lambda: tasks(office, cases, o.tasks))[0]
        spent += timed(f"{o.complaints} complaints in {o.days} batches",
                       lambda: complaints(office, share_out(o.complaints, o.worst, o.days)))[0]
        spent += timed(f"{o.photographs} photographs",
                       lambda: photographs(office, o.photographs, o.complaints))[0]
        print(json.dumps({"load": "all", "seconds": round(spent, 1), "reached": spent < LOAD_SECONDS_MAX}))
        listed = json.loads(office.run("case", "list", "--all", "--json"))["cases"]
        if len(listed) < o.complaints + o.tasks + count:
            sys.exit(f"month: {len(listed)} cases are listed")
        task = next(c["case"] for c in listed if c["step"] == "enter-task")
        complaint = next(c["case"] for c in listed if c["case"].startswith("2026-"))
        one, every = queries(office, complaint, cases[0], task)
        print(json.dumps({"entries": office.head()}))
        return one, every
    finally:
        office.stop()


def main():
    p = argparse.ArgumentParser()
    tree = pathlib.Path(__file__).resolve().parents[2]
    p.add_argument("--bin", default=os.environ.get("BUILD", str(tree / "build/release")) + "/bin")
    p.add_argument("--complaints", type=int, default=5000)
    p.add_argument("--worst", type=int, default=280)
    p.add_argument("--days", type=int, default=DAYS)
    p.add_argument("--tasks", type=int, default=10500)
    p.add_argument("--photographs", type=int, default=50000)
    p.add_argument("--check", action="store_true")
    p.add_argument("--keep", help="a new folder for the office, which stays")
    o = p.parse_args()
    if o.check:
        o.complaints, o.worst, o.days, o.tasks, o.photographs = 30, 10, 3, 20, 40
    folder = pathlib.Path(o.keep or tempfile.mkdtemp(prefix="ducha-month."))
    folder.mkdir(exist_ok=True)
    try:
        run(o, folder)
    finally:
        if not o.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
