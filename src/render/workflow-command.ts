import { printableLines } from '../model/printable-text.ts';

/** Text of a workflow command: per cent and line ends are escaped; a log that people read on a terminal is a terminal, too. */
const escapeData = (text: string): string =>
  printableLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');

/** Values of a workflow command's properties: colon and comma as well. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command of GitHub, escaped: `::notice title=fit::unknown, no answers yet`. */
export function workflowCommand(
  severity: 'error' | 'warning' | 'notice',
  properties: readonly (readonly [key: string, value: string])[],
  words: string,
): string {
  const escaped = properties.map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${severity} ${escaped.join(',')}::${escapeData(words)}`;
}
