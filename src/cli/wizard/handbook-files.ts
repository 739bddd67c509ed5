import type { PlannedFile } from '../../model/plan.ts';
import type { Program } from '../../schema/program.ts';
import type { TemplateChoice } from '../../templates/programs/template-choice.ts';
import type { Call } from '../command-entry.ts';
import { documentFiles, type Format } from '../document-files.ts';
import { handbookDocuments } from '../handbook-documents.ts';

/**
 * The pages of the handbook of a program, in the formats asked for. They are written once and then belong to whoever runs
 * the program, like every record.
 */
export async function handbookFiles(
  call: Call,
  {
    program,
    choice,
    footer,
    formsAreIn,
  }: {
    readonly program: Program;
    readonly choice: TemplateChoice;
    readonly footer: readonly string[];
    readonly formsAreIn: boolean;
  },
  formats: readonly Format[],
): Promise<PlannedFile[]> {
  const { today } = call.common;
  const { start = today, end = start } = program;
  const pages = handbookDocuments({ program: { ...program, start, end }, choice, today, footer, formsAreIn });
  const files = await Promise.all(
    pages.map(({ name, document }) => documentFiles(`handbook/${name}`, document, document, formats)),
  );
  const what = 'checklist, timeline, forms to paste, roles, letters, agreement';
  return files.flat().map((file) => ({ ...file, kind: 'record', what }));
}
