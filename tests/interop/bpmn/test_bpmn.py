#!/usr/bin/python3
"""test_bpmn.py - bpmn-js draws what `ducha regime show --bpmn` writes, and has nothing to say against it.

    test_bpmn.py --ducha PATH --packs DIR [DIR ...] --node DIR

Each type of each pack without faults is imported in a headless Chromium, those with stages in both languages.
No import may have a warning; every step of a type with stages must be a shape, with its clause in its
documentation and in the lane of an organ that may ask for it; everything that is written must be drawn; and
no two shapes that are no containers may lie on each other.

DIR of --node gets bpmn-js in the exact version of package-lock.json, if it has not got it. Without Chromium,
or where npm cannot fetch it, the status is 77: skipped."""
import argparse
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77
SCRIPT = "node_modules/bpmn-js/dist/bpmn-viewer.production.min.js"
BROWSER_S = 450
LANGUAGES = ("zh", "en")

PAGE = """<!DOCTYPE html><meta charset="utf-8"><div id="canvas" style="width:1600px;height:900px"></div>
<pre id="seen"></pre><script src="%(script)s"></script><script>
const diagrams = %(diagrams)s, seen = {};
async function look(name) {
  const viewer = new BpmnJS({container: '#canvas'});
  try {
    const {warnings} = await viewer.importXML(diagrams[name]);
    const shapes = viewer.get('elementRegistry').getAll().filter(e => e.businessObject && e.type !== 'label')
      .map(e => ({id: e.id, type: e.type, x: e.x, y: e.y, width: e.width, height: e.height,
                  host: e.host ? e.host.id : null, waypoints: (e.waypoints || []).length}));
    seen[name] = {warnings: warnings.map(w => w.message), shapes};
  } catch (fault) {
    seen[name] = {warnings: ['not imported: ' + fault.message], shapes: []};
  }
  viewer.destroy();
}
(async () => {
  for (const name in diagrams) await look(name);
  document.getElementById('seen').textContent = JSON.stringify(seen);
})();
</script>"""


def run(options, *words, language="en"):
    return subprocess.run([options.ducha, "--lang", language, "regime", *words], stdout=subprocess.PIPE,
                          check=True, encoding="utf-8").stdout


