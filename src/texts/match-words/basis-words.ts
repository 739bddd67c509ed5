import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Override } from '../../model/override.ts';
import type { Format } from '../../schema/program-matching.ts';
import { counted, fieldWords } from '../counted.ts';
import { fieldName } from '../field-words.ts';

/** Names and days of one override, as they are printed. */
type OverrideFacts = {
  readonly kind: Override['kind'];
  readonly person: string;
  readonly other: string | undefined;
  readonly field: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
};
type RowFacts = {
  readonly file: string;
  readonly accepted: number;
  readonly read: number;
  readonly merged: number;
  readonly refused: number;
};

/** What a match rests on: the words of its last list. */
export type BasisWords = {
  readonly title: string;
  readonly assumed: string;
  readonly assumedShort: string;
  readonly rules: string;
  /** What it means that a pair breaks a rule. */
  readonly rulesNote: Readonly<Record<Format, string>>;
  readonly avoided: string;
  readonly groups: string;
  readonly circles: string;
  /** "4 to 6 members; at most 2 of the same department" */
  readonly groupSize: (min: number, max: number) => string;
  readonly mostAlike: (most: number, field: string) => string;
  readonly leastKinds: (least: number, field: string) => string;
  readonly rounds: string;
  /** `rooms`: talks at once; absent where there is no limit. */
  readonly roundsAndRooms: (rounds: number, rooms: number | undefined) => string;
  readonly odd: string;
  readonly oddRule: Readonly<Record<'trio' | 'leave-one', string>>;
  readonly whoTakesPart: string;
  readonly sides: Readonly<Record<'mentor' | 'mentee', string>>;
  readonly criteria: string;
  readonly objective: string;
  readonly overrides: string;
  readonly seed: string;
  readonly seedNote: string;
  readonly inputs: string;
  readonly none: string;
  readonly override: (facts: OverrideFacts) => string;
  readonly rows: (facts: RowFacts) => string;
};

const de = (n: number): string => formatNumber(n, { language: 'de' });
const inBrackets = (items: readonly string[]): string => (items.length === 0 ? '' : ` (${items.join(', ')})`);

/** The same in every format. */
const notes = (note: string): Readonly<Record<Format, string>> => ({
  'one-to-one': note,
  group: note,
  peer: note,
  circle: note,
  flash: note,
  informal: note,
});

