import { describe, expect, it } from 'vitest';
import { matchFormat } from '../../src/match/formats/match-format.ts';
import { openMarket } from '../../src/match/market.ts';
import { checkGroups } from '../../src/match/verify/check-groups.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { FormatLock } from '../../src/schema/format-lock.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const today = '2026-02-01';
const topics = ['budget', 'careers', 'speaking'];

function program(
  people: readonly PersonInput[],
  {
    matching,
    overrides = [],
    pairings = [],
  }: {
    readonly matching: NonNullable<ProgramInput['matching']>;
    readonly overrides?: readonly Override[];
    readonly pairings?: readonly Pairing[];
  },
) {
  return folderOf({
    people,
    overrides,
    pairings,
    program: {
      format: 'group',
      matching: {
        rules: [],
        criteria: [
          { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 1 },
        ],
        ...matching,
      },
    },
  });
}

const mentees = (count: number): PersonInput[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `e${at + 1}`,
    roles: ['mentee'],
    topics: [topics[at % 3] ?? ''],
  }));

const mentor = (id: string, places: number, offered = topics): PersonInput => ({
  id,
  roles: ['mentor'],
  places,
  topics: offered,
});

const active = (id: string, lead: string, members: readonly string[]): Pairing[] =>
  members.map((mentee) => ({
    id,
    mentor: lead,
    mentorName: lead,
    mentee,
    menteeName: mentee,
    state: 'active',
    origin: 'solver',
    score: 10_000,
  }));

async function match(folder: ReturnType<typeof program>) {
  const market = openMarket({ folder, today, orphaned: new Set() });
  const made = await matchFormat({
    folder,
    today,
    version: 'test',
    orphaned: new Set(),
    market,
    method: 'group',
  });
  const check = async (lock: FormatLock) => (await checkGroups({ folder, market, lock })).faults;
  expect(await check(made.lock)).toEqual([]);
  return { ...made, market, check };
}

const groupsOf = ({ lock }: { readonly lock: FormatLock }) =>
  lock.units.map(({ rows }) => ({
    leads: [...new Set(rows.map((row) => row.mentor))].sort(),
    members: [...new Set(rows.map((row) => row.mentee))].sort(),
  }));

