select count(*) as "n" from "audit_log" as "t" where "t"."team_id" = $1
-- ["acme"]

select t.entry_id as "entryId", t.hmac_signature as "hmacSignature" from "audit_log" t
      where "t"."team_id" = $1 and not exists (select 1 from "audit_log" n where "n"."team_id" = $2 and n.prev_signature = t.hmac_signature) order by (t.hmac_signature) collate "C" limit 2
-- ["acme","acme"]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = $1
-- ["acme"]

select count(*) as "n" from "audit_log" as "t" where "t"."team_id" = $1
-- ["acme"]

select set_config('enable_bitmapscan', 'off', true), set_config('enable_memoize', 'off', true)
-- []

with recursive walk as (
        select t.entry_id as "entryId", t.timestamp as "timestamp", t.action as "action", t.actor as "actor",
  t.resource as "resource", cast(t.details as text) as "details", t.prev_signature as "prevSignature", t.hmac_signature as "hmacSignature", 1 as "place" from "audit_log" t where "t"."team_id" = $1 and t.prev_signature in ($2)
        union
        select t.entry_id as "entryId", t.timestamp as "timestamp", t.action as "action", t.actor as "actor",
  t.resource as "resource", cast(t.details as text) as "details", t.prev_signature as "prevSignature", t.hmac_signature as "hmacSignature", w."place" + 1 from walk w join "audit_log" t on t.prev_signature = w."hmacSignature"
          where "t"."team_id" = $3 and w."place" < $4)
      select * from walk order by "place", ("hmacSignature") collate "C" limit $5
-- ["acme","","acme",1000,2000]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = $1
-- ["acme"]
