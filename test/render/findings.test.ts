import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../src/render/annotations.ts';
import { renderJunit } from '../../src/render/junit.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import type { Finding } from '../../src/report/problems/finding.ts';
import { keptLine } from './kept-text.ts';
import { anyText, shortCorpus } from './naughty-corpus.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'unknown-level',
  severity: 'error',
  message: '"Consultent" is not a level.',
  advice: 'Correct the cell.',
  file: 'mentees 2026(1-41).csv',
  line: 19,
  column: 5,
  cell: 'row 19, column 5',
  fingerprint: 'f'.repeat(32),
  ...more,
});

/** A warning that no one file is to blame for. */
const ofNobody: Finding = {
  code: 'no-participants',
  severity: 'warning',
  message: '"Consultent" is not a level.',
  advice: 'Correct the cell.',
  cell: '',
  fingerprint: 'e'.repeat(32),
};

/** A workflow command read back as GitHub's runner does. */
function readCommand(line: string) {
  const [, severity = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const fromCommand = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => pair.split('='));
  return {
    severity,
    ...Object.fromEntries(pairs.map(([key = '', ...value]) => [key, fromCommand(value.join('='))])),
    data: fromCommand(data),
  };
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('%', '\t', '"', '\r', '\n', ':', ',', '::', ' ', '%0A', ']]>', '<', '&'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

describe('annotations for GitHub', () => {
  it('stand one a line, with file, line, col and title', () => {
    expect(renderAnnotations([finding()])).toBe(
      '::error file=mentees 2026(1-41).csv,line=19,col=5,title=unknown-level (row 19%2C column 5)::' +
        '"Consultent" is not a level.%0ACorrect the cell.\n',
    );
  });

  it('errors first; one of each kind before the second of any', () => {
    const many = [
      ...Array.from({ length: 12 }, (_, row) => finding({ line: row + 2 })),
      finding({ code: 'invalid-date', line: 30 }),
      finding({ severity: 'warning', code: 'names-alike', line: 3 }),
    ];
    const lines = renderAnnotations([...many.slice(13), ...many.slice(0, 13)])
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => /line=(\d+)/.exec(line)?.[1]).slice(0, 3)).toEqual(['2', '30', '3']);
    expect(lines.at(-1)).toMatch(/^::warning /);
  });

  it('fifty of each severity are as many as GitHub keeps', () => {
    const many = Array.from({ length: 120 }, (_, row) => finding({ line: row + 2 }));
    const lines = renderAnnotations([...many, finding({ severity: 'warning' })])
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(50);
    expect(lines).toHaveLength(51);
  });

  it(`whatever the texts hold, ${shortCorpus.length} naughty ones or any other, each is one line that the runner reads back`, () => {
    const readsBack = (message: string, advice: string, file: string): void => {
      const [line = '', ...rest] = renderAnnotations([
        finding({ message, advice, file, cell: message }),
      ]).split('\n');
      expect(rest).toEqual(['']);
      // People read the log of a step on a screen.
      expect(line).toBe(keptLine(line));
      const inLines = (text: string): string => text.split('\n').map(keptLine).join('\n');
      expect(readCommand(line)).toEqual({
        severity: 'error',
        file: inLines(file),
        line: '19',
        col: '5',
        title: message === '' ? 'unknown-level' : inLines(`unknown-level (${message})`),
        data: inLines(`${message}\n${advice}`),
      });
    };
    for (const text of shortCorpus) readsBack(text, text, text);
    fc.assert(fc.property(hostile, anyText, hostile, readsBack));
  });
});

