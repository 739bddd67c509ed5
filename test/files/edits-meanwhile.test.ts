import { expect, test } from 'vitest';
import { decisiveCalls, matchWhileShortened, meanwhile, meddledOf } from './edits-meanwhile.ts';
import { scenes } from './writing-scenes.ts';

const lines = ['pairing P001 accept', 'schedule -C', 'ingest program/answers/day-90'];
const some = scenes.filter(({ line }) => lines.some((start) => line.join(' ').startsWith(start)));

// test/long plays every scene, and meddles before every call.
test.each(some.map((scene) => [scene.line.join(' '), scene] as const))(
  'what somebody does to a record meanwhile stops %s, or is kept',
  async (_, scene) => {
    const { cases, calls } = await meddledOf(scene);
    for (const one of cases) {
      const seen = new Set<string>();
      for (const at of decisiveCalls(calls, one)) seen.add(await meanwhile(scene, one, at));
      expect(seen, one.meddling).toContain('refused');
      expect(seen, one.meddling).toContain('kept');
    }
  },
);

test('an export that changes meanwhile is read as it was or as it is, never both', async () => {
  const never = await matchWhileShortened(Number.POSITIVE_INFINITY);
  const first = await matchWhileShortened(1);
  expect(first.said).not.toBe(never.said);
  for (const at of [3, 9, 15, 19, 23, 27, never.calls])
    expect([first.said, never.said], `before call ${at}`).toContain((await matchWhileShortened(at)).said);
});
