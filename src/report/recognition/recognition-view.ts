import type { Attendance } from '../../model/attendance.ts';
import type { CheckIn } from '../../model/check-in.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { sortedBy } from '../../model/order.ts';
import type { Person } from '../../model/person.ts';
import { personLanguage } from '../../model/person-language.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { RecognisedPerson, RecognitionResult } from '../../schema/recognition-result.ts';
import type { PartTaken } from '../../texts/recognition-words/recognition-catalogue.ts';

/** What every page about recognition is made from. */
export type RecognitionInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort' | 'goals' | 'schedule'>;
  /** Valid answers of mentees that hold something a paper may say: `printedAnswers`. */
  readonly answers: readonly CheckIn[];
  readonly result: RecognitionResult;
  /** Everybody's, whether the result names them or not. */
  readonly attendance: readonly Attendance[];
  /** Each once, however many came. */
  readonly meetingsHeld: number;
  /** What the modules are called, by the name training.csv has; others are called as there. */
  readonly moduleTitle: (module: string, language: Language) => string;
  readonly today: string;
};

/** The same, with people to look up: by the people files, else as pairings.csv calls them. */
export type RecognitionView = RecognitionInput & {
  readonly person: (id: string) => Person | undefined;
  readonly name: (id: string) => string;
};

export function recognitionView(input: RecognitionInput): RecognitionView {
  const people = new Map(input.folder.cohort.people.map((person) => [person.id, person]));
  const recorded = new Map(input.attendance.map(({ person, name }) => [person, name]));
  return {
    ...input,
    person: (id) => people.get(id),
    name: (id) => people.get(id)?.name ?? (recorded.get(id) || id),
  };
}

/** Where nobody leads anybody, everybody is a participant. */
export function partOf({ side }: RecognisedPerson, { folder }: RecognitionInput): PartTaken {
  const { format } = folder.program;
  return format === 'peer' || format === 'circle' || format === 'flash' ? 'equal' : side;
}

/** The language a person's papers are in. */
export function languageFor(
  { person, side }: Pick<RecognisedPerson, 'person' | 'side'>,
  view: RecognitionView,
): Language {
  const { language } = view.folder.program;
  const known = view.person(person);
  return known === undefined ? language : personLanguage(known, language, side);
}

/** `12`, `7.5`: hours to the half, or as near as one decimal tells. */
export function hoursWords(hours: number, language: Language): string {
  return formatNumber(hours, { decimals: Number.isInteger(Math.round(hours * 10) / 10) ? 0 : 1, language });
}

/** By name, then id and side. */
export function byName(people: readonly RecognisedPerson[], { name }: RecognitionView): RecognisedPerson[] {
  return sortedBy(
    people,
    ({ person }) => name(person).toLowerCase(),
    ({ person }) => person,
    ({ side }) => side,
  );
}

/** What all papers for single people have in common as documents. */
export const paperFrame = ({ folder, today }: RecognitionView) =>
  ({
    kind: 'sheet',
    program: folder.program.name,
    audience: 'coordinator',
    asOf: today,
    footer: [],
  }) as const;
