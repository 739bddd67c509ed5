import type { Day } from '../model/day.ts';
import type { ProgramDesign } from '../templates/programs/program-design.ts';
import { addDays } from '../time/day.ts';
import { momentDays, parseMoment } from '../time/grammar.ts';
import type { DemoStage, DemoWish } from './demo-wish.ts';

/** Applications come in between these days before the start. */
export const firstApplication = 42;
export const lastApplication = 21;

type Timed = Pick<DemoWish, 'start'>;

/** The Friday after the weeks of the template; of a rotation the day itself. */
export function programEnd({ start }: Timed, { time }: Pick<ProgramDesign, 'time'>): Day {
  return time.weeks === 0 ? start : addDays(start, time.weeks * 7 - 3);
}

/** The day that counts as today in a stage, so that everything a stage has happened by then. */
export function stageDay(stage: DemoStage, wish: Timed, design: Pick<ProgramDesign, 'time'>): Day {
  const end = programEnd(wish, design);
  switch (stage) {
    case 'applications':
      return addDays(wish.start, 1 - lastApplication);
    case 'matched':
      return addDays(wish.start, -6);
    case 'midway':
      return addDays(wish.start, Math.round((design.time.weeks * 7) / 2) + 11);
    case 'finished':
      return addDays(lastWave(wish, design) ?? end, 14);
  }
}

/** The day on which the last wave opens; waves after meetings come before the end. */
function lastWave(wish: Timed, design: Pick<ProgramDesign, 'time'>): Day | undefined {
  const end = programEnd(wish, design);
  const days = design.time.waves.flatMap((wave) =>
    momentDays(parseMoment(wave), { start: wish.start, end, meetingDay: () => undefined }),
  );
  return [end, ...days].sort().at(-1);
}
