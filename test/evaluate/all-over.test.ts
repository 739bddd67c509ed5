import { describe, expect, it } from 'vitest';
import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import { pairing, program } from '../follow/small-records.ts';

const settings = program({ targets: { 'mentor-utilisation': '>= 70%' } });
const mentor: Person = {
  id: 'm-P1',
  name: 'Mentor',
  roles: ['mentor'],
  timezone: 'UTC',
  capacity: { mentor: 2 },
  as: {},
  managers: [],
  places: [],
};

function utilisation(given: Partial<Pairing>) {
  const records = { meetings: [], checkIns: [], goals: [], contacts: [], today: '2026-12-01' };
  const followed = followPairings({ program: settings, ...records, pairings: [pairing('P1', given)] });
  const cohort = { people: [mentor], fields: new Map() };
  const { metrics } = evaluateProgress({ program: settings, cohort, followed, training: [], ...records });
  return metrics.find(({ id }) => id === 'mentor-utilisation');
}

describe('mentors with a mentee', () => {
  it('are half of the places while one of two is taken', () => {
    expect(utilisation({})).toMatchObject({ value: 0.5, target: { met: false } });
  });

  it('are not nought when all pairs have completed: nothing is open any more', () => {
    const over = utilisation({ state: 'completed', ended: '2026-11-27' });
    expect(over).toMatchObject({ value: null, why: 'none-open', target: { met: null } });
  });

  it('are nought where the only pair ended early', () => {
    expect(utilisation({ state: 'ended', ended: '2026-05-01' })).toMatchObject({
      value: 0,
      target: { met: false },
    });
  });
});
