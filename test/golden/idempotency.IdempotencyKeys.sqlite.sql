select "t"."endpoint" as "endpoint", "t"."source_id" as "sourceId", "t"."idempotency_key" as "idempotencyKey", "t"."created_at" as "createdAt", "t"."response_json" as "response" from "idempotency_keys" as "t" where "t"."tenant_id" = ? order by "t"."created_at" desc, "t"."endpoint" desc, "t"."source_id" desc, "t"."idempotency_key" desc limit ?
-- ["acme",11]

select count(*) as "n" from "idempotency_keys" as "t" where "t"."tenant_id" = ?
-- ["acme"]
