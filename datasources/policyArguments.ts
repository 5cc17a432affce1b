/** A tool call as policies see it. */
export interface ToolCall {
  readonly toolName: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Names of arguments that hold paths, whatever their value looks like. */
const pathNames = new Set([
  'path',
  'file',
  'filepath',
  'filename',
  'source',
  'target',
  'destination',
  'cwd',
  'dir',
  'directory',
  'output',
  'input',
]);

/** Names of arguments that hold hosts or URLs, whatever their value looks like. */
const hostNames = new Set(['url', 'uri', 'endpoint', 'href', 'link', 'host', 'domain', 'base_url', 'target_url']);

/** Parts of paths under which secrets are kept. */
const secretParts = [
  '.env',
  '.npmrc',
  '.pypirc',
  '.aws/',
  '.ssh/',
  '.gnupg/',
  '.kube/config',
  'id_rsa',
  'id_ed25519',
  'credentials',
  'authorized_keys',
  'known_hosts',
];

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Every text in the arguments, with the name of the nearest object key around it. */
function textsOf(value: unknown, name = ''): readonly NamedText[] {
  if (typeof value === 'string') return [{ name: name.toLowerCase(), text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, name));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, key));
}

/** All texts of a call's arguments. */
export const argumentTexts = (call: ToolCall): readonly string[] => textsOf(call.arguments).map(({ text }) => text);

/** Texts of a call's arguments that are paths, by name or by look. */
export function argumentPaths(call: ToolCall): readonly string[] {
  return textsOf(call.arguments)
    .filter(({ name, text }) => pathNames.has(name) || /[/\\]|^~/.test(text))
    .map(({ text }) => text);
}

/** Whether a path names a place of secrets. */
export function isSecretPath(path: string): boolean {
  const lower = path.toLowerCase();
  return secretParts.some((part) => lower.includes(part));
}

/** Hosts that a call's arguments name, in lower case. */
export function argumentHosts(call: ToolCall): readonly string[] {
  return textsOf(call.arguments).flatMap(({ name, text }) => {
    const candidate = text.trim();
    return hostNames.has(name) || /^https?:\/\//i.test(candidate) ? hostOf(candidate) : [];
  });
}

/** Host of a URL, or of an address without a scheme, as Python's `urlparse` sees it; none or one. */
function hostOf(candidate: string): readonly string[] {
  const url = candidate.includes('://') ? candidate : `https://${candidate}`;
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url.replace(/[\t\r\n]/g, ''))?.[1] ?? '';
  const address = authority.slice(authority.lastIndexOf('@') + 1);
  const host = address.startsWith('[') ? (/^\[([^\]]*)\]/.exec(address)?.[1] ?? '') : (address.split(':')[0] ?? '');
  return host === '' ? [] : [host.toLowerCase()];
}

/** Whether a host is one of the allowed ones or below one of them. */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => entry !== '' && (host === entry.toLowerCase() || host.endsWith(`.${entry.toLowerCase()}`)));
}

/** A value as Python's `str()` prints it: what argument patterns are searched in. Whole numbers that were written with a fraction lose it here. */
export function pythonText(value: unknown): string {
  return typeof value === 'string' ? value : pythonRepr(value);
}

function pythonRepr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return pythonQuote(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .map(([key, child]) => `${pythonQuote(key)}: ${pythonRepr(child)}`)
    .join(', ')}}`;
}

function pythonQuote(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t');
  return `${quote}${quote === "'" ? escaped.replace(/'/g, "\\'") : escaped}${quote}`;
}
