import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProgram } from './bundle-program.ts';
import { answersTable, listInstance, type Size, tableInstance } from './instances.ts';
import { type ListInstance, type TableInstance, writeInstance } from './peers/instance-file.ts';
import { findLemon, findMunkres, findScipy, type Peer, type Run, runSolver } from './peers/peers.ts';
import { type Figures, type Reached, type SpeedRow, SpeedTable } from './speed-table.ts';

/** Seconds after which a peer is stopped: what it takes is then "more than that". */
const patience = 300;
const scratch = mkdtempSync(join(tmpdir(), 'mentor-peers-'));
const file = join(scratch, 'instance.bin');
writeFileSync(join(scratch, 'package.json'), '{"type": "module"}');
const table = new SpeedTable();
const scipy = findScipy();
const lemon = findLemon(scratch);
const munkres = findMunkres();
let ours: readonly string[] = [];

beforeAll(async () => {
  ours = [process.execPath, await bundleProgram('our-solver.ts', scratch)];
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  table.writeTo(resolve('docs/benchmarks.md'), 'The solver against others');
});

/** Three runs where one is short, the middle one by CPU time; undefined where one takes longer than `patience`. */
function measure(command: readonly string[], args: readonly string[]): Run | undefined {
  const first = runSolver(command, args, patience);
  if (first === undefined || first.cpu > 10) return first;
  const runs = [
    first,
    runSolver(command, args, patience) ?? first,
    runSolver(command, args, patience) ?? first,
  ];
  return runs.sort((a, b) => a.cpu - b.cpu)[1];
}

/** The figures of all instances together: mean seconds of one, the greatest memory. */
function together(runs: readonly Run[]): Figures & { readonly cpu: number; readonly memory: number } {
  const wall = runs.reduce((sum, r) => sum + (r.wall ?? 0), 0) / runs.length;
  const cpu = runs.reduce((sum, r) => sum + r.cpu, 0) / runs.length;
  return { cpu, memory: Math.max(...runs.map((r) => r.memory)), ...(wall > 0 ? { wall } : {}) };
}

type Comparison = {
  readonly work: string;
  readonly seats: number;
  /** One instance a seed. */
  readonly instances: readonly (() => TableInstance | ListInstance)[];
  readonly peers: readonly Aim[];
};
type Aim = { readonly peer: Peer; readonly cpu?: number; readonly memory?: number };

/** Ours and its peers on the same instances, one after the other; all must find the same optimum. */
function compare({ work, seats, instances, peers }: Comparison): void {
  const own: Run[] = [];
  const theirs = peers.map((): (Run | undefined)[] => []);
  for (const make of instances) {
    writeInstance(file, make());
    const run = measure(ours, [file]);
    if (run === undefined) {
      table.add({ work, seats, ours: {}, reached: [], remark: `**not met**: stopped after ${patience} s` });
      return;
    }
    own.push(run);
    peers.forEach(({ peer }, at) => {
      if ('absent' in peer) return;
      const its = measure(peer.command, [file]);
      if (its !== undefined) {
        const optimum = { matched: its.matched, cost: its.cost };
        expect({ matched: run.matched, cost: run.cost }, `${work}, ${peer.name}`).toEqual(optimum);
      }
      theirs[at]?.push(its);
    });
  }
  peers.forEach((aim, at) => {
    table.add({ work, seats, ours: together(own), ...against(aim, own, theirs[at] ?? []) });
  });
}

/** What a row says of a peer: `theirs` holds undefined where it was stopped, and nothing where it is absent. */
function against(
  { peer, cpu, memory }: Aim,
  own: readonly Run[],
  theirs: readonly (Run | undefined)[],
): Pick<SpeedRow, 'peer' | 'reached' | 'remark'> {
  if ('absent' in peer) return { peer, reached: [] };
  const mine = together(own);
  const done = theirs.flatMap((run) => run ?? []);
  if (done.length < own.length) {
    const remark = `stopped after ${patience} s, so the share is at most this`;
    return {
      peer: { name: peer.name },
      reached: cpu === undefined ? [] : [share('× CPU', mine.cpu / patience, cpu)],
      remark,
    };
  }
  const its = together(done);
  const reached = [
    ...(cpu === undefined ? [] : [share('× CPU', mine.cpu / its.cpu, cpu)]),
    ...(memory === undefined ? [] : [share('× memory', mine.memory / its.memory, memory)]),
  ];
  return { peer: { name: peer.name, ...its }, reached };
}

const share = (unit: Reached['unit'], value: number, most: number): Reached => ({ unit, value, most });

