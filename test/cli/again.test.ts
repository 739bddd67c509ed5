import { beforeAll, describe, expect, it } from 'vitest';
import type { IngestResult } from '../../src/schema/ingest-result.ts';
import { differences } from '../house/file-tree.ts';
import { copyOf, matchDay, mentorsFile, type ProgramCopy, smallNorthwind } from './program-copy.ts';

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

  it('ingest takes a row that was refused from its file under out/refused/, and once', async () => {
    const june = ['--today', '2026-06-30'];
    const ledger = program.read('checkins.csv');
    const [path = ''] = [...program.tree().keys()].filter((name) =>
      name.startsWith('out/refused/checkins-april'),
    );
    program.edit(path, ',3,6,"Yes, it works for me",0,9,No,', ',3,5,"Yes, it works for me",0,9,No,');
    await program.run(['ingest', path, ...june]);
    const corrected = program.read('checkins.csv');
    expect(corrected.split('\n').length).toBe(ledger.split('\n').length + 1);
    program.edit(
      'answers/checkins-april.csv',
      ',3,6,"Yes, it works for me",0,9,No,',
      ',3,5,"Yes, it works for me",0,9,No,',
    );
    await program.run(['ingest', 'answers/checkins-april.csv', ...june]);
    expect(program.read('checkins.csv')).toBe(corrected);
  });

  it('ingest stops at a file whose days and months changed places, unless told that they are right', async () => {
    const [header, ...rows] = program.read('answers/checkins-april.csv').split('\n');
    const swapped = rows.map((row) =>
      row.replace(/^(\d+)\/(\d+)\/(\d+) /, (_all, month, day, year) => {
        const [m, d] = Number(day) > 12 ? [month, day] : [day, month];
        return `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')} `;
      }),
    );
    program.write('answers/swapped.csv', [header, ...swapped].join('\n'));
    const before = program.tree();
    const args = ['ingest', 'answers/swapped.csv', '--today', '2026-12-30'];
    const stopped = await program.run(args);
    expect([stopped.code, stopped.stdout]).toEqual([2, '']);
    expect(stopped.stderr).toMatch(/row 2 says 2026-08-04, checkins\.csv 2026-04-08.*Nothing was written\./s);
    expect(differences(before, program.tree())).toEqual([]);
    const accepted = await copyOf(program).run([...args, '--accept-dates', '--json']);
    expect(JSON.parse(accepted.stdout).files[0].accepted).toBeGreaterThan(20);
  });

  it('ingest stops at files that hold no answers, with a sentence for each', async () => {
    const { code, stderr } = await program.run(['ingest', mentorsFile, 'pairings.csv']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /The people of the program come from this file.*It has the columns of pairings\.csv/s,
    );
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
    // Who decided it is the coordinator, where nobody else is named: an audit asks for it.
    expect(program.read('overrides.csv')).toMatch(/^out,N0260,.*,left the program,Lena Ostrowick$/m);
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
