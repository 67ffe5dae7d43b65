#!/usr/bin/python3
"""keys.py - every key that a pack may have is shown in docs/REGIMES.md.

    keys.py ROOT

The keys are those of the readers in pack/ (arrays of names that end with NULL); a key is shown
where it stands in an example, `key:`."""
import re
import sys
from pathlib import Path

ARRAY = re.compile(r"static const char \*const (\w*keys\w*|head)\[\] = \{(.*?)NULL\}", re.S)


def keys_of(root):
    for path in sorted((root / "pack").rglob("*.c")):
        for array in ARRAY.findall(path.read_text()):
            for key in re.findall(r'"([^"]+)"', array[1]):
                yield key, path.name


def main():
    root = Path(sys.argv[1])
    page = (root / "docs" / "REGIMES.md").read_text()
    keys = dict(keys_of(root))
    missing = [
        f"{path}: docs/REGIMES.md does not show the key `{key}`: add it with an example"
        for key, path in sorted(keys.items())
        if not re.search(rf"(?<![\w-]){re.escape(key)}:", page)
    ]
    print("\n".join(missing) or f"{len(keys)} keys of packs, each shown in docs/REGIMES.md")
    return 1 if missing or len(keys) < 50 else 0


sys.exit(main())
