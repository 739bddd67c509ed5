import type { PlanQuality, UnplacedMeeting } from '../model/meeting.ts';
import type { Draft } from './wanted-rows.ts';

/** How good a draft is, and how much better any plan could be at most. */
export function planQuality({ series, talks }: Draft, unplaced: readonly UnplacedMeeting[]): PlanQuality {
  const plans = [...series.values()];
  const sum = (figure: (plan: (typeof plans)[number]) => number): number =>
    plans.reduce((total, plan) => total + figure(plan), 0);
  const placed = sum((plan) => plan.placed.length) + talks.reduce((n, talk) => n + talk.placed.length, 0);
  const outside = sum((plan) => plan.outside);
  const bound = placed + unplaced.length;
  return {
    placed,
    bound,
    proven: placed === bound && outside === 0,
    outside,
    outsideBound: 0,
    offSlot: sum((plan) => plan.moved),
  };
}
