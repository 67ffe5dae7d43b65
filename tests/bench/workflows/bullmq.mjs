// bullmq.mjs - the load of ../steps.c on BullMQ: flows of eight jobs, each the parent of the one
// before, so many flows in flight. Nothing is checked; a job that ran is recorded.
//
//     node bullmq.mjs --socket /.../redis.sock [--cases 2000] [--concurrency 100] [--label L]
//
// A step counts when Redis, which flushes before it answers, has recorded its job as completed. One
// line of JSON, as of bench_steps; lat_us is from one completion of a flow to its next.
import { FlowProducer, Worker } from 'bullmq'
import IORedis from 'ioredis'

const SCRIPT = 8
const FORM = { unit: 'u', urgent: 'no', colour: '蓝' } // as little as our steps carry

function option(name, otherwise) {
  const at = process.argv.indexOf('--' + name)
  return at < 0 ? otherwise : process.argv[at + 1]
}

const socket = option('socket')
const cases = Number(option('cases', 2000))
const concurrency = Number(option('concurrency', 100))
if (!socket || !(cases > 0) || !(concurrency > 0)) {
  console.error('bullmq.mjs: --socket, --cases and --concurrency say where and how much')
  process.exit(1)
}

const queueName = `steps-${process.pid}`
const connect = () => new IORedis(socket, { maxRetriesPerRequest: null })
const worker = new Worker(queueName, async (job) => job.data.step, { connection: connect(), concurrency })
const flows = new FlowProducer({ connection: connect() })
const since = new Map() // case -> when its last step was done
const latency = []
let opened = 0
let done = 0

// The last step is the root: its children run first.
const job = (n, step) => ({
  name: 'step',
  queueName,
  data: { n, step, ...FORM },
  opts: { removeOnComplete: true },
  children: step ? [job(n, step - 1)] : undefined,
})

function begin() {
  const n = opened++
  since.set(n, performance.now())
  flows.add(job(n, SCRIPT - 1)).catch(fail)
}

function fail(error) {
  console.error(`bullmq.mjs: ${error.message}`)
  process.exit(1)
}

function report(seconds) {
  latency.sort((a, b) => a - b)
  const quantile = (p) => Math.round(latency[Math.floor(p * (latency.length - 1))] * 1000)
  console.log(JSON.stringify({
    system: 'bullmq', label: option('label', ''), workflows: done, steps: SCRIPT, concurrency,
    steps_s: Math.round(latency.length / seconds), lat_us: { p50: quantile(0.5), p99: quantile(0.99) },
  }))
  process.exit(0)
}

worker.on('error', fail)
worker.on('failed', (_, error) => fail(error))
await worker.waitUntilReady()
const begun = performance.now()
worker.on('completed', ({ data: { n, step } }) => {
  const now = performance.now()
  latency.push(now - since.get(n))
  since.set(n, now)
  if (step + 1 < SCRIPT) return
  done++
  if (opened < cases) begin()
  if (done === cases) report((now - begun) / 1000)
})
while (opened < Math.min(cases, concurrency)) begin()
