import { beforeAll, describe, expect, it } from 'vitest';
import type { CompareResult } from '../../src/schema/compare-result.ts';
import type { MatchResult } from '../../src/schema/match-result.ts';
import { csvRecords } from './csv-text.ts';
import { copyOf, matchDay, type ProgramCopy, smallNorthwind } from './program-copy.ts';

/** A match whose first six pairs were proposed, and whose criteria weigh otherwise since. */
let proposed: ProgramCopy;
beforeAll(async () => {
  proposed = smallNorthwind();
  await proposed.run(['match', ...matchDay]);
  const ids = ['P001', 'P002', 'P003', 'P004', 'P005', 'P006'];
  await proposed.run(['pairing', ...ids, 'propose', '--today', '2026-02-17']);
  proposed.edit('program.yaml', 'topics_offered, weight: 40}', 'topics_offered, weight: 30}');
  proposed.edit('program.yaml', 'field: values, weight: 20}', 'field: values, weight: 30}');
});

const later = ['--today', '2026-02-20'] as const;
const resultOf = async (program: ProgramCopy, ...args: string[]): Promise<MatchResult> =>
  JSON.parse((await program.run(['match', '--json', ...later, ...args])).stdout);
const states = (program: ProgramCopy) =>
  new Map(csvRecords(program.read('pairings.csv')).map((row) => [row.pairing_id, row.state]));

describe.concurrent('a match after a match', () => {
  it('leaves proposed pairs alone; --rematch opens them, and no row of them is lost', async () => {
    const left = copyOf(proposed);
    await left.run(['match', ...later]);
    expect([...states(left).values()].filter((state) => state === 'proposed')).toHaveLength(6);
    const opened = copyOf(proposed);
    const { changes } = await resultOf(opened, '--rematch');
    const told = [...(changes?.moved ?? []), ...(changes?.ended ?? [])].filter((change) => change.told);
    const after = states(opened);
    for (const id of ['P001', 'P002', 'P003', 'P004', 'P005', 'P006'])
      expect(['proposed', 'ended']).toContain(after.get(id));
    expect([...after.values()].filter((state) => state === 'ended')).toHaveLength(told.length);
    expect((await opened.run(['verify', ...later])).code).toBe(0);
  });

  it('--max-changes changes no more, says what each is worth, and verify repeats the proof', async () => {
    const totals: number[] = [];
    for (const most of [0, 3, 5, 38]) {
      const program = copyOf(proposed);
      const { objective, changes } = await resultOf(program, '--rematch', '--max-changes', String(most));
      expect((changes?.moved.length ?? 99) + (changes?.ended.length ?? 99)).toBeLessThanOrEqual(most);
      expect(changes?.limit?.changed).toBe((changes?.moved.length ?? 0) + (changes?.ended.length ?? 0));
      expect(objective.proven).toBe(changes?.limit?.by === 'prices');
      expect(objective.bound).toBeCloseTo(objective.total + objective.gap, 6);
      totals.push(objective.total);
      expect((await program.run(['verify', ...later])).code).toBe(0);
    }
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });

  it('says in words who moved and why', async () => {
    const program = copyOf(proposed);
    const { stdout } = await program.run(['match', '--rematch', '--max-changes', '5', ...later]);
    expect(stdout).toMatch(/Since the match of 16 February 2026: \d+ kept, \d+ moved/);
    expect(stdout).toMatch(/ → /);
    expect(stdout).toContain('At most 5 changes asked for');
    expect(program.read('out/match/overview.html')).toContain('Pairs that changed');
  });

  it('--max-changes takes a whole number, and an objective that adds up', async () => {
    const program = copyOf(proposed);
    const before = program.read('pairings.csv');
    for (const args of [
      ['--max-changes', 'few'],
      ['--max-changes', '-1'],
      ['--max-changes', '3', '--objective', 'stable'],
      ['--max-changes', '3', '--compare'],
    ])
      expect((await program.run(['match', ...args, ...later])).code).toBe(2);
    expect(program.read('pairings.csv')).toBe(before);
  });

  it('--compare shows every objective and changes no record', async () => {
    const program = copyOf(proposed);
    const before = [program.read('pairings.csv'), program.read('match.lock.json')];
    const { code, stdout } = await program.run(['match', '--compare', '--json', ...later]);
    expect(code).toBe(0);
    const { objectives, robustness }: CompareResult = JSON.parse(stdout);
    const total = objectives.find((row) => row.objective === 'total');
    for (const row of objectives.filter((r) => r.refused === null)) {
      expect(row.total).toBeLessThanOrEqual(total?.total ?? 0);
      expect(row.price).toBeGreaterThanOrEqual(0);
    }
    expect(robustness.runs).toHaveLength(8);
    expect(robustness.inAllRuns).toBe(robustness.pairs.filter((p) => p.runs === 8).length);
    expect([program.read('pairings.csv'), program.read('match.lock.json')]).toEqual(before);
    expect(program.read('out/match/compare.html')).toContain('Objectives side by side');
  });
});
