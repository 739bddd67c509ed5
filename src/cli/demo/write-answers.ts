import type { AskedForm, DueDay, FormToAnswer } from '../../demo/asked-form.ts';
import { type CheckInExports, checkInExports } from '../../demo/check-in-export.ts';
import { contactRecords } from '../../demo/demo-records.ts';
import type { Day } from '../../model/day.ts';
import type { FollowedPairing } from '../../model/followed-pairing.ts';
import { glanceAt } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { WaveKind } from '../../model/questions/form-question.ts';
import { contactsCodec } from '../../records/contacts.ts';
import { checkInForms, formPath, headersOf } from '../../report/forms/check-in-form.ts';
import { formWaves } from '../../report/forms/form-waves.ts';
import { addDays } from '../../time/day.ts';
import { followFolder } from '../follow-folder.ts';
import { dialectOf, tableFile } from './application-files.ts';
import { type DemoPlay, openIn, runIn, writeIn } from './demo-play.ts';
import { keptRecord } from './write-records.ts';

/** The exports of the check-ins up to today in answers/, taken into the ledger; contacts.csv of who asked for a call. */
export async function writeAnswers(play: DemoPlay, today: Day): Promise<void> {
  const { wish, truths } = play.cohort;
  const { folder } = await openIn(play, today);
  const followed = followFolder(folder, today);
  const exports = checkInExports({
    truths,
    seed: wish.seed,
    language: wish.language,
    forms: formsOf(folder),
    asked: withoutRepeats(followed.flatMap((one) => askedOf(one, folder, today))),
    due: followed.flatMap(({ unit, due }): DueDay[] => due.map(({ day }) => ({ pairing: unit.id, day }))),
  });
  if (exports.files.length === 0) return;
  const dialect = dialectOf('google', wish.language);
  const files = exports.files.map(({ path, rows }) => tableFile(path, () => rows, dialect));
  await writeIn(play, [...files, ...contactFiles(play, folder, { exports, today })]);
  await runIn(play, { command: 'ingest', words: files.map(({ path }) => path), today });
}

/** The forms as the program writes them, each with where its export is saved. */
function formsOf({ program }: ProgramFolder): FormToAnswer[] {
  return checkInForms(program).map((form) => ({
    path: `answers/${formPath(form).replace('/', '-')}.csv`,
    kind: form.wave.kind,
    side: form.side,
    headers: headersOf(form, program.language),
    items: form.items,
  }));
}

/** A manager answers once about a mentee, however many mentors that mentee has. */
function withoutRepeats(asked: readonly AskedForm[]): AskedForm[] {
  const seen = new Set<string>();
  return asked.filter(({ side, about, wave }) => {
    if (side !== 'manager') return true;
    const key = `${wave} ${about}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Everybody who has been asked about a pairing, each wave up to the day before the next; managers as their mentees are. */
function askedOf(
  { unit, members }: FollowedPairing,
  { cohort, program }: ProgramFolder,
  today: Day,
): AskedForm[] {
  const { person } = glanceAt(cohort);
  const address = (id: string): string => person(id)?.email ?? id;
  const kinds = new Map(
    formWaves(program.checkins.waves).flatMap(({ kind, names }): [string, WaveKind][] =>
      names.map((name) => [name, kind]),
    ),
  );
  return members.flatMap(({ person: id, side, waves }) =>
    waves.flatMap(({ wave, opened }, at): AskedForm[] => {
      const next = waves[at + 1]?.opened;
      const until = next === undefined ? today : addDays(next, -1);
      const kind = kinds.get(wave);
      if (kind === undefined) return [];
      const form = { pairing: unit.id, wave, kind, opens: opened, until };
      const manager = side === 'mentee' ? person(id)?.managerId : undefined;
      return [
        { ...form, person: address(id), side },
        ...(manager === undefined
          ? []
          : [{ ...form, person: address(manager), side: 'manager' as const, about: address(id) }]),
      ];
    }),
  );
}

function contactFiles(
  { cohort: { wish, truths } }: DemoPlay,
  { cohort, program }: ProgramFolder,
  { exports, today }: { readonly exports: CheckInExports; readonly today: Day },
) {
  const ids = new Map(cohort.people.map(({ id, email }) => [email ?? id, id]));
  const calls = exports.calls.flatMap((call) => {
    const id = ids.get(call.person);
    return id === undefined ? [] : [{ ...call, id }];
  });
  const plan = { truths, seed: wish.seed, until: today, language: wish.language };
  const records = contactRecords(calls, plan);
  return records.length === 0 ? [] : [keptRecord(contactsCodec, records, program)];
}
