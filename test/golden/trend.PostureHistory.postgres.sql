select "t"."id" as "rowNumber", "t"."timestamp" as "timestamp", "t"."posture_score" as "postureScore", "t"."posture_grade" as "postureGrade", "t"."total_vulns" as "totalVulns" from "trend_history" as "t" where "t"."team_id" = $1 order by ("t"."timestamp") collate "C" desc, "t"."id" desc limit $2
-- ["acme",6]
