import type { Day } from '../../model/day.ts';
import type { FieldUse } from '../../model/field.ts';
import { groupBy, groupByEach } from '../../model/group-by.ts';
import type { AgendaTitles } from '../../model/guide.ts';
import type { Language } from '../../model/language.ts';
import type { MatchExtras } from '../../model/match-extras.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { OverrideRow } from '../../model/override.ts';
import type { Pairing } from '../../model/pairing.ts';
import { glanceAt, type Role, roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { type PairWords, pairWords } from '../../texts/pair-words/pair-words.ts';
import type { MatchPair } from '../match/match-figures.ts';
import type { WhyBasis } from '../pair-facts.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { inNameOrder } from './pair-names.ts';

export type PairsInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort' | 'overrides'>;
  readonly pairs: readonly MatchPair[];
  /** What pairings.csv says of them. */
  readonly records: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly extras: Pick<MatchExtras, 'rules' | 'criteria' | 'load'>;
  readonly today: Day;
  /** Command, version, inputs. */
  readonly footer: readonly string[];
  /** Where the sheet of a person lies, seen from these pages; undefined where there is none. */
  readonly sheetOf: (person: string, role: Role) => string | undefined;
  /** Where the overview lies, and the page with all names, seen from any of these pages. */
  readonly overview: string;
  readonly names: string;
  /** What meetings are about, in the language of the pages. */
  readonly agendaTitles: AgendaTitles;
};

/** A pair, and the id of its place on a page: of several mentees under one mentor each has its own. */
export type PlacedPair = { readonly pair: MatchPair; readonly anchor: string };

/** Everything that is looked up for each of a thousand pairs, found once. */
export type PairView = PairsInput & {
  readonly language: Language;
  readonly words: PairWords;
  readonly people: PeopleById;
  readonly basis: WhyBasis & { readonly language: Language };
  /** By the mentee's name. */
  readonly placed: readonly PlacedPair[];
  readonly record: (pair: MatchPair) => Pairing | undefined;
  readonly meetingsOf: (pair: MatchPair) => readonly Meeting[];
  readonly decisionsOf: (person: string) => readonly OverrideRow[];
  readonly pairsOf: (mentor: string) => readonly PlacedPair[];
  readonly loadOf: (mentor: string) => MatchExtras['load'][number] | undefined;
  /** Fields that participants may read, and that only the coordinator may. */
  readonly openFields: readonly string[];
  readonly privateFields: readonly string[];
  /** Somebody in this role answered the question: to the others it was put as well. */
  readonly asked: (role: Role, field: string) => boolean;
};

export function pairView(input: PairsInput): PairView {
  const { folder, pairs, meetings, extras } = input;
  const { program, cohort } = folder;
  const people = peopleById(cohort);
  const placed = placedPairs(pairs, people);
  const records = new Map(input.records.map((record) => [keyOf(record), record]));
  const load = new Map(extras.load.map((one) => [one.mentor, one]));
  const fieldsOf = (use: FieldUse): string[] =>
    [...cohort.fields.values()].filter((field) => field.use === use).map(({ name }) => name);
  const [openFields, privateFields] = [fieldsOf('open'), fieldsOf('coordinator-only')];
  const glance = glanceAt(cohort);
  const answered = new Set(
    [...openFields, ...privateFields].flatMap((field) =>
      roles.filter((role) => glance.answered(role, field)).map((role) => `${role} ${field}`),
    ),
  );
  const held = groupByEach(meetings, ({ pairing }) => (pairing === undefined ? [] : [pairing]));
  const decisions = groupByEach(folder.overrides, ({ person, other }) => [
    person,
    ...(other === undefined ? [] : [other]),
  ]);
  const ofMentor = groupBy(placed, ({ pair }) => pair.mentor);
  return {
    ...input,
    language: program.language,
    words: pairWords(program.language),
    people,
    basis: {
      criteria: extras.criteria,
      rules: extras.rules,
      fields: cohort.fields,
      language: program.language,
    },
    placed,
    record: (pair) => records.get(keyOf(pair)),
    meetingsOf: (pair) => (held.get(pair.id) ?? []).filter((m) => m.people.includes(pair.mentee)),
    decisionsOf: (person) => decisions.get(person) ?? [],
    pairsOf: (mentor) => ofMentor.get(mentor) ?? [],
    loadOf: (mentor) => load.get(mentor),
    openFields,
    privateFields,
    asked: (role, field) => answered.has(`${role} ${field}`),
  };
}

const keyOf = ({ id, mentee }: { readonly id: string; readonly mentee: string }): string =>
  `${id}\0${mentee}`;

function placedPairs(pairs: readonly MatchPair[], people: PeopleById): PlacedPair[] {
  const rows = new Map<string, number>();
  for (const { id } of pairs) rows.set(id, (rows.get(id) ?? 0) + 1);
  const ordered = inNameOrder(
    pairs,
    (pair) => people.name(pair.mentee),
    (pair) => `${pair.id} ${pair.mentee}`,
  );
  return ordered.map((pair) => ({
    pair,
    anchor: rows.get(pair.id) === 1 ? pair.id : `${pair.id}-${pair.mentee}`,
  }));
}
