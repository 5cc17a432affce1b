select "T"."EXCEPTION_ID" as "exceptionId", TO_VARCHAR(GET_PATH("T"."DATA", 'reason')) as "REASON", "T"."STATUS" as "STATUS", "T"."EXPIRES_AT" as "expiresAtRaw", "T"."VULN_ID" as "vulnId", "T"."PACKAGE_NAME" as "packageName", TO_VARCHAR(GET_PATH("T"."DATA", 'created_at')) as "POSITION_0" from "EXCEPTIONS" as "T" where "T"."TENANT_ID" = ? order by TO_VARCHAR(GET_PATH("T"."DATA", 'created_at')) desc, "T"."EXCEPTION_ID" desc limit ?
-- ["acme",11]

select count(*) as "N" from "EXCEPTIONS" as "T" where "T"."TENANT_ID" = ?
-- ["acme"]
