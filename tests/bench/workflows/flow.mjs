// flow.mjs - one run of a workflow engine: the load of ../steps.c, flows of eight steps, one after the
// other, so many flows in flight. Nothing is checked; a step that ran is recorded.
//
//     node ENGINE.mjs [--cases 2000] [--concurrency 100] [--label L]
//
// The drivers beside this file say how a flow begins and when a step of it is durable. One line of
// JSON, as of bench_steps; lat_us is from one durable step of a flow to its next, of the first step
// from the asking for the flow.
export const SCRIPT = 8
export const FORM = { unit: 'u', urgent: 'no', colour: '蓝' } // as little as our steps carry
const SILENT_MS = 30000

export function option(name, otherwise) {
  const at = process.argv.indexOf('--' + name)
  return at < 0 ? otherwise : process.argv[at + 1]
}

export function fail(error) {
  console.error(`workflows: ${error.message ?? error}`)
  process.exit(1)
}

export class Flows {
  constructor(system) {
    this.system = system
    this.cases = Number(option('cases', 2000))
    this.concurrency = Number(option('concurrency', 100))
    if (!(this.cases > 0) || !(this.concurrency > 0)) fail('--cases and --concurrency say how much')
    this.flows = [] // of each: how many steps are durable, and since when the last
    this.latency = []
    this.done = 0
  }

  // One more step of flow n is durable. Returns how many are.
  stepped(n) {
    const flow = this.flows[n]
    const now = performance.now()
    this.latency.push(now - flow.since)
    flow.since = now
    this.heard = now
    return ++flow.steps
  }

  // A flow is over, and another one takes its place.
  ended() {
    this.done++
    if (this.flows.length < this.cases) this.#open()
    if (this.done === this.cases) this.#over()
  }

  // begin(n) asks for flow n. Resolves when every flow is over.
  async run(begin) {
    this.begin = begin
    const over = new Promise((resolve) => { this.#over = resolve })
    const begun = this.heard = performance.now()
    const watch = setInterval(() => {
      if (performance.now() - this.heard > SILENT_MS) fail(`no step for ${SILENT_MS / 1000} s`)
    }, 1000)
    while (this.flows.length < Math.min(this.cases, this.concurrency)) this.#open()
    await over
    clearInterval(watch)
    this.seconds = (performance.now() - begun) / 1000
  }

  // The line; the process ends here.
  report() {
    if (this.latency.length !== this.cases * SCRIPT) fail(`${this.latency.length} steps of ${this.cases} flows`)
    this.latency.sort((a, b) => a - b)
    const quantile = (p) => Math.round(this.latency[Math.floor(p * (this.latency.length - 1))] * 1000)
    console.log(JSON.stringify({
      system: this.system, label: option('label', ''), workflows: this.done, steps: SCRIPT, concurrency: this.concurrency,
      steps_s: Math.round(this.latency.length / this.seconds), lat_us: { p50: quantile(0.5), p99: quantile(0.99) },
    }))
    process.exit(0)
  }

  #over

  #open() {
    const n = this.flows.length
    this.flows.push({ steps: 0, since: performance.now() })
    this.begin(n).catch(fail)
  }
}
