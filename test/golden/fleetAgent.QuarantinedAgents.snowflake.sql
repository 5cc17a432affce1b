select "T"."AGENT_ID" as "agentId", "T"."NAME" as "NAME", TO_VARCHAR(GET_PATH("T"."DATA", 'updated_at')) as "updatedAt", lower("T"."NAME") as "POSITION_0" from "FLEET_AGENTS" as "T" where "T"."TENANT_ID" = ? and "T"."LIFECYCLE_STATE" in (?) order by lower("T"."NAME") asc, "T"."AGENT_ID" asc limit ?
-- ["acme","quarantined",21]

select "T"."ENTRY_ID" as "entryId", TO_VARCHAR(GET_PATH("T"."DATA", 'tool_name')) as "toolName", "T"."ACTION_TAKEN" as "ACTION", TO_VARCHAR(GET_PATH("T"."DATA", 'reason')) as "REASON", TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) as "TIMESTAMP", TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) as "POSITION_0" from "POLICY_AUDIT_LOG" as "T" where "T"."TENANT_ID" = ? and "T"."AGENT_NAME" = ? order by TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) desc, "T"."ENTRY_ID" desc limit ?
-- ["acme","acme-claude-16",4]

select "T"."POLICY_ID" as "policyId", "T"."NAME" as "NAME", "T"."MODE" as "MODE", (case TO_VARCHAR(GET_PATH("T"."DATA", 'enabled')) when 'true' then 1 when 'false' then 0 end) as "ENABLED", GET_PATH("T"."DATA", 'bound_agents') as "boundAgents" from "GATEWAY_POLICIES" as "T" where "T"."TENANT_ID" = ? and exists (select 1 from lateral flatten(input => GET_PATH("T"."DATA", 'bound_agents')) as e where e.value in (?)) order by coalesce("T"."NAME", '') asc, "T"."POLICY_ID" asc
-- ["acme","acme-claude-16"]
