/** Longest text that is kept of a request, in characters. */
const maxStored = 1000;
/** Credentials that are recognised by their shape. */
const secretLike =
  /(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{20,}|xox[abp]-[A-Za-z0-9-]{10,}|sk-[A-Za-z0-9_-]{20,}|abom_[A-Za-z0-9_-]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** What may be kept of a text: no absolute path but its last part, no credentials or query of a URL, nothing that looks like a secret. */
export function sanitised(value: string): string {
  if (secretLike.test(value)) return '***REDACTED***';
  const url = URL.parse(value);
  if (url !== null && /^[a-z][a-z0-9+.-]*:\/\//i.test(value)) {
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.toString().slice(0, maxStored);
  }
  if (/^(\/|~\/|[A-Za-z]:[\\/])/.test(value)) return `<path:${value.split(/[\\/]/).filter(Boolean).at(-1) ?? ''}>`.slice(0, maxStored);
  return value.slice(0, maxStored);
}

/** Whether a text holds something that looks like a credential. */
export function looksSecret(value: string): boolean {
  return secretLike.test(value);
}

const email = /([A-Za-z0-9._%+-]+)@([A-Za-z0-9.-]*[A-Za-z0-9-])\.([A-Za-z]{2,63})/g;

/** The text with every e-mail address reduced to its first letters: `alice@acme.io` becomes `a***@a***.io`. */
export function maskedEmails(value: string): string {
  return value.replace(email, (_whole, user: string, host: string, top: string) => `${user.slice(0, 1)}***@${host.slice(0, 1)}***.${top}`);
}
