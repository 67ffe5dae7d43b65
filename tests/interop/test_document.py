#!/usr/bin/python3
"""test_document.py - the conversation in docs/PROTOCOL.md is what an office really says.

    test_document.py --ducha PATH --document FILE --made DIR [unittest's words]"""
import argparse
import hashlib
import re
import struct
import sys
import unittest

import zmq
from office import Office

options = None  # of the command line, set once by main()
SUITE_INTL = 1


def dumps(path):
    """[(who, verb, parts)] of the blocks ```dump WHO VERB."""
    with open(path, encoding="utf-8") as f:
        blocks = re.findall(r"```dump (\w+) (\w+)\n(.*?)```", f.read(), re.S)
    out = []
    for who, verb, text in blocks:
        bare = "\n".join(line.split("#")[0] for line in text.splitlines())
        out.append((who, verb, [bytes.fromhex(part) for part in bare.split("----")]))
    return out


class Document(unittest.TestCase):
    def setUp(self):
        sys.path.insert(0, options.made)
        import wire_pb2  # made by protoc for this test

        self.wire = wire_pb2
        self.talk = dumps(options.document)

    def read(self, parts):
        frame = self.wire.Frame.FromString(parts[0])
        return frame, self.wire.Entries.FromString(parts[1]) if len(parts) > 1 else None

    def without_times(self, parts):
        """The same with every time set to 1, and the digests, which are over times, away."""
        frame, entries = self.read(parts)
        if frame.WhichOneof("say") == "welcome":
            frame.welcome.now = 1
        for entry in entries.entry if entries else ():
            entry.time = 1
            entry.ClearField("digest")
        return str(frame), str(entries)

    def check_digests(self, parts):
        before = bytes(32)
        for entry in self.read(parts)[1].entry:
            inner = hashlib.sha256(entry.envelope).digest()
            head = struct.pack("<QqB", entry.position, entry.time, SUITE_INTL)
            before = hashlib.sha256(before + head + inner).digest()
            self.assertEqual(entry.digest, before)

    def converse(self, socket):
        for who, verb, parts in self.talk:
            if who == "client":
                socket.send_multipart(parts)
                continue
            heard = socket.recv_multipart()
            self.assertEqual(self.without_times(heard), self.without_times(parts), verb)
            if verb == "entries":
                self.check_digests(heard)

    def test_every_block_is_the_verb_that_it_is_called(self):
        self.assertEqual([verb for _, verb, _ in self.talk],
                         ["hello", "welcome", "publish", "receipt", "follow", "following", "entries"])
        for _, verb, parts in self.talk:
            self.assertEqual(self.wire.Frame.FromString(parts[0]).WhichOneof("say"), verb)

    def test_a_digest_can_be_taken_again_from_what_the_page_says(self):
        self.check_digests(self.talk[-1][2])

    def test_a_new_office_answers_these_bytes_with_those(self):
        with Office(options.ducha, code="bj") as office:
            with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
                socket.setsockopt(zmq.LINGER, 0)
                socket.setsockopt(zmq.RCVTIMEO, 10000)
                socket.connect(office.endpoint)
                self.converse(socket)


def main():
    global options
    p = argparse.ArgumentParser()
    p.add_argument("--ducha", required=True)
    p.add_argument("--document", required=True)
    p.add_argument("--made", required=True, help="where protoc put the Python classes")
    options, rest = p.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)


if __name__ == "__main__":
    main()
