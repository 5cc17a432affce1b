select "t"."exception_id" as "exceptionId", "t"."reason" as "reason", "t"."status" as "status", "t"."expires_at" as "expiresAtRaw", "t"."vuln_id" as "vulnId", "t"."package_name" as "packageName", ("t"."created_at") collate "C" as "position_0" from "exceptions" as "t" where "t"."team_id" = $1 order by ("t"."created_at") collate "C" desc, ("t"."exception_id") collate "C" desc limit $2
-- ["acme",11]

select count(*) as "n" from "exceptions" as "t" where "t"."team_id" = $1
-- ["acme"]
