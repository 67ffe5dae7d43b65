// openworkflow.mjs - openworkflow: a flow is a workflow of eight durable steps. See flow.mjs.
//
//     PGHOST=... PGUSER=... node openworkflow.mjs ...    the database is openworkflow
//
// A step counts when PostgreSQL has committed its attempt as completed. A flow is over with its last
// step: its result is written a moment later, and handle.result() would look for it once a second.
import { OpenWorkflow } from 'openworkflow'
import { BackendPostgres } from 'openworkflow/postgres'
import { Flows, FORM, SCRIPT } from './flow.mjs'

const flows = new Flows('openworkflow')
const backend = await BackendPostgres.connect('postgresql:///openworkflow', { namespaceId: `steps-${process.pid}` })
const engine = new OpenWorkflow({ backend })
const workflow = engine.defineWorkflow({ name: 'steps' }, async ({ input: { n }, step }) => {
  for (let i = 0; i < SCRIPT; i++) {
    await step.run({ name: `step-${i}` }, async () => i)
    flows.stepped(n)
  }
  flows.ended()
})
const worker = engine.newWorker({ concurrency: flows.concurrency })
await worker.start()
await flows.run((n) => workflow.run({ n, ...FORM }))
await worker.stop() // what is under way is recorded, and not taken up by a later run
await backend.stop()
flows.report()
