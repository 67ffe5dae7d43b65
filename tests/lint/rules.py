#!/usr/bin/python3
"""rules.py - every step of a pack has a story that obeys it and one that breaks it, and every row one
that shows it.

    rules.py DUCHA ROOT

It looks at each pack of ROOT/regimes and ROOT/tests/packs that has stories of its own, in stories/. A story line asks for a
step by its name or its kind; what stands behind its first `=>` says whether it was obeyed (anything but
`refused` and `nothing`) or broken (`refused`). A step whose clause is in another document (it has a /)
came with the pack that this one extends: that one's stories show it.

A row of a table that decides something (TOLD) is seen in a story too: by its name, or by its words in a
refusal. What a comment of a story says is seen by nobody."""
import json
import re
import subprocess
import sys
from pathlib import Path

ASKED = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d \S+ of \S+ (?:under \S+ )?(\S+)")
TOLD = {"referrals", "ladder", "disclosures", "duties", "team", "methods", "contents", "scores", "grades"}


def shown(ducha, pack):
    """The pack, and what is wrong with it."""
    done = subprocess.run([ducha, "regime", "show", f"{pack}/", "--json", "--lang", "zh"],
                          capture_output=True, text=True, check=False, env={"LANG": "C.UTF-8"})
    if done.returncode:
        return {}, [f"{pack.name}: {line}" for line in done.stderr.splitlines()]
    return json.loads(done.stdout), []


def own(listed):
    return [item for item in listed if "/" not in (item["clause"] or "")]


def from_elsewhere(pack):
    """Stories that only our tests could tell: the pack is `.` in its own."""
    return [f"{path}: write `office .`, as `ducha regime test` needs it"
            for path in sorted((pack / "stories").glob("*.story"))
            if re.search(r"^office \S*regimes/", path.read_text(), re.M)]


def told(path):
    """The lines of a story that are told: a comment proves nothing."""
    return [line for line in path.read_text().splitlines() if not line.startswith("#")]


def seen_in(lines, by_word, obeyed, broken):
    step = None
    for line in lines:
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


def faults_of(ducha, pack):
    regime, wrong = shown(ducha, pack)
    if wrong:
        return wrong
    steps = {step["name"]: step["asks"] for step in own(regime["steps"])}
    by_word = {**{kind: name for name, kind in steps.items() if not kind.endswith(".take")},
               **{name: name for name in steps}}
    obeyed, broken, text = set(), set(), ""
    for path in sorted((pack / "stories").rglob("*")):
        if path.suffix in (".story", ".part"):
            lines = told(path)
            seen_in(lines, by_word, obeyed, broken)
            text += "\n".join(lines)
    faults = from_elsewhere(pack)
    faults += [f"{pack.name}: no story shows the row {row['name']} of {row['table']}"
               for row in own(regime["rows"]) if row["table"] in TOLD
               and row["name"] not in text and row["words"] not in text]
    faults += [f"{pack.name}: {name}: no story obeys it" for name in steps if name not in obeyed]
    faults += [f"{pack.name}: {name}: no story breaks it" for name in steps if name not in broken]
    if not faults:
        print(f"{len(steps)} steps of {pack.name}, each obeyed and broken in a story")
    extends = "\nextends:" in (pack / "pack.yaml").read_text()
    return faults if steps or extends else [f"{pack.name}: it has no step"]


def main():
    ducha, root = sys.argv[1], Path(sys.argv[2])
    packs = sorted({path.parent.parent for folder in ("regimes", "tests/packs")
                    for path in root.glob(f"{folder}/*/stories/*.story")})
    faults = [fault for pack in packs for fault in faults_of(ducha, pack)]
    print("\n".join(faults))
    return 1 if faults or not packs else 0


sys.exit(main())
