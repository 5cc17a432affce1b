select count(*) as "n" from "audit_log" as "t" where "t"."tenant_id" = ?
-- ["acme"]

select "t"."hmac_signature" as "hmacSignature" from "audit_log" as "t" where "t"."tenant_id" = ? and not exists (select 1 from "audit_log" n where "n"."tenant_id" = ? and n.prev_signature = t.hmac_signature) order by "t"."hmac_signature" asc limit ?
-- ["acme","acme",1]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = ?
-- ["acme"]

select t.entry_id as "entryId", t.timestamp as "timestamp", coalesce(t.action, '') as "action", coalesce(t.actor, '') as "actor",
      coalesce(t.resource, '') as "resource", cast(t.details as text) as "details", coalesce(t.prev_signature, '') as "prevSignature", t.hmac_signature as "hmacSignature", t.rowid as "place" from "audit_log" t where "t"."tenant_id" = ? and t.rowid > ? order by t.rowid limit ?
-- ["acme",0,2000]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = ?
-- ["acme"]
