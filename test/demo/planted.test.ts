import { describe, expect, it } from 'vitest';
import type { AskedForm } from '../../src/demo/asked-form.ts';
import { checkInExports } from '../../src/demo/check-in-export.ts';
import { demoCohort } from '../../src/demo/demo-cohort.ts';
import { contactRecords, goalRecords, trainingRecords } from '../../src/demo/demo-records.ts';
import { demoCohorts } from '../../src/demo/demo-wish.ts';
import { heldDays } from '../../src/demo/held-days.ts';
import { plantedTruths } from '../../src/demo/planted-truths.ts';
import { rosterRows } from '../../src/demo/roster-export.ts';
import { whoAnswers } from '../../src/demo/who-answers.ts';
import { addDays } from '../../src/time/day.ts';

const seed = 'planted';
const start = '2026-03-02';
const truthsOf = (cohort: (typeof demoCohorts)[number]) => plantedTruths(cohort, { format: 'one-to-one' });

/** Two hundred pairs, asked in three waves. */
const pairs = Array.from({ length: 200 }, (_, at) => `P${at + 1}`);
const waves = [
  { wave: 'day 30', kind: 'early', opens: addDays(start, 30), until: addDays(start, 89) },
  { wave: 'day 90', kind: 'interim', opens: addDays(start, 90), until: addDays(start, 129) },
  { wave: '50%', kind: 'half', opens: addDays(start, 130), until: addDays(start, 135) },
] as const;
const asked = waves.flatMap((wave) =>
  pairs.flatMap((pairing): AskedForm[] => [
    { ...wave, pairing, person: `e${pairing}`, side: 'mentee' },
    { ...wave, pairing, person: `m${pairing}`, side: 'mentor' },
  ]),
);
const due = pairs.flatMap((pairing) =>
  Array.from({ length: 8 }, (_, at) => ({ pairing, day: addDays(start, 2 + 14 * at) })),
);

describe.each(demoCohorts)('what is planted in a %s cohort', (kind) => {
  const truths = truthsOf(kind);

  it('is answered by fewer people from wave to wave, by exactly as many as planned', () => {
    const answered = whoAnswers(asked, { answer: truths.answer, seed });
    const shares = waves.map(({ wave }) => answered.filter((form) => form.wave === wave).length / 400);
    const { first, falls, least } = truths.answer;
    shares.forEach((share, nth) => {
      expect(share).toBeCloseTo(Math.max(least, first - nth * falls), 2);
    });
    for (const { date, opens, until } of answered) expect(date >= opens && date <= until).toBe(true);
  });

  it('are meetings held, as many as planned, more of them by good pairs', () => {
    const held = heldDays(due, truths.held, seed);
    const counts = pairs.map((pairing) => held.get(pairing)?.length ?? 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    expect(all / due.length).toBeCloseTo(truths.held, 3);
    // By chance alone the counts of pairs would differ less.
    const mean = all / pairs.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / pairs.length;
    expect(variance).toBeGreaterThan(8 * truths.held * (1 - truths.held));
  });

  it('are ratings in the planned shares, in each wave and side', () => {
    const item = {
      id: 'satisfaction',
      answering: { kind: 'one-of', options: ['1', '2', '3', '4', '5'] },
    } as const;
    const forms = waves.map(({ kind: waveKind }) => ({
      path: `${waveKind}.csv`,
      kind: waveKind,
      side: 'mentee' as const,
      headers: ['Timestamp', 'satisfaction'],
      items: [item],
    }));
    const { files } = checkInExports({ truths, seed, language: 'en', forms, asked, due });
    expect(files).toHaveLength(3);
    for (const { rows } of files) {
      const said = rows.slice(1).map((row) => Number(row[1]));
      [1, 2, 3, 4, 5].forEach((point, at) => {
        const share = said.filter((one) => one === point).length / said.length;
        expect(Math.abs(share - (truths.rated[at] ?? 0))).toBeLessThan(0.011);
      });
    }
  });

  it('are goals set, goals met, trainings and calls in the planned shares', () => {
    const setters = pairs.map((pairing) => ({ pairing, person: `e${pairing}`, began: start }));
    const starter = {
      category: 'S',
      title: 'Talk',
      measure: 'talks',
      baseline: '0',
      target: '3',
      months: 4,
      owner: 'mentee',
    } as const;
    const end = addDays(start, 200);
    const goals = goalRecords(setters, [starter], { truths, seed, end, until: end });
    const counted = goals.filter(({ due: day }) => day !== undefined);
    expect(counted.length / 200).toBeCloseTo(truths.goalsSet, 2);
    // Those that are not counted cannot be met: of the counted ones, the better ones, a little more are.
    expect(goals.filter(({ state }) => state === 'met').length / 200).toBeCloseTo(
      Math.min(truths.goalsMet, truths.goalsSet),
      2,
    );
    expect(
      goalRecords(setters, [starter], { truths, seed, end, until: start }).map(({ state }) => state),
    ).toEqual(pairs.map(() => 'open'));
    const people = pairs.map((id) => ({ id, sides: ['mentee'] }));
    const modules = [
      { module: 'boundaries', side: 'both', minutes: 30 },
      { module: 'facilitate', side: 'mentor' },
    ] as const;
    const training = trainingRecords(people, modules, { truths, seed, start });
    expect(training.length / 200).toBeCloseTo(truths.trained, 2);
    expect(training.every(({ completed = start }) => completed < start)).toBe(true);
    const calls = whoAnswers(asked, { answer: truths.answer, seed }).map((form) => ({
      ...form,
      id: form.person,
    }));
    const called = contactRecords(calls, { truths, seed, until: end, language: 'en' });
    expect(called.length / calls.length).toBeCloseTo(truths.called, 2);
  });

  it('are leavers at the planned rates of a year, mentees while the program runs only where they had stopped', () => {
    const people = 800;
    const cohort = demoCohort({
      choice: { format: 'peer' },
      people,
      stage: 'finished',
      cohort: kind,
      language: 'en',
      seed,
      start,
    });
    const [end, until] = [addDays(start, 180), addDays(start, 365)];
    const own = Array.from({ length: people }, (_, at) => cohort.person('equals', at).id);
    const stopped = new Map(own.slice(0, 200).map((id) => [id, addDays(start, 60)]));
    const plan = { cohort, end, until, stopped };
    const [header = [], ...rows] = [...rosterRows(plan, 'now')];
    const [id, left] = [header.indexOf('Employee ID'), header.indexOf('Termination_Date')];
    const isOwn = new Set(own);
    const gone = (mine: boolean) =>
      rows.filter((row) => isOwn.has(row[id] ?? '') === mine && row[left] !== '');
    expect(rows.filter((row) => isOwn.has(row[id] ?? ''))).toHaveLength(people);
    expect(Math.abs(gone(true).length / people - truths.leave.participants)).toBeLessThan(0.01);
    // The heads of the departments stay.
    expect(gone(false).length / (2 * people)).toBeCloseTo(truths.leave.others, 2);
    const during = gone(true).filter((row) => (row[left] ?? '') <= end);
    for (const row of during) expect(stopped.has(row[id] ?? '')).toBe(true);
    for (const some of [gone(true), gone(false)]) {
      const early = some.filter((row) => (row[left] ?? '') <= end).length / some.length;
      expect(Math.abs(early - 180 / 365)).toBeLessThan(0.12);
    }
    for (const row of rows) expect((row[left] ?? '') <= until).toBe(true);
    const atStart = [...rosterRows(plan, 'start')];
    expect(atStart).toHaveLength(rows.length + 1);
    expect(atStart[0]).not.toContain('Termination_Date');
  });
});
