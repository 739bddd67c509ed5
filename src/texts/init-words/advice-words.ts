import { counted } from '../counted.ts';

/** What an experienced coordinator would say while a program is set up; on the terminal, in English. */
export const adviceWords = {
  unread: (files: readonly string[]): string =>
    `Not everybody in these files was counted: ${files.join(', ')}. mentor check says why.`,
  start: (day: string, formsAreIn: boolean): string =>
    formsAreIn
      ? `The forms are in, so two weeks will do for matching and training: ${day} or later.`
      : `Forms, training and matching take six weeks at least, twelve without hurry: ${day}.`,
  nextStart: (weeks: number): string =>
    `${weeks} weeks after the last start: the same day of the week, and time to prepare.`,
  supply: (places: number, mentees: number, least: number): string =>
    `${counted(places, 'place')} for ${counted(mentees, 'mentee')}: ${
      places >= least
        ? 'enough, also when some mentors drop out.'
        : `aim for ${least} (1.2 for each mentee), or say early whom the places go to.`
    }`,
  detectable: (mentees: number, points: number): string =>
    `With ${counted(mentees, 'mentee')} and as many colleagues, of whom 75 % stay, a difference of ${points} points would show in four of five such cohorts. A smaller one may pass for chance.`,
  undetectable: (mentees: number): string =>
    `With ${counted(mentees, 'mentee')} figures about staying say little: even if everybody stayed, that could pass for chance. Judge this cohort by its meetings, goals and answers.`,
} as const;
