// pg-boss.mjs - pg-boss: a flow is a chain of eight jobs, each of which sends the next. See flow.mjs.
//
//     PGHOST=... PGUSER=... node pg-boss.mjs ...         the database is pg-boss
//
// A step counts when PostgreSQL has committed its job as completed. boss.work() looks for jobs every
// half second at most, which would measure its pause; these workers fetch again at once.
import PgBoss from 'pg-boss'
import { setTimeout as pause } from 'node:timers/promises'
import { Flows, FORM, SCRIPT, fail } from './flow.mjs'

const WORKERS_MAX = 8
const BATCH = 20
const IDLE_MS = 1

const queue = `steps-${process.pid}`
const flows = new Flows('pg-boss')
const boss = new PgBoss({ connectionString: 'postgresql:///pg-boss', max: 20, supervise: false, schedule: false })
let over = false

// The next step is there before this one is over: a crash between them loses no flow.
async function take(jobs) {
  const next = jobs.map(({ data }) => data).filter(({ step }) => step + 1 < SCRIPT)
  await Promise.all(next.map((data) => boss.send(queue, { ...data, step: data.step + 1 })))
  await boss.complete(queue, jobs.map(({ id }) => id))
  for (const { data: { n } } of jobs) {
    if (flows.stepped(n) === SCRIPT) flows.ended()
  }
}

async function work() {
  while (!over) {
    const jobs = await boss.fetch(queue, { batchSize: BATCH })
    await (jobs.length ? take(jobs) : pause(IDLE_MS))
  }
}

boss.on('error', fail)
await boss.start()
await boss.createQueue(queue)
const workers = Array.from({ length: Math.min(WORKERS_MAX, flows.concurrency) }, work)
Promise.all(workers).catch(fail)
await flows.run((n) => boss.send(queue, { n, step: 0, ...FORM }))
over = true
await Promise.all(workers)
flows.report()
