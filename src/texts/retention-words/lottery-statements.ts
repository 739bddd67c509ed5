import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted } from '../counted.ts';
import type { StatementCatalogue } from './statement-catalogue.ts';

/** What a lottery puts in other words. */
type LotteryStatements = Pick<StatementCatalogue, 'power' | 'powerNone' | 'powerFull' | 'stillApart'> & {
  readonly leftBeforeTimeZero: StatementCatalogue['leftOut']['leftBeforeTimeZero'];
};

const needed = {
  en: 'To find one of 10 points (75 against 85\u202f%), about 250 people are needed in each group.',
  de: 'Um einen Unterschied von 10 Prozentpunkten zu erkennen (75 gegenüber 85\u202f%), braucht es etwa 250 Personen je Gruppe.',
} as const;
const de = (value: number): string => formatNumber(value, { language: 'de' });

const words = {
  en: {
    power: ({ mentees, others, points, short }) =>
      `With ${counted(mentees, 'person', 'people')} drawn and ${formatNumber(others)} waiting, a difference smaller than about ${points} points would be found in fewer than 8 of 10 such lotteries.${short ? ` ${needed.en}` : ''}`,
    powerNone: ({ mentees, others, share }) =>
      `With ${counted(mentees, 'person', 'people')} drawn and ${formatNumber(others)} waiting, of whom ${share} stayed, not even everybody drawn staying would be found in 8 of 10 such lotteries. ${needed.en}`,
    powerFull: ({ mentees, others }) =>
      `With ${counted(mentees, 'person', 'people')} drawn and ${formatNumber(others)} waiting, all of whom stayed, there is no room for those drawn to stay more often.`,
    stillApart: (fields) =>
      `Weighted by their chances, people drawn and people waiting differ by more than 0.1 standard deviations in ${fields}: by the luck of the draw, since the lot made the groups and nothing was matched.`,
    leftBeforeTimeZero: (count) =>
      `${count === null ? 'A few people, too few to be counted here,' : counted(count, 'person', 'people')} of the draw left before the start.`,
  },
  de: {
    power: ({ mentees, others, points, short }) =>
      `Bei ${de(mentees)} Gelosten und ${de(others)} Wartenden würde ein Unterschied von weniger als etwa ${points} Prozentpunkten in weniger als 8 von 10 solchen Auslosungen erkannt.${short ? ` ${needed.de}` : ''}`,
    powerNone: ({ mentees, others, share }) =>
      `Bei ${de(mentees)} Gelosten und ${de(others)} Wartenden, von denen ${share} geblieben sind, würde es nicht einmal dann in 8 von 10 solchen Auslosungen erkannt, wenn alle Gelosten blieben. ${needed.de}`,
    powerFull: ({ mentees, others }) =>
      `Bei ${de(mentees)} Gelosten und ${de(others)} Wartenden, die alle geblieben sind, können die Gelosten gar nicht häufiger bleiben.`,
    stillApart: (fields) =>
      `Nach Chancen gewichtet unterscheiden sich Geloste und Wartende um mehr als 0,1 Standardabweichungen: ${fields}. Das ist der Zufall der Auslosung; die Gruppen hat das Los gebildet, abgeglichen wurde nichts.`,
    leftBeforeTimeZero: (count) =>
      `${count === null ? 'Einige wenige, deren Zahl hier zum Schutz nicht ausgewiesen ist, haben' : count === 1 ? 'Eine Person aus dem Losverfahren hat' : `${de(count)} Personen aus dem Losverfahren haben`} das Haus vor dem Beginn verlassen.`,
  },
} as const satisfies Record<Language, LotteryStatements>;

/** The sentences of a language as a comparison by lottery puts them. */
export function lotteryStatements(plain: StatementCatalogue, language: Language): StatementCatalogue {
  const { leftBeforeTimeZero, ...own } = words[language];
  return { ...plain, ...own, leftOut: { ...plain.leftOut, leftBeforeTimeZero } };
}
