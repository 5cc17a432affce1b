select "t"."source_id" as "sourceId", ("t"."data" #>> '{"display_name"}') as "displayName", ("t"."data" #>> '{"kind"}') as "kind", ("t"."data" #>> '{"status"}') as "status", "t"."enabled" as "enabled", ("t"."updated_at") collate "C" as "position_0" from "control_plane_sources" as "t" where "t"."tenant_id" = $1 order by ("t"."updated_at") collate "C" desc, ("t"."source_id") collate "C" asc limit $2
-- ["acme",11]

select count(*) as "n" from "control_plane_sources" as "t" where "t"."tenant_id" = $1
-- ["acme"]

select * from (select "t"."job_id" as "jobId", "t"."status" as "status", ("t"."created_at") collate "C" as "position_0", ("t"."job_id") collate "C" as "position_1", ("t"."data" #>> '{"source_id"}') as "parent_key", row_number() over (partition by ("t"."data" #>> '{"source_id"}') order by ("t"."created_at") collate "C" desc, ("t"."job_id") collate "C" desc) as "row_rank" from "scan_jobs" as "t" where "t"."team_id" = $1 and ("t"."data" #>> '{"source_id"}') in ($2, $3, $4, $5, $6, $7)) as "r" where r.row_rank <= $8 order by r.row_rank
-- ["acme","722a7ce2-1c6e-4de0-aab1-93149fe66c83","1a334443-f7ce-426b-a983-490e904225a8","9d961f55-a031-4888-becd-49670c4cb7b7","5f49808b-0e8e-4016-ad7c-d703e13b34d2","9f76a705-9350-4d6b-b772-88638c9c17fb","e99263ab-9ef4-404b-af77-922f33f71bfc",4]
