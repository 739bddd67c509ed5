import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import { readAgendaKey } from '../../src/model/meeting-agendas.ts';
import { kindRules, meetingKinds } from '../../src/schedule/meeting-kinds.ts';
import { milestoneDates } from '../../src/schedule/milestones.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { parseMilestone } from '../../src/time/milestone.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

const people = peopleMap([person('E1'), person('M1')]);
const pairings = [pairing('P1', 'M1', 'E1')];
const input = { people, pairings, existing: [], busy: [], seed: 's', today: '2026-02-20' } as const;
const plan = (meetings: Parameters<typeof program>[0] = {}, existing: readonly Meeting[] = []) =>
  planMeetings({ ...input, program: program(meetings), existing }).meetings;

/** `first`, `goals`, …: what the first meetings of the default program are for. */
const kindsOf = (milestones: readonly string[], count: number) => {
  const rules = { milestones: milestones.map(parseMilestone), topics: [], own: new Set<number>() };
  const numbered = Array.from({ length: count }, (_, i) => ({ number: i + 1, day: 20_000 + 14 * i }));
  const kinds = meetingKinds(numbered, { start: 20_000, end: 20_000 + 14 * count }, rules);
  return [...kinds.values()].map(({ kind }) => kind);
};
const usual = [
  'agreement by meeting 2',
  'agreement review at meeting 4',
  'mid-point review',
  'closing review',
];

describe('the kinds of meetings follow the milestones', () => {
  it('one first, one closing and that the last, at most one mid-point and one review, whatever the days', () => {
    const days = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 16 });
    const rules = kindRules(program());
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 400 }), (gaps, left) => {
        const dayAt = (i: number) => gaps.slice(0, i + 1).reduce((day, gap) => day + gap, 20_000);
        const numbered = gaps.map((_, i) => ({ number: i + 1, day: dayAt(i) }));
        const end = dayAt(gaps.length) + left;
        const kinds = [...meetingKinds(numbered, { start: 20_000, end }, rules).values()];
        const count = (kind: string) => kinds.filter((one) => one.kind === kind).length;
        expect(kinds[0]?.kind).toBe('first');
        expect(count('first')).toBe(1);
        expect(count('closing')).toBe(kinds.length > 1 ? 1 : 0);
        if (kinds.length > 1) expect(kinds.at(-1)?.kind).toBe('closing');
        expect(count('mid-point')).toBe(kinds.length > 2 ? 1 : 0);
        expect(count('review')).toBeLessThanOrEqual(1);
        if (kinds.length > 5) expect(count('review')).toBe(1);
        expect(kinds.every(({ agenda }) => readAgendaKey(agenda) !== undefined)).toBe(true);
      }),
      { seed: 41, numRuns: 200 },
    );
  });
  it.each([
    ['as is usual', usual, 'first regular regular review mid-point regular regular closing'],
    [
      'where the mid-point falls on the review',
      ['agreement review at meeting 5', 'mid-point review', 'closing review'],
      'first regular regular review mid-point regular regular closing',
    ],
    [
      'where both are wanted at once',
      ['agreement review at meeting 5', 'mid-point review at meeting 5'],
      'first regular regular regular mid-point regular regular regular',
    ],
    [
      'at moments',
      ['agreement review at 25%', 'mid-point review at 75%', 'closing review'],
      'first regular review regular regular regular mid-point closing',
    ],
    ['none', [], 'first regular regular regular regular regular regular regular'],
    [
      'twice',
      ['agreement review at meeting 3', 'agreement review at meeting 6'],
      'first regular review regular regular review regular regular',
    ],
    [
      'of meetings that never come',
      ['agreement review at meeting 30', 'closing review'],
      'first regular regular regular regular regular regular closing',
    ],
  ])('%s', (_, milestones, kinds) => {
    expect(kindsOf(milestones, 8).join(' ')).toBe(kinds);
  });
  it('a meeting without a time keeps its topic: the others stay as they are', () => {
    const rules = kindRules(program());
    const all = Array.from({ length: 12 }, (_, i) => ({ number: i + 1, day: 20_000 + 14 * i }));
    const time = { start: 20_000, end: 20_000 + 14 * 12 };
    const whole = meetingKinds(all, time, rules);
    const gap = meetingKinds(
      all.filter(({ number }) => number !== 5),
      time,
      rules,
    );
    expect([...gap]).toEqual([...whole].filter(([number]) => number !== 5));
  });
});

describe('planning again', () => {
  const settings = { meetings: { every: '4 weeks' } };
  const first = plan(settings);
  it('changes no number, no kind and no agenda', () => {
    expect(plan(settings, first)).toEqual(first);
  });
  it('keeps what a person wrote as the agenda, and brings what the program wrote up to date', () => {
    const edited = first.map((m) => (m.number === 5 ? { ...m, agenda: 'Visit the plant' } : m));
    const again = plan({ meetings: { every: '4 weeks', agendas: 'leadership' } }, edited);
    expect(again.map(({ agenda }) => agenda).slice(2, 6)).toEqual([
      'good-leadership',
      'review + week',
      'Visit the plant',
      'mid-point',
    ]);
    expect(again.map(({ sequence }) => sequence).slice(0, 6)).toEqual([0, 0, 1, 1, 0, 0]);
    const own = plan({ meetings: { every: '4 weeks', agendas: { 3: 'My picture', 5: 'Plant' } } }, edited);
    expect(own.map(({ agenda }) => agenda).slice(2, 5)).toEqual([
      'meeting-3',
      'review + options',
      'Visit the plant',
    ]);
  });
});

describe('when milestones fall due', () => {
  const meetings = plan({ meetings: { every: '4 weeks' } });
  const time = { start: '2026-03-02', end: '2026-11-27' };
  const due = (...texts: string[]) =>
    milestoneDates(texts.map(parseMilestone), meetings, time).map(({ name, day, meeting }) => [
      name,
      day,
      meetings.find(({ id }) => id === meeting)?.number,
    ]);
  const dayOf = (number: number) => meetings.find((m) => m.number === number)?.start.slice(0, 10);
  it('on the day of their meeting', () => {
    expect(due(...usual)).toEqual([
      ['agreement', dayOf(2), 2],
      ['agreement review', dayOf(4), 4],
      ['mid-point review', dayOf(6), 6],
      ['closing review', dayOf(10), 10],
    ]);
  });
  it('or at a moment: `by` comes up at the last meeting before it, `at` at the nearest', () => {
    expect(due('portfolio by day 30', 'half-way talk at 50%', 'report at end')).toEqual([
      ['portfolio', '2026-04-01', meetings.filter(({ start }) => start < '2026-04-02').at(-1)?.number],
      ['half-way talk', '2026-07-15', 6],
      ['report', '2026-11-27', 10],
    ]);
  });
  it('not at all while their meeting has no date, or the program no end', () => {
    expect(due('prize at meeting 30')).toEqual([]);
    const open = milestoneDates([parseMilestone('report at end')], meetings, { start: '2026-03-02' });
    expect(open).toEqual([]);
  });
});
