import { expect, test } from 'vitest';
import { decisiveCalls, matchWhileShortened, meanwhile, meddledOf, withdrawal } from './edits-meanwhile.ts';
import { scenes } from './writing-scenes.ts';

const lines = ['pairing P001 accept', 'schedule -C'];
const some = [
  ...scenes.filter(({ line }) => lines.some((start) => line.join(' ').startsWith(start))),
  await withdrawal(),
];

// test/long plays every scene, and meddles before every call.
test.each(some.map((scene) => [scene.line.join(' '), scene] as const))(
  'what somebody does to a record meanwhile stops %s, or is kept',
  async (_, scene) => {
    const { cases, calls } = await meddledOf(scene);
    expect(cases).not.toEqual([]);
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

test('what a command reads twice it holds against the first reading', async () => {
  const forget = scenes.filter(({ line }) => line[0] === 'forget').slice(0, 1);
  for (const scene of forget) {
    const { calls } = await meddledOf(scene);
    const looks = calls.flatMap((call, at) => (/^read .*\/checkins\.csv$/.test(call) ? [at + 1] : []));
    const edited = { record: 'program/checkins.csv', meddling: 'edits' } as const;
    expect(await meanwhile(scene, edited, looks[1] ?? 0)).toBe('refused');
  }
  expect(forget).not.toEqual([]);
});
