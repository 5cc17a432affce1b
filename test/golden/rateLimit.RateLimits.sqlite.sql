select "t"."bucket_key" as "bucketKey", sum(t.hits) as "hits", sum(case when t.window_started >= ? then t.hits else 0 end) as "hitsInWindow", min("t"."window_started") as "started", max(t.window_started) as "last" from "api_rate_limits" as "t" where substr(t.bucket_key, 1, ?) = ? group by t.bucket_key order by "t"."bucket_key" asc limit ?
-- [1795456740,12,"tenant:acme:",11]
