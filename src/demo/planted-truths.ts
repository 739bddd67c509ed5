import type { PlantedTruths } from '../model/planted-truths.ts';
import type { ProgramDesign } from '../templates/programs/program-design.ts';
import type { DemoCohortKind } from './demo-wish.ts';

const planted: Readonly<Record<DemoCohortKind, PlantedTruths>> = {
  healthy: {
    placesPerMentee: 1.25,
    farMentees: 0,
    withoutTime: 0,
    changedTheirMind: 0,
    trained: 0.95,
    held: 0.96,
    talksHeld: 0.96,
    answer: { first: 0.95, falls: 0.03, least: 0.76 },
    rated: [0, 0, 0.1, 0.45, 0.45],
    endEarly: 0.05,
    pause: 0.05,
    goalsSet: 0.98,
    goalsMet: 0.8,
    askForCall: 0.04,
    called: 1,
    leave: { participants: 0.06, others: 0.12 },
  },
  struggling: {
    placesPerMentee: 0.7,
    farMentees: 0.15,
    withoutTime: 0.15,
    changedTheirMind: 0.06,
    trained: 0.5,
    held: 0.55,
    talksHeld: 0.7,
    answer: { first: 0.6, falls: 0.08, least: 0.25 },
    rated: [0.12, 0.2, 0.33, 0.25, 0.1],
    endEarly: 0.34,
    pause: 0.1,
    goalsSet: 0.5,
    goalsMet: 0.35,
    askForCall: 0.2,
    called: 0.25,
    leave: { participants: 0.13, others: 0.12 },
  },
};

/** What is planted in a cohort of a template. Pairs that only registered are asked twice, and hope for fewer answers. */
export function plantedTruths(
  cohort: DemoCohortKind,
  { format }: Pick<ProgramDesign, 'format'>,
): PlantedTruths {
  const truths = planted[cohort];
  if (format !== 'informal' || cohort === 'healthy') return truths;
  return { ...truths, answer: { ...truths.answer, first: 0.3 } };
}
