import { describe, expect, it } from 'vitest';
import { applicationExports } from '../../src/demo/application-export.ts';
import { type DemoCohort, demoCohort } from '../../src/demo/demo-cohort.ts';
import type { DemoWish } from '../../src/demo/demo-wish.ts';
import { mailboxOf } from '../../src/demo/mailbox.ts';
import { countsOf } from '../../src/demo/share-out.ts';

const usual: DemoWish = {
  choice: { purpose: 'career' },
  people: 2000,
  stage: 'applications',
  cohort: 'healthy',
  language: 'en',
  seed: 'test',
  start: '2026-03-02',
};
const wish = (more: Partial<DemoWish> = {}): DemoCohort => demoCohort({ ...usual, ...more });

const everybody = (cohort: DemoCohort) =>
  cohort.sides.flatMap((side) =>
    Array.from({ length: cohort.count(side) }, (_, at) => cohort.person(side, at)),
  );

/** Each column of an export by its header, without blank rows. */
function columnsOf(cohort: DemoCohort, file: number): ReadonlyMap<string, readonly string[]> {
  const [header = [], ...rows] = [...(applicationExports(cohort)[file]?.rows() ?? [])];
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return new Map(header.map((title, at) => [title, filled.map((row) => row[at] ?? '')]));
}

const tally = (values: Iterable<string | number>): ReadonlyMap<string | number, number> => {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe('the people of a demo', () => {
  it('stand on the levels of a pyramid, mentors above mentees, exactly as planned', () => {
    const cohort = wish();
    const on = (side: 'mentee' | 'mentor') =>
      tally(
        everybody(cohort)
          .filter((person) => person.side === side)
          .map(({ level }) => level),
      );
    expect([0, 1, 2].map((level) => on('mentee').get(level))).toEqual(
      countsOf(cohort.count('mentee'), [45, 35, 20]),
    );
    expect([3, 4, 5].map((level) => on('mentor').get(level))).toEqual(
      countsOf(cohort.count('mentor'), [60, 30, 10]),
    );
  });

  it('offer the places that were planned for each mentee', () => {
    for (const [kind, planned] of [
      ['healthy', 1.25],
      ['struggling', 0.7],
    ] as const) {
      const cohort = wish({ cohort: kind });
      const places = everybody(cohort)
        .filter(({ side }) => side === 'mentor')
        .reduce((sum, person) => sum + person.places, 0);
      expect(places / cohort.count('mentee')).toBeCloseTo(planned, 1);
    }
  });

  it('are at places where mentors are too, but for those planted far away', () => {
    const far = (cohort: DemoCohort, side: string) =>
      everybody(cohort).filter((person) => person.side === side && person.place === 3).length;
    expect(far(wish(), 'mentee')).toBe(0);
    const struggling = wish({ cohort: 'struggling' });
    expect(far(struggling, 'mentee') / struggling.count('mentee')).toBeCloseTo(0.15, 2);
    expect(far(struggling, 'mentor')).toBe(0);
  });

  it('have managers of a higher level or at the head of the department, and nobody is above themselves', () => {
    const cohort = wish();
    const people = new Map(everybody(cohort).map((person) => [person.n, person]));
    const managers = [...people.values()].map(
      (person) => [person, people.get(cohort.managerOf(person))] as const,
    );
    const among = managers.filter(([, manager]) => manager !== undefined);
    expect(among.length / managers.length).toBeGreaterThan(0.3);
    for (const [person, manager] of among) {
      expect(manager?.level).toBeGreaterThan(person.level);
      expect(manager?.department).toBe(person.department);
    }
    const heads = managers
      .filter(([, manager]) => manager === undefined)
      .map(([one]) => mailboxOf(cohort.managerOf(one), cohort));
    expect(new Set(heads).size).toBe(cohort.departments.length);
  });
});

describe('the exports of a demo', () => {
  const mentees = columnsOf(wish(), 0);

  it('have topics that many want and topics that few want, in the order of the form', () => {
    const ticks = (mentees.get('What would you like to work on? Choose up to three') ?? []).flatMap((cell) =>
      cell.split(';').filter((tick) => tick !== ''),
    );
    const counts = [...tally(ticks).values()].sort((a, b) => b - a);
    const [most = 0, second = 0, ...others] = counts;
    expect(counts).toHaveLength(10);
    // The n-th weighs 1/n: drawn without replacement, so the first is not twice as frequent as the second.
    expect(most / second).toBeGreaterThan(1.2);
    expect(most / (others.at(-1) ?? 1)).toBeGreaterThan(3);
    expect(tally(ticks).get('Finding my direction')).toBe(most);
  });

  it('have values that go together: who ticks one of a kind ticks its neighbours', () => {
    const cells = mentees.get('What matters most to you at work? Choose exactly three') ?? [];
    const both = (a: string, b: string) =>
      cells.filter((cell) => cell.includes(a) && cell.includes(b)).length;
    for (const cell of cells) expect(cell.split(';').filter((tick) => tick !== '')).toHaveLength(3);
    expect(both('Clear plans', 'Freedom in how I work')).toBeGreaterThan(
      1.5 * both('Clear plans', 'Open and direct words'),
    );
  });

  it('leave some questions blank, and wish for people of the other side', () => {
    const blank = (title: string) => {
      const cells = mentees.get(title) ?? [];
      return cells.filter((cell) => cell === '').length / cells.length;
    };
    expect(blank('Have you taken part in mentoring before?')).toBeCloseTo(0.15, 1);
    const wishes = mentees.get(
      'Is there somebody you would like to work with? Up to five names or e-mail addresses, best first',
    );
    const cohort = wish();
    const mentors = new Set(
      everybody(cohort).flatMap(({ side, first, last, email }) =>
        side === 'mentor' ? [`${first} ${last}`, email] : [],
      ),
    );
    const named = (wishes ?? []).flatMap((cell) => (cell === '' ? [] : cell.split('; ')));
    expect(named.length).toBeGreaterThan(400);
    expect(named.filter((name) => !mentors.has(name))).toEqual([]);
  });

  it('are the same for the same seed, and others for another', () => {
    const rows = (seed: string) =>
      applicationExports(wish({ seed, people: 60 })).map(({ rows }) => [...rows()]);
    expect(rows('one')).toEqual(rows('one'));
    expect(rows('one')).not.toEqual(rows('two'));
  });

  it('have the blank rows, double answers and odd spaces of real ones', () => {
    const cohort = wish({ people: 400 });
    const [, google] = applicationExports(cohort);
    const rows = [...(google?.rows() ?? [])];
    const mentors = cohort.count('mentor');
    expect(rows.filter((row) => row.every((cell) => cell === '')).length).toBe(Math.floor(mentors / 40));
    expect(rows.length - 1 - Math.floor(mentors / 40)).toBe(mentors + Math.floor(mentors / 19));
    expect(rows.filter((row) => row.some((cell) => cell.endsWith(' '))).length).toBeGreaterThan(mentors / 15);
    expect(rows.filter((row) => /^[A-Z]/.test(row[1] ?? '')).length).toBeGreaterThan(mentors / 20);
  });
});
