import { describe, expect, test } from 'vitest';
import { explainMatch } from '../../src/match/explain/explain.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Document } from '../../src/report/document.ts';
import { explainDocument } from '../../src/report/explain/explain-document.ts';
import { checkSummary } from '../../src/report/summaries/check-summary.ts';
import { ingestSummary } from '../../src/report/summaries/ingest-summary.ts';
import { goalsAnswer, progressAnswer, recognitionAnswer } from '../../src/report/summaries/report-answers.ts';
import { reportSummary } from '../../src/report/summaries/report-summary.ts';
import { scheduleSummary } from '../../src/report/summaries/schedule-summary.ts';
import { verifySummary } from '../../src/report/summaries/verify-summary.ts';
import type { CheckResult } from '../../src/schema/check-result.ts';
import { ines, samir, sampleFolder, samplePerson, tomasz } from './sample-program.ts';

const today = '2026-02-16';
const head = { program: 'Northwind', asOf: today, inputs: [] };
const shown = (document: Document): string => renderTerminal(document, { width: 80, color: false });

describe('mentor check', () => {
  const warning = {
    code: 'same-person-twice',
    severity: 'warning',
    at: { file: 'a.csv', row: 9 },
    message: 'M.',
    advice: 'A.',
  } as const;
  const error = {
    code: 'unknown-level',
    severity: 'error',
    at: { file: 'b.csv', row: 19, column: 5 },
    message: 'Level?',
    advice: 'Do.',
  } as const;
  const rows = [
    { kind: 'mentors', file: 'a.csv', read: 27, accepted: 26, merged: 1, refused: 0 },
    { kind: 'mentees', file: 'b.csv', read: 40, accepted: 39, merged: 0, refused: 1 },
  ];
  const result = (problems: CheckResult['problems']): CheckResult => ({
    schema: 'mentor/check@1',
    ...head,
    problems,
    assumptions: [{ about: 'timezone', text: 'from the column Office' }],
    mapping: [],
    lacks: [],
    rows,
    people: { compared: false, note: null, before: 0, joined: [], left: [], renamed: [], changed: [] },
  });

  test('errors first, then rows, what was assumed, what comes next', () => {
    const document = checkSummary({ result: result([warning, error]), today });
    expect(document.lead).toEqual([
      { strong: '1 error, 1 warning in 67 rows of 2 files. Nothing was written.' },
    ]);
    const text = shown(document);
    expect(text.indexOf('unknown-level')).toBeLessThan(text.indexOf('same-person-twice'));
    expect(text).toMatch(/All +67 +65 +1 +1/);
    expect(text).toMatch(/Next: +mentor check/);
  });

  test('nothing wrong leads on to the match', () => {
    const document = checkSummary({ result: result([]), today });
    expect(document.lead).toEqual([{ strong: 'Nothing to correct in 67 rows of 2 files.' }]);
    expect(shown(document)).toMatch(/Next: +mentor match/);
  });
});

