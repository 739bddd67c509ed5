import type { Day } from '../model/day.ts';
import type { ProgramDesign } from '../templates/programs/program-design.ts';
import { addDays, daysBetween } from '../time/day.ts';
import { momentDays, parseMoment } from '../time/grammar.ts';
import { lastWorkday } from '../time/working-days.ts';
import type { DemoStage, DemoWish } from './demo-wish.ts';

/** Applications come in between these days before the start. */
export const firstApplication = 42;
export const lastApplication = 21;

type Timed = Pick<DemoWish, 'start'>;

/** The last working day of the template's weeks; of a rotation the day itself. */
export const programEnd = ({ start }: Timed, { time }: Pick<ProgramDesign, 'time'>): Day =>
  lastWorkday(start, time.weeks);

/** The day that counts as today in a stage, so that everything a stage has happened by then. */
export function stageDay(stage: DemoStage, wish: Timed, design: Pick<ProgramDesign, 'time'>): Day {
  const end = programEnd(wish, design);
  switch (stage) {
    case 'applications':
      return addDays(wish.start, 1 - lastApplication);
    case 'matched':
      return addDays(wish.start, -6);
    case 'midway': {
      // Between two waves nobody has been asked, and nothing is known.
      const half = addDays(wish.start, Math.ceil(daysBetween(wish.start, end) / 2));
      return addDays(waveDays(wish, design).findLast((day) => day <= half) ?? half, 5);
    }
    case 'finished':
      return addDays(waveDays(wish, design).at(-1) ?? end, 14);
  }
}

/** The days on which waves open whose day is known from the start, in order. */
function waveDays(wish: Timed, design: Pick<ProgramDesign, 'time'>): readonly Day[] {
  const end = programEnd(wish, design);
  const days = design.time.waves.flatMap((wave) => momentDays(parseMoment(wave), { start: wish.start, end }));
  return days.sort();
}
