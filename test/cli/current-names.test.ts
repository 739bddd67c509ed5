import { describe, expect, it } from 'vitest';
import { matchDay, smallNorthwind } from './program-copy.ts';

describe('names in pairings.csv', () => {
  it('that a spreadsheet damaged are those of the people files again, in what is said and in what is written', async () => {
    const program = smallNorthwind();
    await program.run(['match', ...matchDay]);
    const before = program.read('pairings.csv');
    expect(before).toContain('Łukasz Domański');
    program.write('pairings.csv', before.replaceAll('Łukasz Domański', '?ukasz Doma?ski'));
    const { stdout } = await program.run(['pairing', 'all', 'propose', ...matchDay]);
    expect(stdout).not.toContain('?ukasz');
    expect(program.read('pairings.csv')).toContain('Łukasz Domański');
    expect(program.read('pairings.csv')).not.toContain('?ukasz');
  });

  it('of somebody who is in no people file any more stay', async () => {
    const program = smallNorthwind();
    await program.run(['match', ...matchDay]);
    program.write(
      'pairings.csv',
      `${program.read('pairings.csv').trimEnd()}\nP900,GONE,Old Hand,GONE2,New Hand,,ended,declared,,,,,,,2025-01-01,,,\n`,
    );
    await program.run(['match', ...matchDay]);
    expect(program.read('pairings.csv')).toContain('Old Hand,GONE2,New Hand');
  });
});
