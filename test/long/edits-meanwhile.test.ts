import { afterAll, expect, test } from 'vitest';
import {
  matchWhileShortened,
  meanwhile,
  meddledOf,
  type Outcome,
  withdrawal,
} from '../files/edits-meanwhile.ts';
import { scenes } from '../files/writing-scenes.ts';

/** Before every call by default; `MEDDLE_EVERY=5` meddles before one in five. */
const every = Number(process.env.MEDDLE_EVERY ?? 1);

const figures: string[] = [];
afterAll(() => {
  process.stdout.write(`\n${figures.join('\n')}\n`);
});

/** A folder that is just being made is nobody else’s yet. */
const shared = [...scenes, await withdrawal()].filter(({ line }) => line[0] !== 'demo' && line[0] !== 'init');

test.each(shared.map((scene) => [scene.line.join(' '), scene] as const))(
  'what somebody does to a record meanwhile stops %s, or is kept',
  { timeout: 3_600_000 },
  async (line, scene) => {
    const { cases, calls } = await meddledOf(scene);
    for (const [turn, one] of cases.entries()) {
      const seen = new Map<Outcome, number>();
      for (let at = 2 + (turn % every); at <= calls.length; at += every) {
        const outcome = await meanwhile(scene, one, at);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      }
      expect(seen.get('refused') ?? 0, `${line}, ${one.record} ${one.meddling}`).toBeGreaterThan(0);
      const told = [...seen].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
      figures.push(`${line}: somebody ${one.meddling} ${one.record}: ${told}`);
    }
  },
);

test('an export that changes meanwhile is read as it was or as it is, never both', async () => {
  const never = await matchWhileShortened(Number.POSITIVE_INFINITY);
  const first = await matchWhileShortened(1);
  let asItWas = 0;
  for (let at = 2; at <= never.calls; at += every) {
    const { said } = await matchWhileShortened(at);
    expect([first.said, never.said], `before call ${at}`).toContain(said);
    if (said === never.said) asItWas += 1;
  }
  figures.push(
    `match, an export that changes before one of ${never.calls} calls: read ${asItWas} times as it was`,
  );
});
