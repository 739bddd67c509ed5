import { stringify } from 'yaml';
import { formHeaders } from '../../src/cli/handbook-documents.ts';
import type { Language } from '../../src/model/language.ts';
import { programSchema } from '../../src/schema/program.ts';
import {
  applicationItems,
  type FormSide,
  formSides,
} from '../../src/templates/application/application-form.ts';
import type { ApplicationItem } from '../../src/templates/application/application-item.ts';
import { composeDesign } from '../../src/templates/programs/compose-design.ts';
import type { ProgramAnswers } from '../../src/templates/programs/program-answers.ts';
import type { ProgramSettings } from '../../src/templates/programs/program-design.ts';
import { programSettings } from '../../src/templates/programs/program-settings.ts';
import {
  formatTemplates,
  purposeTemplates,
  type TemplateChoice,
} from '../../src/templates/programs/template-choice.ts';
import { addDays } from '../../src/time/day.ts';

/** Every purpose, every way to meet, and two of both. */
export const choices: readonly TemplateChoice[] = [
  ...purposeTemplates.map((purpose) => ({ purpose })),
  ...formatTemplates.map((format) => ({ format })),
  { purpose: 'career', format: 'circle' },
  { purpose: 'leadership', format: 'group' },
];

/** Every purpose in every way to meet. */
export const combinations: readonly TemplateChoice[] = purposeTemplates.flatMap((purpose) =>
  formatTemplates.map((format) => ({ purpose, format })),
);

export const nameOf = ({ purpose, format }: TemplateChoice): string =>
  [purpose, format].filter((name) => name !== undefined).join('+');

const start = '2027-03-01';

export function answersOf(choice: TemplateChoice, language: Language): ProgramAnswers {
  const { weeks } = composeDesign(choice).time;
  return {
    choice,
    name: 'Elm 2027',
    language,
    start,
    end: weeks === 0 ? start : addDays(start, weeks * 7 - 1),
    keepUntil: '2028-12-31',
    timezone: 'Europe/Berlin',
    coordinator: { name: 'Ada Krone', email: 'elm@example.org', phone: '+49 30 5550 1000' },
  };
}

export const settingsOf = (choice: TemplateChoice, language: Language): ProgramSettings =>
  programSettings(composeDesign(choice), answersOf(choice, language));

type Column = { readonly field: string; readonly header: string; readonly answer: (row: number) => string };

/** The columns of an export of the form, headed as its page says, with what somebody would answer in them. */
export function columnsOf(choice: TemplateChoice, side: FormSide, language: Language): readonly Column[] {
  const program = programSchema.parse(settingsOf(choice, language));
  const forms = formHeaders({ program, choice, today: start, footer: [] });
  const headers = [...(forms.find((form) => form.side === side)?.headers ?? [])];
  return applicationItems(choice, side).flatMap((item): Column[] => {
    const { options = [] } = item[language];
    const isGrid = item.kind === 'grid';
    return headers.splice(0, isGrid ? 5 : 1).map((header) => ({
      field: item.field,
      header,
      answer: (row) => (isGrid ? options.slice(0, 2).join(', ') : answered(item, row, side, language)),
    }));
  });
}

function answered(item: ApplicationItem, row: number, side: FormSide, language: Language): string {
  const { options = [] } = item[language];
  const at = side === 'mentor' ? row + 6 : row;
  switch (item.field) {
    case 'first_name':
      return ['Ines', 'Bo', 'Cem', 'Dana', 'Eli', 'Finn'][row % 6] ?? '';
    case 'last_name':
      return `Alder${at}`;
    case 'email':
    case 'mentor_email':
      return `p${at}@example.org`;
    case 'mentee_email':
      return `p${at + 3}@example.org`;
    case 'id':
      return `E${1000 + at}`;
    case 'manager_id':
      return `boss${at}@example.org`;
    case 'prefers':
    case 'avoids':
      return '';
    case 'level':
      return options[side === 'mentor' ? options.length - 1 : row % 2] ?? '';
    case 'role':
      return options[row < 3 ? 1 : 0] ?? '';
    case 'timezone':
      return 'Europe/Berlin';
  }
  switch (item.kind) {
    case 'several':
      return [0, 1, 2].map((i) => options[(row + i) % options.length]).join(', ');
    case 'one':
      return (
        options[item.field === 'consent' || item.field === 'commitment' ? 0 : row % options.length] ?? ''
      );
    case 'date':
      return '2020-05-01';
    case 'number':
      return '14';
    default:
      return language === 'de' ? 'Ein kurzer Text' : 'A short text';
  }
}

const csvCell = (text: string): string => (/[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The files of a folder with this program and the exports of its forms, six people a side. */
export function smallCohort(choice: TemplateChoice, language: Language): Record<string, string> {
  const tables = formSides(choice).map((side): [string, string] => {
    const columns = columnsOf(choice, side, language);
    const rows = Array.from({ length: side === 'pair' ? 3 : 6 }, (_, row) =>
      columns.map(({ answer }) => answer(row)),
    );
    const lines = [columns.map(({ header }) => header), ...rows].map((cells) => cells.map(csvCell).join(','));
    return [`${side}.csv`, `${lines.join('\n')}\n`];
  });
  return { 'program.yaml': stringify(settingsOf(choice, language)), ...Object.fromEntries(tables) };
}
