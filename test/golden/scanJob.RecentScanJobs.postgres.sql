select "t"."job_id" as "jobId", "t"."status" as "status", "t"."created_at" as "createdAt", "t"."completed_at" as "completedAt", "t"."triggered_by" as "triggeredBy", ("t"."data" #> '{"result","scan_run"}') as "scanRun", ("t"."data" #> '{"result","warnings"}') as "warnings", ("t"."data" #> '{"result","pushed"}') as "pushed", ("t"."data" #>> '{"result","generated_at"}') as "generatedAt", ("t"."data" #>> '{"result","schema_version"}') as "schemaVersion", ("t"."data" #> '{"result","summary"}') as "summaryCounts", ("t"."data" #> '{"result","aggregation"}') as "aggregation" from "scan_jobs" as "t" where "t"."team_id" = $1 order by ("t"."created_at") collate "C" desc, ("t"."job_id") collate "C" desc limit $2
-- ["acme",6]

select count(*) as "n" from "scan_jobs" as "t" where "t"."team_id" = $1
-- ["acme"]
