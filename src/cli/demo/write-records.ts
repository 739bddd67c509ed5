import { type GoalSetter, goalRecords, trainingRecords } from '../../demo/demo-records.ts';
import { demoSettings, rosterFiles } from '../../demo/demo-settings.ts';
import { trait } from '../../demo/draw.ts';
import { programEnd } from '../../demo/program-days.ts';
import { rosterRows } from '../../demo/roster-export.ts';
import { shareByRank } from '../../demo/share-out.ts';
import type { Day } from '../../model/day.ts';
import type { RecordCodec } from '../../model/record.ts';
import { goalsCodec } from '../../records/goals.ts';
import { emptyRecordFile } from '../../records/record-file.ts';
import { scheduleCodec } from '../../records/schedule.ts';
import { trainingCodec } from '../../records/training.ts';
import { plainCsv } from '../../render/csv.ts';
import type { Program } from '../../schema/program.ts';
import { starterGoals } from '../../templates/goals/goal-library.ts';
import { requiredModules } from '../../templates/training/modules.ts';
import { followFolder } from '../follow-folder.ts';
import { recordFile } from '../record-files.ts';
import { programFile, tableFile } from './application-files.ts';
import { type DemoPlay, openIn, writeIn } from './demo-play.ts';

/** A record that somebody keeps by hand, as a file. */
export function keptRecord<T>(codec: RecordCodec<T>, records: readonly T[], program: Program) {
  const rows = records.map((record) => ({ record, extra: new Map<string, string>() }));
  return recordFile(codec, { ...emptyRecordFile(codec), rows }, program);
}

/** training.csv: who came to the modules of the template before the start. */
export async function writeTraining(play: DemoPlay, today: Day): Promise<void> {
  const { wish, truths } = play.cohort;
  const { program, cohort } = (await openIn(play, today)).folder;
  const people = cohort.people.map(({ id, roles }) => ({ id, sides: roles }));
  const modules = requiredModules(program.training);
  const records = trainingRecords(people, modules, { truths, seed: wish.seed, start: wish.start });
  if (records.length > 0) await writeIn(play, [keptRecord(trainingCodec, records, program)]);
}

/** goals.csv: what everybody who has begun and is led set out to reach. */
export async function writeGoals(play: DemoPlay, today: Day): Promise<void> {
  const { wish, truths, design } = play.cohort;
  const { folder } = await openIn(play, today);
  const { program } = folder;
  const starters = starterGoals(program, program.language);
  const setters = followFolder(folder, today).flatMap(({ unit, members }): GoalSetter[] =>
    members.flatMap(({ person, side, began }) =>
      side === 'mentee' && began !== undefined ? [{ person, pairing: unit.id, began }] : [],
    ),
  );
  const plan = { truths, seed: wish.seed, end: programEnd(wish, design), until: today };
  const records = goalRecords(setters, starters, plan);
  if (records.length > 0) await writeIn(play, [keptRecord(goalsCodec, records, program)]);
}

/** The roster of today and that of the start, which only now program.yaml names. */
export async function writeRosters(play: DemoPlay, today: Day): Promise<void> {
  const { cohort } = play;
  const { folder } = await openIn(play, today);
  const stopped = new Map(
    folder.pairings.rows.flatMap(({ record: { mentee, state, ended } }) =>
      state === 'ended' && ended !== undefined ? [[mentee, ended] as const] : [],
    ),
  );
  const plan = { cohort, until: today, end: programEnd(cohort.wish, cohort.design), stopped };
  await writeIn(play, [
    programFile(demoSettings(cohort, true), cohort),
    tableFile(rosterFiles.now, () => rosterRows(plan, 'now'), plainCsv),
    tableFile(rosterFiles.atStart, () => rosterRows(plan, 'start'), plainCsv),
  ]);
}

/** In a rotation nobody is asked how often they met: the coordinator ticks off in schedule.csv which talks took place. */
export async function markTalks(play: DemoPlay, today: Day): Promise<void> {
  const { wish, truths } = play.cohort;
  const { folder } = await openIn(play, today);
  const talks = folder.schedule.rows
    .map(({ record }) => record)
    .filter(({ pairing }) => pairing !== undefined);
  const come = talks.map(({ id }) => trait(wish.seed, 'talk', id));
  const held = shareByRank(come, [1 - truths.talksHeld, truths.talksHeld]);
  const states = new Map(
    talks.map(({ id }, at) => [id, held[at] === 1 ? ('held' as const) : ('missed' as const)]),
  );
  const rows = folder.schedule.rows.map((row) => {
    const state = states.get(row.record.id);
    return state === undefined ? row : { ...row, record: { ...row.record, state } };
  });
  await writeIn(play, [recordFile(scheduleCodec, { ...folder.schedule, rows }, folder.program)]);
}
