import { join, resolve } from 'node:path';
import { type DemoWish, demoCohorts, demoStages, fewestPeople, mostPeople } from '../../demo/demo-wish.ts';
import { stageDay } from '../../demo/program-days.ts';
import type { Day } from '../../model/day.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { composeDesign } from '../../templates/programs/compose-design.ts';
import {
  formatTemplates,
  purposeTemplates,
  readTemplateName,
  type TemplateChoice,
} from '../../templates/programs/template-choice.ts';
import { addDays, daysBetween, weekdayOf } from '../../time/day.ts';
import type { Call } from '../command-entry.ts';
import { readChoice, readDay } from '../common-options.ts';

const usualPeople = 48;
const usualTemplate = 'career';

/** The options of `mentor demo`, each checked; exit 2 for what cannot be. */
export function readDemoWish({ common, options }: Call): DemoWish {
  const {
    people,
    template,
    stage = 'applications',
    cohort = 'healthy',
    language = 'en',
    seed,
    start,
  } = options;
  const choice = readTemplate(typeof template === 'string' ? template : usualTemplate);
  const wish = {
    choice,
    people: readPeople(people),
    stage: readChoice('stage', String(stage), demoStages),
    cohort: readChoice('cohort', String(cohort), demoCohorts),
    language: readChoice('language', String(language), ['en', 'de'] as const),
    seed: typeof seed === 'string' ? seed : 'demo',
  };
  return {
    ...wish,
    start: typeof start === 'string' ? readDay('--start', start) : usualStart(wish, common.today),
  };
}

/** The folder that is to hold the program. */
export function demoFolder({ args, common }: Call): string {
  const [folder] = args;
  return typeof folder === 'string' ? resolve(common.dir, folder) : join(common.dir, 'demo');
}

function readPeople(words: unknown): number {
  if (words === undefined) return usualPeople;
  const people = Number(words);
  if (Number.isInteger(people) && people >= fewestPeople && people <= mostPeople) return people;
  throw new MentorError(
    exitCodes.badInput,
    `"${String(words)}" people cannot be invented.`,
    `Give a whole number from ${fewestPeople} to ${mostPeople}.`,
  );
}

function readTemplate(name: string): TemplateChoice {
  const choice = readTemplateName(name);
  if (choice !== undefined) return choice;
  throw new MentorError(
    exitCodes.badInput,
    `There is no template "${name}".`,
    `Choose one of ${[...purposeTemplates, ...formatTemplates].join(', ')}, or a purpose with a way to meet, such as career+circle.`,
  );
}

/** The latest Monday with which the stage has come by today. */
function usualStart({ stage, choice }: Pick<DemoWish, 'stage' | 'choice'>, today: Day): Day {
  const design = composeDesign(choice);
  const lead = daysBetween(today, stageDay(stage, { start: today }, design));
  const latest = addDays(today, -lead);
  return addDays(latest, 1 - weekdayOf(latest));
}
