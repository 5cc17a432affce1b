select "t"."id" as "rowNumber", "t"."timestamp" as "timestamp", "t"."posture_score" as "postureScore", "t"."posture_grade" as "postureGrade", "t"."total_vulns" as "totalVulns", coalesce("t"."id", -1e+300) as "position_1" from "trend_history" as "t" where "t"."team_id" = $1 order by ("t"."timestamp") collate "C" desc, coalesce("t"."id", -1e+300) desc limit $2
-- ["acme",6]
