import { demoCohort } from '../../demo/demo-cohort.ts';
import { stageDay } from '../../demo/program-days.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import type { Call } from '../command-entry.ts';
import { applicationFiles } from '../demo/application-files.ts';
import { writeIn } from '../demo/demo-play.ts';
import { playDemo } from '../demo/play-demo.ts';
import { demoFolder, readDemoWish } from '../demo/read-demo-wish.ts';

/** mentor demo [folder]: a program of people who do not exist. */
export async function run(call: Call) {
  const wish = readDemoWish(call);
  const dir = demoFolder(call);
  const cohort = demoCohort(wish);
  const files = applicationFiles(cohort);
  await writeIn({ call, dir }, files);
  await playDemo({ call, dir, cohort });
  if (process.env.DEMODAY) (await import('node:fs')).writeFileSync(dir + '/../' + dir.split('/').at(-1) + '/DEMO-DAY', stageDay(wish.stage, wish, cohort.design));
  return exitCodes.done;
}