describe('mentor ingest, verify, schedule', () => {
  test('every row of an export is accounted for', () => {
    const files = [{ file: 'day-30.csv', rows: 74, accepted: 70, duplicates: 1, superseded: 1, refused: 2 }];
    const document = ingestSummary({
      result: { schema: 'mentor/ingest@1', ...head, files, mapping: [], problems: [] },
      wrote: [],
      today,
      refusedFolder: 'out/refused/',
    });
    expect(shown(document)).toMatch(/Next: +open out\/refused\/[\s\S]+mentor status/);
    expect(document.lead).toEqual([
      { strong: '70 answers of 74 rows taken in, 1 known already, 1 superseded; 2 refused.' },
    ]);
    const old = [{ file: 'day-30.csv', rows: 2, accepted: 0, duplicates: 0, superseded: 2, refused: 0 }];
    expect(
      ingestSummary({
        result: { schema: 'mentor/ingest@1', ...head, files: old, mapping: [], problems: [] },
        wrote: [],
        today,
        refusedFolder: 'out/refused/',
      }).lead,
    ).toEqual([{ strong: '0 answers of 2 rows taken in, 2 superseded; none refused.' }]);
    expect(shown(document)).toMatch(/day-30\.csv +74 +70 +1 +1 +2/);
  });

  test('a match that holds, and one that does not', () => {
    const valid = verifySummary({
      result: { schema: 'mentor/verify@1', ...head, valid: true, pairs: 1040, eligible: 590, faults: [] },
      today,
    });
    expect(shown(valid)).toMatch(/1,040 pairs looked at, 590\s+eligible/);
    const faults = [{ check: 'scores', detail: 'P012 is written 61.00 and computed 60.50' }];
    expect(
      shown(
        verifySummary({
          result: { schema: 'mentor/verify@1', ...head, valid: false, pairs: 1, eligible: 1, faults },
          today,
        }),
      ),
    ).toContain('scores  P012 is written');
  });

  test('a match of groups says what rests on the word of a solver', () => {
    const result = {
      ...{ schema: 'mentor/verify@1' as const, ...head, valid: true, pairs: 9, eligible: 9, faults: [] },
      restsOnSolver: { places: 1, points: 12.5 },
    };
    expect(shown(verifySummary({ result, today }))).toMatch(
      /1 place and 12\.50 points\s+of\s+the\s+bound\s+rest\s+on\s+the\s+search\s+of\s+the\s+solver\s+HiGHS, not\s+on\s+prices\./,
    );
  });

  test('meetings that found no time, worst pairing first', () => {
    const folder = sampleFolder([ines, tomasz]);
    const meeting = {
      id: 'X',
      pairing: 'P1',
      number: 1,
      kind: 'first',
      start: '2026-03-05T15:00:00+01:00',
      end: '2026-03-05T16:00:00+01:00',
      people: ['E12', 'M01'],
      agenda: null,
      place: null,
      state: 'planned',
    } as const;
    const unplaced = [
      { pairing: 'P2', number: 3, reason: 'busy' },
      {
        pairing: 'P3',
        number: 2,
        reason: 'no-common-hours',
        relaxation: {
          kind: 'limit' as const,
          limit: 'mentor_per_week' as const,
          to: 7,
          on: '2026-03-12',
          at: '2026-03-12T10:00:00+01:00',
        },
      },
      { pairing: 'P3', number: 3, reason: 'no-common-hours' },
    ];
    const document = scheduleSummary({
      folder,
      result: {
        schema: 'mentor/schedule@1',
        ...head,
        meetings: [{ ...meeting, people: [...meeting.people] }],
        unplaced,
        changes: [
          {
            id: 'X',
            pairing: 'P1',
            number: 1,
            change: 'moved',
            from: '2026-03-03T10:00:00+01:00',
            to: meeting.start,
            reason: 'busy',
            persons: ['M01'],
          },
        ],
        quality: { placed: 1, bound: 2, proven: false, outside: 0, outsideBound: 0, offSlot: 0 },
        outsideHours: [{ person: 'M01', minutes: 60, meetings: [{ id: 'P1-M1', minutes: 60 }] }],
      },
      wrote: [],
      span: { start: '2026-03-02', end: '2026-08-31', assumed: ['end'] },
      today,
    });
    expect(document.lead).toEqual([{ strong: '1 meeting planned; 3 found no time.' }]);
    expect(shown(document)).toMatch(/end +31 August 2026; write end: 2026-08-31 into/);
    expect(shown(document)).not.toContain('write start:');
    const text = shown(document);
    expect(text.indexOf('P3')).toBeLessThan(text.indexOf('P2'));
    expect(text).toContain('no hours in common');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'a limit of 7 meetings a week would do: Thu 12 Mar, 10:00 (Berlin)',
    );
    expect(text).toContain('no single change of those tried gives a time');
    expect(text).toMatch(/With a time +1 of 4 to come +at most 2 possible/);
    expect(text).toContain('Changed: 1 moved');
    expect(text).toMatch(/P1 no\. 1 +Tue 3 Mar 10:00 +-> Thu 5 Mar 15:00 +Tomasz Brandt-Hale has/);
    expect(text).toMatch(/Tomasz Brandt-Hale +M01 +60 min/);
  });
});

