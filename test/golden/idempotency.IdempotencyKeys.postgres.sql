select "t"."endpoint" as "endpoint", "t"."source_id" as "sourceId", "t"."idempotency_key" as "idempotencyKey", "t"."created_at" as "createdAt", "t"."response_json" as "response" from "idempotency_keys" as "t" where "t"."tenant_id" = $1 order by ("t"."created_at") collate "C" desc, ("t"."endpoint") collate "C" desc, ("t"."source_id") collate "C" desc, ("t"."idempotency_key") collate "C" desc limit $2
-- ["acme",11]

select count(*) as "n" from "idempotency_keys" as "t" where "t"."tenant_id" = $1
-- ["acme"]
