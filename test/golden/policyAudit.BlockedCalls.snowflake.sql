select "T"."ENTRY_ID" as "entryId", TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) as "TIMESTAMP", "T"."AGENT_NAME" as "agentName", TO_VARCHAR(GET_PATH("T"."DATA", 'tool_name')) as "toolName", TO_VARCHAR(GET_PATH("T"."DATA", 'policy_name')) as "policyName", TO_VARCHAR(GET_PATH("T"."DATA", 'reason')) as "REASON", "T"."POLICY_ID" as "policyId", TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) as "POSITION_0" from "POLICY_AUDIT_LOG" as "T" where "T"."TENANT_ID" = ? and "T"."ACTION_TAKEN" in (?) order by TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) desc, "T"."ENTRY_ID" desc limit ?
-- ["acme","blocked",6]

select "T"."POLICY_ID" as "policyId", "T"."NAME" as "NAME", "T"."MODE" as "modeRaw", (case TO_VARCHAR(GET_PATH("T"."DATA", 'enabled')) when 'true' then 1 when 'false' then 0 end) as "ENABLED", GET_PATH("T"."DATA", 'rules') as "RULES", GET_PATH("T"."DATA", 'bound_agents') as "boundAgents", GET_PATH("T"."DATA", 'bound_agent_types') as "boundAgentTypes", GET_PATH("T"."DATA", 'bound_environments') as "boundEnvironments" from "GATEWAY_POLICIES" as "T" where "T"."TENANT_ID" = ? order by coalesce("T"."NAME", '') asc, "T"."POLICY_ID" asc
-- ["acme"]

select "T"."POLICY_ID" as "policyId", (case TO_VARCHAR(GET_PATH("T"."DATA", 'enabled')) when 'true' then 1 when 'false' then 0 end) as "ENABLED" from "GATEWAY_POLICIES" as "T" where "T"."TENANT_ID" = ? and "T"."POLICY_ID" in (?, ?, ?)
-- ["acme","31ef36ef-bff4-4cd1-8df9-501d3383e0ad","988815da-95c6-4c07-99fe-61a1b220bca0","72433b77-024d-4237-a3b3-dfd475ccce08"]

select * from (select "T"."AGENT_ID" as "agentId", "T"."LIFECYCLE_STATE" as "STATE", "T"."NAME" as "PARENT_KEY", row_number() over (partition by "T"."NAME" order by "T"."AGENT_ID" asc) as "ROW_RANK" from "FLEET_AGENTS" as "T" where "T"."TENANT_ID" = ? and "T"."NAME" in (?, ?, ?, ?, ?)) as "R" where r.row_rank <= ? order by r.row_rank
-- ["acme","acme-claude-12","acme-claude-08","acme-claude-04","acme-claude-00","monitor-agent",1]

select coalesce("T"."ACTION_TAKEN", '') as "VALUE", count(*) as "N" from "POLICY_AUDIT_LOG" as "T" where "T"."TENANT_ID" = ? group by 1 order by 1
-- ["acme"]

select count(*) as "N" from "POLICY_AUDIT_LOG" as "T" where "T"."TENANT_ID" = ? and "T"."ACTION_TAKEN" in (?)
-- ["acme","blocked"]
