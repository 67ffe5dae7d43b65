// client.mjs - a whole client in JavaScript, written from docs/PROTOCOL.md and proto/ alone.
//
//     node client.mjs publish ENDPOINT NAME FILE      line n of the file is message n of NAME
//     node client.mjs follow ENDPOINT NAME OUT [N]    appends `position<TAB>text` to OUT; ends at N
//
// Both may be killed at any moment and started again: see client.py, which does the same. The
// folder of the .proto files is DUCHA_PROTO; zeromq and protobufjs are found from DUCHA_NODE.
import { randomInt } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.env.DUCHA_NODE ?? ".", "package.json"));
const { Dealer } = require("zeromq");
const { Root } = require("protobufjs");
const files = ["wire.proto", "envelope.proto"].map((f) => path.join(process.env.DUCHA_PROTO, f));
const root = new Root().loadSync(files, { keepCase: true });
const type = (name) => root.lookupType(`ducha.${name}`);
const encode = (name, fields) => type(name).encode(type(name).create(fields)).finish();
const decode = (name, bytes) => type(name).toObject(type(name).decode(bytes), { longs: Number, defaults: true, oneofs: true });

const KIND = "interop.line";
const BATCH = 50, WINDOW = 1000, CREDIT = 500;
const nothing = {};
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

class Session {
  constructor(endpoint, name) {
    this.name = name;
    this.number = randomInt(2 ** 47);
    this.socket = new Dealer({ linger: 0, receiveTimeout: 200 });
    this.socket.connect(endpoint);
  }

  async say(frame, payload) {
    await this.socket.send([encode("Frame", frame), ...(payload ? [payload] : [])]);
    this.said = Date.now();
  }

  async hello() {
    this.live = false;
    this.heard = Date.now();
    await this.say({ hello: { protocol: 1, name: this.name, session: ++this.number } });
  }

  async quiet() {
    if (Date.now() - this.heard > (this.live ? 15000 : 1000)) await this.hello();
    else if (this.live && Date.now() - this.said > 5000) await this.say({ ping: {} });
    return nothing;
  }

  // The next frame that matters: its name, its fields, its payload. `nothing`: none just now.
  async hear() {
    let parts;
    try {
      parts = await this.socket.receive();
    } catch (e) {
      if (e.code !== "EAGAIN") throw e;
      return this.quiet();
    }
    const frame = decode("Frame", parts[0]);
    const what = frame.say, body = frame[what];
    if (what === "refuse") {
      if (body.code === "hello-first") {
        if (this.live) await this.hello();
        return nothing;
      }
      if (!body.retry_after_ms) throw new Error(`refused: ${body.code}: ${body.reason_en}`);
      await pause(body.retry_after_ms);
    }
    if (what === "welcome") {
      if (body.session !== this.number) return nothing; // the answer to an older hello
      this.live = true;
    } else if (!this.live) return nothing; // from before our hello
    this.heard = Date.now();
    return { what, body, payload: parts[1] ?? Buffer.alloc(0) };
  }
}

const envelope = (name, text) =>
  encode("Envelope", { kind: KIND, from: name, case_id: text.split(" ")[0], body: Buffer.from(text) });

async function publish(endpoint, name, file) {
  const lines = fs.readFileSync(file, "utf8").split("\n").slice(0, -1);
  const session = new Session(endpoint, name);
  let sent = 0, recorded = 0;
  await session.hello();
  while (!session.live || recorded < lines.length) {
    while (session.live && sent < lines.length && sent - recorded < WINDOW) {
      const some = lines.slice(sent, sent + BATCH);
      const batch = encode("Batch", { envelope: some.map((text) => envelope(name, text)) });
      await session.say({ publish: { first: sent + 1, count: some.length } }, batch);
      sent += some.length;
    }
    const { what, body } = await session.hear();
    if (what === "welcome") sent = recorded = body.producer_last;
    else if (what === "receipt") recorded = Math.max(recorded, body.upto);
    else if (what === "refuse" && body.number) sent = body.number - 1;
  }
}

// Cuts off a line that was not finished; the position and the number of the last whole one.
function placeOf(file) {
  const all = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0);
  const whole = all.subarray(0, all.lastIndexOf("\n") + 1);
  fs.writeFileSync(file, whole);
  const lines = whole.toString().split("\n").slice(0, -1);
  return [lines.length ? Number(lines.at(-1).split("\t")[0]) : 0, lines.length];
}

async function follow(endpoint, name, file, wanted) {
  const session = new Session(endpoint, name);
  let [place, count] = placeOf(file), following = false;
  const out = fs.openSync(file, "a");
  await session.hello();
  while (count < wanted) {
    const { what, body, payload } = await session.hear();
    if (what === "welcome") {
      await session.say({ follow: { from: place + 1, kind: [KIND], credit: CREDIT } });
      following = false;
    } else if (what === "following") {
      following = true;
    } else if (what === "entries" && following) {
      const entries = decode("Entries", payload).entry;
      const text = (e) => `${e.position}\t${Buffer.from(decode("Envelope", e.envelope).body)}\n`;
      fs.writeSync(out, entries.map(text).join(""));
      fs.fsyncSync(out);
      count += entries.length;
      place = body.upto;
      await session.say({ credit: { done: body.upto, more: body.count } });
    }
  }
}

const [verb, ...words] = process.argv.slice(2);
await (verb === "publish" ? publish(...words) : follow(...words.slice(0, 3), Number(words[3] ?? Infinity)));
process.exit(0);
