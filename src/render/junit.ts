import type { Finding } from '../report/problems/finding.ts';

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
 * passes and says so in its output; a file without a finding is one case that passes. No times: the same files give the
 * same bytes.
 */
export function renderJunit({ name, findings, files }: JunitInput): string {
  const suites = new Map<string, Finding[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    const suite = finding.file ?? programSuite;
    const found = suites.get(suite);
    if (found === undefined) suites.set(suite, [finding]);
    else found.push(finding);
  }
  const cases = [...suites.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0);
  const counts = { tests: cases, failures: failuresIn(findings) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open('testsuites', { name, ...counts, errors: 0 }),
    ...[...suites].flatMap(([file, found]) => suiteLines(file, found)),
    '</testsuites>',
    '',
  ].join('\n');
}

const failuresIn = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'error').length;

function suiteLines(file: string, findings: readonly Finding[]): string[] {
  const tests = Math.max(1, findings.length);
  return [
    `  ${open('testsuite', { name: file, tests, failures: failuresIn(findings), errors: 0, skipped: 0 })}`,
    ...(findings.length === 0
      ? [`    <testcase${attributes({ name: 'no problem', classname: file })}/>`]
      : findings.flatMap((finding) => caseLines(file, finding))),
    '  </testsuite>',
  ];
}

function caseLines(file: string, { code, cell, line, severity, message, advice }: Finding): string[] {
  const place = cell === '' ? (line === undefined ? '' : `line ${line}`) : cell;
  const name = place === '' ? code : `${code}, ${place}`;
  const at = { name, classname: file, ...(line === undefined ? {} : { line }) };
  const words = escapeText(`${message}\n${advice}`);
  return [
    `    ${open('testcase', at)}`,
    severity === 'error'
      ? `      <failure${attributes({ type: code, message })}>${words}</failure>`
      : `      <system-out>${escapeText('warning: ')}${words}</system-out>`,
    '    </testcase>',
  ];
}

type Attributes = Readonly<Record<string, string | number>>;

const open = (element: string, values: Attributes): string => `<${element}${attributes(values)}>`;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');

/** What XML 1.0 has no way to write, not even as a reference, is written as JavaScript writes it. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function escapeText(text: string): string {
  return text
    .replace(unwritable, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** In an attribute a reader would turn line ends and tabs into spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
