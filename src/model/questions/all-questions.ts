import { careerQuestions } from './career-questions.ts';
import { coreQuestions } from './core-questions.ts';
import type { FormQuestion } from './form-question.ts';
import { formatQuestions } from './format-questions.ts';
import { gridQuestions } from './grid-questions.ts';
import { knowledgeQuestions } from './knowledge-questions.ts';
import { leadershipQuestions } from './leadership-questions.ts';

/** The questions of each purpose beside those of the grid. */
export const purposeQuestions = {
  ...careerQuestions,
  ...leadershipQuestions,
  ...knowledgeQuestions,
} as const satisfies Readonly<Record<string, readonly FormQuestion[]>>;

/** Every question that a form may ask, each once; forms are written from this list, and exports read by it. */
export const allQuestions: readonly FormQuestion[] = [
  ...coreQuestions,
  ...gridQuestions,
  ...Object.values(purposeQuestions).flat(),
  ...Object.values(formatQuestions).flat(),
];

const byId: ReadonlyMap<string, FormQuestion> = new Map(
  allQuestions.map((question) => [question.id, question]),
);

export function formQuestion(id: string): FormQuestion | undefined {
  return byId.get(id);
}

/** Questions that only the coordinator reads, whether or not program.yaml says so. */
export function isPrivateByNature(id: string): boolean {
  return byId.get(id)?.private ?? false;
}
