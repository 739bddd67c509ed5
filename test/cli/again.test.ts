import { beforeAll, describe, expect, it } from 'vitest';
import type { IngestResult } from '../../src/schema/ingest-result.ts';
import { differences } from '../house/file-tree.ts';
import { matchDay, type ProgramCopy, smallNorthwind } from './program-copy.ts';

let program: ProgramCopy;
beforeAll(() => {
  program = smallNorthwind();
});

/** Runs a command twice: the same words the second time, and not one byte of the folder changes. */
async function twice(...args: string[]): Promise<void> {
  const first = await program.run(args);
  const before = program.tree();
  const second = await program.run(args);
  expect([args, second]).toEqual([args, first]);
  expect(first.code).toBeLessThan(2);
  expect(differences(before, program.tree())).toEqual([]);
}

describe('the same command again', () => {
  it('match, schedule and report give the same bytes', async () => {
    await twice('match', ...matchDay);
    await twice('schedule', ...matchDay);
    await twice('report', ...matchDay);
    await twice('verify', ...matchDay);
  });

  it('match on another day changes nothing but the day of the certificate and the pages', async () => {
    const before = program.read('pairings.csv');
    expect((await program.run(['match', '--today', '2026-02-20'])).code).toBe(0);
    expect(program.read('pairings.csv')).toBe(before);
  });

  it.each([
    ['propose', '2026-02-17', 'all', 'No pairing can propose.'],
    ['start', '2026-03-02', 'all', 'No pairing can start.'],
    ['pause', '2026-04-01', 'P003', /^P003 .*paused/],
    ['end', '2026-05-01', 'P004', /^P004 .*ended/],
  ])('pairing … %s a second time is refused in words, and writes nothing', async (verb, day, who, words) => {
    const args = ['pairing', who, verb, '--today', day];
    expect((await program.run(args)).code).toBe(0);
    const before = program.tree();
    const { code, stdout, stderr } = await program.run(args);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/Nothing was written\./);
    expect([code, stdout]).toEqual([2, '']);
    expect(differences(before, program.tree())).toEqual([]);
  });

  it('ingest takes each answer once', async () => {
    const args = ['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', '--json'];
    const first: IngestResult = JSON.parse((await program.run([...args, '--today', '2026-06-30'])).stdout);
    const ledger = program.read('checkins.csv');
    const again: IngestResult = JSON.parse((await program.run([...args, '--today', '2026-07-30'])).stdout);
    expect(program.read('checkins.csv')).toBe(ledger);
    for (const [at, { rows, accepted, duplicates, superseded, refused }] of again.files.entries()) {
      expect([accepted, superseded]).toEqual([0, 0]);
      expect(rows).toBe(duplicates + refused);
      expect([rows, refused]).toEqual([first.files[at]?.rows, first.files[at]?.refused]);
    }
  });

  it('an answer is withdrawn once and for all, by its id', async () => {
    const ledger = program.read('checkins.csv').split('\n');
    const id = ledger[1]?.split(',')[0] ?? '';
    await twice('ingest', '--withdraw', id);
    expect(program.read('checkins.csv').split('\n')[1]).toMatch(new RegExp(`^${id},withdrawn,`));
    const unknown = await program.run(['ingest', '--withdraw', 'nobody']);
    expect(unknown).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no answer "nobody"'),
    });
    expect((await program.run(['ingest'])).code).toBe(2);
  });

  it('leave a second time adds no second decision', async () => {
    await program.run(['leave', 'N0260', '--on', '2026-07-01', '--today', '2026-07-01']);
    const before = program.tree();
    const { code, stdout } = await program.run([
      'leave',
      'N0260',
      '--on',
      '2026-07-01',
      '--today',
      '2026-07-01',
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('No pairing was open.')]);
    expect(differences(before, program.tree())).toEqual([]);
  });
});
