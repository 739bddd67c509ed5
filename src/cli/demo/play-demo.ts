import { programEnd, stageDay } from '../../demo/program-days.ts';
import { memoryDisk } from '../../files/memory-disk.ts';
import type { Day } from '../../model/day.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { addDays } from '../../time/day.ts';
import { type DemoPlay, runIn, writeIn } from './demo-play.ts';
import { playEnds } from './play-ends.ts';
import { writeAnswers } from './write-answers.ts';
import { markTalks, writeGoals, writeRosters, writeTraining } from './write-records.ts';

/**
 * The files of an invented program at its stage: its life is played by the same commands that people use, each on the day
 * on which somebody would have run it; between them the coordinator fills in the records that are kept by hand. All of it
 * happens in memory: a folder gets the whole story or nothing of it.
 */
export async function playDemo(
  { call, dir, cohort }: DemoPlay,
  applications: readonly PlannedFile[],
): Promise<readonly PlannedFile[]> {
  const { stage } = cohort.wish;
  if (stage === 'applications') return applications;
  const { fs, filesBelow } = memoryDisk();
  const play = { call: { ...call, host: { ...call.host, disk: fs } }, dir, cohort };
  try {
    await writeIn(play, applications);
    await playMatching(play);
    if (stage !== 'matched') await playMeetings(play);
  } catch (error) {
    throw ofTheStory(error);
  }
  return [...filesBelow(dir)].map(([path, content]) => ({
    path,
    content,
    kind: path.startsWith('out/') ? 'rendering' : 'record',
  }));
}

/** A command that was interrupted in memory says what it had written there; of that nothing is left. */
function ofTheStory(error: unknown): unknown {
  return error instanceof MentorError && error.exitCode === exitCodes.interrupted
    ? new MentorError(
        error.exitCode,
        error.message,
        'Nothing was written. Run the command again when you like.',
      )
    : error;
}

async function playMatching(play: DemoPlay): Promise<void> {
  const { wish, design } = play.cohort;
  const before = (days: number): Day => addDays(wish.start, -days);
  // Who may be a mentor can rest on it, so it is known before the match.
  await writeTraining(play, before(15));
  await runIn(play, { command: 'match', options: { format: 'html,csv' }, today: before(14) });
  // Pairs that found each other run as soon as they are registered.
  if (design.format !== 'informal') {
    await runIn(play, { command: 'pairing', words: ['all', 'propose'], today: before(14) });
    await runIn(play, { command: 'pairing', words: ['all', 'accept'], today: before(10) });
    const start = { on: wish.start };
    await runIn(play, { command: 'pairing', words: ['all', 'start'], options: start, today: before(7) });
  }
  await runIn(play, { command: 'schedule', today: before(6) });
}

async function playMeetings(play: DemoPlay): Promise<void> {
  const { wish, design } = play.cohort;
  const today = stageDay(wish.stage, wish, design);
  await playEnds(play, today);
  if (design.format === 'flash') await markTalks(play, today);
  const end = programEnd(wish, design);
  if (end < today) {
    const complete = { words: ['all', 'complete'], options: { on: end } };
    await runIn(play, { command: 'pairing', ...complete, today: addDays(end, 3) });
  }
  if (wish.stage === 'finished') await writeRosters(play, today);
  await writeGoals(play, today);
  await writeAnswers(play, today);
}
