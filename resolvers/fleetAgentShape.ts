import { enumName, toEnum } from '../datasources/relational/column';
import type { FleetGroup } from '../datasources/relational/fleetAgent';
import type { FleetEndpointRow } from '../datasources/relational/fleetEndpoint';
import { readable } from '../datasources/readable';

import type {
  FleetAgentState,
  FleetCollector,
  FleetCollectorStatus,
  FleetEndpointPlatform,
  FleetEndpointPrivacy,
  FleetStats,
  FleetTrustFactor,
} from './types.generated';

type Json = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const asNumber = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const asBoolean = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const states = new Set(['DISCOVERED', 'PENDING_REVIEW', 'APPROVED', 'QUARANTINED', 'DECOMMISSIONED']);
const collectorStatuses = new Set(['COMPLETE', 'PARTIAL', 'UNSUPPORTED', 'UNAVAILABLE', 'PERMISSION_DENIED', 'SKIPPED']);

/** The factors of a trust score, by name: Postgres does not keep the order of keys. */
export function trustFactorsOf(factors: Json): readonly FleetTrustFactor[] {
  return Object.entries(readable(factors))
    .filter(([name]) => name !== 'evidence')
    .sort(([a], [b]) => byText(a, b))
    .map(([name, score]) => ({ name, score: asNumber(score) }));
}

/** Platform of an endpoint. */
export function platformOf(platform: Json): FleetEndpointPlatform {
  const { system, release, machine } = readable(platform);
  return { system: asText(system), release: asText(release), machine: asText(machine) };
}

/** What each collector of an endpoint reported, by name. */
export function collectorsOf(endpoint: FleetEndpointRow): readonly FleetCollector[] {
  const [counts, statuses, messages] = [
    readable(endpoint.counts),
    readable(endpoint.collectorStatus),
    readable(endpoint.collectorMessages),
  ];
  const names = new Set([...Object.keys(counts), ...Object.keys(statuses), ...Object.keys(messages)]);
  return [...names].sort(byText).map((name) => ({
    name,
    status: toEnum(collectorStatuses, asText(statuses[name])) as FleetCollectorStatus,
    statusRaw: asText(statuses[name]),
    count: asNumber(counts[name]),
    message: asText(messages[name]),
  }));
}

/** What an endpoint's collectors were allowed to take. */
export function privacyOf(privacy: Json): FleetEndpointPrivacy {
  const stored = readable(privacy);
  return {
    processArgumentsCollected: asBoolean(stored['process_arguments_collected']),
    environmentValuesCollected: asBoolean(stored['environment_values_collected']),
    browserHistoryCollected: asBoolean(stored['browser_history_collected']),
    arbitraryHomeDirectoryScan: asBoolean(stored['arbitrary_home_directory_scan']),
    networkRemoteAddressesCollected: asBoolean(stored['network_remote_addresses_collected']),
  };
}

/** Numbers over a whole fleet, from its groups. */
export function fleetStatsOf(groups: readonly FleetGroup[]): FleetStats {
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const micros = groups.reduce((sum, group) => sum + group.trustMicros, 0);
  return {
    total,
    byState: totals(groups, (group) => group.stateRaw).map(([stateRaw, count]) => ({ state: stateOf(stateRaw), stateRaw, count })),
    byEnvironment: totals(groups, (group) => group.environment ?? '').map(([name, count]) => ({
      environment: name === '' ? null : name,
      count,
    })),
    avgTrustScore: total === 0 ? 0 : oneDecimal(micros, total),
    lowTrustCount: groups.reduce((sum, group) => sum + group.lowTrust, 0),
  };
}

const stateOf = (stateRaw: string): FleetAgentState =>
  states.has(enumName(stateRaw)) ? (enumName(stateRaw) as FleetAgentState) : 'UNKNOWN';

function totals(groups: readonly FleetGroup[], key: (group: FleetGroup) => string): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const group of groups) sums.set(key(group), (sums.get(key(group)) ?? 0) + group.count);
  return [...sums].sort(([a], [b]) => byText(a, b));
}

/** Mean of millionths with one decimal, halves to even as Python rounds. */
function oneDecimal(micros: number, total: number): number {
  const tenths = micros / total / 100_000;
  const floor = Math.floor(tenths);
  const up = tenths - floor > 0.5 || (tenths - floor === 0.5 && floor % 2 !== 0);
  return (up ? floor + 1 : floor) / 10;
}
