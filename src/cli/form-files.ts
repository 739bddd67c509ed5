import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { Plan, PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { mailAddress } from '../render/eml-headers.ts';
import type { Links } from '../render/html-inline.tsx';
import { type CheckInForm, checkInForms, formPath, headersOf } from '../report/forms/check-in-form.ts';
import { formWaves, wavesNamed } from '../report/forms/form-waves.ts';
import { formsGuideDocument } from '../report/forms/forms-guide.ts';
import { goalSheetDocument } from '../report/forms/goal-sheet.ts';
import { questionListDocument } from '../report/forms/question-list.ts';
import { formsSummary } from '../report/summaries/forms-summary.ts';
import type { FormsResult } from '../schema/forms-result.ts';
import { starterGoals } from '../templates/goals/goal-library.ts';
import type { Call } from './command-entry.ts';
import { commit, locked, shownPath } from './commit.ts';
import { readChoices } from './common-options.ts';
import { documentFiles } from './document-files.ts';
import {
  folderOfForms,
  type Invited,
  invitationFiles,
  invitationsByWave,
  sendPath,
  tableFile,
} from './form-invitations.ts';
import { openFolder } from './open-folder.ts';
import { refuseProblems } from './refuse-problems.ts';
import { footerOf, resultHead } from './result-head.ts';
import { sayDocument, writeJson } from './say.ts';

const guideName = 'read-me-first';
const formats = ['html', 'md', 'csv'] as const;
type Format = (typeof formats)[number];

/**
 * mentor ingest --template: the forms of this program to copy from, and whom to send them to today. An answer that comes
 * back under these questions is understood without any setting.
 */
export function writeForms(call: Call) {
  return locked(call, async () => {
    const { folder, hashes } = await openFolder(call);
    await refuseProblems(call, folder.problems);
    const { format } = call.options;
    const wanted = typeof format === 'string' ? readChoices('format', format, formats) : formats;
    const forms = formsWanted(call, folder);
    const invitations = invitationsByWave(call, folder, forms);
    const around = { program: folder.program, today: call.common.today, footer: footerFor(call, folder) };
    const pages = [
      ...(typeof call.options.wave === 'string' ? [] : await guidePages(forms, around, wanted)),
      ...(await Promise.all(forms.map((form) => formPages(form, around, wanted)))).flat(),
    ];
    const files = [...pages, ...invitations.flatMap((wave) => invitationFiles(wave, call, folder))];
    const result = resultOf(call, folder, { forms, invitations, files });
    const wrote = await commit(call, { files, ...earlierFiles(call, forms, files) }, hashes);
    const begin = files.find(({ path }) => path.startsWith(`${folderOfForms}/${guideName}.`))?.path;
    const told = { program: folder.program, result, wrote, today: call.common.today };
    await sayDocument(
      call,
      formsSummary(begin === undefined ? told : { ...told, begin: shownPath(call, begin) }),
    );
    await writeJson(call, result);
    return exitCodes.done;
  });
}

/** What an earlier run wrote and this one does not: forms of waves that are gone, letters to people who have answered. */
function earlierFiles(
  { options: { wave } }: Call,
  forms: readonly CheckInForm[],
  files: readonly PlannedFile[],
): Pick<Plan, 'replaces' | 'removes'> {
  if (typeof wave !== 'string') return { replaces: [folderOfForms] };
  const folders = new Set(forms.map((form) => form.wave.folder));
  const table = `${folderOfForms}/${sendPath(wave)}.csv`;
  return {
    replaces: [...folders, sendPath(wave)].map((name) => `${folderOfForms}/${name}`),
    removes: files.some(({ path }) => path === table) ? [] : [table],
  };
}

/** All forms, or those of the wave that `--wave` names. */
function formsWanted(call: Call, { program }: ProgramFolder): CheckInForm[] {
  const forms = checkInForms(program);
  const { wave } = call.options;
  if (typeof wave !== 'string') return forms;
  const named = wavesNamed(formWaves(program.checkins.waves), wave);
  if (named.length === 0)
    throw new MentorError(
      exitCodes.badInput,
      `There is no wave "${wave}".`,
      `The waves of this program are: ${program.checkins.waves.join(', ')}.`,
    );
  return forms.filter((form) => named.some(({ folder }) => folder === form.wave.folder));
}

/** What the forms ask rests on the settings alone. */
function footerFor(call: Call, { inputs, program }: ProgramFolder): string[] {
  const settings = inputs.filter(({ file }) => file === 'program.yaml');
  return footerOf(
    call,
    { inputs: settings },
    { command: 'mentor ingest --template', language: program.language },
  );
}

async function documentPages(
  name: string,
  document: Parameters<typeof documentFiles>[1],
  wanted: readonly Format[],
  links?: Links,
): Promise<PlannedFile[]> {
  const pages = wanted.filter((format) => format !== 'csv');
  return documentFiles(`${folderOfForms}/${name}`, document, undefined, pages, links);
}

/** What stands beside the forms: the page to begin with, and the sheet on which goals are written down. */
async function guidePages(
  forms: readonly CheckInForm[],
  around: Parameters<typeof formsGuideDocument>[1],
  wanted: readonly Format[],
): Promise<PlannedFile[]> {
  const { program, today } = around;
  const examples = starterGoals(program, program.language);
  const links = new Map(forms.map((form) => [formPath(form), `${formPath(form)}.html`]));
  return [
    ...(await documentPages(guideName, formsGuideDocument(forms, around), wanted, links)),
    ...(await documentPages('goal-sheet', goalSheetDocument({ program, today, examples }), ['html'])),
  ];
}

/** The list to copy from, and the header row as the answers come back under it. */
async function formPages(
  form: CheckInForm,
  around: Parameters<typeof questionListDocument>[1],
  wanted: readonly Format[],
): Promise<PlannedFile[]> {
  const pages = await documentPages(formPath(form), questionListDocument(form, around), wanted);
  if (!wanted.includes('csv')) return pages;
  const { language } = around.program;
  return [...pages, tableFile(formPath(form), [headersOf(form, language)], language)];
}

function resultOf(
  call: Call,
  folder: ProgramFolder,
  {
    forms,
    invitations,
    files,
  }: {
    readonly forms: readonly CheckInForm[];
    readonly invitations: readonly Invited[];
    readonly files: readonly PlannedFile[];
  },
): FormsResult {
  const paths = files.map(({ path }) => path);
  return {
    schema: 'mentor/forms@1',
    ...resultHead(call, folder),
    forms: forms.map((form) => ({
      waves: [...form.wave.names],
      side: form.side,
      files: paths
        .filter((path) => path.startsWith(`${folderOfForms}/${formPath(form)}.`))
        .map((path) => shownPath(call, path)),
      questions: form.items.map(({ id, title, answering, isRequired, isPrivate }) => ({
        id,
        title,
        kind: answering.kind,
        ...(answering.kind === 'one-of' ? { options: [...answering.options] } : {}),
        required: isRequired,
        private: isPrivate,
      })),
    })),
    invitations: invitations.map(({ wave, people }) => ({
      wave,
      people: people.length,
      withoutAddress: people.filter(({ email }) => email === undefined || mailAddress(email) === undefined)
        .length,
      file: shownPath(call, `${folderOfForms}/${sendPath(wave)}.csv`),
    })),
  };
}
