import { startServer } from './support/wire';
import { emptyJobsFile, insertSqlite, job } from './support/scanJobRows';
async function main() {
  const { file, db } = emptyJobsFile();
  insertSqlite(db, [job('1'), job('2'), job('4')]);
  db.prepare("update jobs set parent_job_id = '1' where job_id = '4'").run();
  db.prepare("update jobs set child_job_ids = '[\"4\",\"2\"]' where job_id = '1'").run();
  const s = await startServer({ AGENT_BOM_DB: file, PARITYQL_LOCAL_TENANT: 'acme' });
  const a = await s.post({ query: '{ scanJob(jobId: "1") { children { parent { jobId } findings(first: 0) { totalCount } } } }' });
  console.log(a.status, a.text);
  await new Promise((r) => setTimeout(r, 200));
  console.log('alive');
  await s.close();
}
void main();
