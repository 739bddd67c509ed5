import type { Language } from '../language.ts';

/** One answer a form offers: what the ledger keeps, and its words. */
export type AnswerOption = { readonly value: string } & Readonly<Record<Language, string>>;

/**
 * How a question is answered. `points`: steps from low to high, each with words, kept as numbers; `ends`: a row of numbers
 * of which only the ends have words; `choice`: one of several, kept by name.
 */
export type QuestionScale =
  | {
      readonly kind: 'points';
      readonly options: readonly AnswerOption[];
      /** The words of the two ends say enough: a row of numbers does as well. */
      readonly areStepsEven?: true;
    }
  | {
      readonly kind: 'ends';
      readonly min: number;
      readonly max: number;
      readonly low: Readonly<Record<Language, string>>;
      readonly high: Readonly<Record<Language, string>>;
    }
  | { readonly kind: 'choice'; readonly options: readonly AnswerOption[] }
  | { readonly kind: 'percent'; readonly options: readonly AnswerOption[] }
  | { readonly kind: 'yes-no'; readonly options: readonly AnswerOption[] }
  | { readonly kind: 'count' | 'amount' | 'text' | 'date' };

/** The scales that the questions share. Words of the same point are the same in every form, so that answers compare. */
export const questionScales = {
  /** How far a sentence is true. */
  agree5: {
    kind: 'points',
    areStepsEven: true,
    options: [
      { value: '1', en: 'not at all', de: 'trifft gar nicht zu' },
      { value: '2', en: 'rather not', de: 'trifft eher nicht zu' },
      { value: '3', en: 'partly', de: 'teilweise' },
      { value: '4', en: 'mostly', de: 'trifft eher zu' },
      { value: '5', en: 'fully', de: 'trifft voll zu' },
    ],
  },
  sat5: {
    kind: 'points',
    areStepsEven: true,
    options: [
      { value: '1', en: 'very dissatisfied', de: 'sehr unzufrieden' },
      { value: '2', en: 'dissatisfied', de: 'unzufrieden' },
      { value: '3', en: 'neither', de: 'weder noch' },
      { value: '4', en: 'satisfied', de: 'zufrieden' },
      { value: '5', en: 'very satisfied', de: 'sehr zufrieden' },
    ],
  },
  /** How often something was seen. */
  often5: {
    kind: 'points',
    options: [
      { value: '1', en: 'never', de: 'nie' },
      { value: '2', en: 'once', de: 'einmal' },
      { value: '3', en: 'a few times', de: 'einige Male' },
      { value: '4', en: 'most weeks', de: 'in den meisten Wochen' },
      { value: '5', en: 'every week', de: 'jede Woche' },
    ],
  },
  pct: {
    kind: 'percent',
    options: [
      { value: '0', en: '0', de: '0' },
      { value: '25', en: '25', de: '25' },
      { value: '50', en: '50', de: '50' },
      { value: '75', en: '75', de: '75' },
      { value: '100', en: '100', de: '100' },
    ],
  },
  /** Would you recommend it: 9 and 10 less 0 to 6. */
  rec: {
    kind: 'ends',
    min: 0,
    max: 10,
    low: { en: 'not at all likely', de: 'sehr unwahrscheinlich' },
    high: { en: 'extremely likely', de: 'sehr wahrscheinlich' },
  },
  /** Goal attainment scaling, against what was written down at the second meeting. */
  gas: {
    kind: 'points',
    options: [
      { value: '-2', en: 'no change or worse', de: 'keine Veränderung oder schlechter' },
      { value: '-1', en: 'less than expected', de: 'weniger als erwartet' },
      { value: '0', en: 'as expected', de: 'wie erwartet' },
      { value: '1', en: 'better', de: 'besser' },
      { value: '2', en: 'much better', de: 'viel besser' },
    ],
  },
  /** How far a topic has been passed on. */
  handed: {
    kind: 'points',
    options: [
      { value: '0', en: 'not touched', de: 'nicht berührt' },
      { value: '1', en: 'heard', de: 'gehört' },
      { value: '2', en: 'seen', de: 'gesehen' },
      { value: '3', en: 'done together', de: 'gemeinsam getan' },
      { value: '4', en: 'done alone', de: 'allein getan' },
      { value: '5', en: 'can explain it to others', de: 'kann es anderen erklären' },
    ],
  },
  weeks4: {
    kind: 'ends',
    min: 0,
    max: 4,
    low: { en: 'in none', de: 'in keiner' },
    high: { en: 'in all four', de: 'in allen vier' },
  },
  yn: {
    kind: 'yes-no',
    options: [
      { value: 'yes', en: 'Yes', de: 'Ja' },
      { value: 'no', en: 'No', de: 'Nein' },
    ],
  },
  fit: {
    kind: 'choice',
    options: [
      { value: 'good', en: 'It works for me', de: 'Passt für mich' },
      { value: 'undecided', en: 'Too early to say', de: 'Noch zu früh' },
      {
        value: 'poor',
        en: 'I would rather work with somebody else',
        de: 'Ich möchte lieber mit einer anderen Person arbeiten',
      },
    ],
  },
  again: {
    kind: 'choice',
    options: [
      { value: 'yes', en: 'Yes', de: 'Ja' },
      { value: 'other-role', en: 'Yes – in another role', de: 'Ja – in einer anderen Rolle' },
      { value: 'not-now', en: 'Not now', de: 'Zurzeit nicht' },
      { value: 'no', en: 'No', de: 'Nein' },
    ],
  },
  after: {
    kind: 'choice',
    options: [
      { value: 'in-touch', en: 'We stay in touch', de: 'Wir bleiben in Kontakt' },
      { value: 'as-before', en: 'We carry on as before', de: 'Wir machen weiter wie bisher' },
      { value: 'part', en: 'We part with thanks', de: 'Wir verabschieden uns mit Dank' },
    ],
  },
  moved: {
    kind: 'choice',
    options: [
      { value: 'new-role', en: 'new role', de: 'neue Aufgabe' },
      { value: 'more-responsibility', en: 'more responsibility', de: 'mehr Verantwortung' },
      { value: 'same-content', en: 'same role and content', de: 'gleiche Aufgabe, damit zufrieden' },
      { value: 'same-looking', en: 'same role and looking', de: 'gleiche Aufgabe, auf der Suche' },
      { value: 'left', en: 'left the organisation', de: 'nicht mehr im Haus' },
    ],
  },
  readiness: {
    kind: 'choice',
    options: [
      { value: 'now', en: 'now', de: 'jetzt' },
      { value: 'within-a-year', en: 'within a year', de: 'innerhalb eines Jahres' },
      { value: 'one-to-two-years', en: 'in one to two years', de: 'in ein bis zwei Jahren' },
      { value: 'later', en: 'later', de: 'später' },
      { value: 'cannot-say', en: 'cannot say', de: 'kann ich nicht sagen' },
    ],
  },
  use: {
    kind: 'choice',
    options: [
      { value: 'no', en: 'No', de: 'Nein' },
      { value: 'tried-once', en: 'Tried once', de: 'Einmal ausprobiert' },
      { value: 'in-regular-use', en: 'In regular use', de: 'Regelmäßig in Gebrauch' },
    ],
  },
  /** A sentence instead of a goal, asked about two months later. */
  done: {
    kind: 'choice',
    options: [
      { value: 'done', en: 'done', de: 'getan' },
      { value: 'partly', en: 'partly', de: 'zum Teil' },
      { value: 'not-yet', en: 'not yet', de: 'noch nicht' },
      { value: 'no-longer-wanted', en: 'no longer wanted', de: 'nicht mehr gewünscht' },
    ],
  },
  count: { kind: 'count' },
  minutes: { kind: 'amount' },
  text: { kind: 'text' },
  date: { kind: 'date' },
} as const satisfies Readonly<Record<string, QuestionScale>>;

export type ScaleId = keyof typeof questionScales;

/** The ends of a scale of numbers, for answers that are compared between 0 and 100; absent of words and counts. */
export function scaleEnds(id: ScaleId): { readonly min: number; readonly max: number } | undefined {
  const scale: QuestionScale = questionScales[id];
  if (scale.kind === 'ends') return { min: scale.min, max: scale.max };
  if (scale.kind !== 'points' && scale.kind !== 'percent') return undefined;
  const values = scale.options.map(({ value }) => Number(value));
  return { min: Math.min(...values), max: Math.max(...values) };
}
