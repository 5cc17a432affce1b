select "T"."AGENT_ID" as "agentId", "T"."NAME" as "NAME", "T"."LIFECYCLE_STATE" as "STATE", TO_VARCHAR(GET_PATH("T"."DATA", 'owner')) as "OWNER", TO_VARCHAR(GET_PATH("T"."DATA", 'environment')) as "ENVIRONMENT", GET_PATH("T"."DATA", 'tags') as "TAGS", TRY_TO_DOUBLE(TO_VARCHAR(GET_PATH("T"."DATA", 'trust_score'))) as "trustScore", GET_PATH("T"."DATA", 'trust_factors') as "trustFactors", coalesce(TRY_TO_DOUBLE(TO_VARCHAR(GET_PATH("T"."DATA", 'trust_score'))), -1e+300) as "POSITION_0" from "FLEET_AGENTS" as "T" where "T"."TENANT_ID" = ? and not "T"."LIFECYCLE_STATE" in (?, ?) order by coalesce(TRY_TO_DOUBLE(TO_VARCHAR(GET_PATH("T"."DATA", 'trust_score'))), -1e+300) asc, "T"."AGENT_ID" asc limit ?
-- ["acme","quarantined","decommissioned",6]

select "T"."LIFECYCLE_STATE" as "STATE", coalesce(TO_VARCHAR(GET_PATH("T"."DATA", 'environment')), '') as "ENVIRONMENT", count(*) as "N", sum(case when coalesce(TRY_TO_DOUBLE(TO_VARCHAR(GET_PATH("T"."DATA", 'trust_score'))), 0) < 50 then 1 else 0 end) as "LOW", sum(round(coalesce(TRY_TO_DOUBLE(TO_VARCHAR(GET_PATH("T"."DATA", 'trust_score'))), 0) * 1000000)) as "MICROS" from "FLEET_AGENTS" as "T" where "T"."TENANT_ID" = ? group by 1, 2
-- ["acme"]

select count(*) as "N" from "FLEET_AGENTS" as "T" where "T"."TENANT_ID" = ? and not "T"."LIFECYCLE_STATE" in (?, ?)
-- ["acme","quarantined","decommissioned"]
