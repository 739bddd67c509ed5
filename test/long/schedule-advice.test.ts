import fc from 'fast-check';
import { it } from 'vitest';
import { changedHours, leadsBack } from '../schedule/changed-hours.ts';
import { adviceHolds, tight } from '../schedule/tight-programs.ts';

it('what is advised gives at least one meeting more a time, in many programs', { timeout: 600_000 }, () => {
  fc.assert(fc.property(tight, adviceHolds), { numRuns: 40, seed: 7 });
});

it('every reason leads back to the person whose hours changed, in many programs', {
  timeout: 600_000,
}, () => {
  fc.assert(fc.property(changedHours, leadsBack), { numRuns: 1000, seed: 5 });
});
