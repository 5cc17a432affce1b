select count(*) as "n" from "audit_log" as "t" where "t"."team_id" = $1
-- ["acme"]

select "t"."hmac_signature" as "hmacSignature" from "audit_log" as "t" where "t"."team_id" = $1 and not exists (select 1 from "audit_log" n where "n"."team_id" = $2 and n.prev_signature = t.hmac_signature) order by ("t"."hmac_signature") collate "C" asc limit $3
-- ["acme","acme",1]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = $1
-- ["acme"]

with recursive walk(signature, depth) as (
        select t.hmac_signature, 1 from "audit_log" t where "t"."team_id" = $1 and coalesce(t.prev_signature, '') = $2
        union select t.hmac_signature, w.depth + 1 from "audit_log" t join walk w on t.prev_signature = w.signature where "t"."team_id" = $3 and w.depth < $4)
      select t.entry_id as "entryId", t.timestamp as "timestamp", coalesce(t.action, '') as "action", coalesce(t.actor, '') as "actor",
      coalesce(t.resource, '') as "resource", cast(t.details as text) as "details", coalesce(t.prev_signature, '') as "prevSignature", t.hmac_signature as "hmacSignature" from walk w join "audit_log" t on t.hmac_signature = w.signature where "t"."team_id" = $5 order by w.depth, t.entry_id limit $6
-- ["acme","","acme",2000,"acme",2000]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = $1
-- ["acme"]
