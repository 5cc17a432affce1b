select "T"."JOB_ID" as "jobId", "T"."STATUS" as "STATUS", TO_VARCHAR(GET_PATH("T"."DATA", 'created_at')) as "createdAt", TO_VARCHAR(GET_PATH("T"."DATA", 'completed_at')) as "completedAt", TO_VARCHAR(GET_PATH("T"."DATA", 'triggered_by')) as "triggeredBy", GET_PATH("T"."DATA", 'result.scan_run') as "scanRun", GET_PATH("T"."DATA", 'result.warnings') as "WARNINGS", GET_PATH("T"."DATA", 'result.pushed') as "PUSHED", TO_VARCHAR(GET_PATH("T"."DATA", 'result.generated_at')) as "generatedAt", TO_VARCHAR(GET_PATH("T"."DATA", 'result.schema_version')) as "schemaVersion", GET_PATH("T"."DATA", 'result.summary') as "summaryCounts", GET_PATH("T"."DATA", 'result.aggregation') as "AGGREGATION" from "SCAN_JOBS" as "T" where "T"."TENANT_ID" = ? order by TO_VARCHAR(GET_PATH("T"."DATA", 'created_at')) desc, "T"."JOB_ID" desc limit ?
-- ["acme",6]

select count(*) as "N" from "SCAN_JOBS" as "T" where "T"."TENANT_ID" = ?
-- ["acme"]
