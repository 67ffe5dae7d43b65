#!/usr/bin/python3
"""rules.py - every step of a pack has a story that obeys it and one that breaks it.

    rules.py DUCHA ROOT PACK

A story line asks for a step by its name or its kind; what stands behind its first `=>` says whether
it was obeyed (anything but `refused` and `nothing`) or broken (`refused`)."""
import json
import re
import subprocess
import sys
from pathlib import Path

ASKED = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d \S+ of \S+ (\S+)")


def steps_of(ducha, root, pack):
    out = subprocess.run([ducha, "regime", "show", str(root / pack), "--json"],
                         stdout=subprocess.PIPE, check=True, env={"LANG": "C.UTF-8"}).stdout
    return {step["name"]: step["asks"] for step in json.loads(out)["steps"]}


def stories_of(root, pack):
    folder = root / "tests" / "stories"
    for path in sorted(folder.glob("*.story")):
        if re.search(rf"^office {re.escape(pack)} ", path.read_text(), re.M):
            yield path
    yield from sorted((folder / "parts").glob("*.part"))


def main():
    ducha, root, pack = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    steps = steps_of(ducha, root, pack)
    by_word = {**{kind: name for name, kind in steps.items() if not kind.endswith(".take")},
               **{name: name for name in steps}}
    obeyed, broken = set(), set()
    for path in stories_of(root, pack):
        step = None
        for line in path.read_text().splitlines():
            asked = ASKED.match(line)
            if asked:
                step = by_word.get(asked.group(1))
            elif line.startswith("=>") and step:
                word = line[2:].split()[0]
                if word == "refused":
                    broken.add(step)
                elif word != "nothing":
                    obeyed.add(step)
                step = None
    faults = [f"{name}: no story obeys it" for name in steps if name not in obeyed]
    faults += [f"{name}: no story breaks it" for name in steps if name not in broken]
    print("\n".join(faults) or f"{len(steps)} steps of {pack}, each obeyed and broken in a story")
    return 1 if faults or not steps else 0


sys.exit(main())
