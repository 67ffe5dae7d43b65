// bullmq.mjs - BullMQ: a flow is eight jobs, each the parent of the one before. See flow.mjs.
//
//     node bullmq.mjs --socket /.../redis.sock ...
//
// A step counts when Redis, which flushes before it answers, has recorded its job as completed.
import { FlowProducer, Worker } from 'bullmq'
import IORedis from 'ioredis'
import { Flows, FORM, SCRIPT, fail, option } from './flow.mjs'

const socket = option('socket') ?? fail('--socket says where Redis is')
const queueName = `steps-${process.pid}`
const flows = new Flows('bullmq')
const connect = () => new IORedis(socket, { maxRetriesPerRequest: null })
const worker = new Worker(queueName, async (job) => job.data.step, { connection: connect(), concurrency: flows.concurrency })
const producer = new FlowProducer({ connection: connect() })

// The last step is the root: its children run first.
const job = (n, step) => ({
  name: 'step',
  queueName,
  data: { n, step, ...FORM },
  opts: { removeOnComplete: true },
  children: step ? [job(n, step - 1)] : undefined,
})

worker.on('error', fail)
worker.on('failed', (_, error) => fail(error))
worker.on('completed', ({ data: { n } }) => {
  if (flows.stepped(n) === SCRIPT) flows.ended()
})
await worker.waitUntilReady()
await flows.run((n) => producer.add(job(n, SCRIPT - 1)))
flows.report()
