select "t"."policy_id" as "policyId", "t"."name" as "name", "t"."mode" as "mode", case when json_valid("t"."data") then "t"."data" -> '$."bound_agents"' end as "boundAgents", case when json_valid("t"."data") then "t"."data" -> '$."rules"' end as "rules", coalesce("t"."name", '') as "position_0", json_valid("t"."data") as "document_valid" from "gateway_policies" as "t" where "t"."tenant_id" = ? and coalesce("t"."enabled", 1) = ? order by coalesce("t"."name", '') asc, "t"."policy_id" asc limit ?
-- ["acme",1,11]

select count(*) as "n" from "gateway_policies" as "t" where "t"."tenant_id" = ? and coalesce("t"."enabled", 1) = ?
-- ["acme",1]

select * from (select "t"."entry_id" as "entryId", "t"."action_taken" as "action", case when json_valid("t"."data") then "t"."data" ->> '$."reason"' end as "reason", "t"."timestamp" as "timestamp", "t"."timestamp" as "position_0", "t"."entry_id" as "position_1", "t"."policy_id" as "parent_key", json_valid("t"."data") as "document_valid", row_number() over (partition by "t"."policy_id" order by "t"."timestamp" desc, "t"."entry_id" desc) as "row_rank" from "policy_audit_log" as "t" where "t"."tenant_id" = ? and "t"."policy_id" in (?, ?, ?, ?, ?)) as "r" where r.row_rank <= ? order by r.row_rank
-- ["acme","988815da-95c6-4c07-99fe-61a1b220bca0","6650bed2-3cd6-4860-84fc-281250012c59","4157a35e-ea5f-42e6-90e0-5381e7909a8f","72433b77-024d-4237-a3b3-dfd475ccce08","31ef36ef-bff4-4cd1-8df9-501d3383e0ad",2]
