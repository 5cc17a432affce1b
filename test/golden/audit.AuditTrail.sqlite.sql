select "t"."entry_id" as "entryId", "t"."timestamp" as "timestamp", "t"."action" as "action", "t"."actor" as "actor", "t"."resource" as "resource", "t"."details" as "details" from "audit_log" as "t" where "t"."tenant_id" = ? order by "t"."timestamp" desc, "t"."entry_id" desc limit ?
-- ["acme",11]

select count(*) as "n" from "audit_log" as "t" where "t"."tenant_id" = ?
-- ["acme"]
