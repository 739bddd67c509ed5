import type { Program } from '../../schema/program.ts';
import {
  formatTemplates,
  purposeTemplates,
  type TemplateChoice,
} from '../../templates/programs/template-choice.ts';

/** The template that a program most likely came from: by its format, its template, else its first purpose. */
export function choiceOf({ format, template, purposes }: Program): TemplateChoice {
  const named = [template, ...Object.keys(purposes ?? {})];
  const purpose = purposeTemplates.find((one) => named.includes(one));
  const way = formatTemplates.find((one) => one === format || one === template);
  if (way !== undefined) return purpose === undefined ? { format: way } : { purpose, format: way };
  return { purpose: purpose ?? 'career' };
}
