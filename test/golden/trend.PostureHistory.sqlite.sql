select "t"."id" as "rowNumber", "t"."timestamp" as "timestamp", "t"."posture_score" as "postureScore", "t"."posture_grade" as "postureGrade", "t"."total_vulns" as "totalVulns" from "trend_history" as "t" where "t"."tenant_id" = ? order by "t"."timestamp" desc, "t"."id" desc limit ?
-- ["acme",6]
