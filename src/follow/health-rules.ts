import type { Day } from '../model/day.ts';
import type { HealthRuleName } from '../model/followed-pairing.ts';
import type { PairingHealth } from '../schema/progress-result.ts';
import { addDays, daysBetween } from '../time/day.ts';
import type { HealthFacts, MemberFacts } from './health-facts.ts';

export type HealthReason = PairingHealth['reasons'][number];
/** What a rule finds; whom it is about follows from the rule. */
type Finding = Omit<HealthReason, 'rule' | 'person'>;

/**
 * One rule of the law book: what it finds in a running pairing, with its value and its threshold. Some rules are about each
 * person; the others about all together, and somebody is to be spoken to.
 */
export type HealthRule = {
  readonly name: HealthRuleName;
  /** Silence is what a pause is for: such rules rest while a pairing is paused. */
  readonly restsInPause: boolean;
} & (
  | { readonly of: 'all'; readonly judge: (facts: HealthFacts) => Finding | undefined }
  | { readonly of: 'each'; readonly judge: (member: MemberFacts, facts: HealthFacts) => Finding | undefined }
);

const contactMe: HealthRule = {
  name: 'contact-me',
  restsInPause: false,
  of: 'each',
  judge: ({ contactAsked }, { today }) =>
    contactAsked === undefined
      ? undefined
      : {
          state: 'act',
          value: daysBetween(contactAsked, today),
          threshold: 0,
          unit: 'days',
          since: contactAsked,
        },
};

/** The first day on which a number of days that grows day by day was over its limit. */
const passedOn = (value: number, threshold: number, today: Day): Day =>
  addDays(today, Math.floor(threshold) + 1 - value);

/** Of days in a row, the one on which there were as many as the limit. */
const reachedOn = (days: readonly Day[], threshold: number, today: Day): Day =>
  days[Math.max(1, Math.ceil(threshold)) - 1] ?? today;

/** The threshold is given on a scale of 1 to 5 and moved onto the question's own. */
const satisfactionLow: HealthRule = {
  name: 'satisfaction-low',
  restsInPause: false,
  of: 'each',
  judge: ({ satisfaction, ratedOn }, { scale, thresholds, today }) => {
    const { min, max } = scale;
    const threshold = min + ((thresholds.satisfaction_act - 1) / 4) * (max - min);
    return satisfaction === undefined || satisfaction > threshold
      ? undefined
      : { state: 'act', value: satisfaction, threshold, unit: `of ${max}`, since: ratedOn ?? today };
  },
};

/** From one answer to the next of the same person. */
const satisfactionFall: HealthRule = {
  name: 'satisfaction-fall',
  restsInPause: false,
  of: 'each',
  judge: ({ satisfaction, satisfactionBefore, ratedOn }, { scale, thresholds, today }) => {
    if (satisfaction === undefined || satisfactionBefore === undefined) return undefined;
    const threshold = (thresholds.satisfaction_fall / 4) * (scale.max - scale.min);
    const value = satisfactionBefore - satisfaction;
    return value >= threshold && value > 0
      ? { state: 'act', value, threshold, unit: 'points', since: ratedOn ?? today }
      : undefined;
  },
};

const missed = (days: readonly Day[], { thresholds, today }: HealthFacts): Finding | undefined => {
  const threshold = thresholds.missed_in_a_row;
  const value = days.length;
  return value >= threshold && value > 0
    ? { state: 'act', value, threshold, unit: 'meetings', since: reachedOn(days, threshold, today) }
    : undefined;
};

const missedInARow: HealthRule = {
  name: 'missed-in-a-row',
  restsInPause: true,
  of: 'all',
  judge: (facts) => missed(facts.missedInARow, facts),
};

/** Talks of one person in a rotation. */
const talksMissed: HealthRule = {
  name: 'missed-in-a-row',
  restsInPause: true,
  of: 'each',
  judge: (member, facts) => missed(member.missedInARow, facts),
};

/** Days against two limits: over the one somebody should act, over the other watch. */
function overdue(
  value: number,
  { watch, act }: { readonly watch: number; readonly act: number },
  since: (limit: number) => Day,
): Finding | undefined {
  const state = value > act ? 'act' : 'watch';
  const threshold = state === 'act' ? act : watch;
  return value > threshold ? { state, value, threshold, unit: 'days', since: since(threshold) } : undefined;
}