describe('SARIF', () => {
  const rules = [
    { code: 'invalid-date', severity: 'error', title: 'T', means: 'M.', matters: 'W.', settle: 'S.' },
    { code: 'unknown-level', severity: 'error', title: 'T', means: 'M.', matters: 'W.', settle: 'S.' },
  ] as const;
  const logOf = (findings: readonly Finding[]) =>
    JSON.parse(renderSarif({ version: '1.2.3', rules, findings }));

  it('names the rule, the level, the place and a fingerprint', () => {
    const [run] = logOf([finding()]).runs;
    expect(run.tool.driver.rules[1]).toMatchObject({
      id: 'unknown-level',
      name: 'UnknownLevel',
      defaultConfiguration: { level: 'error' },
    });
    expect(run.results).toEqual([
      {
        ruleId: 'unknown-level',
        ruleIndex: 1,
        level: 'error',
        message: { text: '"Consultent" is not a level.\nCorrect the cell.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'mentees%202026%281-41%29.csv' },
              region: { startLine: 19, startColumn: 5 },
            },
            logicalLocations: [{ name: 'row 19, column 5', kind: 'element' }],
          },
        ],
        partialFingerprints: { 'mentorProblem/v1': 'f'.repeat(32) },
      },
    ]);
  });

  it('keeps to the schema, whatever the texts hold', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom('error', 'warning'), (text, file, severity) => {
        const log = logOf([finding({ message: text, advice: text, file: file || 'x', severity, cell: '' })]);
        expect(sarifFaults(log)).toEqual([]);
        expect(
          decodeURIComponent(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri),
        ).toBe((file || 'x').replace(/\p{Cs}/gu, '\ufffd'));
      }),
    );
    expect(sarifFaults(logOf([]))).toEqual([]);
    expect(sarifFaults(logOf([ofNobody]))).toEqual([]);
  });
});

/** What sarif-schema-2.1.0.json asks of the parts that we write: required keys, types, patterns, no unknown key. */
function sarifFaults(log: unknown): string[] {
  const faults: string[] = [];
  const check = (at: string, value: unknown, shape: Shape): void => {
    if (typeof shape === 'function') {
      if (!shape(value)) faults.push(`${at}: ${JSON.stringify(value)}`);
    } else if (Array.isArray(shape)) {
      if (!Array.isArray(value)) faults.push(`${at} is no list`);
      else for (const [nth, item] of value.entries()) check(`${at}[${nth}]`, item, shape[0] ?? (() => true));
    } else if (typeof value !== 'object' || value === null) faults.push(`${at} is no object`);
    else {
      for (const key of Object.keys(value))
        if (!(key in shape) && !(`${key}?` in shape)) faults.push(`${at}.${key} is unknown`);
      for (const [name, inner] of Object.entries(shape)) {
        const key = name.replace(/\?$/, '');
        const found: unknown = Object.entries(value).find(([one]) => one === key)?.[1];
        if (found !== undefined) check(`${at}.${key}`, found, inner);
        else if (!name.endsWith('?')) faults.push(`${at}.${key} is missing`);
      }
    }
  };
  check('log', log, sarifShape);
  return faults;
}

type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [key: string]: Shape };
const text = (value: unknown) => typeof value === 'string';
const level = (value: unknown) => ['none', 'note', 'warning', 'error'].includes(String(value));
const whole = (least: number) => (value: unknown) => Number.isInteger(value) && Number(value) >= least;
const uriReference = (value: unknown) =>
  text(value) && /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/.test(String(value));
const messageShape: Shape = { text, 'markdown?': text };
const sarifShape: Shape = {
  $schema: uriReference,
  version: (value) => value === '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: text,
          semanticVersion: text,
          rules: [
            {
              id: text,
              name: text,
              shortDescription: messageShape,
              fullDescription: messageShape,
              defaultConfiguration: { level },
              help: messageShape,
            },
          ],
        },
      },
      columnKind: (value) => value === 'utf16CodeUnits',
      results: [
        {
          ruleId: text,
          'ruleIndex?': whole(0),
          level,
          message: messageShape,
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriReference },
                'region?': { startLine: whole(1), 'startColumn?': whole(1) },
              },
              'logicalLocations?': [{ name: text, kind: text }],
            },
          ],
          partialFingerprints: { 'mentorProblem/v1': text },
        },
      ],
    },
  ],
};

describe('JUnit', () => {
  it('one suite a file, one case a problem; warnings pass, a file without a problem is a case that passes', () => {
    const shown = renderJunit({
      name: 'mentor check',
      files: ['mentors.csv', 'mentees 2026(1-41).csv'],
      findings: [finding(), ofNobody],
    });
    expect(shown).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mentor check" tests="3" failures="1" errors="0">
  <testsuite name="mentors.csv" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no problem" classname="mentors.csv"/>
  </testsuite>
  <testsuite name="mentees 2026(1-41).csv" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="unknown-level, row 19, column 5" classname="mentees 2026(1-41).csv" line="19">
      <failure type="unknown-level" message="&quot;Consultent&quot; is not a level.">"Consultent" is not a level.
Correct the cell.</failure>
    </testcase>
  </testsuite>
  <testsuite name="program" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no-participants" classname="program">
      <system-out>warning: "Consultent" is not a level.
Correct the cell.</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });
});
