import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted, listed } from '../counted.ts';

type Places = {
  readonly offered: number;
  readonly used: number;
  readonly mentors: number;
  readonly withMentee: number;
};
type Scores = {
  readonly chosen: number;
  readonly eligible: number;
  readonly low: string;
  readonly high: string;
  readonly median: string;
  readonly typical: string;
};

/** The two charts of a match: places, and scores. */
export type ChartWords = {
  readonly loadFinding: (places: Places) => string;
  /** `each`: a mark a place; else the mentors are counted. */
  readonly loadMeasure: (places: Places, each: boolean) => string;
  /** `open` are names with their free places, empty where there are too many to name. */
  readonly loadAlternative: (
    places: Places,
    free: { readonly mentors: number; readonly open: readonly string[] },
  ) => string;
  readonly places: (used: number, offered: number) => string;
  readonly free: (free: number) => string;
  /** The groups of mentors where there are too many for a mark each. */
  readonly groups: Readonly<Record<'full' | 'some' | 'none', string>>;
  readonly group: (mentors: number, free: number) => string;
  readonly loadTable: string;
  readonly loadTableMeasure: string;
  readonly loadColumns: Readonly<Record<'mentor' | 'offered' | 'filled' | 'free' | 'eligible', string>>;
  /** Mentors without a mentee for whom mentees are eligible: names with their counts, or how many they are. */
  readonly spare: (mentors: readonly { readonly name: string; readonly eligible: number }[]) => string;
  readonly barred: (names: readonly string[]) => string;
  readonly scoreFinding: (above: number) => string;
  readonly scoreMeasure: (scores: Scores) => string;
  readonly scoreAlternative: (scores: Scores) => string;
  readonly scoreSource: string;
  readonly chosen: (count: number) => string;
  readonly eligible: (count: number) => string;
  readonly median: (points: string) => string;
  readonly lowest: (points: string) => string;
  readonly highest: (points: string) => string;
  readonly scoreAxis: string;
  readonly bandTable: string;
  readonly bandColumns: Readonly<Record<'points' | 'chosen' | 'eligible', string>>;
  readonly band: (from: number, to: number) => string;
};

const de = (n: number): string => formatNumber(n, { language: 'de' });
const germanMentors = (n: number): string =>
  n === 1 ? '1 Mentorin oder Mentor' : `${de(n)} Mentorinnen und Mentoren`;
const germanPlaces = (n: number): string => `${de(n)} ${n === 1 ? 'Platz' : 'Plätze'}`;
/** More names than this are a number; the table has them all. */
const mostNamed = 12;

