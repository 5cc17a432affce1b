select "t"."scan_id" as "scanId" from "graph_snapshots" as "t" where "t"."tenant_id" = $1 order by ("t"."created_at") collate "C" desc, ("t"."scan_id") collate "C" desc limit $2
-- ["acme",1]

select "t"."source_node" as "sourceNode", "t"."target_node" as "targetNode", "t"."scan_id" as "scanId", "t"."composite_risk" as "riskScoreStored", "t"."path_nodes" as "hopIds", "t"."path_edges" as "edgeNames", "t"."tool_exposure" as "tools", coalesce("t"."composite_risk", -1e+300) as "position_0" from "attack_paths" as "t" where "t"."tenant_id" = $1 and "t"."scan_id" = $2 and (case when coalesce("t"."composite_risk", 0) <= 10 then coalesce("t"."composite_risk", 0) >= $3 else coalesce("t"."composite_risk", 0) >= $4 end) order by coalesce("t"."composite_risk", -1e+300) desc, ("t"."source_node") collate "C" asc, ("t"."target_node") collate "C" asc, ("t"."scan_id") collate "C" asc limit $5
-- ["acme","acme-estate-04",7,70,6]

select count(*) as "n" from "attack_paths" as "t" where "t"."tenant_id" = $1 and "t"."scan_id" = $2 and (case when coalesce("t"."composite_risk", 0) <= 10 then coalesce("t"."composite_risk", 0) >= $3 else coalesce("t"."composite_risk", 0) >= $4 end)
-- ["acme","acme-estate-04",7,70]

select "t"."id" as "nodeId", "t"."scan_id" as "scanId", "t"."label" as "label", "t"."entity_type" as "entityType", "t"."entity_type" as "entityTypeRaw", "t"."severity" as "severityRaw", "t"."severity_id" as "severityId", "t"."risk_score" as "riskScore" from "graph_nodes" as "t" where "t"."tenant_id" = $1 and "t"."scan_id" = $2 and "t"."id" = any($3::text[])
-- ["acme","acme-estate-04",["agent:acme-agent-00001","server:acme-agent-00001:acme-agent-00001-mcp-00","vuln:CVE-2026-000162","vuln:CVE-2026-000163","vuln:CVE-2026-000164","agent:acme-agent-00008","server:acme-agent-00008:acme-agent-00008-mcp-00","vuln:CVE-2026-000188","vuln:CVE-2026-000186"]]

select "t"."source_id" as "sourceId", "t"."target_id" as "targetId", "t"."relationship" as "relationshipRaw", "t"."scan_id" as "scanId", "t"."relationship" as "relationship" from "graph_edges" as "t" where "t"."tenant_id" = $1 and "t"."scan_id" = $2 and "t"."source_id" = any($3::text[]) and ("t"."target_id" || '') = any($4::text[]) order by ("t"."source_id") collate "C" asc, ("t"."target_id") collate "C" asc, ("t"."relationship") collate "C" asc
-- ["acme","acme-estate-04",["agent:acme-agent-00001","server:acme-agent-00001:acme-agent-00001-mcp-00","vuln:CVE-2026-000162","vuln:CVE-2026-000163","vuln:CVE-2026-000164","agent:acme-agent-00008","server:acme-agent-00008:acme-agent-00008-mcp-00","vuln:CVE-2026-000188","vuln:CVE-2026-000186"],["server:acme-agent-00001:acme-agent-00001-mcp-00","agent:acme-agent-00001","vuln:CVE-2026-000162","vuln:CVE-2026-000163","vuln:CVE-2026-000164","server:acme-agent-00008:acme-agent-00008-mcp-00","agent:acme-agent-00008","vuln:CVE-2026-000188","vuln:CVE-2026-000186"]]

select "t"."id" as "nodeId", "t"."scan_id" as "scanId", "t"."attributes" as "attributes", "t"."label" as "label" from "graph_nodes" as "t" where "t"."tenant_id" = $1 and "t"."scan_id" = $2 and "t"."id" = any($3::text[])
-- ["acme","acme-estate-04",["vuln:CVE-2026-000162","vuln:CVE-2026-000163","vuln:CVE-2026-000164","vuln:CVE-2026-000188","vuln:CVE-2026-000186"]]
