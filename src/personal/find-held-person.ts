import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { compareText } from '../model/order.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { recordsOf } from '../model/row-list.ts';
import { specialKind } from '../read/classify-table.ts';
import { recordNames } from '../read/named-files.ts';
import { nearestText } from '../read/nearest-text.ts';
import { nameKey, nameOf } from '../read/person-keys.ts';
import { identityAt, identityCells } from '../read/row-identity.ts';
import type { Table } from '../read/table.ts';
import { gatherMarks } from './gather-marks.ts';
import type { Marks } from './marks.ts';
import { type IsAnothers, keyOf } from './their-rows.ts';

/** Somebody of whom a folder holds something, under whatever they are known there. */
export type HeldPerson = {
  /** The id under which the records know them. */
  readonly id: string;
  /** The id where no name is known. */
  readonly name: string;
  /** In the people files, in the workforce alone, or in nothing but records and files of answers. */
  readonly standing: 'participant' | 'employee' | 'recorded';
  readonly marks: Marks;
  /** Whether an id or an address is that of another participant. */
  readonly isAnothers: IsAnothers;
};

type Known = { readonly id: string; readonly name?: string | undefined; readonly email?: string | undefined };

/**
 * The person that somebody means by an id, an address or a full name: a participant, else somebody of the workforce,
 * else whoever records, or any of the `tables`, still know. With everything they are known by in all of them. Exit 2
 * with the nearest where nobody fits, or with the ids where several do.
 */
export function findHeldPerson(folder: ProgramFolder, tables: readonly Table[], words: string): HeldPerson {
  const sources = {
    participant: () => folder.cohort.people,
    employee: () => [folder.roster, folder.rosterAtStart].flatMap((roster) => roster?.employees() ?? []),
    recorded: () => [...peopleOfRecords(folder), ...peopleOfTables(tables, folder.program, words)],
  } as const satisfies Record<HeldPerson['standing'], () => readonly Known[]>;
  for (const standing of ['participant', 'employee', 'recorded'] as const) {
    const found = theOne(sources[standing](), words);
    if (found === undefined) continue;
    const isAnothers = anothers(folder, found.id);
    const marks = gatherMarks(folder, tables, { start: found, isAnothers });
    return { id: found.id, name: found.name || found.id, standing, marks, isAnothers };
  }
  throw nobody(words, [...folder.cohort.people, ...peopleOfRecords(folder)]);
}

/** By the very id; else by id or address in any case of letters, or by the full name in either order. */
function theOne(people: readonly Known[], words: string): Known | undefined {
  const wanted = keyOf(words.trim());
  const exact = people.find(({ id }) => keyOf(id) === wanted);
  if (exact !== undefined) return exact;
  const [folded, named] = [wanted.toLowerCase(), nameKey(nameOf(words))];
  const found = new Map(
    people
      .filter(
        ({ id, email, name }) =>
          keyOf(id).toLowerCase() === folded ||
          (email !== undefined && keyOf(email) === folded) ||
          (name !== undefined && named !== '' && nameKey(nameOf(name)) === named),
      )
      .map((one) => [one.id, one]),
  );
  const [person] = found.values();
  if (found.size < 2) return person;
  const ids = [...found.keys()].sort(compareText);
  throw new MentorError(exitCodes.badInput, `"${words}" could be ${ids.join(' or ')}.`, 'Give the id.');
}

function nobody(words: string, people: readonly Known[]): MentorError {
  const nearest = nearestText(
    words.trim(),
    people.flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]),
  );
  return new MentorError(
    exitCodes.badInput,
    `No file of this folder knows "${words}" as an id, an address or a full name.`,
    nearest === undefined ? 'Give an id, an e-mail address or a full name.' : `Perhaps "${nearest}"?`,
  );
}

/** Everybody whom a record names, participants or not; of pairings with the name. */
function peopleOfRecords(folder: ProgramFolder): Known[] {
  const names = new Map<string, string>();
  const add = (id: string | undefined, name = '') => {
    if (id !== undefined && id !== '' && (names.get(id) ?? '') === '') names.set(id, name);
  };
  for (const { mentor, mentorName, mentee, menteeName } of recordsOf(folder.pairings)) {
    add(mentor, mentorName);
    add(mentee, menteeName);
  }
  for (const { person } of recordsOf(folder.checkIns)) add(person);
  for (const { person } of recordsOf(folder.goals)) add(person);
  for (const { people } of recordsOf(folder.schedule)) for (const person of people) add(person);
  for (const { person } of [...folder.training, ...folder.contacts]) add(person);
  for (const { person, other } of folder.overrides) {
    add(person);
    add(other);
  }
  if (folder.lottery !== undefined) for (const { person } of recordsOf(folder.lottery)) add(person);
  return [...names].map(([id, name]) => ({ id, ...(name === '' ? {} : { name }) }));
}

/** Whoever a row of any table but our records is of, by these words: in a file that nothing else of the program reads. */
function peopleOfTables(
  tables: readonly Table[],
  program: ProgramFolder['program'],
  words: string,
): readonly Known[] {
  const [key, named] = [keyOf(words.trim()), nameKey(nameOf(words))];
  const found: Known[] = [];
  for (const table of tables) {
    if (recordNames.some((name) => name === table.file)) continue;
    const kind = specialKind(table, program)?.kind;
    const cells = identityCells(table, program, kind);
    for (let at = 0; at < table.rowCount; at++) {
      const { ids, emails, names } = identityAt(table, cells, at);
      const isKey = [...ids, ...emails].some((text) => keyOf(text) === key);
      const name = isKey ? names[0] : names.find((one) => nameKey(one) === named);
      if (!isKey && name === undefined) continue;
      // Whoever is asked for by an id or an address is one person, whatever else the rows give; a row of a list of pairs is of two.
      const id = isKey ? key : kind === 'pairs' ? nameOf(words) : (ids[0] ?? emails[0] ?? nameOf(words));
      found.push({ id, ...(name === undefined || kind === 'pairs' ? {} : { name }) });
    }
  }
  return found;
}

/** Ids and addresses of all participants but this one; a mailbox that they share is theirs too. */
function anothers({ cohort }: ProgramFolder, own: string): IsAnothers {
  const keys = new Set<string>();
  const mine = new Set([keyOf(own)]);
  for (const { id, email } of cohort.people)
    for (const key of [id, email ?? '']) (id === own ? mine : keys).add(keyOf(key));
  return (key) => keys.has(key) && !mine.has(key);
}
