import { methodOf } from '../../match/formats/match-format.ts';
import { openMarket } from '../../match/market.ts';
import { placesOf } from '../../match/places-of.ts';
import type { FollowedPairing } from '../../model/followed-pairing.ts';
import { namesPeople } from '../../model/names-people.ts';
import type { Pairing } from '../../model/pairing.ts';
import { othersOf } from '../../model/pairing-unit.ts';
import { glanceAt } from '../../model/person.ts';
import { errorsOf } from '../../model/problem.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { recordsOf } from '../../model/row-list.ts';
import type { HeldSource } from '../../personal/dossier/gather-dossier.ts';
import { textsOf } from '../../personal/edit/texts-of-file.ts';
import type { HeldPerson } from '../../personal/find-held-person.ts';
import { keyOf } from '../../personal/their-rows.ts';
import { calendarOwners } from '../../read/calendar-owner.ts';
import { readMatchLock } from '../../read/read-match-lock.ts';
import type { DossierResult } from '../../schema/dossier-result.ts';
import type { Call } from '../command-entry.ts';
import { marketInput } from '../current-match.ts';
import { followFolder } from '../follow-folder.ts';
import type { OpenFolder } from '../open-folder.ts';

type Computed = DossierResult['computed'];

/** What the program worked out about a person: pairings with score and health, the proof's figures, calendars read. */
export async function dossierFigures(
  call: Call,
  open: OpenFolder,
  { person, sources }: { readonly person: HeldPerson; readonly sources: readonly HeldSource[] },
): Promise<Computed> {
  return {
    pairings: heldPairings(call, open, person),
    lock: lockFigures(open, person),
    calendars: await calendarsOf(open.folder, person, sources),
  };
}

function heldPairings(call: Call, open: OpenFolder, { id, marks }: HeldPerson): Computed['pairings'] {
  const { folder } = open;
  const isTheirs = ({ mentor, mentee }: Pairing) => marks.ids.has(mentor) || marks.ids.has(mentee);
  const rows = folder.pairings.rows.filter(({ record }) => isTheirs(record)).map(({ record }) => record);
  if (rows.length === 0) return [];
  const followed = new Map(followTheirs(call, folder, rows).map((one) => [one.unit.id, one]));
  const parts = partsFinder(call, open);
  return rows.map((row) => {
    const unit = followed.get(row.id);
    const judged = namesPeople(folder.program) && unit !== undefined ? unit.health : undefined;
    return {
      id: row.id,
      with: partnersIn(row, { id, unit }).map((other) => ({ id: other, name: nameOf(other, row, folder) })),
      state: row.state,
      score: row.score === undefined ? null : row.score / 100,
      parts: parts(row),
      health: judged?.health ?? null,
      reasons: judged?.reasons ?? [],
    };
  });
}

/** Whom a row of pairings.csv is about besides; of a circle everybody in it. */
function partnersIn(
  row: Pairing,
  { id, unit }: { readonly id: string; readonly unit: FollowedPairing | undefined },
): readonly string[] {
  if (row.mentor !== '') return [row.mentor === id ? row.mentee : row.mentor];
  return unit === undefined ? [] : othersOf(unit.unit, id);
}

function nameOf(id: string, row: Pairing, { cohort }: ProgramFolder): string {
  const written = id === row.mentor ? row.mentorName : id === row.mentee ? row.menteeName : '';
  return written || (glanceAt(cohort).person(id)?.name ?? id);
}

/** How their pairings are today, from the records about these alone. */
function followTheirs(
  { common }: Call,
  folder: ProgramFolder,
  rows: readonly Pairing[],
): readonly FollowedPairing[] {
  const ids = new Set(rows.map((row) => row.id));
  const pairings = folder.pairings.rows.filter(({ record }) => ids.has(record.id));
  const schedule = folder.schedule.rows.filter(({ record }) => ids.has(record.pairing ?? ''));
  return followFolder(
    {
      ...folder,
      pairings: { ...folder.pairings, rows: pairings },
      schedule: { ...folder.schedule, rows: schedule },
    },
    common.today,
    answersAbout(ids, folder),
  );
}

function* answersAbout(pairings: ReadonlySet<string>, { checkIns }: ProgramFolder) {
  for (const answer of recordsOf(checkIns)) if (pairings.has(answer.pairing)) yield answer;
}

type Parts = Computed['pairings'][number]['parts'];

/** What the score of a pair is made of; of other things than pairs, and in folders with errors, it is not worked out. */
function partsFinder(call: Call, open: OpenFolder): (row: Pairing) => Parts {
  const { program, problems } = open.folder;
  if (methodOf(program) !== 'pairs' || errorsOf(problems).length > 0) return () => [];
  const { sides, scorer } = openMarket(marketInput(call, open));
  const [mentees, mentors] = [placesOf(sides.mentees), placesOf(sides.mentors)];
  return ({ mentee, mentor, score }) => {
    const [i, j] = [mentees.get(mentee), mentors.get(mentor)];
    if (i === undefined || j === undefined || score === undefined) return [];
    return scorer.parts(i, j).map(({ criterion, value, known }) => ({
      criterion: criterion.name,
      value: value / 1_000_000,
      weight: criterion.weight,
      known,
    }));
  };
}

/** What match.lock.json keeps of a person; null where it does not name them. */
function lockFigures({ files }: OpenFolder, { marks }: HeldPerson): Computed['lock'] {
  const read = readMatchLock(files);
  if (read.state !== 'read' && read.state !== 'units') return null;
  const mentions = timesIn(read.lock, marks.ids);
  if (mentions === 0) return null;
  const own = <T extends { readonly id: string }>(people: readonly T[]) =>
    people.filter(({ id }) => marks.ids.has(id));
  const entries =
    read.state === 'units'
      ? []
      : [
          ...own(read.lock.mentees).flatMap(({ seats, rank, u }) => [
            { part: 'seats', value: seats },
            { part: 'rank', value: rank },
            { part: 'price', value: u },
          ]),
          ...own(read.lock.mentors).flatMap(({ seats, v }) => [
            { part: 'seats', value: seats },
            { part: 'price', value: v },
          ]),
        ];
  return { entries, mentions };
}

/** How often any of the ids is a value anywhere in it. */
function timesIn(value: unknown, ids: ReadonlySet<string>): number {
  if (typeof value === 'string') return ids.has(value) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + timesIn(inner, ids), 0);
}

async function calendarsOf(
  { cohort }: ProgramFolder,
  { id, marks }: HeldPerson,
  sources: readonly HeldSource[],
): Promise<Computed['calendars']> {
  const files = sources.map(({ file }) => file).filter(({ path }) => /^busy\/[^/]+\.(ics|zip)$/i.test(path));
  if (files.length === 0) return [];
  const owners = calendarOwners(cohort.people);
  const own = files.filter(({ path }) => {
    const name = path.slice('busy/'.length);
    const stem = name.replace(/(\.ical)?(\.ics)?(\.zip)?$/i, '');
    return owners.of(name).person?.id === id || [...marks.ids, ...marks.addresses].includes(keyOf(stem));
  });
  const counted: Computed['calendars'] = [];
  for (const file of own) {
    const { texts } = await textsOf(file);
    const entries = texts.map((text) => text.match(/^BEGIN:VEVENT\s*$/gim)?.length ?? 0);
    counted.push({ file: file.path, entries: Math.max(0, ...entries) });
  }
  return counted;
}
