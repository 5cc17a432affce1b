import type { Credentials } from '../../server/auth/credentials';

/** The credentials of a request with these headers (names in lower case), from another machine unless told otherwise. */
export function credentials(headers: Readonly<Record<string, string>>, peer = '10.0.0.1', method = 'POST'): Credentials {
  return { method, peer, header: (name) => headers[name], occurrences: (name) => (headers[name] === undefined ? 0 : 1) };
}
