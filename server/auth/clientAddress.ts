import { isIPv6 } from 'node:net';
import type { Credentials } from './credentials';

/**
 * The network a client comes from: the peer, or the n-th address from the right of `X-Forwarded-For` where n proxies of the operator stand in front.
 * Addresses further left are the client's own words. An IPv6 client commands 2^64 addresses, so its network stands for it.
 */
export function clientNetwork(credentials: Credentials, trustedHops: number): string {
  if (trustedHops === 0) return networkOf(credentials.peer).slice(0, 128);
  const forwarded = (credentials.header('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const address = forwarded.at(-trustedHops) ?? forwarded[0];
  return networkOf(address ?? credentials.peer).slice(0, 128);
}

function networkOf(address: string): string {
  // PERF: most addresses, and the check below is a long pattern.
  if (!address.includes(':')) return address;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => (Number.parseInt(group, 16) || 0).toString(16))
    .join(':')}::/64`;
}
