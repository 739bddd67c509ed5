import type { PlantedProgram } from '../../model/planted-program.ts';

const reached = {
  applications: 'The applications are in',
  matched: 'Everybody is matched, and the meetings are planned',
  midway: 'The program is half-way through',
  finished: 'The program is over',
} as const satisfies Record<PlantedProgram['stage'], string>;

/** The first lines of `mentor demo`. */
export const demoSummaryWords = ({
  invented,
  template,
  cohort,
  stage,
  today,
}: Pick<PlantedProgram, 'template' | 'cohort' | 'stage' | 'today'> & { readonly invented: string }): string =>
  `${invented} who do not exist, by the template ${template}, in a ${cohort} cohort. ${reached[stage]}; today is ${today}.`;
