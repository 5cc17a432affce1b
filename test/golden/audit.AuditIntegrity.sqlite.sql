select count(*) as "n" from "audit_log" as "t" where "t"."tenant_id" = ?
-- ["acme"]

select t.entry_id as "entryId", t.hmac_signature as "hmacSignature" from "audit_log" t
      where "t"."tenant_id" = ? and t.rowid = (select max(n.rowid) from "audit_log" n where "n"."tenant_id" = ?)
-- ["acme","acme"]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = ?
-- ["acme"]

select count(*) as "n" from "audit_log" as "t" where "t"."tenant_id" = ?
-- ["acme"]

select t.entry_id as "entryId", t.timestamp as "timestamp", t.action as "action", t.actor as "actor",
  t.resource as "resource", cast(t.details as text) as "details", t.prev_signature as "prevSignature", t.hmac_signature as "hmacSignature", t.rowid as "place" from "audit_log" t
      where "t"."tenant_id" = ? and t.rowid > ? order by t.rowid limit ?
-- ["acme",-9007199254740991,1000]

select "t"."entry_count" as "entryCount", "t"."head_signature" as "headSignature" from "audit_chain_checkpoint" as "t" where "t"."tenant_id" = ?
-- ["acme"]
