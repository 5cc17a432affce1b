select "T"."POLICY_ID" as "policyId", "T"."NAME" as "NAME", "T"."MODE" as "MODE", GET_PATH("T"."DATA", 'bound_agents') as "boundAgents", GET_PATH("T"."DATA", 'rules') as "RULES", coalesce("T"."NAME", '') as "POSITION_0" from "GATEWAY_POLICIES" as "T" where "T"."TENANT_ID" = ? and coalesce((case TO_VARCHAR(GET_PATH("T"."DATA", 'enabled')) when 'true' then 1 when 'false' then 0 end), 1) = ? order by coalesce("T"."NAME", '') asc, "T"."POLICY_ID" asc limit ?
-- ["acme",1,11]

select * from (select "T"."ENTRY_ID" as "entryId", "T"."ACTION_TAKEN" as "ACTION", TO_VARCHAR(GET_PATH("T"."DATA", 'reason')) as "REASON", TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) as "TIMESTAMP", TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) as "POSITION_0", "T"."ENTRY_ID" as "POSITION_1", "T"."POLICY_ID" as "PARENT_KEY", row_number() over (partition by "T"."POLICY_ID" order by TO_VARCHAR(GET_PATH("T"."DATA", 'timestamp')) desc, "T"."ENTRY_ID" desc) as "ROW_RANK" from "POLICY_AUDIT_LOG" as "T" where "T"."TENANT_ID" = ? and "T"."POLICY_ID" in (?, ?, ?, ?, ?)) as "R" where r.row_rank <= ? order by r.row_rank
-- ["acme","988815da-95c6-4c07-99fe-61a1b220bca0","6650bed2-3cd6-4860-84fc-281250012c59","4157a35e-ea5f-42e6-90e0-5381e7909a8f","72433b77-024d-4237-a3b3-dfd475ccce08","31ef36ef-bff4-4cd1-8df9-501d3383e0ad",2]

select count(*) as "N" from "GATEWAY_POLICIES" as "T" where "T"."TENANT_ID" = ? and coalesce((case TO_VARCHAR(GET_PATH("T"."DATA", 'enabled')) when 'true' then 1 when 'false' then 0 end), 1) = ?
-- ["acme",1]
