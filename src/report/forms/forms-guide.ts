import type { Day } from '../../model/day.ts';
import type { Program } from '../../schema/program.ts';
import { formWords } from '../../texts/form-words/form-words.ts';
import type { Block, Document, Inline, Table } from '../document.ts';
import { type CheckInForm, formPath } from './check-in-form.ts';
import { formTitle } from './question-list.ts';

type Around = { readonly program: Program; readonly today: Day; readonly footer: readonly string[] };

/** The page to begin with: five steps, the forms there are, and what to mind before sending them. */
export function formsGuideDocument(
  forms: readonly CheckInForm[],
  { program, today, footer }: Around,
): Document {
  const { language, name } = program;
  const { guide, note } = formWords(language).page;
  const hasOthers = forms.some(({ side }) => side === 'manager' || side === 'stakeholder');
  const hasScale = forms.some(({ items }) => items.some(({ id }) => id === 'attainment'));
  const mind = [...(hasOthers ? [prose(guide.others)] : []), ...(hasScale ? [prose(guide.attainment)] : [])];
  return {
    kind: 'sheet',
    program: name,
    title: guide.title,
    lead: [guide.lead],
    audience: 'coordinator',
    audienceNote: note,
    asOf: today,
    language,
    sections: [
      {
        id: 'steps',
        title: guide.stepsTitle,
        blocks: [{ kind: 'list', ordered: true, items: guide.steps.map((step): Inline => [step]) }],
      },
      {
        id: 'forms',
        title: guide.formsTitle,
        blocks: [{ kind: 'table', table: formsTable(forms, program) }],
      },
      ...(mind.length === 0 ? [] : [{ id: 'mind', title: guide.othersTitle, blocks: mind }]),
    ],
    footer,
  };
}

const prose = (...text: Inline): Block => ({ kind: 'prose', text });

/** The name of each leads to its page. */
function formsTable(forms: readonly CheckInForm[], program: Program): Table {
  const { columns, formsOrder } = formWords(program.language).page.guide;
  return {
    id: 'forms',
    caption: formsOrder,
    layout: 'tight',
    columns: [
      { id: 'form', title: columns.form, numeric: false },
      { id: 'questions', title: columns.questions, numeric: true },
      { id: 'file', title: columns.file, numeric: false },
    ],
    rows: forms.map((form) => ({
      id: formPath(form),
      cells: [
        { type: 'text', text: formTitle(form, program) },
        { type: 'number', value: form.items.length, decimals: 0 },
        { type: 'text', text: `${formPath(form)}.html` },
      ],
    })),
  };
}
