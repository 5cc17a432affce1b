/** Names of fields whose values agent-bom keeps as evidence (its tier A); those of all others are dropped before they are stored or signed. */
export const storableFields: ReadonlySet<string> = new Set(
  `
    actor actor_id additive_note advisory_id affected_agents affected_servers agent agent_breadth agent_id agent_name
    agentic_identity_graph alert_id applicable_frameworks applicable_frameworks_csv asset_type attributes audit_buffer_bytes
    audit_circuit_open audit_dlq_bytes audit_event_count audit_push_backoff_seconds audit_push_failures audit_spillover_bytes avg_ms
    band batch_size blocked_by_reason blocked_runtime_alerts blueprint_id blueprint_revision bytes calls_by_tool captured_at category
    check_id class_counts clean_workload_assertion client_id collector command_name completed_at composite confidence control_count
    control_id correlation_id count cpus cred_visibility credentials_exposed cve_id cvss cvss_score data_action decision decision_id
    declared_name declared_version details detector development_mode distinct_finding_count drop_capabilities duration_ms ecosystem
    edges effective_reach effective_reach_band effective_reach_score egress_policy enabled endpoint_host entity_type entry_id env_var
    env_var_name epss epss_score event_id event_relationships event_timestamp event_type evidence evidence_id evidence_row_count
    exception_id execution_posture expires_at finding_count finding_id finding_node_id finding_type first_seen fixed_version fleet_id
    floating_reference floating_reference_reason format framework gateway_activity_durable ghsa_id graph_reachable has_ai_risk
    hmac_sha256 hmac_signature host hostname http_status id identity_id image_pin_policy image_pinned ingested_at is_kev job_id kev
    kev_ids key_id kind label last_decision last_seen latency latest_observed_at latest_runtime_alert_at lifecycle_state location
    lockfile_source match_confidence_tier max_ms max_risk_score memory message_id messages_client_to_server messages_server_to_client
    method min_ms mode network no_new_privileges node_id nodes nonce normalization_version not_after observed_at observed_via ordinal
    origin outcome p50_ms p95_ms package package_name package_version packages packages_affected payload_sha256 pids_limit policy
    policy_fetch_failures policy_id policy_ids policy_result policy_source prev_hash prev_signature principal_id profile_id
    profile_revision provider purl reachable_affected_symbols read_only_rootfs reason_code received_at record_hash
    record_hash_algorithm relationship relay_errors replay_rejections request_id resolved_from_registry resolved_version resource_id
    resource_name resource_type resources response_sha256 risk_score role rule rule_id runtime runtime_alerts
    runtime_alerts_by_detector runtime_alerts_by_severity sandbox_evidence scan_id scan_sources schema_version scope scopes service
    service_account_id session_id severity severity_counts signal_count signal_types signature_key_id since size source source_field
    source_id source_ids source_kinds source_ref source_type span_id started_at state status_code symbol_reachability targets
    tenant_id tier timeout_seconds timestamp title tmpfs_size tool tool_capability tool_name total_blocked total_tool_calls
    total_vulns trace_id ts ttl_seconds type unique_cves until upstream uptime_seconds user_id vendor version version_resolved_at
    version_source vex_justification vex_status vex_suppressed vulnerability_id workload_runtime_evidence
  `
    .trim()
    .split(/\s+/),
);

/** Fields that hold counts by name: their own members have names of their own. */
export const countMapFields: ReadonlySet<string> = new Set(
  `
    blocked_by_reason calls_by_tool class_counts runtime_alerts_by_detector runtime_alerts_by_severity severity_counts signal_types
  `
    .trim()
    .split(/\s+/),
);
