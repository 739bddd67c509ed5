import type { MentorLoad } from '../../model/match-extras.ts';
import type { Cohort, Person } from '../../model/person.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Rule } from '../../schema/program-rules.ts';
import type { PlainReason } from '../../texts/mails/plain-reasons.ts';
import { isOpen, itemsOf, sharedItems } from '../pair-facts.ts';

type Unmatched = MatchResult['unmatched'][number];

/** A mentor who takes part, and how many of the places are used. */
export type MentorPlaces = Pick<MentorLoad, 'mentor' | 'offered' | 'used'>;

/** What the whole cohort wants and offers, by topic as it is compared. */
export type TopicMarket = {
  /** A mentor who offers the topic has a place left. */
  readonly free: (topic: string) => boolean;
  readonly offered: (topic: string) => boolean;
  readonly wanted: (topics: readonly string[]) => boolean;
};

/** Looks at everybody once. */
export function topicMarket(cohort: Cohort, places: readonly MentorPlaces[]): TopicMarket {
  const hasPlace = new Map(places.map(({ mentor, offered, used }) => [mentor, used < offered]));
  const offered: string[] = [];
  const free: string[] = [];
  const wanted: string[] = [];
  for (const person of cohort.people) {
    wanted.push(...itemsOf(person.as.mentee?.get('topics_wanted')));
    const place = hasPlace.get(person.id);
    if (place === undefined) continue;
    const topics = itemsOf(person.as.mentor?.get('topics_offered'));
    offered.push(...topics);
    if (place) free.push(...topics);
  }
  const [offers, frees, wants] = [offered, free, wanted].map((items) => [...new Set(items)]);
  return {
    offered: (topic) => sharedItems([topic], offers ?? []).length > 0,
    free: (topic) => sharedItems([topic], frees ?? []).length > 0,
    wanted: (topics) => sharedItems(topics, wants ?? []).length > 0,
  };
}

/** The reason that a mentee without a mentor reads; undefined where only the conditions of taking part are it. */
export function menteeReason(
  { reason, ruledOut }: Pick<Unmatched, 'reason' | 'ruledOut'>,
  person: Person,
  { rules, topics, cohort }: { rules: readonly Rule[]; topics: TopicMarket; cohort: Cohort },
): PlainReason | undefined {
  switch (reason) {
    case 'out':
    case 'not-eligible':
    case 'waiting-list':
      return undefined;
    case 'no-eligible-mentor':
      return barredReason(ruledOut, rules);
    case 'shortage': {
      const own = isOpen(cohort.fields, 'topics_wanted')
        ? itemsOf(person.as.mentee?.get('topics_wanted'))
        : [];
      const taken = own.find((topic) => topics.offered(topic) && !topics.free(topic));
      return taken === undefined ? { kind: 'all-taken' } : { kind: 'topic-taken', topic: taken };
    }
  }
}

/** Mentors who take no part at all, and the person itself, are no mentors that one might have had. */
const noCandidates: ReadonlySet<string> = new Set(['self', 'no places', 'out', 'not-eligible']);

/**
 * A law is named where it bars every mentor there is. Else it is the conditions together: a ban, or a wish to avoid
 * somebody, is never told, nor that there is one.
 */
function barredReason(ruledOut: Unmatched['ruledOut'], rules: readonly Rule[]): PlainReason {
  const barring = ruledOut.map(({ rule }) => rule).filter((rule) => !noCandidates.has(rule));
  const shared = rules.flatMap((rule) => ('share' in rule ? [rule.share.field] : []));
  const shareIsLanguages = shared.length === 1 && shared[0] === 'languages';
  const kinds = new Set(barring.map((name) => kindOf(name, shareIsLanguages)));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return { kind: only };
  return kinds.size === 2 && kinds.has('no-language') && kinds.has('no-hours')
    ? { kind: 'no-language-or-hours' }
    : { kind: 'conditions' };
}

function kindOf(
  rule: string,
  shareIsLanguages: boolean,
): 'no-language' | 'no-hours' | 'own-line' | 'conditions' {
  switch (rule) {
    case 'share':
      return shareIsLanguages ? 'no-language' : 'conditions';
    case 'common_hours':
    case 'timezone_gap':
      return 'no-hours';
    case 'outside_management_line':
    case 'not_own_manager':
      return 'own-line';
    default:
      return 'conditions';
  }
}

/** The reason that a mentor without a mentee reads; undefined where the figures say nothing of the kind. */
export function mentorReason(
  person: Person,
  { topics, moreMentors, cohort }: { topics: TopicMarket; moreMentors: boolean; cohort: Cohort },
): PlainReason | undefined {
  const own = itemsOf(person.as.mentor?.get('topics_offered'));
  if (own.length > 0 && isOpen(cohort.fields, 'topics_wanted') && !topics.wanted(own))
    return { kind: 'not-asked' };
  return moreMentors ? { kind: 'more-mentors' } : undefined;
}
