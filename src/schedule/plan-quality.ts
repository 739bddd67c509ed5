import type { PlanQuality } from '../model/meeting.ts';
import { planBound, type Settled } from './plan-bound.ts';
import { qualityOf } from './series-plan.ts';
import type { Draft } from './wanted-rows.ts';

/** How good a draft is, and how much better any plan could be at most; talks of rotations count with those they want. */
export function planQuality({ series, talks }: Draft, settled: Omit<Settled, 'last'>): PlanQuality {
  const { placed, outside, moved } = qualityOf([...series.values()]);
  const ofTalks = talks.reduce((sum, talk) => sum + talk.placed.length, 0);
  const wantedTalks = talks.reduce((sum, talk) => sum + talk.placed.length + talk.unplaced.length, 0);
  const bound = planBound({ ...settled, last: series });
  return {
    placed: placed + ofTalks,
    bound: Math.max(placed, bound.placed) + wantedTalks,
    proven: placed === bound.placed && ofTalks === wantedTalks && outside === bound.outside,
    outside,
    outsideBound: Math.min(outside, bound.outside),
    offSlot: moved,
  };
}
