select "t"."entry_id" as "entryId", "t"."timestamp" as "timestamp", "t"."action" as "action", "t"."actor" as "actor", "t"."resource" as "resource", "t"."details" as "details" from "audit_log" as "t" where "t"."team_id" = $1 order by ("t"."timestamp") collate "C" desc, ("t"."entry_id") collate "C" desc limit $2
-- ["acme",11]

select count(*) as "n" from "audit_log" as "t" where "t"."team_id" = $1
-- ["acme"]