const en = {
  loadFinding: ({ offered, used, mentors, withMentee }) => {
    const free = offered - used;
    const stay =
      free === 0 ? 'no place stays free' : `${counted(free, 'place')} ${free === 1 ? 'stays' : 'stay'} free`;
    return `${formatNumber(withMentee)} of ${counted(mentors, 'mentor')} ${withMentee === 1 || mentors === 1 ? 'has' : 'have'} at least one mentee; ${stay}`;
  },
  loadMeasure: ({ offered }, each) =>
    each
      ? `Places offered per mentor, filled or free; ${counted(offered, 'place')} in all. Mentors with free places first, then by name`
      : `Mentors by how many of their places are filled; ${counted(offered, 'place')} in all. The table names every mentor`,
  loadAlternative: ({ offered, used, mentors }, { mentors: open, open: names }) => {
    const named =
      open === 0
        ? 'No place is free.'
        : names.length > 0
          ? `Free: ${names.join(', ')}.`
          : `${counted(open, 'mentor')} have places free.`;
    return `Places filled and free for each of ${counted(mentors, 'mentor')}. ${formatNumber(used)} of ${counted(offered, 'place')} ${used === 1 || offered === 1 ? 'is' : 'are'} filled. ${named}`;
  },
  places: (used, offered) => `${used} of ${offered}`,
  free: (free) => `${free} free`,
  groups: { full: 'Every place filled', some: 'Some places free', none: 'No mentee' },
  group: (mentors, free) =>
    `${counted(mentors, 'mentor')}${free === 0 ? '' : `, ${counted(free, 'place')} free`}`,
  loadTable: 'Places per mentor',
  loadTableMeasure: 'Free places first, then by name. Eligible: mentees who break no rule with this mentor.',
  loadColumns: { mentor: 'Mentor', offered: 'Offered', filled: 'Filled', free: 'Free', eligible: 'Eligible' },
  spare: (mentors) =>
    mentors.length > mostNamed
      ? `${formatNumber(mentors.length)} mentors have no mentee, though some are eligible. No better match would use these places.`
      : `Without a mentee: ${listed(mentors.map((m) => `${m.name} (${counted(m.eligible, 'mentee')} eligible)`))}. No better match would use these places.`,
  barred: (names) =>
    names.length > mostNamed
      ? `Nobody is eligible for ${formatNumber(names.length)} mentors; the table shows them with 0 eligible.`
      : `Nobody is eligible for ${listed(names)}.`,
  scoreFinding: (above) =>
    above > 0
      ? `Chosen pairs score ${counted(above, 'point')} above the typical eligible pair`
      : above < 0
        ? `Chosen pairs score ${counted(-above, 'point')} below the typical eligible pair: rules and places leave no better`
        : 'Chosen pairs score like the typical eligible pair',
  scoreMeasure: ({ chosen, eligible, median, typical }) =>
    `Points of 100 per pair; median ${median} of the ${formatNumber(chosen)} chosen, ${typical} of all ${formatNumber(eligible)} eligible pairs`,
  scoreAlternative: ({ chosen, eligible, low, high, median, typical }) =>
    `Scores of the ${formatNumber(chosen)} chosen pairs run from ${low} to ${high} with median ${median}; the ${formatNumber(eligible)} eligible pairs have median ${typical}.`,
  scoreSource:
    'Bands of 2.5 points. A score compares pairs within this program; it does not predict how a relationship will go.',
  chosen: (count) => counted(count, 'chosen pair'),
  eligible: (count) => `${counted(count, 'eligible pair')}, share in each band`,
  median: (points) => `median ${points}`,
  lowest: (points) => `lowest ${points}`,
  highest: (points) => `highest ${points}`,
  scoreAxis: 'score of the pair, points of 100',
  bandTable: 'Pairs by band of ten points',
  bandColumns: { points: 'Points', chosen: 'Chosen', eligible: 'Eligible' },
  band: (from, to) => (to === 100 ? `${from} to ${to}` : `${from} to under ${to}`),
} as const satisfies ChartWords;

