import { xmlAttribute, xmlText } from './xml-escape.ts';

/** One test as build servers show it. `text` under `failed` and `noted` is what they unfold. */
export type JunitCase = {
  readonly name: string;
  readonly suite: string;
  readonly line?: number;
  readonly outcome:
    | { readonly kind: 'passed' }
    | { readonly kind: 'noted'; readonly text: string }
    | { readonly kind: 'skipped'; readonly message: string }
    | { readonly kind: 'failed'; readonly type: string; readonly message: string; readonly text: string };
};

export type JunitSuite = { readonly name: string; readonly cases: readonly JunitCase[] };

/** Suites as JUnit XML. No times: the same outcomes give the same bytes. */
export function renderJunitSuites(name: string, suites: readonly JunitSuite[]): string {
  const cases = suites.flatMap((suite) => suite.cases);
  const counts = { tests: cases.length, failures: countOf(cases, 'failed') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open('testsuites', { name, ...counts, errors: 0 }),
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

const countOf = (cases: readonly JunitCase[], kind: JunitCase['outcome']['kind']): number =>
  cases.filter(({ outcome }) => outcome.kind === kind).length;

function suiteLines({ name, cases }: JunitSuite): string[] {
  const counts = {
    tests: cases.length,
    failures: countOf(cases, 'failed'),
    errors: 0,
    skipped: countOf(cases, 'skipped'),
  };
  return [`  ${open('testsuite', { name, ...counts })}`, ...cases.flatMap(caseLines), '  </testsuite>'];
}

function caseLines({ name, suite, line, outcome }: JunitCase): string[] {
  const at = { name, classname: suite, ...(line === undefined ? {} : { line }) };
  if (outcome.kind === 'passed') return [`    <testcase${attributes(at)}/>`];
  return [`    ${open('testcase', at)}`, `      ${outcomeElement(outcome)}`, '    </testcase>'];
}

function outcomeElement(outcome: Exclude<JunitCase['outcome'], { readonly kind: 'passed' }>): string {
  switch (outcome.kind) {
    case 'noted':
      return `<system-out>${xmlText(outcome.text)}</system-out>`;
    case 'skipped':
      return `<skipped${attributes({ message: outcome.message })}/>`;
    case 'failed':
      return `<failure${attributes({ type: outcome.type, message: outcome.message })}>${xmlText(outcome.text)}</failure>`;
  }
}

type Attributes = Readonly<Record<string, string | number>>;

const open = (element: string, values: Attributes): string => `<${element}${attributes(values)}>`;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
    .join('');
