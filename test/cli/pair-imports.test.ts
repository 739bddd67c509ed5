import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../house/run-program.ts';
import { csvRows } from './csv-text.ts';
import { copyOf, northwind, type ProgramCopy, programOf } from './program-copy.ts';

const chronus = 'out/match/chronus-pairs.csv';
const pushfar = 'out/match/pushfar-pairs.csv';
const day = ['--today', '2026-02-16'] as const;

/** Two mentors and two mentees; one of the mentees gave a number and no address, one a formula for an address. */
const silentPeople = (): ProgramCopy =>
  programOf({
    'mentors.csv':
      'Employee ID,Name,Email,Areas of expertise\n1,Ada Holm,ada@x.example,Law\n2,Bo Lind,bo@x.example,Tax\n3,Cy Moe,cy@x.example,IT\n',
    'mentees.csv':
      'Employee ID,Name,Email,Development areas\n11,Dag Nor,dag@x.example,Law\n12,Eva Orr,,Tax\n13,Fay Pil,=fay@x.example,IT\n',
  });

const table = (program: ProgramCopy, path: string) => csvRows(program.read(path).replace(/^\uFEFF/, ''));

describe('mentor match --format chronus,pushfar', () => {
  it('writes the pairs by address, and says whose address is missing', async () => {
    const program = silentPeople();
    const { code, stderr, stdout } = await program.run(['match', '--format', 'chronus,pushfar', ...day]);
    expect(code).toBe(0);
    expect(table(program, chronus)).toEqual([
      ['Mentor Email Address', 'Mentee Email Address', 'Mentoring Connection Name'],
      ['ada@x.example', 'dag@x.example', expect.stringMatching(/^Ada Holm & Dag Nor \(P00\d\)$/)],
    ]);
    expect(table(program, pushfar)).toEqual([
      ['Program ID', 'Mentor Email', 'Mentee Email'],
      ['', 'ada@x.example', 'dag@x.example'],
    ]);
    const said = `${stdout}${stderr}`.replace(/\s+/g, ' ');
    expect(said).toContain('1 pair for Chronus, 1 pair for PushFar');
    expect(said).toMatch(/2 pairs are not in chronus-pairs\.csv and pushfar-pairs\.csv \(P00\d and P00\d\)/);
    expect(said).toContain('no address that can be written there of 12 and 13');
    expect(said).toContain('Program ID in pushfar-pairs.csv has gaps');
  });

  it('takes the program’s number from the export of PushFar', async () => {
    const program = copyOf(join(root, 'fixtures', 'layouts', 'pushfar-ids'));
    const { code, stderr, stdout } = await program.run(['match', '--format', 'pushfar', ...day]);
    expect(code).toBe(0);
    expect(
      table(program, pushfar)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(['77', '77', '77']);
    expect(`${stdout}${stderr}`).not.toContain('Program ID');
  });

  it('leaves out what is over, and names the role of one of several mentors', async () => {
    const program = copyOf(join(root, 'fixtures', 'roles'));
    await program.run(['match', '--format', 'csv', ...day]);
    const first = csvRows(program.read('pairings.csv')).filter(([id]) => id === 'P001');
    expect(first).toHaveLength(1);
    for (const step of ['propose', 'accept', 'start', 'end'])
      expect(
        (
          await program.run([
            'pairing',
            'P001',
            step,
            ...(step === 'end' ? ['--reason', 'no time'] : []),
            ...day,
          ])
        ).code,
      ).toBe(0);
    await program.run(['match', '--format', 'chronus', ...day]);
    const names = table(program, chronus)
      .slice(1)
      .map(([, , name]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.every((name) => /\((career|technical), P\d{3}\)$/.test(name ?? ''))).toBe(true);
    expect(names.some((name) => name?.includes('P001'))).toBe(false);
  });

  it.each(['group', 'circle', 'peer', 'flash'])(
    'is refused in a program of format %s, before anything is written',
    async (format) => {
      const program = copyOf(join(root, 'fixtures', format));
      const before = [...program.tree().keys()];
      const { code, stderr } = await program.run(['match', '--format', 'html,chronus', ...day]);
      expect(code).toBe(2);
      expect(stderr).toContain(
        `Chronus would read a list of pairs, a mentor and a mentee a row; format: ${format} makes other things.`,
      );
      expect([...program.tree().keys()]).toEqual(before);
    },
  );

  it('writes none of them unasked', async () => {
    const program = copyOf(northwind);
    await program.run(['match', ...day]);
    expect([...program.tree().keys()].filter((path) => /chronus|pushfar/.test(path))).toEqual([]);
  });
});
