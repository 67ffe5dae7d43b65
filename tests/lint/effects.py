#!/usr/bin/python3
"""effects.py - docs/REGIMES.md names each effect, with the fields that it asks for.

    effects.py ROOT

The effects are those of pack/effects.c. A table of them has `asks for` as its second column: what stands
there before a `;` are the fields that a step must ask for or set, in the same order."""
import re
import sys
from pathlib import Path

SHAPE = re.compile(r'\{"\w+", "([\w-]+)",\s+(?:NO_FIELDS|FIELDS\(([^)]*)\))', re.S)
ROW = re.compile(r"\| `([\w-]+)` \|([^|]*)\|")


def told(page):
    """Effect by effect, the fields that the page says."""
    rows, table = {}, False
    for line in page.splitlines():
        if re.match(r"\| (effect|`does`) \| asks for \|", line):
            table = True
        elif not line.startswith("|"):
            table = False
        elif table and (row := ROW.match(line)):
            rows[row[1]] = re.findall(r"`(\w+)`", row[2].split(";")[0])
    return rows


def main():
    root = Path(sys.argv[1])
    shapes = {name: re.findall(r'"(\w+)"', fields)
              for name, fields in SHAPE.findall((root / "pack" / "effects.c").read_text())}
    rows = told((root / "docs" / "REGIMES.md").read_text())
    wrong = [f"docs/REGIMES.md: `{name}` asks for {fields}, and the page says {rows.get(name)}"
             for name, fields in shapes.items() if rows.get(name) != fields]
    wrong += [f"docs/REGIMES.md: `{name}` is no effect of pack/effects.c"
              for name in rows if name not in shapes]
    print("\n".join(wrong) or f"{len(shapes)} effects, each in docs/REGIMES.md with its fields")
    return 1 if wrong or len(shapes) < 50 else 0


sys.exit(main())
