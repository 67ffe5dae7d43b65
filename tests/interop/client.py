#!/usr/bin/python3
"""client.py - a whole client in Python, written from docs/PROTOCOL.md and proto/ alone.

    client.py publish ENDPOINT NAME FILE      line n of the file is message n of NAME
    client.py follow ENDPOINT NAME OUT [N]    appends `position<TAB>text` to OUT; ends at N lines

Both may be killed at any moment and started again. The publisher keeps nothing: the welcome says
how many of its messages are recorded, and the file has the rest. The follower's place is the last
whole line of OUT, so what it did and how far it is are one write."""
import os
import sys
import time

import zmq
from envelope_pb2 import Envelope
from wire_pb2 import Batch, Credit, Entries, Follow, Frame, Hello, Ping, Publish

KIND = "interop.line"
BATCH, WINDOW, CREDIT = 50, 1000, 500


class Session:
    def __init__(self, endpoint, name):
        self.name, self.number, self.live = name, int.from_bytes(os.urandom(6), "big"), False
        self.socket = zmq.Context().socket(zmq.DEALER)
        self.socket.setsockopt(zmq.LINGER, 0)
        self.socket.connect(endpoint)
        self.hello()

    def say(self, payload=None, **frame):
        parts = [Frame(**frame).SerializeToString()]
        self.socket.send_multipart(parts + ([payload.SerializeToString()] if payload else []))
        self.said = time.monotonic()

    def hello(self):
        self.live, self.number = False, self.number + 1
        self.heard = time.monotonic()
        self.say(hello=Hello(protocol=1, name=self.name, session=self.number))

    def hear(self):
        """The next frame that matters: its name, its fields, its payload. None: nothing just now."""
        if not self.socket.poll(200):
            silent = time.monotonic() - self.heard
            if silent > (15 if self.live else 1):
                self.hello()
            elif self.live and time.monotonic() - self.said > 5:
                self.say(ping=Ping())
            return None, None, b""
        parts, frame = self.socket.recv_multipart(), Frame()
        frame.ParseFromString(parts[0])
        what = frame.WhichOneof("say")
        body = getattr(frame, what)
        if what == "refuse":
            if body.code == "hello-first":
                if self.live:
                    self.hello()
                return None, None, b""
            if not body.retry_after_ms:
                sys.exit(f"refused: {body.code}: {body.reason_en}")
            time.sleep(body.retry_after_ms / 1000)
        if what == "welcome":
            if body.session != self.number:
                return None, None, b""  # the answer to an older hello
            self.live = True
        elif not self.live:
            return None, None, b""  # from before our hello
        self.heard = time.monotonic()
        return what, body, parts[1] if len(parts) > 1 else b""


def envelope(name, text):
    return Envelope(kind=KIND, case_id=text.split(" ")[0], body=text.encode(), **{"from": name}).SerializeToString()


def publish(endpoint, name, path):
    with open(path, encoding="utf-8") as f:
        lines = f.read().splitlines()
    session, sent, recorded = Session(endpoint, name), 0, 0
    while not session.live or recorded < len(lines):
        while session.live and sent < len(lines) and sent - recorded < WINDOW:
            some = lines[sent : sent + BATCH]
            batch = Batch(envelope=[envelope(name, text) for text in some])
            session.say(batch, publish=Publish(first=sent + 1, count=len(some)))
            sent += len(some)
        what, body, _ = session.hear()
        if what == "welcome":
            sent = recorded = body.producer_last
        elif what == "receipt":
            recorded = max(recorded, body.upto)
        elif what == "refuse" and body.number:
            sent = body.number - 1


def place_of(path):
    """Cuts off a line that was not finished; the position and the number of the last whole one."""
    with open(path, "ab+") as f:
        f.seek(0)
        whole = f.read()
        whole = whole[: whole.rfind(b"\n") + 1]
        f.truncate(len(whole))
    lines = whole.splitlines()
    return (int(lines[-1].split(b"\t")[0]) if lines else 0), len(lines)


def follow(endpoint, name, path, wanted):
    session, following = Session(endpoint, name), False
    place, count = place_of(path)
    with open(path, "ab") as out:
        while count < wanted:
            what, body, payload = session.hear()
            if what == "welcome":
                session.say(follow=Follow(**{"from": place + 1}, kind=[KIND], credit=CREDIT))
                following = False
            elif what == "following":
                following = True
            elif what == "entries" and following:
                for entry in Entries.FromString(payload).entry:
                    text = Envelope.FromString(entry.envelope).body
                    out.write(b"%d\t%s\n" % (entry.position, text))
                    count += 1
                out.flush()
                os.fsync(out.fileno())
                place = body.upto
                session.say(credit=Credit(done=body.upto, more=body.count))


if __name__ == "__main__":
    if sys.argv[1] == "publish":
        publish(*sys.argv[2:5])
    else:
        follow(*sys.argv[2:5], int(sys.argv[5]) if len(sys.argv) > 5 else sys.maxsize)
