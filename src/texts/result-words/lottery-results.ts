import type { Language } from '../../model/language.ts';
import type { GroupName, ResultCatalogue } from './result-catalogue.ts';

/** Sentences that a lottery allows in place of others; only here does one say what offering mentoring did. */
type LotteryResults = Pick<
  ResultCatalogue,
  'caveat' | 'caution' | 'fraction' | 'difference' | 'everybody' | 'mean'
> & { readonly verdict: Pick<ResultCatalogue['verdict'], 'cannot-tell' | 'covers-zero' | 'more' | 'less'> };

const english = (group: GroupName): string =>
  group === 'mentees' ? 'people drawn' : 'people on the waiting list';
const german = (group: GroupName): string => (group === 'mentees' ? 'Gelosten' : 'Wartenden');
const share = {
  en: {
    any: 'the share of people who stayed',
    voluntary: 'the share of people who did not leave of their own accord',
  },
  de: {
    any: 'den Anteil derer, die geblieben sind',
    voluntary: 'den Anteil derer, die nicht aus eigenem Entschluss gegangen sind',
  },
} as const;

const words = {
  en: {
    verdict: {
      'cannot-tell': ({ outcome }) =>
        `The lottery is too small to tell whether the offer of mentoring raised ${share.en[outcome]}`,
      'covers-zero': () =>
        'No difference between those drawn and those on the waiting list could be told from chance',
      more: ({ outcome }) => `Offering mentoring raised ${share.en[outcome]}`,
      less: ({ outcome }) => `Offering mentoring lowered ${share.en[outcome]}`,
    },
    caveat: undefined,
    caution:
      'The places were drawn by lot among those who applied, so that the two groups differ by chance and by the offer alone. It is the offer that is compared: whether it was taken up, or a place came free later, moves nobody from one group to the other.',
    fraction: ({ stayed, n, share, group }) =>
      `${stayed} of ${n} ${english(group)}${share === undefined ? '' : ` (${share})`}`,
    difference: ({ difference, range, coversZero }) =>
      `Weighted by everybody’s chance in the draw, the difference is ${difference} points; the data fit anything from ${range} points${coversZero ? ', so also no difference at all' : ''}.`,
    everybody: ({ n, group, days, atLeast }) =>
      `All ${n} ${english(group)} stayed until day ${days}; of people like them at least ${atLeast} would (95\u202f% confidence).`,
    mean: ({ outcome, mentees, others, tau, difference, range }) =>
      `Over these days those drawn ${outcome === 'any' ? 'stayed' : 'went without leaving of their own accord for'} ${mentees} days on average and those waiting ${others}, of ${tau}: ${difference} days (${range}).`,
  },
  de: {
    verdict: {
      'cannot-tell': ({ outcome }) =>
        `Die Auslosung ist zu klein, um zu erkennen, ob das Angebot eines Mentorings ${share.de[outcome]}, erhöht hat`,
      'covers-zero': () =>
        'Ein Unterschied zwischen Gelosten und Wartenden ließ sich nicht vom Zufall trennen',
      more: ({ outcome }) => `Das Angebot eines Mentorings hat ${share.de[outcome]}, erhöht`,
      less: ({ outcome }) => `Das Angebot eines Mentorings hat ${share.de[outcome]}, gesenkt`,
    },
    caveat: undefined,
    caution:
      'Die Plätze wurden unter den Angemeldeten ausgelost; die beiden Gruppen unterscheiden sich also nur durch den Zufall und durch das Angebot. Verglichen wird das Angebot: Ob es angenommen wurde oder später ein Platz frei wurde, verschiebt niemanden von einer Gruppe in die andere.',
    fraction: ({ stayed, n, share, group }) =>
      `${stayed} von ${n} ${german(group)}${share === undefined ? '' : ` (${share})`}`,
    difference: ({ difference, range, coversZero }) =>
      `Gewichtet mit den Chancen im Losverfahren beträgt der Unterschied ${difference} Prozentpunkte; mit den Daten ist alles von ${range} Prozentpunkten vereinbar${coversZero ? ', also auch gar kein Unterschied' : ''}.`,
    everybody: ({ n, group, days, atLeast }) =>
      `Alle ${n} ${german(group)} sind bis Tag ${days} geblieben; von Menschen wie ihnen blieben mindestens ${atLeast} (Sicherheit 95\u202f%).`,
    mean: ({ outcome, mentees, others, tau, difference, range }) =>
      outcome === 'any'
        ? `In dieser Zeit blieben die Gelosten im Mittel ${mentees} von ${tau} Tagen und die Wartenden ${others}: ${difference} Tage (${range}).`
        : `In dieser Zeit vergingen bei den Gelosten im Mittel ${mentees} von ${tau} Tagen ohne einen Abgang aus eigenem Entschluss, bei den Wartenden ${others}: ${difference} Tage (${range}).`,
  },
} as const satisfies Record<Language, LotteryResults>;

/** The sentences of a language as a comparison by lottery puts them. */
export function lotteryResults(plain: ResultCatalogue, language: Language): ResultCatalogue {
  const { verdict, ...own } = words[language];
  return { ...plain, ...own, verdict: { ...plain.verdict, ...verdict } };
}
