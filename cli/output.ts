/** Prints an answer to the terminal; with `complain`, the one place of the CLI that does. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a fault, to standard error: what is piped on stays clean. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Rows as aligned columns under a heading. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
