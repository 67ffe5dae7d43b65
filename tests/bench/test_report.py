#!/usr/bin/python3
"""test_report.py - what report.py says of steps: the goal is of the best engine of the run, and who is left out is named."""
import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(who, *speeds, p50_us=500):
    for test in ("steps_many", "steps_one"):
        for speed in speeds:
            yield {"test": test, "config": who, "steps_s": speed, "workflows": 10, "steps": 8, "stored_bytes": 80000,
                   "lat_us": {"p50": p50_us, "p99": 4 * p50_us}}


def report(*all_rows):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as f:
        f.write("\n".join(json.dumps(r) for r in all_rows))
        f.flush()
        done = subprocess.run([sys.executable, os.path.join(HERE, "report.py"), f.name], capture_output=True, text=True)
    return done.returncode, done.stdout


def line(text, *words):
    found = [x for x in text.splitlines() if all(w in x for w in words)]
    assert len(found) == 1, f"{words}: {found}"
    return found[0]


OURS = [*rows("steps-inside", 9000, 10000, 11000), *rows("steps-process", 5999, 5999, 5999, p50_us=3000)]


class Steps(unittest.TestCase):
    def test_the_goal_stands_beside_each_engine_and_the_best_is_marked(self):
        code, text = report(*OURS, *rows("bullmq", 1000), *rows("dbos", 1999, 2000, 2001), *rows("pg-boss", 1500))
        self.assertEqual(code, 0)
        inside = "modules inside | ≥ 5× the best engine"
        self.assertIn("dbos 2,000 (1,999–2,001) | 5.00 | yes", line(text, inside + ": this one |"))
        self.assertIn("| 10.00 | yes", line(text, inside + " |", "bullmq"))
        self.assertIn("| 6.67 | yes", line(text, inside + " |", "pg-boss"))
        self.assertIn("| 3.00 | **no**", line(text, "modules process | ≥ 3× the best engine: this one |"))

    def test_one_at_a_time_stands_beside_every_engine_and_the_bound_itself_is_not_reached(self):
        _, text = report(*OURS, *rows("bullmq", 1000), *rows("dbos", 900, p50_us=1200))
        self.assertIn("0.50 (0.50–0.50) | bullmq 0.50, dbos 1.20 |  | yes", line(text, "p50 ms, modules inside | < 1 ms"))
        self.assertIn("| **no** |", line(text, "p50 ms, modules process | < 3 ms"))
        self.assertIn("| dbos | 900 | 1.20 | 4.80 | 900 | 1.20 | 4.80 | 1,000 |", text)

    def test_without_engines_no_ratio_is_given_and_who_is_missing_is_named(self):
        code, text = report(*OURS, {"test": "left_out", "config": "pg-boss", "why": "no server: postgres"})
        self.assertEqual(code, 0)
        self.assertNotIn("the best engine", text)
        self.assertIn("Left out: pg-boss (no server: postgres).", text)


class Packs(unittest.TestCase):
    def test_each_adopted_pack_has_its_own_line_and_its_median_counts(self):
        held = {"test": "packs", "config": "ducha", "check_ms": 40.0, "held_mb": 99.0}
        quick = [{"test": "adopt", "config": "quick", "us": us} for us in (50000, 99000, 120000)]
        slow = [{"test": "adopt", "config": "slow", "us": us} for us in (50000, 101000, 110000)]
        code, text = report(held, *quick, *slow)
        self.assertEqual(code, 0)
        self.assertIn("| yes |", line(text, "200 packs held"))
        self.assertIn("| yes |", line(text, "adopting quick", "99 (50–120)"))
        self.assertIn("**no**", line(text, "adopting slow", "101 (50–110)"))


if __name__ == "__main__":
    unittest.main()