const tableKinds = [
  ['drawn', tableInstance],
  ['of answers', answersTable],
] as const;
const tables = (make: (size: Size) => TableInstance, size: Omit<Size, 'seed'>) =>
  [1, 2, 3].map((seed) => () => make({ ...size, seed: 100 * seed }));
const lists = (size: Omit<Size, 'seed'>, seeds: readonly number[]) =>
  seeds.map((seed) => () => listInstance({ ...size, seed: 100 * seed }, 48));

test('a thousand mentees, ours alone', () => {
  for (const [kind, make] of tableKinds) {
    for (const [mentors, places, most] of [
      [1000, 1000, 40],
      [500, 900, 30],
    ] as const) {
      const runs = tables(make, { mentees: 1000, mentors, places }).map((instance) => {
        writeInstance(file, instance());
        return measure(ours, [file, '7']);
      });
      const [, middle] = runs.flatMap((run) => run ?? []).sort((x, y) => x.cpu - y.cpu);
      if (middle === undefined) throw new Error(`ours takes more than ${patience} s`);
      table.add({
        work: `1000 × ${mentors} table ${kind}`,
        seats: places / 1000,
        ours: middle,
        reached: [{ unit: 'ms', value: 1000 * middle.cpu, most }],
        remark: `${(1000 * (middle.warm ?? 0)).toFixed(0)} ms once Node has compiled it`,
      });
    }
  }
}, 600_000);

test('5000 mentees, a table', () => {
  for (const [kind, make] of tableKinds) {
    for (const [mentors, places] of [
      [4500, 4500],
      [5000, 5000],
      [5000, 10_000],
    ] as const) {
      compare({
        work: `5000 × ${mentors} table ${kind}`,
        seats: places / 5000,
        instances: tables(make, { mentees: 5000, mentors, places }),
        peers: [{ peer: scipy, cpu: 0.1, memory: 0.25 }],
      });
    }
  }
}, 3_600_000);

test.each([0.9, 1, 1.1])(
  'lists of 48, one place a mentor, %d places a seat',
  (seats) => {
    for (const [mentees, seeds] of [
      [20_000, [1, 2, 3]],
      [100_000, [1]],
    ] as const) {
      const mentors = Math.round(seats * mentees);
      compare({
        work: `${mentees} × ${mentors}, 48 candidates each`,
        seats,
        instances: lists({ mentees, mentors, places: mentors }, seeds),
        peers: [
          { peer: scipy, cpu: 0.15 },
          { peer: lemon, cpu: mentees === 20_000 ? 2 : seats === 1 ? 0.5 : 1.5 },
        ],
      });
    }
  },
  7_200_000,
);

test.each([0.9, 1, 1.1, 2])(
  'lists of 48, several places a mentor, %d places a seat',
  (seats) => {
    for (const [mentees, seeds] of [
      [20_000, [1, 2, 3]],
      [100_000, [1]],
    ] as const) {
      compare({
        work: `${mentees} × ${mentees / 2}, 48 candidates each`,
        seats,
        instances: lists({ mentees, mentors: mentees / 2, places: Math.round(seats * mentees) }, seeds),
        peers: [{ peer: lemon, cpu: mentees === 20_000 ? 2 : seats === 1 ? 0.5 : 1.5 }],
      });
    }
  },
  7_200_000,
);

/** At 5000 it would take minutes to hours: measured at 1000 and 2000 and carried on by the cube of the size. */
test('npm munkres', () => {
  const make = (n: number) => tableInstance({ mentees: n, mentors: n, places: n, seed: 100 });
  writeInstance(file, make(5000));
  const own = measure(ours, [file]);
  if (own === undefined) throw new Error(`ours takes more than ${patience} s`);
  const row = { work: '5000 × 5000 table', seats: 1, ours: own };
  if ('absent' in munkres) return table.add({ ...row, peer: munkres, reached: [] });
  const runs = [1000, 2000].map((n) => {
    writeInstance(file, make(n));
    const [mine, its] = [measure(ours, [file]), runSolver(munkres.command, [file], patience)];
    if (its !== undefined)
      expect({ matched: mine?.matched, cost: mine?.cost }).toEqual({ matched: its.matched, cost: its.cost });
    return its;
  });
  const [small, large] = runs;
  const cpu = (large?.cpu ?? patience) * 2.5 ** 3;
  table.add({
    ...row,
    peer: { name: munkres.name, cpu },
    reached: [share('× CPU', own.cpu / cpu, 0.1)],
    remark: `extrapolated by the cube of the size from ${seconds(small)} at 1000 and ${seconds(large)} at 2000`,
  });
}, 3_600_000);

const seconds = (run: Run | undefined) =>
  run === undefined ? `more than ${patience} s` : `${run.cpu.toFixed(1)} s`;
