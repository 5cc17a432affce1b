select "t"."id" as "rowNumber", "t"."timestamp" as "timestamp", "t"."posture_score" as "postureScore", "t"."posture_grade" as "postureGrade", "t"."total_vulns" as "totalVulns", coalesce("t"."id", -1e+300) as "position_1" from "trend_history" as "t" where "t"."tenant_id" = ? order by "t"."timestamp" desc, coalesce("t"."id", -1e+300) desc limit ?
-- ["acme",6]
