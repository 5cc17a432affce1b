select "t"."source_id" as "sourceId", case when json_valid("t"."data") then "t"."data" ->> '$."display_name"' end as "displayName", case when json_valid("t"."data") then "t"."data" ->> '$."kind"' end as "kind", case when json_valid("t"."data") then "t"."data" ->> '$."status"' end as "status", "t"."enabled" as "enabled", "t"."updated_at" as "position_0", json_valid("t"."data") as "document_valid" from "sources" as "t" where "t"."tenant_id" = ? order by "t"."updated_at" desc, "t"."source_id" asc limit ?
-- ["acme",11]

select count(*) as "n" from "sources" as "t" where "t"."tenant_id" = ?
-- ["acme"]

select * from (select "t"."job_id" as "jobId", "t"."status" as "status", "t"."created_at" as "position_0", "t"."job_id" as "position_1", case when json_valid("t"."data") then "t"."data" ->> '$."source_id"' end as "parent_key", row_number() over (partition by case when json_valid("t"."data") then "t"."data" ->> '$."source_id"' end order by "t"."created_at" desc, "t"."job_id" desc) as "row_rank" from "jobs" as "t" where "t"."tenant_id" = ? and case when json_valid("t"."data") then "t"."data" ->> '$."source_id"' end in (?, ?, ?, ?, ?, ?)) as "r" where r.row_rank <= ? order by r.row_rank
-- ["acme","722a7ce2-1c6e-4de0-aab1-93149fe66c83","1a334443-f7ce-426b-a983-490e904225a8","9d961f55-a031-4888-becd-49670c4cb7b7","5f49808b-0e8e-4016-ad7c-d703e13b34d2","9f76a705-9350-4d6b-b772-88638c9c17fb","e99263ab-9ef4-404b-af77-922f33f71bfc",4]
