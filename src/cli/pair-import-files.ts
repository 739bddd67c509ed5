import { methodOf } from '../match/formats/match-format.ts';
import { neutraliseFormula } from '../model/formula-cell.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { answersOf, glanceAt, type Person } from '../model/person.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { mailAddress } from '../render/eml-headers.ts';
import {
  type AddressedPair,
  type PairImport,
  pairImports,
  renderPairImport,
} from '../render/pair-imports.ts';
import { counted, listed } from '../texts/counted.ts';
import type { Call } from './command-entry.ts';

const titles: Readonly<Record<PairImport, string>> = { chronus: 'Chronus', pushfar: 'PushFar' };
const namedAtMost = 10;

/** The programs among the formats that were asked for. */
export function importsAmong(formats: readonly string[]): PairImport[] {
  return pairImports.filter((one) => formats.includes(one));
}

/** Both programs take a mentor and a mentee a row: exit 2 where something else meets. */
export function refuseImportsOfUnits(program: ProgramFolder['program'], formats: readonly string[]): void {
  const asked = importsAmong(formats);
  if (asked.length === 0 || ['pairs', 'roles', 'informal'].includes(methodOf(program))) return;
  throw new MentorError(
    exitCodes.badInput,
    `${listed(asked.map((one) => titles[one]))} would read a list of pairs, a mentor and a mentee a row; format: ${program.format} makes other things.`,
    'Without it in --format the match is written as ever; pairings.csv (or --format csv) lists who is together.',
  );
}

export type AddressedPairs = {
  readonly pairs: readonly AddressedPair[];
  /** Ids of pairs that cannot be named, and of the people whose address is missing. */
  readonly leftOut: readonly string[];
  readonly silent: readonly string[];
};

/** The pairs that are not over, for programs that know people by their addresses. */
export function addressedPairs({ cohort }: ProgramFolder, pairings: readonly Pairing[]): AddressedPairs {
  const { person } = glanceAt(cohort);
  const leftOut: string[] = [];
  const silent = new Set<string>();
  const pairs = pairings
    .filter(({ state }) => !closedStates.has(state))
    .flatMap((pairing): AddressedPair[] => {
      const two = [person(pairing.mentor), person(pairing.mentee)];
      const [mentor, mentee] = two.map(addressOf);
      if (mentor !== undefined && mentee !== undefined)
        return [{ mentor, mentee, name: nameOf(pairing), programId: programIdOf(two) }];
      leftOut.push(pairing.id);
      if (mentor === undefined) silent.add(pairing.mentor);
      if (mentee === undefined) silent.add(pairing.mentee);
      return [];
    });
  return { pairs, leftOut, silent: [...silent].sort() };
}

/** The files for the programs that were asked for. */
export function pairImportFiles({ pairs }: AddressedPairs, asked: readonly PairImport[]): PlannedFile[] {
  return asked.map((program) => ({
    path: `out/match/${program}-pairs.csv`,
    content: renderPairImport(program, pairs),
    kind: 'rendering',
    what: `${counted(pairs.length, 'pair')} for ${titles[program]}`,
  }));
}

/** What of these files a person has to know: who is left out and why, and which column only they can fill. */
export function sayPairImports(
  { common, host }: Call,
  found: AddressedPairs,
  asked: readonly PairImport[],
): void {
  if (asked.length === 0 || common.quiet) return;
  const { pairs, leftOut, silent } = found;
  const files = listed(asked.map((one) => `${one}-pairs.csv`));
  if (leftOut.length > 0)
    host.say(
      `${counted(leftOut.length, 'pair is', 'pairs are')} not in ${files} (${named(leftOut)}): no address that can be written there of ${named(silent)}. Add it to the export, or with a line "set" in overrides.csv.\n`,
    );
  if (asked.includes('pushfar') && pairs.some(({ programId }) => programId === ''))
    host.say(
      'The column Program ID in pushfar-pairs.csv has gaps: PushFar lists the ids of your programs beside its template.\n',
    );
}

function named(ids: readonly string[]): string {
  const more = ids.length - namedAtMost;
  return listed([...ids.slice(0, namedAtMost), ...(more > 0 ? [counted(more, 'more', 'more')] : [])]);
}

/** A second list of the same people under other names would be of no use to anybody: the name tells the pairs apart. */
const nameOf = ({ mentorName, menteeName, role, id }: Pairing): string =>
  `${mentorName} & ${menteeName} (${role === undefined ? id : `${role}, ${id}`})`;

/** An address as it stands in the files; one that a spreadsheet would run cannot be written as it is. */
function addressOf(person: Person | undefined): string | undefined {
  const { email = '' } = person ?? {};
  return mailAddress(email) !== undefined && neutraliseFormula(email) === email ? email : undefined;
}

/** What stands in a column "Program ID" of both, as an export from there has it. */
function programIdOf(two: readonly (Person | undefined)[]): string {
  const ids = new Set(two.flatMap((person) => (person === undefined ? [] : programIds(person))));
  const [id = ''] = ids;
  return ids.size === 1 ? id : '';
}

function programIds(person: Person): string[] {
  return person.roles.flatMap((role) => {
    const answer = answersOf(person, role)?.get('program_id');
    if (answer === undefined) return [];
    if ('text' in answer) return [answer.text];
    return answer.type === 'number' ? [`${answer.number}`] : [];
  });
}