/**
 * Watch when the day by which they should have met has passed: `first_within`, or half a rhythm if that is longer. Nobody
 * is called about a meeting that was not to be watched for yet.
 */
const noFirstMeeting: HealthRule = {
  name: 'no-first-meeting',
  restsInPause: true,
  of: 'all',
  judge: ({ hasMet, hasRhythm, age: value, cadence, firstWithin, thresholds, today }) => {
    if (hasMet || !hasRhythm) return undefined;
    const watch = Math.max(firstWithin, cadence / 2);
    const act = Math.max(thresholds.first_meeting_act_days, watch);
    return overdue(value, { watch, act }, (limit) => passedOn(value, limit, today));
  },
};

/** Days without a meeting against the pairing's own rhythm. */
const gap: HealthRule = {
  name: 'gap',
  restsInPause: true,
  of: 'all',
  judge: ({ gap: value, knownUntil, hasRhythm, cadence, thresholds }) => {
    if (value === undefined || !hasRhythm) return undefined;
    const limits = { watch: thresholds.gap_watch * cadence, act: thresholds.gap_act * cadence };
    return overdue(value, limits, (limit) => passedOn(value, limit, knownUntil));
  },
};

const wavesUnanswered: HealthRule = {
  name: 'waves-unanswered',
  restsInPause: true,
  of: 'each',
  judge: ({ unanswered }, { thresholds, today }) => {
    const threshold = thresholds.unanswered_waves;
    const value = unanswered.length;
    return value >= threshold && value > 0
      ? {
          state: 'unknown',
          value,
          threshold,
          unit: 'check-ins',
          since: reachedOn(unanswered, threshold, today),
        }
      : undefined;
  },
};

/** So many have left that those who stay might rather join others. */
const tooFewMembers: HealthRule = {
  name: 'too-few-members',
  restsInPause: true,
  of: 'all',
  judge: ({ size }) =>
    size === undefined || size.members >= size.fewest
      ? undefined
      : {
          state: 'watch',
          value: size.members,
          threshold: size.fewest,
          unit: 'members',
          since: size.since,
        },
};

const sidesDiffer: HealthRule = {
  name: 'sides-differ',
  restsInPause: true,
  of: 'all',
  judge: ({ counts, thresholds }) => {
    if (counts === undefined) return undefined;
    const value = Math.abs(counts.mentee - counts.mentor);
    const threshold = thresholds.sides_differ;
    return value >= threshold && value > 0
      ? { state: 'watch', value, threshold, unit: 'meetings', since: counts.on }
      : undefined;
  },
};

const noGoal: HealthRule = {
  name: 'no-goal',
  restsInPause: true,
  of: 'each',
  judge: ({ lacksGoal, age: value }, { thresholds, today }) => {
    const threshold = thresholds.no_goal_days;
    return lacksGoal && value > threshold
      ? { state: 'watch', value, threshold, unit: 'days', since: passedOn(value, threshold, today) }
      : undefined;
  },
};

/** The law book, weightiest first. */
const lawBook: readonly HealthRule[] = [
  contactMe,
  satisfactionLow,
  satisfactionFall,
  missedInARow,
  talksMissed,
  gap,
  noFirstMeeting,
  wavesUnanswered,
  tooFewMembers,
  sidesDiffer,
  noGoal,
];

/** What each rule finds, in the order of the law book, mentees first. */
export function findings(facts: HealthFacts, paused: boolean): HealthReason[] {
  return lawBook.flatMap((rule) => {
    if (paused && rule.restsInPause) return [];
    const reasonOf = (finding: Finding | undefined, person: string): HealthReason[] =>
      finding === undefined ? [] : [{ rule: rule.name, ...finding, person }];
    if (rule.of === 'all') return reasonOf(rule.judge(facts), facts.speaker);
    return facts.members
      .filter((member) => !(member.paused && rule.restsInPause))
      .flatMap((member) => reasonOf(rule.judge(member, facts), member.person));
  });
}