const german = {
  loadFinding: ({ offered, used, mentors, withMentee }) => {
    const free = offered - used;
    const stay =
      free === 0
        ? 'kein Platz bleibt frei'
        : `${germanPlaces(free)} ${free === 1 ? 'bleibt' : 'bleiben'} frei`;
    if (withMentee === 0) return `Noch ist niemand zugeordnet; ${stay}`;
    const who = mentors === 1 ? germanMentors(1) : `${de(withMentee)} von ${germanMentors(mentors)}`;
    return `${who} ${withMentee === 1 ? 'begleitet' : 'begleiten'} mindestens eine Person; ${stay}`;
  },
  loadMeasure: ({ offered }, each) =>
    each
      ? `Angebotene Plätze je Person, belegt oder frei; insgesamt ${germanPlaces(offered)}. Freie Plätze zuerst, dann nach Namen`
      : `Mentorinnen und Mentoren nach belegten Plätzen; insgesamt ${germanPlaces(offered)}. Die Tabelle nennt alle Namen`,
  loadAlternative: ({ offered, used, mentors }, { mentors: open, open: names }) => {
    const named =
      open === 0
        ? 'Kein Platz ist frei.'
        : names.length > 0
          ? `Frei: ${names.join(', ')}.`
          : `${germanMentors(open)} haben freie Plätze.`;
    return `Belegte und freie Plätze von ${mentors === 1 ? 'einer Person' : `${de(mentors)} Mentorinnen und Mentoren`}. ${de(used)} von ${de(offered)} Plätzen ${used === 1 ? 'ist' : 'sind'} belegt. ${named}`;
  },
  places: (used, offered) => `${used} von ${offered}`,
  free: (free) => `${free} frei`,
  groups: { full: 'Alle Plätze belegt', some: 'Plätze zum Teil frei', none: 'Niemand zugeordnet' },
  group: (mentors, free) =>
    `${de(mentors)} ${mentors === 1 ? 'Person' : 'Personen'}${free === 0 ? '' : `, ${germanPlaces(free)} frei`}`,
  loadTable: 'Plätze je Mentorin oder Mentor',
  loadTableMeasure:
    'Freie Plätze zuerst, dann nach Namen. Zulässig: Mentees, mit denen keine Bedingung verletzt wäre.',
  loadColumns: {
    mentor: 'Mentorin oder Mentor',
    offered: 'Angeboten',
    filled: 'Belegt',
    free: 'Frei',
    eligible: 'Zulässig',
  },
  spare: (mentors) =>
    mentors.length > mostNamed
      ? `${de(mentors.length)} Mentorinnen und Mentoren sind ohne Mentee, obwohl Mentees zulässig wären. Keine bessere Zuordnung würde diese Plätze nutzen.`
      : `Ohne Mentee: ${listed(
          mentors.map(
            (m) => `${m.name} (${de(m.eligible)} ${m.eligible === 1 ? 'Mentee' : 'Mentees'} zulässig)`,
          ),
          'de',
        )}. Keine bessere Zuordnung würde diese Plätze nutzen.`,
  barred: (names) =>
    names.length > mostNamed
      ? `Für ${de(names.length)} Mentorinnen und Mentoren ist kein Mentee zulässig; in der Tabelle steht dort 0.`
      : `Für ${listed(names, 'de')} ist kein Mentee zulässig.`,
  scoreFinding: (above) =>
    above === 0
      ? 'Die gewählten Tandems passen so gut wie das mittlere zulässige'
      : above > 0
        ? `Die gewählten Tandems liegen ${de(above)} ${above === 1 ? 'Punkt' : 'Punkte'} über dem mittleren zulässigen`
        : `Die gewählten Tandems liegen ${de(-above)} ${above === -1 ? 'Punkt' : 'Punkte'} unter dem mittleren zulässigen: Bedingungen und Plätze lassen nichts Besseres zu`,
  scoreMeasure: ({ chosen, eligible, median, typical }) =>
    `Punkte von 100 je Tandem; Median der gewählten (${de(chosen)}) ${median}, aller zulässigen (${de(eligible)}) ${typical}`,
  scoreAlternative: ({ chosen, eligible, low, high, median, typical }) =>
    `Gewählte Tandems: ${de(chosen)}, Passung von ${low} bis ${high}, Median ${median}. Zulässige Tandems: ${de(eligible)}, Median ${typical}.`,
  scoreSource:
    'Säulen von 2,5 Punkten. Die Passung vergleicht Tandems innerhalb dieses Programms; sie sagt nicht voraus, wie zwei Menschen miteinander auskommen.',
  chosen: (count) => (count === 1 ? '1 gewähltes Tandem' : `${de(count)} gewählte Tandems`),
  eligible: (count) =>
    `${count === 1 ? '1 zulässiges Tandem' : `${de(count)} zulässige Tandems`}, Anteil je Säule`,
  median: (points) => `Median ${points}`,
  lowest: (points) => `niedrigste ${points}`,
  highest: (points) => `höchste ${points}`,
  scoreAxis: 'Passung des Tandems, Punkte von 100',
  bandTable: 'Tandems je zehn Punkte',
  bandColumns: { points: 'Punkte', chosen: 'Gewählt', eligible: 'Zulässig' },
  band: (from, to) => (to === 100 ? `${from} bis ${to}` : `${from} bis unter ${to}`),
} as const satisfies ChartWords;

const words = { en, de: german } as const satisfies Record<Language, ChartWords>;

/** Words for the charts of a match, in one language. */
export function chartWords(language: Language): ChartWords {
  return words[language];
}
