import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskTable, type Spell } from '../../src/stats/risk-table.ts';

const day = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(0.5, 7.25));
const spell = fc
  .record({
    entry: fc.option(day, { nil: undefined }),
    time: day,
    end: fc.constantFrom<Spell['end']>('event', 'other', 'censored'),
  })
  .map(({ entry, ...rest }): Spell => (entry === undefined ? rest : { ...rest, entry }));

test('a row for each time of an exit, counted as the definition says', () => {
  fc.assert(
    fc.property(fc.array(spell, { maxLength: 25 }), (spells) => {
      const followed = spells.filter(({ entry, time }) => entry === undefined || entry < time);
      const times = [...new Set(followed.map(({ time }) => time))].sort((a, b) => a - b);
      const endedAt = (at: number, how: Spell['end']): number =>
        followed.filter(({ time, end }) => time === at && end === how).length;
      expect(riskTable(spells)).toEqual(
        times.map((at) => ({
          time: at,
          atRisk: followed.filter(({ entry, time }) => (entry === undefined || entry < at) && time >= at)
            .length,
          events: endedAt(at, 'event'),
          others: endedAt(at, 'other'),
          censored: endedAt(at, 'censored'),
        })),
      );
    }),
    { seed: 20_260_601, numRuns: 300 },
  );
});
