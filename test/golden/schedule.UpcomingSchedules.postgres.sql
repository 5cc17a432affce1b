select "t"."schedule_id" as "scheduleId", ("t"."data" #>> '{"name"}') as "name", ("t"."data" #>> '{"cron_expression"}') as "cronExpression", "t"."enabled" as "enabled", "t"."next_run" as "nextRun", ("t"."data" #>> '{"last_job_id"}') as "lastJobId" from "scan_schedules" as "t" where "t"."tenant_id" = $1 order by ("t"."schedule_id") collate "C" asc limit $2
-- ["acme",11]
