import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import { sortedBy } from '../../model/order.ts';
import { closedStates } from '../../model/pairing.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { type ScheduleWords, scheduleWords } from '../../texts/schedule-words/schedule-words.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';

export type SchedulePageInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort' | 'pairings'>;
  readonly result: ScheduleResult;
  /** The days between which meetings are planned, and which of the two program.yaml does not name. */
  readonly span: { readonly start: Day; readonly end: Day; readonly assumed: readonly ('start' | 'end')[] };
  /** The check-in waves in order, each with the days it opens for the first and the last pair. */
  readonly waves: readonly { readonly wave: string; readonly opens: Day; readonly lastOpens: Day }[];
  /** How many people gave a calendar of busy times. */
  readonly busyCalendars: number;
  readonly today: Day;
  /** Command, version, inputs. */
  readonly footer: readonly string[];
};

export type PlannedMeeting = ScheduleResult['meetings'][number];

/** One open pair with what is planned for it, by number. */
export type PlannedPair = {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeName: string;
  readonly mentorName: string;
  readonly meetings: readonly PlannedMeeting[];
  readonly unplaced: ScheduleResult['unplaced'];
};

export type ScheduleView = SchedulePageInput & {
  readonly language: Language;
  readonly words: ScheduleWords;
  readonly people: PeopleById;
  /** By name of the mentee, then of the mentor. */
  readonly pairs: readonly PlannedPair[];
  /** Meetings of pairs that were not cancelled, closed pairs included: what mentors had and have to do. */
  readonly standing: readonly PlannedMeeting[];
  /** In order of start, cancelled ones included. */
  readonly events: readonly (PlannedMeeting & { readonly name: string })[];
  /** How many people are in a meeting or an event. */
  readonly attending: number;
};

/** What the page about the schedule is made from, sorted out once. */
export function scheduleView(input: SchedulePageInput): ScheduleView {
  const { folder, result } = input;
  const { language } = folder.program;
  const words = scheduleWords(language);
  const standing = result.meetings.filter((m) => m.pairing !== null && m.state !== 'cancelled');
  const ofPair = listsBy(standing, (m) => m.pairing);
  const unplaced = listsBy(result.unplaced, (u) => u.pairing);
  const pairs = folder.pairings.rows.flatMap(({ record }): PlannedPair[] => {
    const { id, state, mentee, mentor, menteeName, mentorName } = record;
    const meetings = sortedBy(
      ofPair.get(id) ?? [],
      (m) => m.number,
      (m) => m.id,
    );
    const without = unplaced.get(id) ?? [];
    if (closedStates.has(state) || meetings.length + without.length === 0) return [];
    return [{ id, mentee, mentor, menteeName, mentorName, meetings, unplaced: without }];
  });
  return {
    ...input,
    language,
    words,
    people: peopleById(folder.cohort),
    pairs: sortedBy(
      pairs,
      (p) => p.menteeName,
      (p) => p.mentorName,
      (p) => p.id,
    ),
    standing,
    attending: new Set(result.meetings.flatMap((m) => (m.state === 'cancelled' ? [] : m.people))).size,
    events: sortedBy(
      result.meetings
        .filter((m) => m.pairing === null)
        .map((m) => ({
          ...m,
          name: folder.program.meetings.events[m.number - 1]?.name ?? words.event,
        })),
      (m) => m.start,
      (m) => m.id,
    ),
  };
}

export const dayOf = ({ start }: PlannedMeeting): Day => start.slice(0, 10);

/** Items under what they have in common, in their order. */
export function listsBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const item of items) {
    const list = lists.get(key(item));
    if (list === undefined) lists.set(key(item), [item]);
    else list.push(item);
  }
  return lists;
}
