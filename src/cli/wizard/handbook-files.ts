import type { PlannedFile } from '../../model/plan.ts';
import type { Program } from '../../schema/program.ts';
import type { TemplateChoice } from '../../templates/programs/template-choice.ts';
import type { Call } from '../command-entry.ts';
import type { Format } from '../document-files.ts';

/** The pages of the handbook of a program, in the formats asked for. */
export async function handbookFiles(
  _call: Call,
  _input: { readonly program: Program; readonly choice: TemplateChoice },
  _formats: readonly Format[],
): Promise<PlannedFile[]> {
  return [];
}
