select "t"."agent_id" as "agentId", "t"."name" as "name", "t"."updated_at" as "updatedAt", lower("t"."name") as "position_0" from "fleet_agents" as "t" where "t"."tenant_id" = ? and "t"."lifecycle_state" in (?) order by lower("t"."name") asc, "t"."agent_id" asc limit ?
-- ["acme","quarantined",21]

select "t"."policy_id" as "policyId", "t"."name" as "name", "t"."mode" as "mode", "t"."enabled" as "enabled", case when json_valid("t"."data") then "t"."data" -> '$."bound_agents"' end as "boundAgents", json_valid("t"."data") as "document_valid" from "gateway_policies" as "t" where "t"."tenant_id" = ? and exists (select 1 from json_each(case when json_valid(case when json_valid("t"."data") then "t"."data" -> '$."bound_agents"' end) then case json_type(case when json_valid("t"."data") then "t"."data" -> '$."bound_agents"' end) when 'array' then case when json_valid("t"."data") then "t"."data" -> '$."bound_agents"' end else '[]' end else '[]' end) as e where e.value in (?)) order by coalesce("t"."name", '') asc, "t"."policy_id" asc
-- ["acme","acme-claude-16"]

select "t"."entry_id" as "entryId", case when json_valid("t"."data") then "t"."data" ->> '$."tool_name"' end as "toolName", "t"."action_taken" as "action", case when json_valid("t"."data") then "t"."data" ->> '$."reason"' end as "reason", "t"."timestamp" as "timestamp", "t"."timestamp" as "position_0", json_valid("t"."data") as "document_valid" from "policy_audit_log" as "t" where "t"."tenant_id" = ? and "t"."agent_name" = ? order by "t"."timestamp" desc, "t"."entry_id" desc limit ?
-- ["acme","acme-claude-16",4]
