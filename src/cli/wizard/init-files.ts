import type { Language } from '../../model/language.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { excelCsv, germanExcelCsv, renderCsv } from '../../render/csv.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { folderPage } from '../../report/init/folder-page.ts';
import type { Program } from '../../schema/program.ts';
import type { FormSide } from '../../templates/application/application-form.ts';
import type { TemplateChoice } from '../../templates/programs/template-choice.ts';
import type { Call } from '../command-entry.ts';
import type { Format } from '../document-files.ts';
import { formHeaders } from '../handbook-documents.ts';
import { footerOf } from '../result-head.ts';
import { handbookFiles } from './handbook-files.ts';

/** A program that was set up, before anything of it is on the disk. */
export type NewProgram = {
  readonly yaml: string;
  readonly program: Program;
  readonly choice: TemplateChoice;
  readonly formsAreIn: boolean;
  /** What makes the same again. */
  readonly command: string;
};

/** Everything that a new program folder begins with. */
export async function initFiles(
  call: Call,
  made: NewProgram,
  formats: readonly Format[],
): Promise<PlannedFile[]> {
  const { program, choice, formsAreIn } = made;
  const footer = footerOf(call, { inputs: [] }, { command: 'mentor init', language: program.language });
  const page = folderPage({ ...made, today: call.common.today, footer });
  return [
    { path: 'program.yaml', content: made.yaml, kind: 'record', what: 'the program' },
    {
      path: 'README.md',
      content: renderMarkdown(page),
      kind: 'record',
      what: 'what lies where, what comes next',
    },
    ...(await handbookFiles(call, { program, choice, footer, formsAreIn }, formats)),
    ...formHeaders({ program, choice, today: call.common.today, footer }).map(({ side, headers }) =>
      peopleTable(side, headers, program.language),
    ),
  ];
}

const tableNames: Readonly<Record<FormSide, string>> = {
  mentee: 'mentees',
  mentor: 'mentors',
  equals: 'participants',
  pair: 'pairs',
};

/** A table without rows, headed like the form: for people who are entered by hand. */
function peopleTable(side: FormSide, headers: readonly string[], language: Language): PlannedFile {
  return {
    path: `handbook/people/${tableNames[side]}.csv`,
    content: renderCsv([[...headers]], language === 'de' ? germanExcelCsv : excelCsv),
    kind: 'record',
    what: 'its headings, for entering people by hand',
  };
}
