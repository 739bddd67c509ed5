import { describe, expect, test } from 'vitest';
import { evaluateGoals } from '../../src/evaluate/goals/evaluate-goals.ts';
import { lintGoal } from '../../src/evaluate/goals/goal-lint.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { Document, Table } from '../../src/report/document.ts';
import { goalsDocument } from '../../src/report/goals/goals-page.ts';
import { type GoalsResult, goalReasonCodes } from '../../src/schema/goals-result.ts';
import { starterGoals } from '../../src/templates/goals/goal-library.ts';
import { goalWords } from '../../src/texts/goal-words/goal-words.ts';
import { checkIn, goal } from '../follow/small-records.ts';
import { allText } from './document-text.ts';
import { sampleCohort } from './sample-cohort.ts';
import { sampleFolder, sampleProgram } from './sample-program.ts';
import { runningFolder } from './sample-progress.ts';

const today = '2026-06-30';
const base = await runningFolder(sampleFolder(sampleCohort(7, 12, 12), sampleProgram), 3);
const mentees = base.pairings.rows.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
const [first, second, third] = mentees;
if (first === undefined || second === undefined || third === undefined)
  throw new Error('three pairings are needed');

const smart = {
  category: 'S',
  measure: 'talks held',
  baseline: '0',
  target: '3',
  due: '2026-10-30',
} as const;
const goals: readonly Goal[] = [
  goal('G1', first.mentee, { ...smart, title: 'Hold the talk I have put off', weight: 2, due: '2026-06-01' }),
  goal('G2', first.mentee, {
    ...smart,
    title: 'Write down two questions',
    parent: 'G1',
    state: 'met',
    due: '2026-05-01',
  }),
  goal('G3', second.mentee, { title: 'Improve', category: 'fun' }),
  goal('G4', third.mentee, { ...smart, title: 'Visit three branches', target: '8', state: 'revised' }),
  goal('G4', third.mentee, {
    ...smart,
    title: 'Visit three branches',
    revision: 2,
    revised: '2026-05-21',
    state: 'met',
    attainment: 1,
    note: 'Two of them closed',
  }),
  goal('G5', third.mentee, { title: 'Learn the catalogue', state: 'dropped', attainment: -2 }),
];
const extra = new Map<string, string>();
const folderWith = (rows: readonly Goal[], program = base.program): ProgramFolder => ({
  ...base,
  program,
  goals: { columns: [], rows: rows.map((record) => ({ record, extra })) },
});

function page(folder: ProgramFolder): { readonly document: Document; readonly result: GoalsResult } {
  const records = <T>({ rows }: { readonly rows: readonly { readonly record: T }[] }) =>
    rows.map((r) => r.record);
  const { program } = folder;
  const said = (side: 'mentee' | 'mentor', goalProgress: number) =>
    checkIn(first?.id ?? '', side, '2026-05-04', {
      person: first?.[side] ?? '',
      wave: 'day 60',
      goalProgress,
    });
  const checkIns = [said('mentee', 80), said('mentor', 20)];
  const all = {
    pairings: records(folder.pairings),
    meetings: [],
    checkIns,
    goals: records(folder.goals),
    contacts: [],
  };
  const result: GoalsResult = {
    schema: 'mentor/goals@1',
    program: program.name,
    asOf: today,
    inputs: [],
    ...evaluateGoals({
      program,
      cohort: folder.cohort,
      followed: followPairings({ program, ...all, today }),
      goals: all.goals,
      training: [],
      contacts: [],
      checkIns,
      today,
    }),
  };
  const starters = starterGoals(program, program.language);
  return { document: goalsDocument({ folder, result, starters, today, footer: [] }), result };
}

const { document, result } = page(folderWith(goals));
const tableIn = (one: Document, id: string): Table | undefined =>
  one.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    .find((table) => table.id === id);
const texts = (table: Table | undefined, column: number): string[] =>
  (table?.rows ?? []).map(({ cells }) => {
    const cell = cells[column];
    return cell?.type === 'text' ? cell.text : cell?.type === 'missing' ? cell.word : (cell?.type ?? '');
  });

