import type { Language } from '../../model/language.ts';
import type { ChangeReason } from '../../model/meeting.ts';
import type { Program } from '../../schema/program.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { listed } from '../../texts/counted.ts';
import { changeWords } from '../../texts/schedule-words/change-words.ts';
import type { PeopleById } from '../people-by-id.ts';

export type Change = ScheduleResult['changes'][number];
export type ChangesView = {
  readonly program: Program;
  readonly people: PeopleById;
  readonly language: Language;
  readonly result: ScheduleResult;
};

/** How many rows of the schedule a run moved, cancelled, altered and added. */
export function changeCounts(changes: readonly Change[]): Readonly<Record<Change['change'], number>> {
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length;
  return {
    moved: count('moved'),
    cancelled: count('cancelled'),
    changed: count('changed'),
    added: count('added'),
  };
}

/** The dates that people may have noted down and that do not hold any more. */
export const goneDates = (changes: readonly Change[]): Change[] =>
  changes.filter(({ change }) => change === 'moved' || change === 'cancelled');

/** `P-7 no. 4`, of an event its name. */
export function meetingName(
  { program, language }: ChangesView,
  { pairing, number }: Pick<Change, 'pairing' | 'number'>,
): string {
  if (pairing !== null) return changeWords(language).meeting(pairing, number);
  return program.meetings.events[number - 1]?.name ?? changeWords(language).event;
}

/** Why a row could not stay: `Ben is no longer free then`. */
export function reasonLine(view: ChangesView, { reason, persons = [], other }: Change): string {
  const words = changeWords(view.language);
  if (reason === null || !isReason(words.reason, reason)) return '';
  const meeting = view.result.meetings.find(({ id }) => id === other);
  return words.reason[reason]({
    names: listed(persons.map(view.people.name), view.language),
    count: persons.length,
    other: meeting === undefined ? '' : meetingName(view, meeting),
  });
}

const isReason = (reasons: object, reason: string): reason is ChangeReason => Object.hasOwn(reasons, reason);
