// dbos.mjs - DBOS Transact: a flow is a workflow of eight steps, started in this process, without a
// queue, which is the faster way. See flow.mjs.
//
//     PGHOST=... PGUSER=... node dbos.mjs ...            the database is dbos
//
// A step counts when PostgreSQL has committed its result, a flow when it has committed the end.
import { DBOS } from '@dbos-inc/dbos-sdk'
import { Flows, FORM, SCRIPT, fail } from './flow.mjs'

const { PGHOST, PGUSER } = process.env // DBOS wants both in the address, and a name of a host; the folder goes first
if (!PGHOST || !PGUSER) fail('PGHOST and PGUSER say where PostgreSQL is')
const database = `postgresql://${PGUSER}@localhost/dbos?host=${encodeURIComponent(PGHOST)}`
const flows = new Flows('dbos')
DBOS.setConfig({ name: 'steps', systemDatabaseUrl: database, systemDatabasePoolSize: 20, logLevel: 'error' })
const workflow = DBOS.registerWorkflow(async ({ n }) => {
  for (let i = 0; i < SCRIPT; i++) {
    await DBOS.runStep(async () => i, { name: `step-${i}` })
    flows.stepped(n)
  }
}, { name: 'steps' })
await DBOS.launch()
await flows.run(async (n) => {
  const handle = await DBOS.startWorkflow(workflow)({ n, ...FORM })
  await handle.getResult()
  flows.ended()
})
await DBOS.shutdown()
flows.report()