describe('mentor explain', async () => {
  const lonely = samplePerson({
    id: 'E20',
    name: 'Rui Castelhano',
    role: 'mentee',
    level: 2,
    manager: 'X9',
    timezone: 'Europe/Lisbon',
    says: { topics_wanted: ['Negotiation'], languages: ['Portuguese'], department: 'Operations' },
  });
  const folder = sampleFolder([ines, samir, tomasz, lonely]);
  const input = { folder, today, orphaned: new Set<string>() };
  const match = await matchPairs({ ...input, version: '1.0.0' });
  const { rules = [], criteria = [] } = folder.program.matching;
  const explained = async (person?: string, other?: string): Promise<string> =>
    shown(
      explainDocument({
        folder,
        result: {
          schema: 'mentor/explain@1',
          ...head,
          audience: 'coordinator',
          ...(await explainMatch(input, match, {
            ...(person === undefined ? {} : { person }),
            ...(other === undefined ? {} : { other }),
          })),
        },
        rules,
        criteria,
        today,
      }),
    );

  test('a pair: the score as a sum, each part with its reason', async () => {
    const text = await explained('E12', 'M01');
    expect(text).toContain('Ines Almeroth and Tomasz Brandt-Hale are paired, 90.00 of 100.');
    expect(text).toMatch(/Topics +40\.00 +of 40 +3 of 3 topics: Negotiation, Public speaking/);
    expect(text).toMatch(/Level +15\.00 +of 15 +2 levels above: Director and Consultant/);
    expect(text).toMatch(/Own choice +25\.00 +of 25 +first on the mentee’s list/);
  });

  test('somebody without a mentor: the rules that removed candidates, in words', async () => {
    const text = await explained('E20');
    expect(text).toContain('Rui Castelhano is without a partner.');
    expect(text).toContain('No mentor is eligible. Of 1 mentor, 1 is fewer than 2 levels above.');
  });

  test('a pair that was not chosen: what forcing it would cost', async () => {
    expect(await explained('E13', 'M01')).toMatch(
      /Forcing this pair would cost [\d.]+ points in total; 2 mentees would change\s+mentor/,
    );
  });

  test('a pair that rules bar, the whole program, a mentor', async () => {
    expect(await explained('E20', 'M01')).toContain('level_gap (mentor at least 2 levels above)');
    expect(await explained()).toContain('1 pair in the match.');
    expect(await explained('M01')).toContain('Tomasz Brandt-Hale is paired with Ines Almeroth');
  });
});

describe('mentor report', () => {
  const report = (
    answers: readonly (readonly [kind: string, said: string])[],
    kinds = answers.map(([kind]) => kind),
  ) =>
    shown(
      reportSummary({
        program: 'Northwind',
        kinds,
        refusals: [],
        wrote: [{ path: 'out/reports/', what: '7 files' }],
        answers: answers.map(([kind, said]) => ({ kind, said })),
        pages: kinds.map((kind) => `out/reports/${kind}.html`),
        today,
      }),
    );

  test('one report: its answer first, then what was written and what to open', () => {
    expect(report([['retention', 'This cohort is too small to tell.']])).toBe(
      'This cohort is too small to tell.\n\nWrote  out/reports/   7 files\n\nNext:  open out/reports/retention.html\n',
    );
  });

  test('several: which, then the answer of each that has one', () => {
    const said = report(
      [
        ['goals', 'Nobody yet.'],
        ['retention', 'Too small to tell.'],
      ],
      ['goals', 'roi', 'retention'],
    );
    expect(said).toMatch(
      /^3 reports: goals, roi and retention\.\n\ngoals +Nobody yet\.\nretention +Too small to tell\.\n/,
    );
  });

  test('the answers, in one sentence each, of one, of many and of nothing', () => {
    const call = { state: 'act', waits: false } as const;
    expect(progressAnswer({ meetings: { held: 266, due: 297 }, attention: [] })).toBe(
      '266 of 297 meetings due were held (90\u202f%), and nobody needs a call.',
    );
    expect(
      progressAnswer({ meetings: { held: 0, due: 0 }, attention: [call, { ...call, waits: true }] }),
    ).toBe('No meeting was due yet, and 1 person needs a call.');
    const counts = {
      mentees: 40,
      withGoal: 30,
      withSmartGoal: 1,
      goals: 44,
      steps: 0,
      met: 7,
      due: 9,
      metOfDue: 1,
    };
    const rest = { overdue: 0, dueSoon: 0, dropped: 0 };
    expect(goalsAnswer({ counts: { ...counts, ...rest } })).toBe(
      '1 of 40 people has a goal with a measure, a target and a day; of 9 goals due, 1 is met.',
    );
    expect(goalsAnswer({ counts: { ...counts, ...rest, goals: 0 } })).toBe(
      'Nobody has written down a goal yet.',
    );
    expect(recognitionAnswer({ counts: { people: 38, earned: 31, formToCome: 2, oneStepShort: 1 } })).toBe(
      '31 of 38 certificates are earned, and 3 people are one step short.',
    );
  });
});
