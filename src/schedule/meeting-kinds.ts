import type { MeetingKind } from '../model/meeting.ts';
import {
  type AgendaKey,
  type AgendaTopic,
  agendaSetOf,
  agendaTopics,
  ownAgendas,
  writeAgendaKey,
} from '../model/meeting-agendas.ts';
import { sortedBy } from '../model/order.ts';
import type { Program } from '../schema/program.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import { momentDays } from '../time/grammar.ts';
import { type Milestone, parseMilestone } from '../time/milestone.ts';

/** A meeting by its number and day number. */
export type Numbered = { readonly number: number; readonly day: number };
/** From the first day of a pairing to its last, as day numbers. */
export type Stretch = { readonly start: number; readonly end: number };
type Kind = Exclude<MeetingKind, 'event'>;
export type KindAndAgenda = { readonly kind: Kind; readonly agenda: string };

/** What a program says about its meetings, sorted out once for all pairings. */
export type KindRules = {
  readonly milestones: readonly Milestone[];
  /** In order; where they end, the mentee brings the topic. */
  readonly topics: readonly AgendaTopic[];
  /** Numbers of meetings that program.yaml gives an agenda of its own. */
  readonly own: ReadonlySet<number>;
};

export function kindRules(program: Program): KindRules {
  const set = agendaSetOf(program);
  return {
    milestones: program.meetings.milestones.map(parseMilestone),
    topics: set === undefined ? [] : agendaTopics[set],
    own: new Set(ownAgendas(program.meetings).keys()),
  };
}

/**
 * What each meeting of a pairing is for. Number 1 is the first; as far as the milestones say so, the last closes, the one
 * nearest to half of the way from the first meeting to the end of the program is the mid-point, and one reviews the
 * agreement.
 *
 * The agenda is named for that; the second meeting settles goals. What is left, and the review beside its own purpose, has
 * the topics of the set one after the other, counted by number: a meeting that found no time keeps its topic, so that no
 * other agenda changes when it gets one.
 */
export function meetingKinds(
  meetings: readonly Numbered[],
  time: Stretch,
  rules: KindRules,
): ReadonlyMap<number, KindAndAgenda> {
  const sorted = sortedBy(meetings, (m) => m.number);
  const kinds = kindsByNumber(sorted, time, rules.milestones);
  const kindOf = (number: number): Kind => kinds.get(number) ?? 'regular';
  const topics = topicsByNumber(sorted.at(-1)?.number ?? 0, kindOf, rules.topics);
  return new Map(
    sorted.map(({ number }) => {
      const kind = kindOf(number);
      const topic = topics.get(number);
      const agenda: AgendaKey = rules.own.has(number)
        ? { is: 'own', number }
        : topic === undefined
          ? { is: 'plain', key: kind === 'regular' && number === 2 ? 'goals' : kind }
          : { is: 'topic', topic, review: kind === 'review' };
      return [number, { kind, agenda: writeAgendaKey(agenda) }];
    }),
  );
}

/** Of the meetings from the third to the last those that have time for a topic. */
function topicsByNumber(
  last: number,
  kindOf: (number: number) => Kind,
  topics: readonly AgendaTopic[],
): ReadonlyMap<number, AgendaTopic> {
  const open = Array.from({ length: Math.max(0, last - 2) }, (_, i) => i + 3).filter(
    (number) => kindOf(number) === 'regular' || kindOf(number) === 'review',
  );
  return new Map(topics.flatMap((topic, at) => (open[at] === undefined ? [] : [[open[at], topic]])));
}

/** The numbers of all meetings that are more than regular. The last closes before it is a mid-point, and that before a review. */
function kindsByNumber(
  sorted: readonly Numbered[],
  time: Stretch,
  milestones: readonly Milestone[],
): ReadonlyMap<number, Kind> {
  const kinds = new Map<number, Kind>();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return kinds;
  const half = (first.day + Math.max(time.end, last.day)) / 2;
  const free = (): readonly Numbered[] => sorted.filter(({ number }) => number > 1 && !kinds.has(number));
  const named = (name: string): readonly Milestone[] => milestones.filter((m) => m.name === name);
  const target = ({ when }: Milestone): number | undefined => {
    if (when.kind === 'last') return last.number;
    if (when.kind === 'meeting') return when.number;
    const day = when.kind === 'middle' ? half : momentDay(when.moment, time);
    return day === undefined ? undefined : nearest(free(), day);
  };
  const take = (kind: Kind, number: number | undefined): void => {
    if (number !== undefined && free().some((m) => m.number === number)) kinds.set(number, kind);
  };
  if (first.number === 1) kinds.set(1, 'first');
  for (const milestone of named('closing review')) take('closing', target(milestone));
  for (const milestone of named('mid-point review').slice(0, 1)) take('mid-point', target(milestone));
  const isFixed = named('mid-point review').some(({ when }) => when.kind === 'meeting');
  for (const milestone of named('agreement review')) {
    const number = target(milestone);
    // Where the mid-point happens to fall on it, the agreement is looked at one meeting earlier.
    const isMiddle = number !== undefined && !isFixed && kinds.get(number) === 'mid-point';
    take('review', isMiddle ? number - 1 : number);
  }
  return kinds;
}

function momentDay(moment: Parameters<typeof momentDays>[0], { start, end }: Stretch): number | undefined {
  const [day] = momentDays(moment, { start: dayFromNumber(start), end: dayFromNumber(end) });
  return day === undefined ? undefined : dayNumber(day);
}

/** The number of the meeting nearest to a day; of two equally near the earlier. */
function nearest(meetings: readonly Numbered[], day: number): number | undefined {
  return sortedBy(
    meetings,
    (m) => Math.abs(m.day - day),
    (m) => m.number,
  )[0]?.number;
}
