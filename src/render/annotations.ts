import type { Finding } from '../report/problems/finding.ts';

/** GitHub shows so many of each severity for one step, and keeps fifty for a job: more would only drown the log. */
export const annotationsShown = 10;
export const annotationsListed = 50;

/** Text of a workflow command: per cent and line ends are escaped, nothing else. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Values of a workflow command's properties: colon and comma as well. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * GitHub's workflow commands, one a line: `::error file=…,line=…,col=…,title=…::message`. Errors first; since only the
 * first few are shown, one of each kind in each file comes before the second of any. At most fifty of each severity.
 */
export function renderAnnotations(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [errors, warnings]
    .flatMap((found) => oneOfEachFirst(found).slice(0, annotationsListed))
    .map((one) => `${findingCommand(one)}\n`)
    .join('');
}

function oneOfEachFirst(findings: readonly Finding[]): Finding[] {
  const nth = new Map<string, number>();
  const turns = findings.map((finding) => {
    const kind = JSON.stringify([finding.code, finding.file]);
    const turn = nth.get(kind) ?? 0;
    nth.set(kind, turn + 1);
    return { finding, turn };
  });
  // The sort is stable: within a turn the order stays as it was.
  return turns.sort((a, b) => a.turn - b.turn).map(({ finding }) => finding);
}

function findingCommand({ severity, file, line, column, code, cell, message, advice }: Finding): string {
  const place = [
    ...(file === undefined ? [] : [['file', file] as const]),
    ...(line === undefined ? [] : [['line', String(line)] as const]),
    ...(column === undefined ? [] : [['col', String(column)] as const]),
  ];
  const title = cell === '' ? code : `${code} (${cell})`;
  return workflowCommand(severity, [...place, ['title', title]], `${message}\n${advice}`);
}

/** One workflow command, escaped: `::notice title=fit::unknown, no answers yet`. */
export function workflowCommand(
  severity: 'error' | 'warning' | 'notice',
  properties: readonly (readonly [key: string, value: string])[],
  words: string,
): string {
  const escaped = properties.map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${severity} ${escaped.join(',')}::${escapeData(words)}`;
}
