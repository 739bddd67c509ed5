import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberChanges } from './number-changes.ts';
import { fillRoles, randomRoles, type SmallRoles } from './role-programs.ts';

/** Seats of the first class, of the second, then hundredths of points less what the load of mentors takes off. */
type Worth = readonly [first: number, second: number, points: number];

function isBetter(a: Worth, b: Worth): boolean {
  const at = a.findIndex((value, k) => value !== b[k]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** Seat by seat, every mentor and nobody; the best way to fill what is left is kept by places left. */
function bestOfAll({ tables, places, first = [], penalty = 0 }: SmallRoles): Worth {
  const mentees = tables[0]?.length ?? 0;
  const known = new Map<string, Worth>();
  const best = (mentee: number, role: number, held: readonly number[], own: readonly number[]): Worth => {
    if (mentee === mentees) return [0, 0, 0];
    if (role === tables.length) return best(mentee + 1, 0, held, []);
    const key = JSON.stringify([mentee, role, held, own]);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    let found = best(mentee, role + 1, held, own);
    for (const [j, score] of (tables[role]?.[mentee] ?? []).entries()) {
      if (score === undefined || own.includes(j) || (held[j] ?? 0) >= (places[j] ?? 0)) continue;
      const load = (held[j] ?? 0) * 100 * penalty;
      const rest = best(mentee, role + 1, held.with(j, (held[j] ?? 0) + 1), [...own, j]);
      const class1 = first.includes(mentee) ? 1 : 0;
      const then: Worth = [rest[0] + class1, rest[1] + 1 - class1, rest[2] + 100 * score - load];
      if (isBetter(then, found)) found = then;
    }
    known.set(key, found);
    return found;
  };
  return best(
    0,
    0,
    places.map(() => 0),
    [],
  );
}

function worthOf(
  { first = [], penalty = 0 }: SmallRoles,
  found: Awaited<ReturnType<typeof fillRoles>>['found'],
): Worth {
  const rows = found.units.flatMap((u) => u.rows);
  const ahead = rows.filter((r) => first.includes(Number(r.mentee.slice(1)))).length;
  const held = new Map<string, number>();
  let points = 0;
  for (const { mentor, score } of rows) {
    points += score - (held.get(mentor) ?? 0) * 100 * penalty;
    held.set(mentor, (held.get(mentor) ?? 0) + 1);
  }
  return [ahead, rows.length - ahead, points];
}

test('a match by roles is as good as the best of all, and its proof holds', async () => {
  await fc.assert(
    fc.asyncProperty(randomRoles, async (given) => {
      const { found, lock, check } = await fillRoles(given);
      expect(await check(lock)).toMatchObject({ faults: [] });
      expect(worthOf(given, found)).toEqual(bestOfAll(given));
    }),
    { numRuns: 400 },
  );
});

const sample: SmallRoles = {
  tables: [
    [
      [90, 80, 10],
      [70, 95, 20],
      [60, 60, 60],
      [10, 10, undefined],
    ],
    [
      [90, 85, 5],
      [75, 90, 15],
      [100, 40, 30],
      [90, 15, 25],
    ],
  ],
  places: [3, 2, 2],
  overrides: [{ kind: 'pin', person: 'e3', other: 'm2' }],
};

test('nobody has the same mentor in two roles', async () => {
  const { found } = await fillRoles(sample);
  const pairs = found.units.flatMap((u) => u.rows).map((r) => `${r.mentee} ${r.mentor}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(found).toMatchObject({ matched: 7, seats: 8 });
});

test('the order of rows in the files changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(randomRoles, async (given) => {
      const [one, other] = [await fillRoles(given), await fillRoles({ ...given, turned: true })];
      expect(other.found.units).toEqual(one.found.units);
      expect(other.found.proof).toEqual(one.found.proof);
    }),
    { numRuns: 50 },
  );
});

test('a certificate with any number changed is refused', async () => {
  const { lock, check } = await fillRoles(sample);
  expect((await check(lock)).faults).toEqual([]);
  const { units, proof, matched, total, bound } = lock;
  const changes = [1, -1].flatMap((by) => numberChanges({ units, proof, matched, total, bound }, by));
  expect(changes.length).toBeGreaterThan(40);
  for (const change of changes) {
    const changed = { ...lock, ...change() };
    expect((await check(changed)).faults, JSON.stringify(changed.proof)).not.toEqual([]);
  }
});

test('prices that add up to the same, and let a pair cost less than its prices, are refused', async () => {
  const { lock, check } = await fillRoles(sample);
  if (lock.proof.format !== 'roles') throw new Error('no proof of roles');
  const { seats, step } = lock.proof;
  expect(seats.length).toBeGreaterThan(2);
  for (let at = 1; at < seats.length; at++) {
    const moved = seats.map((seat, k) => ({
      ...seat,
      price: seat.price + (k === 0 ? step : k === at ? -step : 0),
    }));
    const { faults } = await check({ ...lock, proof: { ...lock.proof, seats: moved } });
    expect(faults.map((fault) => fault.detail).join()).toContain('do not add up');
  }
});

test('what is no match of roles is refused for just that', async () => {
  const { lock, check } = await fillRoles(sample);
  const checksOf = async (units: typeof lock.units) =>
    (await check({ ...lock, units })).faults.map((fault) => fault.check);
  const changed = (change: (row: (typeof lock.units)[number]['rows'][number]) => object) =>
    lock.units.map((unit) => ({ ...unit, rows: unit.rows.map((row) => ({ ...row, ...change(row) })) }));
  expect(await checksOf(changed(() => ({ pinned: false })))).toContain('pins');
  expect(await checksOf(lock.units.filter(({ rows }) => rows[0]?.pinned !== true))).toContain('pins');
  expect(await checksOf(changed(() => ({ role: 'role 0' })))).toContain('seats');
  expect(await checksOf(changed(({ mentee }) => (mentee === 'e0' ? { mentor: 'm1' } : {})))).toContain(
    'pairs',
  );
  expect(await checksOf(changed(() => ({ mentor: 'm1' })))).toContain('seats');
  expect(await checksOf(changed(({ score }) => ({ score: score + 1 })))).toContain('scores');
});

test('a pin takes the role that it names, else the first that rules allow', async () => {
  const { found } = await fillRoles(sample);
  // Of the first role there is no score for the two: the table lists it not.
  expect(found.units.flatMap((u) => u.rows).filter((r) => r.origin === 'pinned')).toEqual([
    { mentee: 'e3', mentor: 'm2', role: 'role 1', score: 2500, origin: 'pinned' },
  ]);
  const named = await fillRoles({
    ...sample,
    overrides: [{ kind: 'pin', person: 'm0', other: 'e0', field: 'role', value: 'role 1' }],
  });
  expect(named.found.units.flatMap((u) => u.rows).find((r) => r.origin === 'pinned')).toMatchObject({
    mentee: 'e0',
    mentor: 'm0',
    role: 'role 1',
  });
  expect((await named.check(named.lock)).faults).toEqual([]);
});

test('pairings that stand keep the seats of their roles', async () => {
  const row = {
    mentorName: '',
    menteeName: '',
    state: 'active' as const,
    origin: 'solver' as const,
    score: 500,
  };
  const { found, lock, check } = await fillRoles({
    ...sample,
    overrides: [],
    pairings: [
      { ...row, id: 'P1', mentee: 'e0', mentor: 'm2', role: 'role 1' },
      { ...row, id: 'P2', mentee: 'e1', mentor: 'm2' },
    ],
  });
  const rows = found.units.flatMap((u) => u.rows);
  expect(rows.filter((r) => r.mentee === 'e0').map((r) => r.role)).toEqual(['role 0']);
  expect(rows.filter((r) => r.mentee === 'e1').map((r) => r.role)).toEqual(['role 1']);
  expect(rows.filter((r) => r.mentor === 'm2')).toEqual([]);
  expect((await check(lock)).faults).toEqual([]);
});
