select "t"."entry_id" as "entryId", "t"."timestamp" as "timestamp", "t"."agent_name" as "agentName", case when json_valid("t"."data") then "t"."data" ->> '$."tool_name"' end as "toolName", case when json_valid("t"."data") then "t"."data" ->> '$."policy_name"' end as "policyName", case when json_valid("t"."data") then "t"."data" ->> '$."reason"' end as "reason", "t"."policy_id" as "policyId", "t"."timestamp" as "position_0", json_valid("t"."data") as "document_valid" from "policy_audit_log" as "t" where "t"."tenant_id" = ? and "t"."action_taken" in (?) order by "t"."timestamp" desc, "t"."entry_id" desc limit ?
-- ["acme","blocked",6]

select coalesce("t"."action_taken", '') as "value", count(*) as "n" from "policy_audit_log" as "t" where "t"."tenant_id" = ? group by 1 order by 1
-- ["acme"]

select count(*) as "n" from "policy_audit_log" as "t" where "t"."tenant_id" = ? and "t"."action_taken" in (?)
-- ["acme","blocked"]

select "t"."policy_id" as "policyId", "t"."name" as "name", "t"."mode" as "modeRaw", "t"."enabled" as "enabled", case when json_valid("t"."data") then "t"."data" -> '$."rules"' end as "rules", case when json_valid("t"."data") then "t"."data" -> '$."bound_agents"' end as "boundAgents", case when json_valid("t"."data") then "t"."data" -> '$."bound_agent_types"' end as "boundAgentTypes", case when json_valid("t"."data") then "t"."data" -> '$."bound_environments"' end as "boundEnvironments", json_valid("t"."data") as "document_valid" from "gateway_policies" as "t" where "t"."tenant_id" = ? order by coalesce("t"."name", '') asc, "t"."policy_id" asc
-- ["acme"]

select * from (select "t"."agent_id" as "agentId", "t"."lifecycle_state" as "state", "t"."name" as "parent_key", row_number() over (partition by "t"."name" order by "t"."agent_id" asc) as "row_rank" from "fleet_agents" as "t" where "t"."tenant_id" = ? and "t"."name" in (?, ?, ?, ?, ?)) as "r" where r.row_rank <= ? order by r.row_rank
-- ["acme","acme-claude-12","acme-claude-08","acme-claude-04","acme-claude-00","monitor-agent",1]

select "t"."policy_id" as "policyId", "t"."enabled" as "enabled" from "gateway_policies" as "t" where "t"."tenant_id" = ? and "t"."policy_id" in (?, ?, ?)
-- ["acme","31ef36ef-bff4-4cd1-8df9-501d3383e0ad","988815da-95c6-4c07-99fe-61a1b220bca0","72433b77-024d-4237-a3b3-dfd475ccce08"]
