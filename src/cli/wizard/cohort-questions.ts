import type { Day } from '../../model/day.ts';
import type { Program } from '../../schema/program.ts';
import { adviceWords } from '../../texts/init-words/advice-words.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import type { Known } from './known.ts';
import { hasPeople } from './look-around.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';
import { earliestStart } from './usual-answers.ts';

/** A year in weeks: the same day of the week, and nearly the same day of the year. */
const yearOfWeeks = 52 * 7;

/** What is asked of a cohort that has its program already: its name and its days. */
export function cohortQuestions(
  last: Program & { readonly start: Day; readonly end: Day },
): readonly Question[] {
  const startOf = ({ today, found }: Known) => nextStart(last.start, earliestStart(today, hasPeople(found)));
  const asked: Readonly<Partial<Record<Question['flag'], Partial<Question>>>> = {
    start: {
      usual: startOf,
      advice: (known) => [adviceWords.nextStart(daysBetween(last.start, startOf(known)) / 7)],
    },
    end: {
      usual: ({ answers: { start = last.start } }) => addDays(last.end, daysBetween(last.start, start)),
    },
    name: {
      usual: ({ answers: { start = last.start } }) => {
        const years = Number(start.slice(0, 4)) - Number(last.start.slice(0, 4));
        return last.name.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + years));
      },
    },
  };
  return (['start', 'end', 'name'] as const).flatMap((flag) =>
    questions.flatMap((question) => (question.flag === flag ? [{ ...question, ...asked[flag] }] : [])),
  );
}

/** A year of weeks later, or as many more weeks as leave time to prepare. */
function nextStart(last: Day, earliest: Day): Day {
  const usual = addDays(last, yearOfWeeks);
  const late = Math.max(0, Math.ceil(daysBetween(usual, earliest) / 7));
  return addDays(usual, late * 7);
}
