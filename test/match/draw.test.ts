import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admissionChances } from '../../src/match/draw/admission-chances.ts';
import { drawLots } from '../../src/match/draw/draw-lots.ts';
import { lotOf, lotOrder } from '../../src/match/draw/lot-order.ts';
import { gatherKinds, wordsFor } from '../../src/match/draw/seat-graph.ts';
import { Seating } from '../../src/match/draw/seating.ts';
import { openMarket } from '../../src/match/market.ts';
import type { Lot } from '../../src/model/lottery.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import {
  admittedByTrying,
  chancesByTrying,
  mostByTrying,
  permutations,
  type SmallDraw,
} from './draw-by-trying.ts';
import { folderOf } from './small-program.ts';

const smallDraw = fc
  .record({
    places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }),
    people: fc.array(fc.record({ mask: fc.nat({ max: 15 }), rank: fc.nat({ max: 1 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(
    ({ places, people }): SmallDraw => ({
      places,
      people: people.map(({ mask, rank }) => ({
        rank,
        mentors: places.flatMap((_, j) => ((mask >> j) & 1 ? [j] : [])),
      })),
    }),
  );

function seekersFrom({ people, places }: SmallDraw) {
  const held = people.map(({ mentors, rank }) => {
    const reach = new Uint32Array(wordsFor(places.length));
    for (const j of mentors)
      if ((places[j] ?? 0) > 0) reach[j >>> 5] = (reach[j >>> 5] ?? 0) | (1 << (j & 31));
    return { reach, rank };
  });
  return gatherKinds(held, Int32Array.from(places));
}

function seated(draw: SmallDraw, order: readonly number[]): number[] {
  const { graph, kindOf } = seekersFrom(draw);
  const seating = new Seating(graph);
  return order.filter((one) => seating.admit(kindOf[one] ?? 0));
}

describe('admitting in a drawn order', () => {
  it('admits whom trying every way admits, and as many as can be', () => {
    fc.assert(
      fc.property(smallDraw, fc.nat(), (draw, pick) => {
        const orders = permutations(draw.people.map((_, at) => at));
        const order = orders[pick % orders.length] ?? [];
        expect(seated(draw, order)).toEqual(admittedByTrying(draw, order));
        expect(seated(draw, order)).toHaveLength(mostByTrying(draw));
      }),
      { numRuns: 1500 },
    );
  });

  it('moves people along a chain over more than 32 mentors', () => {
    // Everybody reaches their own mentor and the next; the last newcomer pushes all of them on by one.
    const chain = 70;
    const people = Array.from({ length: chain }, (_, at) => ({ rank: 0, mentors: [at, at + 1] }));
    const draw = {
      places: Array.from({ length: chain + 1 }, () => 1),
      people: [...people, { rank: 0, mentors: [0] }],
    };
    expect(seated(draw, [...draw.people.keys()])).toHaveLength(chain + 1);
    const full = { ...draw, places: draw.places.slice(0, chain) };
    expect(seated(full, [...full.people.keys()])).toHaveLength(chain);
  });
});

describe('chances', () => {
  it('are those of all orders: proven ones to the digit, the others within five standard errors', () => {
    fc.assert(
      fc.property(smallDraw, fc.string({ maxLength: 5 }), (draw, seed) => {
        const exact = chancesByTrying(draw);
        const { probability, error } = admissionChances(seekersFrom(draw), seed, 2000);
        exact.forEach((chance, one) => {
          const given = probability[one] ?? -1;
          const reach = error[one] ?? -1;
          expect(given === 0 || given === 1).toBe(chance === 0 || chance === 1);
          // Given to four decimals.
          expect(Math.abs(given - chance)).toBeLessThanOrEqual(
            reach === 0 ? 0.00005 + 1e-12 : 5 * reach + 0.0001,
          );
        });
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('are proven where they can be: a sole seeker, nobody to go to, and equals among themselves', () => {
    const draw = {
      places: [1, 2, 1],
      people: [
        { rank: 0, mentors: [0] },
        { rank: 0, mentors: [] },
        ...Array.from({ length: 5 }, () => ({ rank: 0, mentors: [1, 2] })),
      ],
    };
    const { probability, error } = admissionChances(seekersFrom(draw), 'any');
    expect([...probability]).toEqual([1, 0, 0.6, 0.6, 0.6, 0.6, 0.6]);
    expect([...error]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('of a class that comes first are those it has alone, and what is left is nothing', () => {
    const draw = {
      places: [2],
      people: [
        { rank: 0, mentors: [0] },
        { rank: 0, mentors: [0] },
        { rank: 1, mentors: [0] },
      ],
    };
    expect([...admissionChances(seekersFrom(draw), 'any').probability]).toEqual([1, 1, 0]);
  });
});

/** Twelve mentees on four sites, nine places; L has one mentor for three, C one for one, nobody is at X. */
const sites = ['A', 'A', 'A', 'A', 'A B', 'B', 'B', 'L', 'L', 'L A', 'C', 'X'];
const people = [
  ...sites.map((at, i) => ({
    id: `E${String(i).padStart(2, '0')}`,
    roles: ['mentee'] as const,
    languages: at.split(' '),
  })),
  { id: 'M1', roles: ['mentor'] as const, places: 2, languages: ['A'] },
  { id: 'M2', roles: ['mentor'] as const, places: 2, languages: ['B'] },
  { id: 'M3', roles: ['mentor'] as const, places: 1, languages: ['L'] },
  { id: 'M4', roles: ['mentor'] as const, places: 1, languages: ['C'] },
  { id: 'M5', roles: ['mentor'] as const, places: 1, languages: ['A', 'B'] },
];
const yaml: ProgramInput = {
  matching: {
    rules: [{ share: { field: 'languages', min: 1 } }],
    criteria: [{ type: 'same', name: 'Site', field: 'languages', weight: 1 }],
  },
};
const marketOf = (folder: ProgramFolder) => openMarket({ folder, today: '2026-02-09', orphaned: new Set() });
const small = folderOf({ program: yaml, people });
const drawn = (seed: string, lots: readonly Lot[] = [], folder = small) =>
  drawLots({ market: marketOf(folder), lots, seed, today: '2026-02-09' });

describe('a draw', () => {
  it('is the same on every machine', () => {
    expect(lotOf('seven grey herons', 'K1402')).toMatchInlineSnapshot(
      `"7e3dffd05ad4e9c8dc3f93a8b131b3f2a7e5a6a02a95f82e6f0c227c042b61c4"`,
    );
    expect(
      drawn('seven grey herons').lots.map(({ person, admitted }) => `${person} ${admitted}`),
    ).toMatchInlineSnapshot(`
      [
        "E07 yes",
        "E04 yes",
        "E08 no",
        "E05 yes",
        "E03 yes",
        "E09 yes",
        "E06 yes",
        "E02 no",
        "E11 no",
        "E00 no",
        "E10 yes",
        "E01 no",
      ]
    `);
  });

  it('does not depend on the order of the rows', () => {
    const turned = folderOf({ program: yaml, people: [...people].reverse() });
    expect(drawn('x', [], turned)).toEqual(drawn('x'));
  });

  it('puts classes before lots', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const order = lotOrder(ids, [1, 0, 1, 0, 1], 's').map((at) => ids[at]);
    expect(order.slice(0, 2).sort()).toEqual(['b', 'd']);
    expect([...order.slice(2)]).toEqual(
      ['a', 'c', 'e'].sort((a, b) => (lotOf('s', a) < lotOf('s', b) ? -1 : 1)),
    );
  });

  it('admits over 10,000 seeds as often as it says', () => {
    const market = marketOf(small);
    const first = drawLots({ market, lots: [], seed: 'printed', today: '2026-02-09' });
    const ids = first.lots.map(({ person }) => person);
    // The chances of these are proven elsewhere and need not be estimated again for each seed: only the order counts here.
    const times = new Map(ids.map((id) => [id, 0]));
    const sizes = new Set<number>();
    for (let n = 0; n < 10_000; n++) {
      const admitted = admittedBySeed(market, `seed ${n}`);
      sizes.add(admitted.length);
      for (const id of admitted) times.set(id, (times.get(id) ?? 0) + 1);
    }
    expect(sizes.size).toBe(1);
    let chiSquare = 0;
    for (const { person, probability = -1, probabilityError = -1 } of first.lots) {
      const often = (times.get(person) ?? 0) / 10_000;
      if (probability === 0 || probability === 1) {
        expect(often).toBe(probability);
        continue;
      }
      const spread = Math.hypot(probabilityError, Math.sqrt((probability * (1 - probability)) / 10_000));
      expect(Math.abs(often - probability) / spread, person).toBeLessThan(4.5);
      chiSquare += ((often - probability) / spread) ** 2;
    }
    // Ten chances that are tied to each other: far below 40 if they are right.
    expect(chiSquare).toBeLessThan(40);
  });

  it('hands a place that came free to the next in the order who can have it, and redraws nobody', () => {
    const before = drawn('seven grey herons');
    const gone =
      before.lots.find(({ admitted, probability = 0 }) => admitted === 'yes' && probability < 1)?.person ??
      '';
    const folder = folderOf({ program: yaml, people: people.filter(({ id }) => id !== gone) });
    const after = drawn('seven grey herons', before.lots, folder);
    expect(after.entered).toEqual([]);
    expect(after.lots.map(({ person, draw }) => [person, draw])).toEqual(
      before.lots.map(({ person, draw }) => [person, draw]),
    );
    const wasIn = before.lots.filter(({ admitted }) => admitted === 'yes').map(({ person }) => person);
    for (const { person, admitted } of after.lots) if (wasIn.includes(person)) expect(admitted).toBe('yes');
    expect(after.admitted).toHaveLength(1);
    expect(after.lots.find(({ person }) => person === after.admitted[0])?.admitted).toBe('later');
    expect(drawn('seven grey herons', after.lots, folder).admitted).toEqual([]);
  });

  it('gives a place that came free to somebody who had one without a draw, before anybody who waits', () => {
    // A was drawn and left; B was pinned, was in no draw, and lost the mentor; C waits.
    const folder = folderOf({
      program: yaml,
      people: [
        { id: 'B', roles: ['mentee'] as const, languages: ['L'] },
        { id: 'C', roles: ['mentee'] as const, languages: ['L'] },
        { id: 'M', roles: ['mentor'] as const, languages: ['L'] },
      ],
    });
    const lot = { seed: 'x', drawn: '2026-02-09' };
    const lots: Lot[] = [
      { person: 'A', draw: 1, admitted: 'yes', ...lot },
      { person: 'C', draw: 2, admitted: 'no', ...lot },
    ];
    const draw = { market: marketOf(folder), lots, seed: 'x', today: '2026-03-09' };
    expect(drawLots({ ...draw, holders: new Set(['B']) })).toEqual({ lots, entered: [], admitted: [] });
    expect(drawLots(draw)).toMatchObject({ entered: ['B'], admitted: ['C'] });
  });

  it('puts newcomers behind everybody, without a chance of their own', () => {
    const before = drawn('x');
    const folder = folderOf({
      program: yaml,
      people: [...people, { id: 'E99', roles: ['mentee'] as const, languages: ['A'] }],
    });
    const after = drawn('x', before.lots, folder);
    expect(after.entered).toEqual(['E99']);
    expect(after.lots.at(-1)).toEqual({
      person: 'E99',
      draw: 13,
      admitted: 'no',
      seed: 'x',
      drawn: '2026-02-09',
    });
  });
});

/** The order of a seed and whom it admits, without its chances. */
function admittedBySeed(market: ReturnType<typeof marketOf>, seed: string): string[] {
  const blank = market.sides.mentees.map(({ id }) => id);
  const lots = lotOrder(
    blank,
    blank.map(() => 0),
    seed,
  ).map(
    (at, place): Lot => ({
      person: blank[at] ?? '',
      draw: place + 1,
      admitted: 'no',
      seed,
      drawn: '2026-02-09',
    }),
  );
  return [...drawLots({ market, lots, seed, today: '2026-02-09' }).admitted];
}
