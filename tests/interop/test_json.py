#!/usr/bin/python3
"""test_json.py - our JSON beside Google's, on random messages of every kind.

Both must print the same object for the same bytes, and each must read what the other printed into
the same bytes. The seed is printed; --seed repeats a run."""
import argparse
import importlib
import json
import random
import subprocess
import sys
import time

from google.protobuf import json_format, symbol_database
from google.protobuf.descriptor import FieldDescriptor as F

DEPTH_MAX = 4
TEXTS = ["", "a", "海淀区", 'quote " and \\', "tab\tline\nend", "\u007f", "é", "𠮷野", "'=cmd", "x" * 300]


def value(field, dice):
    if field.type == F.TYPE_STRING:
        return dice.choice(TEXTS)
    if field.type == F.TYPE_BYTES:
        return dice.randbytes(dice.randrange(40))
    if field.type == F.TYPE_BOOL:
        return dice.random() < 0.5
    if field.type == F.TYPE_ENUM:
        return dice.choice(field.enum_type.values).number
    bits, signed = {
        F.TYPE_INT32: (31, True), F.TYPE_UINT32: (32, False),
        F.TYPE_INT64: (63, True), F.TYPE_UINT64: (64, False)}[field.type]
    number = dice.getrandbits(dice.randrange(1, bits + 1))
    return -number if signed and dice.random() < 0.5 else number


def fill(message, dice, depth=1):
    for field in message.DESCRIPTOR.fields:
        if dice.random() < 0.4:
            continue
        if field.label == F.LABEL_REPEATED:
            for _ in range(dice.randrange(4)):
                if field.type == F.TYPE_MESSAGE:
                    if depth < DEPTH_MAX:
                        fill(getattr(message, field.name).add(), dice, depth + 1)
                else:
                    getattr(message, field.name).append(value(field, dice))
        elif field.type == F.TYPE_MESSAGE:
            if depth < DEPTH_MAX:
                getattr(message, field.name).SetInParent()
                fill(getattr(message, field.name), dice, depth + 1)
        else:
            setattr(message, field.name, value(field, dice))
    return message


class Peer:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().decode().rstrip("\n")

    def kinds(self, program):
        out = subprocess.run([program], input=b"kinds\n", stdout=subprocess.PIPE, check=True).stdout
        return [line.split() for line in out.decode().splitlines()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--peer", required=True)
    parser.add_argument("--made", required=True)
    parser.add_argument("--modules", required=True)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--count", type=int, default=4000)
    args = parser.parse_args()
    print("seed", args.seed)
    sys.path.insert(0, args.made)
    for module in args.modules.split(","):
        importlib.import_module(module + "_pb2")
    database, dice, peer = symbol_database.Default(), random.Random(args.seed), Peer(args.peer)
    kinds = peer.kinds(args.peer)
    assert len(kinds) > 50, kinds
    for i in range(args.count):
        kind, name = kinds[i % len(kinds)]
        message = fill(database.GetSymbol(name)(), dice)
        wire = message.SerializeToString(deterministic=True)
        theirs = json_format.MessageToDict(message, preserving_proto_field_name=True)
        ours = json.loads(peer.ask(f"print {kind} {wire.hex()}"))
        assert ours == theirs, (kind, ours, theirs)
        text = json_format.MessageToJson(message, preserving_proto_field_name=True, indent=None,
                                         ensure_ascii=dice.random() < 0.5)
        read = peer.ask(f"read {kind} {text}")
        assert read == wire.hex(), (kind, text, read)
        back = json_format.Parse(json.dumps(ours), database.GetSymbol(name)())
        assert back == message, (kind, ours)
    for bad in ('{"step":1}', '{"stepp":"x"}', '{"step":null}', '{"step":"a","step":"b"}', "[]", ""):
        said = peer.ask("read planning.take " + bad)
        assert said.startswith("fault "), (bad, said)
    print(f"{args.count} messages of {len(kinds)} kinds")


main()