const words = {
  en: {
    title: 'What it rests on',
    assumed: 'Assumed, where nobody said it',
    assumedShort: 'Assumed',
    rules: 'Rules',
    rulesNote: {
      ...notes(' (a pair that breaks one is not eligible): '),
      informal: ' (hints here; no pair is barred): ',
    },
    avoided: 'nobody who asked to be avoided',
    groups: 'Groups',
    circles: 'Circles',
    groupSize: (min, max) => (min === max ? counted(min, 'member') : `${min} to ${counted(max, 'member')}`),
    mostAlike: (most, field) => `at most ${most} of the same ${fieldWords(field)}`,
    leastKinds: (least, field) => `at least ${least} different in ${fieldWords(field)}`,
    rounds: 'Rounds',
    roundsAndRooms: (rounds, rooms) =>
      `${rounds}, ${rooms === undefined ? 'with as many talks at once as there are pairs' : `with at most ${counted(rooms, 'talk')} at once`}`,
    odd: 'An odd number',
    oddRule: { trio: 'three meet together', 'leave-one': 'one person waits' },
    whoTakesPart: 'Who takes part',
    sides: { mentor: 'mentors', mentee: 'mentees' },
    criteria: 'Criteria',
    objective: 'Objective',
    overrides: 'Overrides',
    seed: 'Seed',
    seedNote: ' for ties: ',
    inputs: 'Inputs',
    none: 'none',
    override: ({ kind, person, other = 'nobody', field = 'a field', from, until }) => {
      const since = from === undefined ? '' : ` from ${from}`;
      return {
        pin: `${person} pinned to ${other}`,
        ban: `${person} and ${other} kept apart`,
        out: `${person} out${since}`,
        pause: `${person} pauses${since}${until === undefined ? '' : ` until ${until}`}`,
        set: `${fieldWords(field)} of ${person} set`,
      }[kind];
    },
    rows: ({ file, accepted, read, merged, refused }) =>
      `${file}, ${formatNumber(accepted)} of ${counted(read, 'row')} accepted${inBrackets([
        ...(merged === 0 ? [] : [`${formatNumber(merged)} merged`]),
        ...(refused === 0 ? [] : [`${formatNumber(refused)} refused`]),
      ])}`,
  },
  de: {
    title: 'Worauf das beruht',
    assumed: 'Angenommen, wo es niemand gesagt hat',
    assumedShort: 'Angenommen',
    rules: 'Bedingungen',
    rulesNote: {
      ...notes(' (ein Tandem, das eine davon verletzt, ist nicht zulässig): '),
      group: ' (wo eine davon verletzt wäre, ist der Platz nicht zulässig): ',
      circle: ' (zwei Menschen, bei denen eine davon verletzt wäre, kommen nicht in denselben Kreis): ',
      flash: ' (wo eine davon verletzt wäre, ist das Gespräch nicht zulässig): ',
      informal: ' (hier nur Hinweise; kein Tandem ist ausgeschlossen): ',
    },
    avoided: 'niemand, den eine der beiden Personen ausgeschlossen hat',
    groups: 'Gruppen',
    circles: 'Kreise',
    groupSize: (min, max) => (min === max ? `${de(min)} Mitglieder` : `${de(min)} bis ${de(max)} Mitglieder`),
    mostAlike: (most, field) => `höchstens ${de(most)} mit gleicher Angabe bei „${fieldName(field, 'de')}“`,
    leastKinds: (least, field) => `mindestens ${de(least)} verschiedene bei „${fieldName(field, 'de')}“`,
    rounds: 'Runden',
    roundsAndRooms: (rounds, rooms) =>
      `${de(rounds)}, ${rooms === undefined ? 'mit so vielen Gesprächen zugleich, wie es Paare gibt' : `mit höchstens ${de(rooms)} Gesprächen zugleich`}`,
    odd: 'Ungerade Zahl',
    oddRule: { trio: 'drei treffen sich gemeinsam', 'leave-one': 'eine Person wartet' },
    whoTakesPart: 'Wer teilnimmt',
    sides: { mentor: 'Mentorinnen und Mentoren', mentee: 'Mentees' },
    criteria: 'Kriterien',
    objective: 'Zielsetzung',
    overrides: 'Einzelentscheidungen',
    seed: 'Startwort',
    seedNote: ' für die Auslosung bei Gleichstand: ',
    inputs: 'Dateien',
    none: 'keine',
    override: ({ kind, person, other = 'niemand', field, from, until }) => {
      const since = from === undefined ? '' : ` ab ${from}`;
      return {
        pin: `${person} fest zugeordnet zu ${other}`,
        ban: `${person} und ${other} kein Tandem`,
        out: `${person} nimmt nicht teil${since}`,
        pause: `${person} pausiert${since}${until === undefined ? '' : ` bis ${until}`}`,
        set: `${field === undefined ? 'eine Angabe' : `„${fieldName(field, 'de')}“`} von ${person} festgelegt`,
      }[kind];
    },
    rows: ({ file, accepted, read, merged, refused }) =>
      `${file}, ${de(accepted)} von ${read === 1 ? '1 Zeile' : `${de(read)} Zeilen`} übernommen${inBrackets([
        ...(merged === 0 ? [] : [`${de(merged)} zusammengeführt`]),
        ...(refused === 0 ? [] : [`${de(refused)} nicht angenommen`]),
      ])}`,
  },
} as const satisfies Record<Language, BasisWords>;

/** Words for what a match rests on, in one language. */
export function basisWords(language: Language): BasisWords {
  return words[language];
}
