#!/usr/bin/python3
"""rules.py - every step of a pack has a story that obeys it and one that breaks it, every row one that
shows it, and what opens by itself does so in one, is done in time and is late.

    rules.py DUCHA ROOT

It looks at each pack of ROOT/regimes and ROOT/tests/packs that has stories of its own, in stories/. A story line asks for a
step by its name or its kind; what stands behind its first `=>` says whether it was obeyed (anything but
`refused` and `nothing`) or broken (`refused`); so does `step.name=` of what the office takes by itself. A step whose clause is in another document (it has a /)
came with the pack that this one extends: that one's stories show it.

A row of a table that decides something (TOLD) is seen in a story too: by its name, or by its words in a
refusal. What a comment of a story says is seen by nobody.

A row of `duties` or `disclosures` (BY_ITSELF) opens a case that nobody asks for. Its name in a line that
somebody asks is therefore no proof. A story of each such row, of all packs, also of those whose stories
stand in ROOT/tests/stories,

    sees it open     `=> planning.taken ... case_id=20130701-004 field.duty_name=quarterly`, or `... as Q3`
                     at its end, where the line above asks for no duty (time passes, another step is taken)
    keeps it         the same says due.0.date=2013-09-30, and a step that stops a deadline is taken in
                     that case by then
    misses it        `=> planning.late ... case_id=20131001-004`

and where its step starts no deadline it is seen to open.

A pack may be written in one language; those that come with ducha (ROOT/regimes) say everything in both."""
import json
import re
import subprocess
import sys
from pathlib import Path

ASKED = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d \S+ of \S+ (?:under \S+ )?(\S+)(?: (\S+))?")
BY_OFFICE = re.compile(r"^=> \S+\.taken \S+ .*\bstep\.name=(\S+)")
TOLD = {"referrals", "ladder", "disclosures", "duties", "team", "methods", "contents", "scores", "grades"}
BY_ITSELF = {"duties": "duty_name", "disclosures": "item"}  # and the field of the form that says which row


def shown(ducha, pack, lang="zh"):
    """The pack, and what is wrong with it."""
    done = subprocess.run([ducha, "regime", "show", f"{pack}/", "--json", "--lang", lang],
                          capture_output=True, text=True, check=False, env={"LANG": "C.UTF-8"})
    if done.returncode:
        return {}, [f"{pack.name}: {line}" for line in done.stderr.splitlines()]
    return json.loads(done.stdout), []


def own(listed):
    return [item for item in listed if "/" not in (item["clause"] or "")]


def words_of(shown_part):
    """Each entry of what is shown, by its place: how people read it."""
    if isinstance(shown_part, dict):
        if "words" in shown_part:
            yield shown_part["name"], shown_part["words"]
        shown_part = list(shown_part.values())
    for part_of_it in shown_part if isinstance(shown_part, list) else []:
        yield from words_of(part_of_it)


def in_one_language(ducha, pack):
    zh, wrong = shown(ducha, pack)
    en, _ = shown(ducha, pack, "en")
    return wrong or [f"{pack.name}: {name}: `{said}` in both languages: write `zh` and `en`"
                     for (name, said), (_, other) in zip(words_of(zh), words_of(en)) if said == other]


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
        by_office = BY_OFFICE.match(line)
        if by_office:
            obeyed.add(by_office.group(1))
        if asked:
            step = by_word.get(asked.group(1))
        elif line.startswith("=>") and step and not line.startswith("=> not "):
            word = line[2:].split()[0]
            if word == "refused":
                broken.add(step)
            elif word != "nothing":
                obeyed.add(step)
            step = None


# ---- what opens by itself ----

def part(story, name):
    """As the command finds it: beside the story, or among those of a pack that lies beside this one."""
    beside = [story.parent, story.parent / "parts", *sorted(story.parent.glob("../../*/stories"))]
    return next(folder / f"{name}.part" for folder in beside if (folder / f"{name}.part").exists())


def whole(path, story):
    """The lines of a story with those of its parts."""
    for line in told(path):
        name = re.match(r"include (\S+)$", line)
        yield from whole(part(story, name.group(1)), story) if name else [line]


def turns(lines):
    """Each line with what is expected of it."""
    asked = []
    for line in filter(str.strip, lines):
        if line.startswith("=> not "):
            continue  # what must not be said shows nothing
        if line.startswith("=>"):
            asked[-1][1].append(line[2:].split())
        else:
            asked.append((line, []))
    return asked


