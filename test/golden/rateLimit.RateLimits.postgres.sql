select "t"."bucket_key" as "bucketKey", count(*) as "hits", sum(case when t.hit_at >= $1 then 1 else 0 end) as "hitsInWindow", min("t"."hit_at") as "started", max(t.hit_at) as "last" from "api_rate_limit_hits" as "t" where substr(t.bucket_key, 1, $2) = $3 group by t.bucket_key order by ("t"."bucket_key") collate "C" asc limit $4
-- [1795456740,12,"tenant:acme:",11]