describe('the page about goals', () => {
  test('sections in their order, and a lead that counts', () => {
    expect(document.sections.map(({ id }) => id)).toEqual([
      'decide',
      'figures',
      'pictures',
      'goals',
      'letters',
      'history',
      'progress',
      'attainment',
      'dictionary',
    ]);
    const { mentees: all } = result.counts;
    expect(document.lead).toEqual([
      `2 of ${all} mentees have a goal with a measure, a target and a day. Of 1 goal due, 0 are met. 1 goal past its day and still open.`,
    ]);
  });

  test('what is past its day comes first, then what is incomplete, then where the two see it differently', () => {
    const table = tableIn(document, 'goals-decide');
    expect(texts(table, 1)).toEqual([
      'Hold the talk I have put off',
      'Improve',
      'Hold the talk I have put off',
    ]);
    expect(texts(table, 2)).toEqual([
      '29 days past its day, and neither met nor given up.',
      'Not yet measurable and timed.',
      'The two see it differently: mentee 80\u202f% and mentor 20\u202f%.',
    ]);
    expect(texts(table, 3)[1]).toBe('Write how you will count it: talks held, 0 → 3.');
  });

  test('whoever runs without a goal is named, with three to start from; those whose pairing is over are not', () => {
    const named = texts(tableIn(document, 'without-goal'), 0);
    const without = result.people.filter((one) => one.open && one.goals.length === 0);
    expect(named.length).toBe(without.length);
    const ended = mentees.find(({ state }) => state === 'ended');
    expect(ended === undefined || named.includes(ended.menteeName)).toBe(false);
    const lists = document.sections[0]?.blocks.flatMap((block) =>
      block.kind === 'list' ? [block.items] : [],
    );
    expect(lists?.[0]?.length).toBe(3);
  });

  test('steps stand under their goal, dropped goals last; a target reached is marked', () => {
    const table = tableIn(document, 'goals');
    const titles = texts(table, 1);
    expect(titles.indexOf('– Write down two questions')).toBe(
      titles.indexOf('Hold the talk I have put off') + 1,
    );
    expect(titles.indexOf('Learn the catalogue')).toBe(titles.indexOf('Visit three branches') + 1);
    expect(texts(table, 6)[titles.indexOf('Improve')]).toBe('S doubtful, M missing, R doubtful, T missing');
  });

  test('revisions say what they changed and why', () => {
    const table = tableIn(document, 'goal-revisions');
    expect(texts(table, 3)).toEqual(['as first written', 'target 8 → 3']);
    expect(texts(table, 4)).toEqual(['no reason given', 'Two of them closed']);
  });

  test('the tables that pictures stand on add up to the goals', () => {
    const charts = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
    );
    expect(charts.map(({ id }) => id)).toEqual(['fig-goal-progress', 'fig-goals', 'fig-goal-categories']);
    const sum = (table: Table | undefined) =>
      (table?.rows ?? []).reduce(
        (all, { cells }) => all + (cells[1]?.type === 'number' ? cells[1].value : 0),
        0,
      );
    expect(charts.slice(1).map(({ table }) => sum(table))).toEqual([3, 3]);
  });

  test('nobody has a goal: said, and everybody is named', () => {
    const { document: empty } = page(folderWith([]));
    expect(empty.lead).toEqual(['Nobody has written down a goal yet.']);
    expect(empty.sections.map(({ id }) => id)).toEqual(['decide', 'figures', 'dictionary']);
  });

  test('without the level of persons no name and no goal stands on the page', () => {
    const { document: hidden } = page(
      folderWith(goals, { ...base.program, privacy: { ...base.program.privacy, person_level: 'off' } }),
    );
    const text = allText(hidden);
    expect(text).toContain('person_level: off');
    for (const { title } of goals) expect(text).not.toContain(title);
    for (const { menteeName } of mentees) expect(text).not.toContain(menteeName);
  });

  test('in German every word of the page is German', () => {
    const { document: german } = page(folderWith(goals, { ...base.program, language: 'de' }));
    const text = allText(german);
    expect(text).toContain('2 von');
    expect(text).toContain('Noch nicht messbar und terminiert.');
    const english = goalWords('en');
    const titles = [
      ...Object.values(english.sections),
      ...Object.values(english.goals.columns),
      ...Object.values(english.attainment.columns),
      english.told.firstAnswer,
      english.standings.overdue,
      english.dictionary.letters,
    ];
    const lines = text.split('\n');
    expect(titles.filter((title) => title !== 'SMART' && lines.includes(title))).toEqual([]);
  });
});

test('every reason of the lint has words in both languages that name what was found, and one act', () => {
  for (const language of ['en', 'de'] as const) {
    const { reasons } = goalWords(language);
    for (const code of goalReasonCodes) {
      const { says, act } = reasons[code]({ found: '12', limit: '9', unit: 'weeks' });
      expect(`${says} ${act}`).toMatch(/^\S.*\.$/);
      expect(act.length).toBeGreaterThan(10);
    }
  }
  expect(lintGoal(goal('G1', 'E1'), { pairings: [], purposes: [], place: 0, openGoals: 0 })).toHaveLength(5);
});
