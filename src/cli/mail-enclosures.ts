import { haveAgreed } from '../follow/mails-due.ts';
import type { Meeting } from '../model/meeting.ts';
import { closedStates } from '../model/pairing.ts';
import { roundOf } from '../model/pairing-unit.ts';
import type { Person, Role } from '../model/person.ts';
import { bytesOfContent, type PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { calendarsOf } from '../render/ics.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { calendarInput } from './calendar-files.ts';
import { personName } from './calendar-paths.ts';
import type { CurrentMatch } from './current-match.ts';
import { sheetFiles, sheetPath } from './sheet-files.ts';
import { unitSheetPath } from './unit-sheet-files.ts';

export type MailRun = {
  readonly folder: ProgramFolder;
  readonly current: CurrentMatch;
  readonly pairs: MatchResult['pairings'];
  readonly meetings: readonly Meeting[];
  /** Pairings for which a schedule found no time. */
  readonly unplaced?: ReadonlySet<string>;
};

/** A file that goes with a letter: its bytes when they are asked for, and where the same stands by itself. */
export type Enclosure = { readonly bytes: () => Uint8Array; readonly path?: string };

/** What can go with the letters of a run: sheets, and calendars where meetings are planned. */
export type Enclosures = {
  readonly sheet: (person: Person, role: Role) => Enclosure | undefined;
  /** Of somebody about a group, a circle, peers or a rotation. */
  readonly unitSheet: (person: Person, unit: string) => Enclosure | undefined;
  readonly calendar: (person: Person) => Enclosure | undefined;
};

/**
 * Sheets and calendars as they may leave the house: with the pairs in them that have both agreed, and no other. Where
 * somebody has one of each, the sheet is made again without the open question; else it is the one that was written.
 */
export function mailEnclosures(run: MailRun, sheets: readonly PlannedFile[]): Enclosures {
  const { folder, pairs, meetings } = run;
  const agreed = agreedPairs(run);
  const undecided = pairs.filter((pair) => !agreed.has(pair) && !closedStates.has(pair.state));
  const mixed = new Set(undecided.flatMap(({ mentee, mentor }) => [mentee, mentor]));
  const mixedUnits = new Set(undecided.map(({ id }) => id));
  const sheetsAgain = pairs.filter(
    (p) => agreed.has(p) && (mixed.has(p.mentee) || mixed.has(p.mentor) || mixedUnits.has(p.id)),
  );
  const again = contentsOf(sheetsAgain.length === 0 ? [] : sheetFiles({ ...run, pairs: sheetsAgain }));
  const written = contentsOf(sheets);
  const ids = new Set([...agreed].map(({ id }) => id));
  const planned = meetings.filter(({ pairing }) => pairing === undefined || ids.has(pairing));
  const meeting = new Set(planned.flatMap(({ people }) => people));
  const calendars = calendarsOf(calendarInput(folder, planned));
  const sheet = (person: Person, role: Role): Enclosure | undefined => {
    const path = sheetPath(person, role);
    const content = (mixed.has(person.id) ? again : written).get(path);
    if (content === undefined) return undefined;
    return { bytes: () => bytesOfContent(content), ...(mixed.has(person.id) ? {} : { path }) };
  };
  const unitSheet = (person: Person, unit: string): Enclosure | undefined => {
    const path = unitSheetPath(person, unit);
    const isMixed = mixedUnits.has(unit);
    const content = (isMixed ? again : written).get(path);
    if (content === undefined) return undefined;
    return { bytes: () => bytesOfContent(content), ...(isMixed ? {} : { path }) };
  };
  const calendar = (person: Person): Enclosure | undefined => {
    if (!meeting.has(person.id)) return undefined;
    return {
      bytes: () => bytesOfContent(calendars.person(person)),
      ...(mixed.has(person.id) ? {} : { path: `out/calendars/people/${personName(person)}.ics` }),
    };
  };
  const sheetsOf = {
    mentee: oncePerPerson((person) => sheet(person, 'mentee')),
    mentor: oncePerPerson((person) => sheet(person, 'mentor')),
  } as const satisfies Record<Role, unknown>;
  return { sheet: (person, role) => sheetsOf[role](person), unitSheet, calendar: oncePerPerson(calendar) };
}

/** A letter asks for each enclosure more than once, and a mentor may have several letters. */
function oncePerPerson<T>(find: (person: Person) => T): (person: Person) => T | undefined {
  const found = new Map<Person, T>();
  return (person) => {
    if (!found.has(person)) found.set(person, find(person));
    return found.get(person);
  };
}

/** One key for a row of pairings.csv and a pair of a result. */
export const pairKey = (pair: {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
}): string => JSON.stringify([pair.id, pair.mentee, pair.mentor]);

function agreedPairs({ current, pairs }: MailRun): ReadonlySet<MailRun['pairs'][number]> {
  // Nobody is asked about a talk: a rotation is the whole of it.
  const rows = current.match.pairings.filter((row) => roundOf(row) !== undefined || haveAgreed(row));
  const keys = new Set(rows.map(pairKey));
  return new Set(pairs.filter((pair) => keys.has(pairKey(pair))));
}

const contentsOf = (files: readonly PlannedFile[]): ReadonlyMap<string, PlannedFile['content']> =>
  new Map(files.map(({ path, content }) => [path, content]));
