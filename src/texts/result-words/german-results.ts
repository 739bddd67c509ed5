import { formatNumber } from '../../model/format-number.ts';
import { capitalised, numberWord } from '../counted.ts';
import type { ResultCatalogue } from './result-catalogue.ts';

const figure = (value: number): string => formatNumber(value, { language: 'de' });
const often = {
  any: { more: 'häufiger geblieben', less: 'seltener geblieben' },
  voluntary: {
    more: 'seltener aus eigenem Entschluss gegangen',
    less: 'häufiger aus eigenem Entschluss gegangen',
  },
} as const;
const than = (matched: boolean): string => (matched ? 'vergleichbare Beschäftigte' : 'die Vergleichsgruppe');
const exits = (leavers: number): string => `${figure(leavers)} ${leavers === 1 ? 'Abgang' : 'Abgänge'}`;
const dayCount = (days: number): string => `${figure(days)} ${days === 1 ? 'Tag' : 'Tagen'}`;

export const germanResults: ResultCatalogue = {
  verdict: {
    'not-yet': () =>
      'Noch liegt kein Zeithorizont innerhalb der Daten; über den Verbleib lässt sich noch nichts sagen',
    hidden: () =>
      'Der Unterschied ist zum Schutz nicht ausgewiesen: Eine Anzahl dahinter ist klein oder würde eine kleine verraten',
    'few-leavers': ({ outcome, leavers }) => {
      if (leavers === undefined)
        return 'Für mehr als Anzahlen, die sich veröffentlichen ließen, gibt es zu wenige Abgänge';
      if (leavers === 0)
        return `Niemand ist${outcome === 'any' ? '' : ' aus eigenem Entschluss'} gegangen, es gibt also nichts zu vergleichen`;
      return `Insgesamt ${exits(leavers)}: zu wenig, um zu erkennen, ob Mentees ${often[outcome].more} sind`;
    },
    'cannot-tell': ({ outcome, matched }) =>
      `Dieser Durchgang ist zu klein, um zu erkennen, ob Mentees ${often[outcome].more} sind als ${than(matched)}`,
    'covers-zero': ({ matched }) =>
      `Ein Unterschied zwischen Mentees und ${matched ? 'vergleichbaren Beschäftigten' : 'Vergleichsgruppe'} ließ sich nicht vom Zufall trennen`,
    more: ({ outcome, matched }) => `Mentees sind ${often[outcome].more} als ${than(matched)}`,
    less: ({ outcome, matched }) => `Mentees sind ${often[outcome].less} als ${than(matched)}`,
  },
  caveat: 'die Teilnahme war freiwillig, ein Teil davon kann also widerspiegeln, wer sich angemeldet hat',
  caution:
    'Die Teilnahme war freiwillig. Wer sich anmeldet, kann sich von anderen in etwas unterscheiden, das in keiner Personalliste steht. Nur eine Auslosung unter den Angemeldeten könnte beides trennen.',
  fraction: ({ stayed, n, share, group }) =>
    `${stayed} von ${n} ${group === 'mentees' ? 'Mentees' : 'Personen der Vergleichsgruppe'}${share === undefined ? '' : ` (${share})`}`,
  byTheCurve: (share) => `${share} nach der Kurve`,
  stayed: ({ span, who, outcome, raw }) =>
    `${raw ? 'So, wie die Gruppen waren: ' : ''}Nach ${span} ${outcome === 'any' ? `waren ${who} noch im Haus` : `hatten ${who} das Haus nicht aus eigenem Entschluss verlassen`}`,
  span: (days) => {
    if (days === 0 || days % 365 !== 0) return dayCount(days);
    return days === 365 ? 'einem Jahr' : `${numberWord(days / 365, 'de')} Jahren`;
  },
  days: dayCount,
  byHowMuch: (difference, range) => `Der Unterschied beträgt ${difference} Prozentpunkte (${range})`,
  countsHidden: 'Die Anzahlen sind zu klein, um veröffentlicht zu werden',
  comparisonHidden: 'Ein Vergleich lässt sich nicht veröffentlichen, denn er würde kleine Anzahlen verraten',
  tooFew: ({ leavers, limit }) =>
    leavers === undefined
      ? 'Für einen Test, der sich veröffentlichen ließe, sind das zu wenige Abgänge; die Anzahlen stehen für sich.'
      : `Für einen Test sind das zu wenige Abgänge (${exits(leavers)} insgesamt, unter ${limit}); die Anzahlen stehen für sich.`,
  tooFewShort: ({ leavers, limit }) =>
    leavers === undefined
      ? 'zu wenige Abgänge, um einen Test zu veröffentlichen'
      : `${exits(leavers)} insgesamt, unter ${limit}`,
  difference: ({ matched, difference, range, coversZero }) =>
    `${matched ? 'Gleiche mit Gleichen verglichen' : 'So, wie die Gruppen waren,'} beträgt der Unterschied ${difference} Prozentpunkte; mit den Daten ist alles von ${range} Prozentpunkten vereinbar${coversZero ? ', also auch gar kein Unterschied' : ''}.`,
  unmatched: ({ difference, range }) =>
    `So, wie die Gruppen waren, sind es ${difference} Prozentpunkte (${range}).`,
  everybody: ({ n, group, days, atLeast }) =>
    `Alle ${n} ${group === 'mentees' ? 'Mentees' : 'Personen der Vergleichsgruppe'} sind bis Tag ${days} geblieben; von Menschen wie ihnen blieben mindestens ${atLeast} (Sicherheit 95\u202f%).`,
  mean: ({ outcome, mentees, others, tau, difference, range }) =>
    outcome === 'any'
      ? `In dieser Zeit blieben Mentees im Mittel ${mentees} von ${tau} Tagen und die Vergleichsgruppe ${others}: ${difference} Tage (${range}).`
      : `In dieser Zeit vergingen bei Mentees im Mittel ${mentees} von ${tau} Tagen ohne einen Abgang aus eigenem Entschluss, in der Vergleichsgruppe ${others}: ${difference} Tage (${range}).`,
  findings: {
    allCover: (rows) =>
      rows === 1
        ? 'Der Unsicherheitsbereich schließt „kein Unterschied“ ein'
        : 'Wie man es auch rechnet: Der Unsicherheitsbereich schließt „kein Unterschied“ ein',
    noneCovers: (rows, oneSide) =>
      rows === 1
        ? 'Der Unsicherheitsbereich schließt „kein Unterschied“ nicht ein'
        : `Kein Unsicherheitsbereich schließt „kein Unterschied“ ein${oneSide ? '' : ', doch sie liegen auf beiden Seiten davon'}`,
    someCover: (over, rows) =>
      `${over === 1 ? 'Einer' : capitalised(numberWord(over, 'de'))} von ${numberWord(rows, 'de')} Unsicherheitsbereichen ${over === 1 ? 'schließt' : 'schließen'} „kein Unterschied“ ein`,
  },
};
