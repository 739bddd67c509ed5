import { expect, test } from 'vitest';
import { meanwhile, meddledOf } from './edits-meanwhile.ts';
import { scenes } from './writing-scenes.ts';

const some = ['schedule', 'ingest', 'pairing'].map((name) => scenes.findLast(({ line }) => line[0] === name));

// test/long plays every scene with every call.
test.each(some.flatMap((scene) => (scene === undefined ? [] : [[scene.line.join(' '), scene] as const])))(
  'an edit meanwhile stops %s, or is kept',
  async (_, scene) => {
    const { cases, calls } = await meddledOf(scene);
    const seen = new Set<string>();
    for (const [turn, one] of cases.entries())
      for (let at = 2 + turn; at < calls.length; at += 13) seen.add(await meanwhile(scene, one, at));
    console.log(cases.length, calls.length, [...seen]);
    expect(seen).toContain('kept');
  },
);
