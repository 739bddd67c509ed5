import { describe, expect, test } from 'vitest';
import { compareObjectives } from '../../src/match/compare/compare-objectives.ts';
import { robustness } from '../../src/match/compare/robustness.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { assumption } from '../../src/model/assumption.ts';
import type { Language } from '../../src/model/language.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { Document } from '../../src/report/document.ts';
import { compareDocument } from '../../src/report/match/compare-document.ts';
import type { Comparison } from '../../src/report/match/match-comparison.ts';
import { matchOverviewDocument } from '../../src/report/match/match-overview.ts';
import { peopleById } from '../../src/report/people-by-id.ts';
import type { MatchChanges } from '../../src/schema/match-changes.ts';
import { objectives } from '../../src/schema/program-matching.ts';
import { matched, sampleCohort } from './sample-cohort.ts';
import { ines, samir, sampleFolder, sampleProgram, tomasz } from './sample-program.ts';

const today = '2026-02-16';

const folderIn = (language: Language, people = sampleCohort(7, 30, 12)): ProgramFolder => ({
  ...sampleFolder(people, { ...sampleProgram, language, targets: { 'match-rate': '>= 95%' } }),
  overrides: [
    { kind: 'pin', person: 'E001x7', other: 'M001x7', reason: 'Absprache', by: 'LO' },
    { kind: 'pause', person: 'E002x7', from: '2026-03-01', until: '2026-03-09' },
    { kind: 'set', person: 'E003x7', field: 'level' },
  ],
  assumptions: [
    assumption('capacity', 'no-places-given', { count: 2, each: 1 }),
    assumption('Bewerbung.csv', 'guessed-table', { table: 'mentee', because: 'its name says so' }),
  ],
  rowCounts: [{ kind: 'mentees', file: 'p.csv', read: 1200, accepted: 1198, merged: 1, refused: 1 }],
});

/** Every reason a pair can have changed for. */
const changesOf = (mentee: string, [from, to]: readonly [string, string]): MatchChanges => {
  const moved = { mentee, from, to, before: 61.5, after: 70, told: true };
  return {
    since: '2026-02-01',
    kept: 20,
    rescored: [],
    moved: [
      { ...moved, why: { reason: 'score', criteria: ['Topics'], before: 61.5, after: 40 } },
      { ...moved, why: { reason: 'rule', rule: 'level_gap' } },
      { ...moved, why: { reason: 'better-total', takenBy: [mentee] } },
      { ...moved, why: { reason: 'left', person: from } },
      { ...moved, why: { reason: 'not-eligible', person: from } },
      { ...moved, why: { reason: 'ban' } },
      { ...moved, why: { reason: 'avoids' } },
      { ...moved, why: { reason: 'places', person: from } },
      { ...moved, why: { reason: 'pin', person: from } },
      { ...moved, why: { reason: 'new-person', person: from } },
    ],
    new: [{ mentee, mentor: to, score: null }],
    ended: [{ pairing: 'P1', mentee, mentor: from, score: 50, told: false, why: { reason: 'ban' } }],
    limit: {
      asked: 1,
      limit: 3,
      changed: 3,
      by: 'search',
      curve: [
        { changes: 3, matched: 11, total: 700 },
        { changes: 5, matched: 11, total: 710.5 },
      ],
    },
  };
};

async function comparisonOf(folder: ProgramFolder): Promise<Comparison> {
  const input = { folder, today, orphaned: new Set<string>() };
  const match = await matchPairs({ ...input, version: '1.0.0' });
  return {
    objective: 'coverage-then-total',
    objectives: await compareObjectives(match.market, objectives, match.result.objective.seats),
    robustness: await robustness(input, match.market, match.solution),
  };
}

async function pagesIn(language: Language, people = sampleCohort(7, 30, 12)): Promise<Document[]> {
  const folder = folderIn(language, people);
  const { result, extras } = await matched(folder);
  const inputs = [{ file: 'p.csv', rows: 1200, sha256: '0' }];
  const compared = await comparisonOf(folder);
  const [first, second] = result.pairings;
  const since = changesOf(first?.mentee ?? '', [first?.mentor ?? '', second?.mentor ?? '']);
  const head = { schema: 'mentor/compare@1' as const, program: 'P', asOf: today, inputs, problems: [] };
  return [
    matchOverviewDocument({
      folder,
      result: { ...result, inputs },
      extras,
      today,
      since,
      compared,
      footer: [],
    }),
    matchOverviewDocument({ folder, result: { ...result, pairings: [] }, extras, today, footer: [] }),
    compareDocument({
      result: { ...head, ...compared },
      people: peopleById(folder.cohort),
      today,
      language,
      footer: [],
    }),
  ];
}

const notSaid = new Set(['kind', 'type', 'id', 'layout', 'audience', 'language', 'asOf', 'code', 'program']);

/** What a reader reads: every text of a page, without ids, kinds and commands. */
function saidIn(pages: readonly Document[]): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!notSaid.has(key)) walk(inner);
  };
  walk(pages);
  return [...found];
}

/** The program's own words and people's names are the same in every language, and so are these. */
const sameInBoth = new Set(['Mentee', 'Median', ...objectives]);
function isData(text: string, folder: ProgramFolder): boolean {
  const names = folder.cohort.people.map((p) => p.name);
  const criteria = (sampleProgram.matching?.criteria ?? []).map((c) => c.name ?? '');
  const rest = [...names, ...criteria].reduce((left, own) => left.replaceAll(own, ''), text);
  return sameInBoth.has(text) || !/\p{L}/u.test(rest) || /^[EM]\d{3}x7|^mentor |\.csv$/.test(text);
}

describe('the pages of a match in German', () => {
  test('no sentence of the English page is on the German one, and no English word', async () => {
    const folder = folderIn('de');
    const english = new Set(saidIn(await pagesIn('en')));
    const german = saidIn(await pagesIn('de')).filter((text) => !isData(text, folder));
    expect(german.filter((text) => english.has(text))).toEqual([]);
    const words = /\b(the|of|and|with|is|are|pairs?|scores?|places?|points|mentors?|nobody|none|free)\b/;
    expect(german.filter((text) => words.test(text))).toEqual([]);
  });

  test('figures have a comma, per cent a narrow space, quotation marks are German', async () => {
    const said = saidIn(await pagesIn('de')).join('\n');
    expect(said).not.toMatch(/\d%|\d %|["“][^„“]*”|\d\.\d{2}\b/);
    expect(said).toMatch(/\d+,\d{2}/);
    expect(said).toContain('Zielvorgabe mindestens 95\u202f%');
    expect(said).toContain('1.198 von 1.200 Zeilen übernommen (1 zusammengeführt, 1 nicht angenommen)');
    expect(said).toContain('Seit der Zuordnung vom 1. Februar 2026');
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });

  test('one, none and several read as sentences', async () => {
    const lead = async (people: Parameters<typeof sampleFolder>[0]) => {
      const folder = sampleFolder(people, { ...sampleProgram, language: 'de' });
      const { result, extras } = await matched(folder);
      return matchOverviewDocument({ folder, result, extras, today, footer: [] }).lead.join('');
    };
    expect(await lead([ines, samir, tomasz])).toBe(
      '1 von 2 Mentees ist zugeordnet. Für eine Person fehlen freie Plätze.',
    );
    expect(await lead([ines, samir])).toBe(
      '0 von 2 Mentees sind zugeordnet. Für zwei Personen kommt niemand infrage.',
    );
    expect(await lead([])).toBe('0 von 0 Mentees sind zugeordnet.');
  });
});
