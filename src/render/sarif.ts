import type { Finding } from '../report/problems/finding.ts';
import { renderJson } from './json.ts';
import { relativeUri } from './relative-uri.ts';

/** What a rule of the report says about itself. */
export type SarifRule = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly means: string;
  readonly matters: string;
  readonly settle: string;
};

export type SarifRun = {
  readonly version: string;
  readonly rules: readonly SarifRule[];
  readonly findings: readonly Finding[];
};

/** What no one file is to blame for is shown at the program itself. */
const programFile = 'program.yaml';

/**
 * Findings as SARIF 2.1.0, the format of code scanners: one run, every rule with its help, one result a finding with a
 * relative address, line and character, and a fingerprint that stays when rows move. Ends in a line feed.
 */
export function renderSarif({ version, rules, findings }: SarifRun): string {
  const places = new Map(rules.map(({ code }, index) => [code, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mentor', semanticVersion: version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, places)),
      },
    ],
  };
  return renderJson(log, 2);
}

function ruleOf({ code, severity, title, means, matters, settle }: SarifRule) {
  return {
    id: code,
    name: code.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: means },
    defaultConfiguration: { level: severity },
    help: {
      text: [means, matters, settle].join('\n\n'),
      markdown: [means, `**Why it matters.** ${matters}`, `**What to do.** ${settle}`].join('\n\n'),
    },
  };
}

function resultOf(finding: Finding, places: ReadonlyMap<string, number>) {
  const { code, severity, message, advice, file, line, column, cell, fingerprint } = finding;
  const index = places.get(code);
  const region =
    line === undefined ? {} : { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return {
    ruleId: code,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: severity,
    message: { text: `${message}\n${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(file ?? programFile) },
          ...(line === undefined ? {} : { region }),
        },
        ...(cell === '' ? {} : { logicalLocations: [{ name: cell, kind: 'element' }] }),
      },
    ],
    partialFingerprints: { 'mentorProblem/v1': fingerprint },
  };
}
