import { describe, expect, it } from 'vitest';
import { recruitResultSchema } from '../../src/schema/recruit-result.ts';
import { matchDay, smallNorthwind } from './program-copy.ts';

describe('mentor recruit', () => {
  it('says whom to look for, writes its tables, and words for a call that name nobody', async () => {
    const program = smallNorthwind();
    const { code, stdout } = await program.run(['recruit', ...matchDay]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 of 40 mentees are without a mentor\. What would help most is/);
    expect(stdout).toMatch(/We look for a mentor at level \w+/);
    expect(stdout).toMatch(/Mei Ling Tan +2 +\+1 +\+51\.92/);
    expect([...program.tree().keys()].filter((path) => path.startsWith('out/')).sort()).toEqual([
      'out/recruit/recruit-by.csv',
      'out/recruit/recruit-further.csv',
      'out/recruit/recruit-kinds.csv',
      'out/recruit/recruit-places.csv',
    ]);
    const again = await program.run(['recruit', '--json', '--dry-run', ...matchDay]);
    expect(again.stderr).toMatch(/^2 of 40 mentees are without/);
    const { kinds, further } = recruitResultSchema.parse(JSON.parse(again.stdout));
    expect(kinds[0]).toMatchObject({ matched: 1 });
    expect(further.slice(0, 2).map((step) => step.after.matched)).toEqual([39, 40]);
  });
});

describe('mentor explain --for participant', () => {
  it('needs a person, and knows two audiences', async () => {
    const program = smallNorthwind();
    const nobody = await program.run(['explain', '--for', 'participant', ...matchDay]);
    expect([nobody.code, nobody.stderr]).toEqual([
      2,
      'The whole program is explained to its coordinator only.\nName the participant: mentor explain <person> --for participant.\n',
    ]);
    const public_ = await program.run(['explain', 'N0203', '--for', 'public', ...matchDay]);
    expect([public_.code, public_.stderr]).toEqual([
      2,
      'There is no audience "public".\nChoose one of: coordinator, participant.\n',
    ]);
  });

  it('says a ban only as not possible', async () => {
    const program = smallNorthwind();
    const { stdout } = await program.run(['explain', 'N0916', 'N0443', '--for', 'participant', ...matchDay]);
    expect(stdout).toMatch(/^You and .+: not possible\.\n$/);
    const known = await program.run(['explain', 'N0916', 'N0443', ...matchDay]);
    expect(known.stdout).toContain('a ban');
  });
});
