import { programEnd, stageDay } from '../../demo/program-days.ts';
import type { Day } from '../../model/day.ts';
import { addDays } from '../../time/day.ts';
import { type DemoPlay, runIn } from './demo-play.ts';
import { playEnds } from './play-ends.ts';
import { writeAnswers } from './write-answers.ts';
import { markTalks, writeGoals, writeRosters, writeTraining } from './write-records.ts';

/**
 * The life of an invented program up to its stage, by the same commands that people use, each on the day on which somebody
 * would have run it; between them the coordinator fills in the records that are kept by hand.
 */
export async function playDemo(play: DemoPlay): Promise<void> {
  const { wish } = play.cohort;
  if (wish.stage === 'applications') return;
  await playMatching(play);
  if (wish.stage === 'matched') return;
  await playMeetings(play);
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
