import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted } from '../counted.ts';
import type { GroupName, StatementCatalogue } from './statement-catalogue.ts';

/** Sentences that a lottery allows in place of others; only here does one say what offering mentoring did. */
type LotteryStatements = Pick<
  StatementCatalogue,
  'power' | 'powerNone' | 'fraction' | 'apartFromZero' | 'difference' | 'everybody' | 'mean' | 'caution'
> & { readonly leftBeforeTimeZero: StatementCatalogue['leftOut']['leftBeforeTimeZero'] };

const english = (group: GroupName): string =>
  group === 'mentees' ? 'people drawn' : 'people on the waiting list';
const german = (group: GroupName): string => (group === 'mentees' ? 'Gelosten' : 'Wartenden');
const de = (value: number): string => formatNumber(value, { language: 'de' });

const words = {
  en: {
    power: ({ mentees, others, points }) =>
      `With ${counted(mentees, 'person', 'people')} drawn and ${formatNumber(others)} waiting, a difference smaller than about ${points} points would be found in fewer than 8 of 10 such lotteries. To find one of 10 points (75 against 85\u202f%), about 250 people are needed in each group.`,
    powerNone: ({ mentees, others, share }) =>
      `With ${counted(mentees, 'person', 'people')} drawn and ${formatNumber(others)} waiting, of whom ${share} stayed, not even everybody drawn staying would be found in 8 of 10 such lotteries. To find a difference of 10 points (75 against 85\u202f%), about 250 people are needed in each group.`,
    fraction: ({ stayed, n, share, group }) => `${stayed} of ${n} ${english(group)} (${share})`,
    apartFromZero: ({ more }) =>
      `Offering mentoring ${more ? 'raised' : 'lowered'} the share of people who stayed.`,
    difference: ({ difference, range, coversZero }) =>
      `Weighted by everybody’s chance in the draw, the difference is ${difference} points; the data fit anything from ${range} points${coversZero ? ', so also no difference at all' : ''}.`,
    everybody: ({ n, group, days, atLeast }) =>
      `All ${n} ${english(group)} stayed until day ${days}; of people like them at least ${atLeast} would (95\u202f% confidence).`,
    mean: ({ outcome, mentees, others, tau, difference, range }) =>
      `Over these days those drawn ${outcome === 'any' ? 'stayed' : 'went without leaving of their own accord for'} ${mentees} days on average and those waiting ${others}, of ${tau}: ${difference} days (${range}).`,
    caution:
      'The places were drawn by lot among those who applied, so that the two groups differ by chance and by the offer alone. It is the offer that is compared: whether it was taken up, or a place came free later, moves nobody from one group to the other.',
    leftBeforeTimeZero: (count) =>
      `${count === null ? 'A few people, too few to be counted here,' : counted(count, 'person', 'people')} of the draw left before the start.`,
  },
  de: {
    power: ({ mentees, others, points }) =>
      `Bei ${de(mentees)} Gelosten und ${de(others)} Wartenden würde ein Unterschied von weniger als etwa ${points} Prozentpunkten in weniger als 8 von 10 solchen Auslosungen erkannt. Um einen Unterschied von 10 Prozentpunkten zu erkennen (75 gegenüber 85\u202f%), braucht es etwa 250 Personen je Gruppe.`,
    powerNone: ({ mentees, others, share }) =>
      `Bei ${de(mentees)} Gelosten und ${de(others)} Wartenden, von denen ${share} geblieben sind, würde es nicht einmal dann in 8 von 10 solchen Auslosungen erkannt, wenn alle Gelosten blieben. Um einen Unterschied von 10 Prozentpunkten zu erkennen (75 gegenüber 85\u202f%), braucht es etwa 250 Personen je Gruppe.`,
    fraction: ({ stayed, n, share, group }) => `${stayed} von ${n} ${german(group)} (${share})`,
    apartFromZero: ({ more }) =>
      `Das Angebot eines Mentorings hat den Anteil derer, die geblieben sind, ${more ? 'erhöht' : 'gesenkt'}.`,
    difference: ({ difference, range, coversZero }) =>
      `Gewichtet mit den Chancen im Losverfahren beträgt der Unterschied ${difference} Prozentpunkte; mit den Daten ist alles von ${range} Prozentpunkten vereinbar${coversZero ? ', also auch gar kein Unterschied' : ''}.`,
    everybody: ({ n, group, days, atLeast }) =>
      `Alle ${n} ${german(group)} sind bis Tag ${days} geblieben; von Menschen wie ihnen blieben mindestens ${atLeast} (Sicherheit 95\u202f%).`,
    mean: ({ outcome, mentees, others, tau, difference, range }) =>
      outcome === 'any'
        ? `In dieser Zeit blieben die Gelosten im Mittel ${mentees} von ${tau} Tagen und die Wartenden ${others}: ${difference} Tage (${range}).`
        : `In dieser Zeit vergingen bei den Gelosten im Mittel ${mentees} von ${tau} Tagen ohne einen Abgang aus eigenem Entschluss, bei den Wartenden ${others}: ${difference} Tage (${range}).`,
    caution:
      'Die Plätze wurden unter den Angemeldeten ausgelost; die beiden Gruppen unterscheiden sich also nur durch den Zufall und durch das Angebot. Verglichen wird das Angebot: Ob es angenommen wurde oder später ein Platz frei wurde, verschiebt niemanden von einer Gruppe in die andere.',
    leftBeforeTimeZero: (count) =>
      `${count === null ? 'Einige wenige, deren Zahl hier zum Schutz nicht ausgewiesen ist, haben' : count === 1 ? 'Eine Person aus dem Losverfahren hat' : `${de(count)} Personen aus dem Losverfahren haben`} das Haus vor dem Beginn verlassen.`,
  },
} as const satisfies Record<Language, LotteryStatements>;

/** The sentences of a language as a comparison by lottery puts them. */
export function lotteryStatements(plain: StatementCatalogue, language: Language): StatementCatalogue {
  const { leftBeforeTimeZero, ...own } = words[language];
  return { ...plain, ...own, leftOut: { ...plain.leftOut, leftBeforeTimeZero } };
}