describe('a group', () => {
  it('of at least four leaves three of seven out, and it is said what would place them', async () => {
    const { found } = await match(
      program([...mentees(7), mentor('m1', 4)], { matching: { group_size: { min: 4, max: 7 } } }),
    );
    expect(found.matched).toBe(4);
    expect(found.left.map(({ reason }) => reason)).toEqual(['group-size', 'group-size', 'group-size']);
    expect(found.advice).toContainEqual({ kind: 'mentor-takes', mentor: 'm1', places: 7, placed: 7 });
    expect(found.advice).toContainEqual({ kind: 'new-mentor', places: 3, least: 3, placed: 7 });
  });

  it('is led by two whom a pin puts together: all fit both, and score the mean', async () => {
    const { lock, found } = await match(
      program([...mentees(6), mentor('m1', 4, ['budget']), mentor('m2', 3), mentor('m3', 6)], {
        matching: { group_size: { min: 3, max: 6 } },
        overrides: [{ kind: 'pin', person: 'm1', other: 'm2' }],
      }),
    );
    expect(found.matched).toBe(6);
    const together = lock.units.find(({ rows }) => rows.some((row) => row.mentor === 'm1'));
    for (const row of together?.rows ?? []) {
      expect(row.role).toBe(row.mentor === 'm2' ? 'co-mentor' : undefined);
      expect([5000, 10_000]).toContain(row.score);
    }
    for (const { leads } of groupsOf({ lock })) expect(leads.join()).not.toMatch(/^m[12]$/);
  });

  it('that stands takes late joiners as far as it has room, and stays as it is below the least size', async () => {
    const { lock, found } = await match(
      program([...mentees(5), mentor('m1', 4)], {
        matching: { group_size: { min: 3, max: 6 } },
        pairings: active('P1', 'm1', ['e1', 'e2']),
      }),
    );
    expect(lock.units.map(({ pairing, joins, rows }) => [pairing, joins, rows.length])).toEqual([
      ['P1', true, 2],
    ]);
    expect(found.left).toHaveLength(1);
    const alone = await match(
      program([...mentees(1), mentor('m1', 4)], {
        matching: { group_size: { min: 3, max: 6 } },
        pairings: active('P1', 'm1', ['e1']),
      }),
    );
    expect(alone.lock.units).toEqual([]);
    expect(alone.found.left).toEqual([]);
  });

  it('gets a second lead of those who lead nobody, the best there is', async () => {
    const { lock } = await match(
      program(
        [...mentees(6), mentor('m1', 3), mentor('m2', 3), mentor('m3', 1), mentor('m4', 2, ['careers'])],
        {
          matching: { group_size: { min: 3, max: 3 }, co_mentors: true },
        },
      ),
    );
    const groups = groupsOf({ lock });
    expect(groups.map(({ leads }) => leads.length)).toEqual([2, 2]);
    expect(groups.flatMap(({ leads }) => leads).sort()).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it('keeps a pin, fellow members apart who must be, and answers spread', async () => {
    const people = mentees(6).map((p, at) => ({ ...p, department: at < 3 ? 'IT' : 'Sales' }));
    const { lock } = await match(
      program([...people, mentor('m1', 3), mentor('m2', 3)], {
        matching: { group_size: { min: 3, max: 3 }, spread: { department: { at_most: 2 } } },
        overrides: [
          { kind: 'pin', person: 'e1', other: 'm1' },
          { kind: 'ban', person: 'e1', other: 'e4' },
        ],
      }),
    );
    const own = groupsOf({ lock }).find(({ members }) => members.includes('e1'));
    expect(own?.leads).toEqual(['m1']);
    expect(own?.members).not.toContain('e4');
    expect(own?.members.filter((id) => ['e1', 'e2', 'e3'].includes(id)).length).toBeLessThanOrEqual(2);
  });

  it('is the same whatever the order of people in the files', async () => {
    const people = [
      ...mentees(12),
      mentor('m1', 4, ['budget']),
      mentor('m2', 5, ['careers']),
      mentor('m3', 6),
    ];
    const options = { matching: { group_size: { min: 3, max: 6 } } };
    const one = await match(program(people, options));
    const other = await match(program([...people].reverse(), options));
    expect(other.lock).toEqual(one.lock);
  });
});

describe('the checker of groups', () => {
  it('rejects every number of the proof that is changed, and every other row', async () => {
    const { lock, check } = await match(
      program([...mentees(9), mentor('m1', 3, ['budget']), mentor('m2', 4, ['careers']), mentor('m3', 5)], {
        matching: { group_size: { min: 3, max: 5 } },
      }),
    );
    if (lock.proof.format !== 'group') throw new Error('no groups');
    const { proof } = lock;
    const wrong: FormatLock[] = [
      { ...lock, total: lock.total + 1 },
      { ...lock, bound: lock.bound + 1 },
      { ...lock, matched: lock.matched - 1 },
      { ...lock, proof: { ...proof, priceBound: proof.priceBound - 1 } },
      { ...lock, proof: { ...proof, solverBound: proof.solverBound - 1 } },
      { ...lock, proof: { ...proof, placed: proof.placed - 1 } },
      { ...lock, proof: { ...proof, placeable: proof.placeable - 1 } },
      { ...lock, proof: { ...proof, seatWorth: proof.seatWorth + 1 } },
      { ...lock, proof: { ...proof, prices: proof.prices.map((p) => ({ ...p, price: p.price - 2000 })) } },
      { ...lock, proof: { ...proof, prices: proof.prices.map((p) => ({ ...p, id: `${p.id}x` })) } },
      { ...lock, units: lock.units.slice(1) },
      { ...lock, units: lock.units.map((unit) => ({ ...unit, rows: unit.rows.slice(1) })) },
      {
        ...lock,
        units: lock.units.map((unit) => ({
          ...unit,
          rows: unit.rows.map((row) => ({ ...row, score: row.score - 1 })),
        })),
      },
    ];
    for (const [at, changed] of wrong.entries()) expect(await check(changed), String(at)).not.toEqual([]);
  });
});
