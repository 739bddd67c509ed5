import type { Finding } from '../report/problems/finding.ts';
import { type JunitCase, renderJunitSuites } from './junit-suites.ts';

export type JunitInput = {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Files that were read, in order: one without a finding is a passed test. */
  readonly files: readonly string[];
};

/** Where no one file is meant. */
const programSuite = 'program';

/**
 * Findings as JUnit XML, which build servers show: one suite a file, one case a finding. An error is a failure; a warning
 * passes and says so in its output; a file without a finding is one case that passes.
 */
export function renderJunit({ name, findings, files }: JunitInput): string {
  const suites = new Map<string, Finding[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    const suite = finding.file ?? programSuite;
    const found = suites.get(suite);
    if (found === undefined) suites.set(suite, [finding]);
    else found.push(finding);
  }
  return renderJunitSuites(
    name,
    [...suites].map(([file, found]) => ({
      name: file,
      cases: found.length === 0 ? [noProblem(file)] : found.map((finding) => caseOf(file, finding)),
    })),
  );
}

const noProblem = (file: string): JunitCase => ({
  name: 'no problem',
  suite: file,
  outcome: { kind: 'passed' },
});

function caseOf(file: string, { code, cell, line, severity, message, advice }: Finding): JunitCase {
  const place = cell === '' ? (line === undefined ? '' : `line ${line}`) : cell;
  const words = `${message}\n${advice}`;
  return {
    name: place === '' ? code : `${code}, ${place}`,
    suite: file,
    ...(line === undefined ? {} : { line }),
    outcome:
      severity === 'error'
        ? { kind: 'failed', type: code, message, text: words }
        : { kind: 'noted', text: `warning: ${words}` },
  };
}
