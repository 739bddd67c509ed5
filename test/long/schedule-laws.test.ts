import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { brokenLaws } from '../schedule/check-plan.ts';
import { planLaws } from '../schedule/plan-laws.ts';
import { randomChanges, randomPrograms } from '../schedule/random-program.ts';
import { unitLaws } from '../schedule/unit-laws.ts';

for (const { says, holds } of [...planLaws, ...unitLaws])
  it(`every plan ${says}, in 120 programs`, { timeout: 900_000 }, () => holds(120));

/** Nothing is broken in a thousand programs: no person, limit, room, holiday, hour or clock. */
it('breaks no law in 1,000 random programs', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(randomPrograms, (setting) => {
      const input = { ...setting, existing: [], today: '2026-02-20' };
      expect(brokenLaws(input, planMeetings(input).meetings)).toEqual([]);
    }),
    { numRuns: 1000, seed: 20_260_302 },
  );
});

it('breaks none when 1,000 of them change while they run', { timeout: 1_800_000 }, () => {
  fc.assert(
    fc.property(
      randomPrograms,
      randomChanges,
      fc.constantFrom('2026-02-21', '2026-03-16', '2026-04-01'),
      (setting, change, today) => {
        const first = planMeetings({ ...setting, existing: [], today: '2026-02-20' });
        const input = { ...change(setting), existing: first.meetings, today };
        const again = planMeetings(input);
        expect(brokenLaws(input, again.meetings)).toEqual([]);
        expect(planMeetings({ ...input, existing: again.meetings }).meetings).toEqual(again.meetings);
      },
    ),
    { numRuns: 1000, seed: 20_260_302 },
  );
});
