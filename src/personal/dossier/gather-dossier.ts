import { pairingUnits, peopleOf } from '../../model/pairing-unit.ts';
import { glanceAt } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { specialKind } from '../../read/classify-table.ts';
import type { Table } from '../../read/table.ts';
import type { DossierResult, HeldFile, OthersFile } from '../../schema/dossier-result.ts';
import type { HeldPerson } from '../find-held-person.ts';
import { countMentions } from './count-mentions.ts';
import { type Looking, lookingFor } from './looking.ts';
import { rowsAbout } from './rows-about.ts';

/** A file of the folder with the tables in it; none where it is no table, or one that could not be read. */
export type HeldSource = { readonly file: SourceFile; readonly tables: readonly Table[] };

export type Gathered = Pick<DossierResult, 'held' | 'others' | 'mentions' | 'unread'>;

/**
 * Goes through every file of a folder once for what it holds of a person: tables row by row, everything else for how often
 * it names them. `sources` are the files that people brought and our records, `others` whatever else lies in the folder,
 * one file at a time: pages of many people are many.
 */
export async function gatherDossier(
  { folder, person }: { readonly folder: ProgramFolder; readonly person: HeldPerson },
  sources: readonly HeldSource[],
  others: AsyncIterable<SourceFile>,
): Promise<Gathered> {
  const looking = lookingFor(person, knownOf(folder, person));
  const found = {
    held: [] as HeldFile[],
    others: [] as OthersFile[],
    mentions: [] as DossierResult['mentions'],
    unread: [] as DossierResult['unread'],
  };
  const mention = async (file: SourceFile) => {
    const { times, unread } = await countMentions(file, looking);
    if (times > 0) found.mentions.push({ file: file.path, times });
    found.unread.push(...unread.map((one) => ({ file: file.path, ...one })));
  };
  for (const { file, tables } of sources) {
    for (const table of tables) {
      const about = rowsAbout(table, looking);
      const what = { file: table.file, kind: looking.kindOf(table) };
      if (about.held.length > 0) found.held.push({ ...what, rows: about.held });
      if (about.others.length > 0) found.others.push({ ...what, rows: about.others });
    }
    // Rows that could not be read, and what stands above a header, may name them too.
    if (tables.length === 0 || tables.some(({ refused }) => refused > 0)) await mention(file);
  }
  for await (const file of others) await mention(file);
  return found;
}

function knownOf(folder: ProgramFolder, person: HeldPerson): Omit<Looking, 'person' | 'finder' | 'isThem'> {
  const kinds = new Map(folder.rowCounts.map(({ file, kind }) => [file, kind]));
  const key = (file: string, header: string) => JSON.stringify([file, header]);
  const fields = new Map(
    folder.mapping.flatMap(({ file, header, field }) =>
      field === null ? [] : [[key(file, header), field] as const],
    ),
  );
  return {
    program: folder.program,
    pairings: answeredAbout(folder, person),
    kindOf: (table) =>
      firstFound(namesOf(table), (name) => kinds.get(name)) ??
      specialKind(table, folder.program)?.kind ??
      'table',
    nameOf: (id) => glanceAt(folder.cohort).person(id)?.name,
    fieldOf: (table, header) => firstFound(namesOf(table), (name) => fields.get(key(name, header))),
  };
}

/** A sheet that program.yaml names is known by its name as well, the first one of a workbook too. */
function namesOf({ file, dialect }: Table): readonly string[] {
  return dialect.kind === 'xlsx' ? [file, `${file}#${dialect.sheet}`] : [file];
}

function firstFound(
  names: readonly string[],
  find: (name: string) => string | undefined,
): string | undefined {
  return names.map(find).find((found) => found !== undefined);
}

/**
 * Where others answer about this person: whoever meets them alone, or is led by them. What the members of a group or a
 * circle say is about all of it.
 */
function answeredAbout({ pairings, program }: ProgramFolder, { marks }: HeldPerson): ReadonlySet<string> {
  const units = pairingUnits(
    pairings.rows.map(({ record }) => record),
    program.format,
  );
  return new Set(
    units
      .filter((unit) => {
        const isIn = (people: readonly string[]) => people.some((id) => marks.ids.has(id));
        const everybody = peopleOf(unit);
        return everybody.length === 2 ? isIn(everybody) : unit.kind === 'group' && isIn(unit.mentors);
      })
      .map(({ id }) => id),
  );
}
