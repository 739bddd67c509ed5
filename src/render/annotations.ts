import type { Finding } from '../report/problems/finding.ts';
import { workflowCommand } from './workflow-command.ts';

/** GitHub shows so many of each severity for one step, and keeps fifty for a job: more would only drown the log. */
export const annotationsShown = 10;
export const annotationsListed = 50;

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
