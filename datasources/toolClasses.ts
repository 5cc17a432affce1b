import { argumentHosts, argumentPaths, argumentTexts, type ToolCall } from './policyArguments';

/** Words in a tool's name, by the class they stand for; the first class with a word wins, and `read` is what remains. */
const accessWords = [
  ['destructive', ['delete', 'remove', 'drop', 'destroy', 'purge', 'truncate', 'wipe', 'erase', 'uninstall', 'terminate', 'kill']],
  ['execute', ['exec', 'run', 'shell', 'eval', 'command', 'invoke', 'spawn', 'call', 'launch', 'start_process']],
  [
    'write',
    // prettier-ignore
    ['write', 'create', 'update', 'modify', 'set', 'put', 'push', 'post', 'insert', 'upload', 'move', 'rename', 'copy', 'send', 'publish', 'deploy', 'scale',
      'restart', 'apply', 'patch', 'merge', 'commit'],
  ],
] as const;

/** Words in the name or in any argument, by the class they add. */
const subjectWords = {
  network: ['http', 'fetch', 'web', 'request', 'url', 'curl', 'download', 'upload', 'post'],
  database: ['sql', 'query', 'database', 'db', 'postgres', 'mysql'],
  filesystem: ['file', 'path', 'directory', 'filesystem'],
} as const;

const captureWords = ['screenshot', 'screen_capture', 'screencap', 'capture_screen'];

const mentions = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/**
 * Classes of a tool call, sorted. A heuristic by words inside the name and the arguments, wherever they occur: `widget` holds `get`, `postgres` holds
 * `post`. One of `read`, `write`, `execute` and `destructive` always applies; `network`, `database`, `filesystem` and `screen_capture` are added.
 */
export function toolClasses(call: ToolCall): readonly string[] {
  const name = call.toolName.toLowerCase();
  const everything = [name, ...argumentTexts(call)].join(' ').toLowerCase();
  const access = accessWords.find(([, words]) => mentions(name, words))?.[0] ?? 'read';
  return [
    access,
    ...(mentions(everything, subjectWords.database) ? ['database'] : []),
    ...(mentions(everything, subjectWords.filesystem) || argumentPaths(call).length > 0 ? ['filesystem'] : []),
    ...(mentions(everything, subjectWords.network) || argumentHosts(call).length > 0 ? ['network'] : []),
    ...(mentions(name, captureWords) ? ['screen_capture'] : []),
  ].sort();
}
