import type { PlantedProgram } from '../model/planted-program.ts';
import type { PlantedTruths } from '../model/planted-truths.ts';
import { templateName } from '../templates/programs/template-choice.ts';
import type { DemoCohort, DemoSide } from './demo-cohort.ts';
import { demoSettings } from './demo-settings.ts';
import { demoStages } from './demo-wish.ts';
import { programEnd, stageDay } from './program-days.ts';

/** What people are told about an invented program. */
export function plantedProgram(cohort: DemoCohort): PlantedProgram {
  const { wish, design, truths, count } = cohort;
  const { stage, language, seed, start } = wish;
  return {
    name: demoSettings(cohort).name ?? '',
    template: templateName(wish.choice),
    stage,
    cohort: wish.cohort,
    language,
    seed,
    start,
    end: programEnd(wish, design),
    today: stageDay(stage, wish, design),
    people: { mentees: count('mentee') + count('equals'), mentors: count('mentor') },
    levels: levelCounts(cohort),
    truths,
    shown: shownTruths(cohort),
  };
}

function levelCounts({ levels, sides, count, person }: DemoCohort): PlantedProgram['levels'] {
  const on = (side: DemoSide): number[] => {
    const counts = levels.map(() => 0);
    for (let at = 0; at < count(side); at++) {
      const { level } = person(side, at);
      counts[level] = (counts[level] ?? 0) + 1;
    }
    return counts;
  };
  const [first = 'mentee', second] = sides;
  const mentees = on(first);
  const mentors = second === undefined ? levels.map(() => 0) : on(second);
  return levels.map((name, at) => ({ name, mentees: mentees[at] ?? 0, mentors: mentors[at] ?? 0 }));
}

/** Only what the template and the stage show, and what happens at all. */
function shownTruths({
  truths,
  design: { format, training },
  wish,
  count,
}: DemoCohort): (keyof PlantedTruths)[] {
  const since = (stage: PlantedProgram['stage']): boolean =>
    demoStages.indexOf(wish.stage) >= demoStages.indexOf(stage);
  const begins = format !== 'informal';
  const several = format !== 'flash';
  const goals = begins && several;
  const ends = begins && several && since('midway');
  const shown: Readonly<Record<keyof PlantedTruths, boolean>> = {
    placesPerMentee: count('mentor') > 0 && begins && several,
    farMentees: truths.farMentees > 0 && begins,
    withoutTime: truths.withoutTime > 0 && count('mentor') > 0 && begins && several,
    changedTheirMind: truths.changedTheirMind > 0,
    trained: training.length > 0 && since('matched'),
    held: several && since('midway'),
    talksHeld: !several && since('midway'),
    answer: since('midway'),
    rated: since('midway'),
    endEarly: ends,
    pause: ends && (format === 'one-to-one' || format === 'peer'),
    goalsSet: goals && since('midway'),
    goalsMet: goals && since('finished'),
    askForCall: since('midway'),
    called: since('midway'),
    leave: since('finished'),
  };
  return (Object.keys(shown) as (keyof PlantedTruths)[]).filter((key) => shown[key]);
}
