import { errorsOf } from '../../model/problem.ts';
import { wisePlaces } from '../../model/wise-places.ts';
import { smallestDetectableRise } from '../../stats/two-proportion-power.ts';
import { adviceWords } from '../../texts/init-words/advice-words.ts';
import { formatWeekdayAndDay } from '../../time/day.ts';
import type { Known } from './known.ts';
import { hasPeople } from './look-around.ts';
import { designOf } from './question.ts';
import { usualStart } from './usual-answers.ts';

/** Of people like these so many may stay for a year anyway: no finding, but what a cohort can show depends on it. */
const usualStay = 0.75;

/** Files of people that were to be looked at and could not be, or not whole. */
export function unreadAdvice({ found }: Known): string[] {
  const files = errorsOf(found.folder.problems).flatMap(({ at }) => at?.file ?? []);
  return files.length === 0 ? [] : [adviceWords.unread([...new Set(files)])];
}

export function startAdvice({ today, found }: Known): string[] {
  const formsAreIn = hasPeople(found);
  return [adviceWords.start(formatWeekdayAndDay(usualStart(today, formsAreIn)), formsAreIn)];
}

/** Whether the mentors will do, where both numbers are known. */
export function supplyAdvice(known: Known): string[] {
  const people = peopleOf(known);
  const each = known.answers.capacity?.mentor ?? designOf(known).capacity?.mentor;
  if (people === undefined || people.mentors * people.mentees === 0 || each === undefined) return [];
  const places = hasPeople(known.found) ? known.found.places : people.mentors * each;
  return [adviceWords.supply(places, people.mentees, wisePlaces(people.mentees))];
}

/** What figures about such a cohort could show of staying, before anybody hopes for more; of one afternoon nobody does. */
export function powerAdvice(known: Known): string[] {
  const people = peopleOf(known);
  if (people === undefined || people.mentees === 0 || designOf(known).rotation !== undefined) return [];
  const rise = smallestDetectableRise(usualStay, { first: people.mentees, second: people.mentees });
  return [
    rise === null
      ? adviceWords.undetectable(people.mentees)
      : adviceWords.detectable(people.mentees, Math.ceil(rise * 100)),
  ];
}

/** The targets of the template, one a line. */
export function targetLines(known: Known): string[] {
  const targets = Object.entries(designOf(known).targets);
  const longest = Math.max(0, ...targets.map(([metric]) => metric.length));
  return [
    ...targets.map(([metric, bound]) => `  ${metric.padEnd(longest)}  ${bound}`),
    ...powerAdvice(known),
  ];
}

/** Those who applied, or are expected. */
function peopleOf({ found, answers }: Known): { mentors: number; mentees: number } | undefined {
  if (hasPeople(found)) return { mentors: found.people.mentor, mentees: found.people.mentee };
  return answers.expected;
}