def values(words):
    return dict(word.split("=", 1) for word in words if "=" in word)


def case_of(words, called):
    """The case that an expectation is about: by its number, or by the story's name (`as NAME`)."""
    name = words[-1] if words[-2:-1] == ["as"] else None
    case = values(words).get("case_id") or called.get(name, name)
    if name:
        called[name] = case
    return case


class Row:
    """A row that opens its work by itself, and what stories have seen of it."""

    def __init__(self, row, steps):
        self.name, self.table, self.field = row["name"], row["table"], BY_ITSELF[row["table"]]
        opening = [step for step in steps if step.get("opens") and self.field in listed(step, "needs")]
        started = {name for step in opening for name in listed(step, "starts")}
        self.ending = {step["name"] for step in steps if started & set(listed(step, "stops"))}
        self.dated = bool(started)
        self.opened = self.kept = self.missed = False

    def look(self, lines):
        running = {}  # cases that opened by themselves, neither done nor late, and their last day
        called = {}   # what the story calls a case
        for line, expected in turns(lines):
            asked = ASKED.match(line)
            first = expected[0] if expected else ["nothing"]
            done = first[0] not in ("refused", "nothing") and values(first).get("partial") != "true"
            about = called.get(asked.group(2), asked.group(2)) if asked else None
            if done and about in running and asked.group(1) in self.ending:
                self.kept |= line[:10] <= running.pop(about)
            for words in expected:
                said, case = values(words), case_of(words, called)
                if words[0].endswith(".late") and case in running:
                    del running[case]
                    self.missed = True
                ours = words[0].endswith("taken") and said.get(f"field.{self.field}") == self.name
                if ours and case and f" {self.field}=" not in line:  # else somebody asked for it
                    running[case] = said.get("due.0.date", "")
                    self.opened = True

    def faults(self):
        where = f"the row {self.name} of {self.table}"
        if not self.opened:
            yield f"no story sees {where} open by itself (=> … case_id=… field.{self.field}={self.name})"
        elif self.dated and not self.kept:
            yield f"no story sees {where} done in time, after it opened by itself (with due.0.date=…)"
        if self.opened and self.dated and not self.missed:
            yield f"no story sees {where} late, after it opened by itself (=> … .late … case_id=…)"


def listed(item, key):
    return (item.get(key) or "").split()


def stories_of(pack, root):
    """Its own, and those of tests/stories that are told in it."""
    yield from sorted((pack / "stories").glob("*.story"))
    name = f"tests/packs/{pack.name}"
    for path in sorted((root / "tests" / "stories").glob("*.story")):
        if re.search(rf"^office {name} |adopt {name}$", path.read_text(), re.M) and name in str(pack):
            yield path


def not_by_itself(pack, root, regime):
    rows = [Row(row, regime["steps"]) for row in own(regime["rows"]) if row["table"] in BY_ITSELF]
    for path in stories_of(pack, root) if rows else []:
        lines = list(whole(path, path))
        for row in rows:
            row.look(lines)
    faults = [f"{pack.name}: {fault}" for row in rows for fault in row.faults()]
    if rows and not faults:
        print(f"{len(rows)} rows of {pack.name}, each seen to open by itself")
    return faults


# ---- a pack ----

def faults_of(ducha, pack, root):
    regime, wrong = shown(ducha, pack)
    if wrong:
        return wrong
    faults = not_by_itself(pack, root, regime)
    if not (pack / "stories").is_dir():
        return faults
    steps = {step["name"]: step["asks"] for step in own(regime["steps"])}
    by_word = {**{kind: name for name, kind in steps.items() if not kind.endswith(".take")},
               **{name: name for name in steps}}
    obeyed, broken, text = set(), set(), ""
    for path in sorted((pack / "stories").rglob("*")):
        if path.suffix in (".story", ".part"):
            lines = told(path)
            seen_in(lines, by_word, obeyed, broken)
            text += "\n".join(lines)
    faults += from_elsewhere(pack)
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
    packs = sorted({path.parent for folder in ("regimes", "tests/packs")
                    for path in root.glob(f"{folder}/*/pack.yaml")})
    faults = [fault for pack in packs for fault in faults_of(ducha, pack, root)]
    faults += [fault for pack in packs if pack.parent.name == "regimes"
               for fault in in_one_language(ducha, pack)]
    print("\n".join(faults))
    return 1 if faults or not packs else 0


sys.exit(main())
