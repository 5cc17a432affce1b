select coalesce("t"."logical_entry_id", ("t"."data" #>> '{"entry_id"}')) as "entryId", "t"."ts" as "timestamp", ("t"."data" #>> '{"agent_name"}') as "agentName", ("t"."data" #>> '{"tool_name"}') as "toolName", ("t"."data" #>> '{"policy_name"}') as "policyName", ("t"."data" #>> '{"reason"}') as "reason", ("t"."data" #>> '{"policy_id"}') as "policyId", ("t"."ts") collate "C" as "position_0" from "policy_audit_log" as "t" where "t"."team_id" = $1 and ("t"."data" #>> '{"action_taken"}') in ($2) order by ("t"."ts") collate "C" desc, (coalesce("t"."logical_entry_id", ("t"."data" #>> '{"entry_id"}'))) collate "C" desc limit $3
-- ["acme","blocked",6]

select coalesce(("t"."data" #>> '{"action_taken"}'), '') as "value", count(*) as "n" from "policy_audit_log" as "t" where "t"."team_id" = $1 group by 1 order by 1
-- ["acme"]

select count(*) as "n" from "policy_audit_log" as "t" where "t"."team_id" = $1 and ("t"."data" #>> '{"action_taken"}') in ($2)
-- ["acme","blocked"]

select * from (select "t"."agent_id" as "agentId", "t"."lifecycle_state" as "state", "t"."name" as "parent_key", row_number() over (partition by "t"."name" order by ("t"."agent_id") collate "C" asc) as "row_rank" from "fleet_agents" as "t" where "t"."tenant_id" = $1 and "t"."name" in ($2, $3, $4, $5, $6)) as "r" where r.row_rank <= $7 order by r.row_rank
-- ["acme","acme-claude-12","acme-claude-08","acme-claude-04","acme-claude-00","monitor-agent",1]

select "t"."policy_id" as "policyId", (case "t"."data" #>> '{"enabled"}' when 'true' then 1 when 'false' then 0 end) as "enabled" from "gateway_policies" as "t" where "t"."team_id" = $1 and "t"."policy_id" in ($2, $3, $4)
-- ["acme","31ef36ef-bff4-4cd1-8df9-501d3383e0ad","988815da-95c6-4c07-99fe-61a1b220bca0","72433b77-024d-4237-a3b3-dfd475ccce08"]

select "t"."policy_id" as "policyId", ("t"."data" #>> '{"name"}') as "name", ("t"."data" #>> '{"mode"}') as "modeRaw", (case "t"."data" #>> '{"enabled"}' when 'true' then 1 when 'false' then 0 end) as "enabled", ("t"."data" #> '{"rules"}') as "rules", ("t"."data" #> '{"bound_agents"}') as "boundAgents", ("t"."data" #> '{"bound_agent_types"}') as "boundAgentTypes", ("t"."data" #> '{"bound_environments"}') as "boundEnvironments" from "gateway_policies" as "t" where "t"."team_id" = $1 order by coalesce((("t"."data" #>> '{"name"}')) collate "C", '') asc, ("t"."policy_id") collate "C" asc
-- ["acme"]