def ready(folder):
    """Fetches bpmn-js; the lock says which bytes. A copy of another lock is fetched anew."""
    if not shutil.which("npm"):
        return False
    lock = os.path.join(HERE, "package-lock.json")
    kept = os.path.join(folder, "package-lock.json")
    if os.path.isfile(os.path.join(folder, SCRIPT)) and open(kept, "rb").read() == open(lock, "rb").read():
        return True
    os.makedirs(folder, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(os.path.join(HERE, name), folder)
    words = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    return subprocess.run(words, cwd=folder, stdout=sys.stderr, check=False).returncode == 0


def browser():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if shutil.which(name):
            return name
    return None


def is_right(options, pack):
    """A pack with faults cannot be drawn; other tests say so."""
    words = [options.ducha, "regime", "check", pack]
    return subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


def packs_in(options):
    for folder in options.packs:
        for pack in [folder] + [os.path.join(folder, name) for name in sorted(os.listdir(folder))]:
            if os.path.isfile(os.path.join(pack, "pack.yaml")) and is_right(options, pack):
                yield pack


def draw(options):
    """{'PACK TYPE LANGUAGE': XML}, and what each pack says of itself."""
    diagrams, said = {}, {}
    for pack in packs_in(options):
        said[pack] = json.loads(run(options, "show", pack, "--json"))
        for kind in said[pack]["types"]:
            for language in LANGUAGES if kind["stages"] else LANGUAGES[:1]:
                diagrams[f"{pack} {kind['name']} {language}"] = run(
                    options, "show", pack, "--bpmn", "--type", kind["name"], language=language)
    return diagrams, said


def import_all(options, diagrams):
    with tempfile.TemporaryDirectory() as room:
        page = os.path.join(room, "page.html")
        with open(page, "w", encoding="utf-8") as to:
            to.write(PAGE % {"script": "file://" + os.path.join(os.path.abspath(options.node), SCRIPT),
                             "diagrams": json.dumps(diagrams).replace("</", "<\\/")})
        words = [browser(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                 "--allow-file-access-from-files", f"--user-data-dir={room}/profile",
                 "--virtual-time-budget=200000", "--dump-dom", "file://" + page]
        out = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=BROWSER_S,
                             check=True, encoding="utf-8").stdout
    found = re.search(r'<pre id="seen">(.*?)</pre>', out, re.S)
    if not found or not found.group(1):
        raise SystemExit("the page did not come to its end")
    return json.loads(html.unescape(found.group(1)))


def steps_of(said, kind):
    """Those that name the type, or open it, and whose stage it goes through."""
    for step in said["steps"]:
        takes = kind["name"] in step.get("types", []) or step.get("opens") == kind["name"]
        if takes and (not step.get("stage") or set(step["stage"]) & set(kind["stages"])):
            yield step["name"]


def overlap(a, b):
    return (a["x"] < b["x"] + b["width"] and b["x"] < a["x"] + a["width"] and
            a["y"] < b["y"] + b["height"] and b["y"] < a["y"] + a["height"])


def inner(shapes):
    """What is neither a container nor a line nor fixed to another."""
    outer = ("bpmn:Participant", "bpmn:Lane", "bpmn:Group")
    return [s for s in shapes if "x" in s and s["type"] not in outer and not s["waypoints"] and not s["host"]]


MODEL = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def tasks_of(tree):
    return list(tree.iter(MODEL + "userTask")) + list(tree.iter(MODEL + "callActivity"))


def text_of(element):
    """CLAUSE, the name in the pack, and more."""
    return (element.findtext(MODEL + "documentation") or "").splitlines() + ["", ""]


def misplaced(tree, said):
    organs = {ref.text: text_of(lane)[1] for lane in tree.iter(MODEL + "lane")
              for ref in lane.iter(MODEL + "flowNodeRef")}
    by = {step["name"]: step["by"].split() for step in said["steps"]}
    clauses = {step["name"]: step["clause"] for step in said["steps"]}
    for task in tasks_of(tree):
        clause, name = text_of(task)[:2]
        if not ("/" + clause).endswith("/" + clauses.get(name, "?")):
            yield f"{task.get('id')} does not say its clause"
        elif not any(organ == o or o.startswith(organ + "/") for o in by[name]
                     for organ in [organs.get(task.get("id"), "none")]):
            yield f"{name} is in the lane of {organs.get(task.get('id'))}"


def faults_of(name, seen, diagram, said):
    pack, kind_name, _ = name.rsplit(" ", 2)
    kind = next(k for k in said[pack]["types"] if k["name"] == kind_name)
    ids = {s["id"] for s in seen["shapes"]}
    nodes = inner(seen["shapes"])
    tree = ET.fromstring(diagram)
    drawn = [MODEL + e for e in ("sequenceFlow", "userTask", "callActivity", "boundaryEvent", "endEvent",
                                 "startEvent", "parallelGateway", "exclusiveGateway", "inclusiveGateway")]
    faults = [f"warning: {w}" for w in seen["warnings"]]
    faults += [f"the step {s} is no shape" for s in steps_of(said[pack], kind)
               if kind["stages"] and "step." + s not in ids]
    faults += [f"{e.get('id')} is not drawn" for e in tree.iter() if e.tag in drawn and e.get("id") not in ids]
    faults += [f"{a['id']} lies on {b['id']}" for i, a in enumerate(nodes) for b in nodes[:i] if overlap(a, b)]
    faults += misplaced(tree, said[pack])
    return [f"{name}: {fault}" for fault in faults]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--ducha", required=True)
    p.add_argument("--packs", required=True, nargs="+", help="packs, and folders with packs in them")
    p.add_argument("--node", required=True, help="the folder for node_modules")
    options = p.parse_args()
    if not browser() or not ready(options.node):
        print("Chromium or bpmn-js cannot be had", file=sys.stderr)
        return SKIPPED
    diagrams, said = draw(options)
    seen = import_all(options, diagrams)
    faults = [f for name in diagrams for f in faults_of(name, seen[name], diagrams[name], said)]
    shapes = sum(len(s["shapes"]) for s in seen.values())
    print("\n".join(faults) or f"{len(seen)} diagrams of {len(said)} packs, {shapes} shapes and lines, no warning")
    return 1 if faults or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
