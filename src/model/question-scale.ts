import type { Program } from '../schema/program.ts';
import { formQuestion } from './questions/all-questions.ts';
import { questionScales, scaleEnds } from './questions/question-scales.ts';

export type Scale = { readonly min: number; readonly max: number };

/** Agreement, from "not at all" to "fully": how items of a sub-scale are answered where nothing else is known. */
const agreement: Scale = { min: 1, max: 5 };

/** The ends of a question's answers, as declared or as our forms ask it; undefined of counts and of words. */
export function questionScale(id: string, { checkins }: Pick<Program, 'checkins'>): Scale | undefined {
  const declared = Object.hasOwn(checkins.questions, id) ? checkins.questions[id]?.scale : undefined;
  if (declared !== undefined) return declared;
  const asked = formQuestion(id)?.scale;
  if (asked === undefined) return undefined;
  return questionScales[asked].kind === 'percent' ? { min: 0, max: 100 } : scaleEnds(asked);
}

/** The scale of an item of a sub-scale. */
export function itemScale(id: string, program: Pick<Program, 'checkins'>): Scale {
  return questionScale(id, program) ?? agreement;
}
