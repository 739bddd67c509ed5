import type { HealthRuleName } from '../model/followed-pairing.ts';
import type { PairingHealth } from '../schema/progress-result.ts';
import { daysBetween } from '../time/day.ts';
import type { HealthFacts, SideFacts } from './health-facts.ts';

export type HealthReason = PairingHealth['reasons'][number];

/** One rule of the law book: what it finds in a running pairing, each finding with its value and its threshold. */
export type HealthRule = {
  readonly name: HealthRuleName;
  /** Silence is what a pause is for: such rules rest while a pairing is paused. */
  readonly restsInPause: boolean;
  readonly judge: (facts: HealthFacts) => readonly Omit<HealthReason, 'rule'>[];
};

const sides = ({ mentee, mentor }: HealthFacts): readonly SideFacts[] => [mentee, mentor];

const contactMe: HealthRule = {
  name: 'contact-me',
  restsInPause: false,
  judge: (facts) =>
    sides(facts).flatMap(({ person, contactAsked }) => {
      if (contactAsked === undefined) return [];
      return [
        { state: 'act', value: daysBetween(contactAsked, facts.today), threshold: 0, unit: 'days', person },
      ];
    }),
};

/** The threshold is given on a scale of 1 to 5 and moved onto the question's own. */
const satisfactionLow: HealthRule = {
  name: 'satisfaction-low',
  restsInPause: false,
  judge: (facts) => {
    const { min, max } = facts.scale;
    const threshold = min + ((facts.thresholds.satisfaction_act - 1) / 4) * (max - min);
    return sides(facts).flatMap(({ person, satisfaction }) => {
      if (satisfaction === undefined || satisfaction > threshold) return [];
      return [{ state: 'act', value: satisfaction, threshold, unit: `of ${max}`, person }];
    });
  },
};

/** From one answer to the next of the same person. */
const satisfactionFall: HealthRule = {
  name: 'satisfaction-fall',
  restsInPause: false,
  judge: (facts) => {
    const threshold = (facts.thresholds.satisfaction_fall / 4) * (facts.scale.max - facts.scale.min);
    return sides(facts).flatMap(({ person, satisfaction, satisfactionBefore }) => {
      if (satisfaction === undefined || satisfactionBefore === undefined) return [];
      const value = satisfactionBefore - satisfaction;
      return value >= threshold && value > 0
        ? [{ state: 'act', value, threshold, unit: 'points', person }]
        : [];
    });
  },
};

const missedInARow: HealthRule = {
  name: 'missed-in-a-row',
  restsInPause: true,
  judge: ({ missedInARow: value, thresholds, mentee }) => {
    const threshold = thresholds.missed_in_a_row;
    return value >= threshold && value > 0
      ? [{ state: 'act', value, threshold, unit: 'meetings', person: mentee.person }]
      : [];
  },
};

/** Watch when the day by which they should have met has passed: `first_within`, or half a rhythm if that is longer. */
const noFirstMeeting: HealthRule = {
  name: 'no-first-meeting',
  restsInPause: true,
  judge: ({ hasMet, age: value, cadence, firstWithin, thresholds, mentee }) => {
    if (hasMet) return [];
    const act = thresholds.first_meeting_act_days;
    const watch = Math.max(firstWithin, cadence / 2);
    if (value > act) return [{ state: 'act', value, threshold: act, unit: 'days', person: mentee.person }];
    return value > watch
      ? [{ state: 'watch', value, threshold: watch, unit: 'days', person: mentee.person }]
      : [];
  },
};

/** Days without a meeting against the pairing's own rhythm. */
const gap: HealthRule = {
  name: 'gap',
  restsInPause: true,
  judge: ({ gap: value, cadence, thresholds, mentee }) => {
    if (value === undefined) return [];
    const [watch, act] = [thresholds.gap_watch * cadence, thresholds.gap_act * cadence];
    if (value > act) return [{ state: 'act', value, threshold: act, unit: 'days', person: mentee.person }];
    return value > watch
      ? [{ state: 'watch', value, threshold: watch, unit: 'days', person: mentee.person }]
      : [];
  },
};

const wavesUnanswered: HealthRule = {
  name: 'waves-unanswered',
  restsInPause: true,
  judge: (facts) => {
    const threshold = facts.thresholds.unanswered_waves;
    return sides(facts).flatMap(({ person, unanswered: value }) =>
      value >= threshold && value > 0
        ? [{ state: 'unknown', value, threshold, unit: 'check-ins', person }]
        : [],
    );
  },
};

const sidesDiffer: HealthRule = {
  name: 'sides-differ',
  restsInPause: true,
  judge: ({ counts, thresholds, mentee }) => {
    if (counts === undefined) return [];
    const value = Math.abs(counts.mentee - counts.mentor);
    const threshold = thresholds.sides_differ;
    return value >= threshold && value > 0
      ? [{ state: 'watch', value, threshold, unit: 'meetings', person: mentee.person }]
      : [];
  },
};

const noGoal: HealthRule = {
  name: 'no-goal',
  restsInPause: true,
  judge: ({ hasGoal, age: value, thresholds, mentee }) => {
    const threshold = thresholds.no_goal_days;
    return !hasGoal && value > threshold
      ? [{ state: 'watch', value, threshold, unit: 'days', person: mentee.person }]
      : [];
  },
};

/** The law book, weightiest first. */
export const healthRules: readonly HealthRule[] = [
  contactMe,
  satisfactionLow,
  satisfactionFall,
  missedInARow,
  gap,
  noFirstMeeting,
  wavesUnanswered,
  sidesDiffer,
  noGoal,
];
