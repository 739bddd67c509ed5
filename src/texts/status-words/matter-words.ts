import { formatNumber } from '../../model/format-number.ts';
import type { StatusMatters } from '../../schema/status-result.ts';
import { counted, listed } from '../counted.ts';

/** What `mentor status` says of what is due besides the calls. `day` writes a day as people read it. */
export type Say = {
  readonly name: (person: string) => string;
  readonly day: (day: string) => string;
};

type Of<K extends keyof StatusMatters> = StatusMatters[K][number];

/** `Ana Reis with Tom Ash`; of more than four how many. */
function together(people: readonly string[], { name }: Say): string {
  if (people.length > 4) return counted(people.length, 'person', 'people');
  return people.length === 2 ? people.map(name).join(' with ') : listed(people.map(name));
}

/** `“day 90” since 31 May, 3 in a row`; of a wave that stands above only the last. */
export function unansweredWords(
  { wave, opened, missed }: Of<'unanswered'>,
  { day }: Say,
  waveIsKnown: boolean,
): string {
  const since = waveIsKnown ? [] : [`“${wave}” since ${day(opened)}`];
  return [...since, ...(missed > 1 ? [`${formatNumber(missed)} in a row`] : [])].join(', ');
}

export const agreementWords = (one: Of<'agreements'>, say: Say): string =>
  `${together(one.people, say)}: ${one.known ? 'not signed yet' : 'nobody has said that it is signed'}, due on ${say.day(one.since)}`;

export const settleAgreement = 'Please settle the agreement at your next meeting.';

export function trainingWords({ module, neededBy, overdue, side }: Of<'training'>, { day }: Say): string {
  const when =
    side === 'mentor'
      ? 'before the match'
      : neededBy === null
        ? 'before the first meeting'
        : `before the first meeting on ${day(neededBy)}`;
  return `${module}, needed ${when}${overdue ? ': overdue' : ''}`;
}

/** To whoever has not completed it. */
export const moduleStillOpen = (module: string, minutes: number | null): string =>
  `The module ${module} is still open${minutes === null ? '.' : `; the short version takes ${counted(minutes, 'minute')}.`}`;

/** Of several pairings on one day one line. */
export function milestoneWords(same: readonly Of<'milestones'>[], noun: string, say: Say): string {
  const [first] = same;
  if (first === undefined) return '';
  const who = same.length === 1 ? together(first.people, say) : counted(same.length, noun);
  const on = say.day(first.on);
  switch (first.kind) {
    case 'goal-met':
      return `${who} reached “${first.what ?? 'a goal'}” on ${on}. Two lines of congratulation, today.`;
    case 'tenth-meeting':
      return `${who} met for the tenth time on ${on}.`;
    case 'half-time':
      return `${who} reached half-time on ${on}.`;
    case 'completed':
      return `${who} completed on ${on}. Thank them.`;
  }
}

/** `count` units end on that day, or have; of a rotation nobody asks for a closing talk. */
export function closingWords(
  { ends, passed }: Pick<Of<'closing'>, 'ends' | 'passed'>,
  { count, noun }: Units,
  { day }: Say,
): string {
  const units = counted(count, noun);
  const [one, form] = [count === 1, noun === 'rotation' ? 'the form' : 'the closing talk and the form'];
  return passed
    ? `${units} ended on ${day(ends)} and ${one ? 'is' : 'are'} still open: close ${one ? 'it' : 'them'} after ${form}.`
    : `${units} ${one ? 'ends' : 'end'} on ${day(ends)}: time for ${form}.`;
}

export type Units = { readonly count: number; readonly noun: string };

export const startingWords = ({ due }: Of<'starting'>, { count, noun }: Units, { day }: Say): string =>
  `${counted(count, noun)} ${count === 1 ? 'was' : 'were'} to begin on ${day(due)} and ${count === 1 ? 'is' : 'are'} not active yet: start ${count === 1 ? 'it' : 'them'}.`;

export const proposalWords = ({ proposed, answerBy }: Of<'proposals'>, { day }: Say): string =>
  `proposed on ${day(proposed)}, to be answered by ${day(answerBy)}`;

/** Of somebody who was spoken to since something was found. */
export function contactWords(
  { contacted, waits }: { readonly contacted: string | null; readonly waits: boolean },
  { day }: Pick<Say, 'day'>,
): string | undefined {
  if (contacted === null) return undefined;
  return waits
    ? `Spoken to on ${day(contacted)}.`
    : `Spoken to on ${day(contacted)}, more than five working days ago: call a second time, then the other side, then pause from a day you name.`;
}

export const howToLog =
  'Write each call into contacts.csv (date, person, pairing_id, channel, reason, outcome): whoever was called then rests for five working days.';
