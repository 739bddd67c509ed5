import { changeId } from '../../model/metric-ids.ts';
import { formQuestion } from '../../model/questions/all-questions.ts';
import { wordingOf } from '../../model/questions/form-question.ts';
import { cellsAsked } from '../../model/questions/questions-asked.ts';
import { wordsOfMetric } from '../../texts/metric-words/metric-words.ts';
import { targetWords } from '../../texts/target-words.ts';
import type { Cell, Document, Section, Table } from '../document.ts';
import { checkInForms } from '../forms/check-in-form.ts';
import { handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { filledText, handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';
import { waveSections } from './wave-questions.ts';

const kinds = ['s', 'c', 'g', 'n', 'd', 'k'] as const;
const whom = ['e', 'o', 'm'] as const;

/** What the program is to move and for whom, which question and which figure shows it, and what is asked when. */
export function gridPage(input: HandbookInput): Document {
  const words = wordsOf(input);
  const { title, lead, leadOnce, gridTitle, note, targetsTitle } = words.grid;
  const grid: Section = {
    id: 'grid',
    title: gridTitle,
    blocks: [{ kind: 'table', table: gridTable(input) }, prose(...filledText(note, handbookFacts(input)))],
  };
  const targets: Section = {
    id: 'targets',
    title: targetsTitle,
    blocks: [{ kind: 'table', table: targetsTable(input) }],
  };
  return handbookDocument(input, {
    kind: 'report',
    title,
    lead: [hasBaseline(input) ? lead : leadOnce],
    sections: [
      grid,
      ...(Object.keys(input.program.targets).length === 0 ? [] : [targets]),
      ...waveSections(checkInForms(input.program), input),
    ],
  });
}

function gridTable(input: HandbookInput): Table {
  const { columns, caption, measure, rows } = wordsOf(input).grid;
  const asked = new Set<string>(cellsAsked(input.program));
  return {
    id: 'grid',
    caption,
    measure,
    layout: 'stack',
    columns: [
      { id: 'kind', title: columns.kind, numeric: false },
      ...whom.map((one) => ({ id: one, title: columns[one], numeric: false })),
    ],
    rows: kinds.map((kind) => ({
      id: kind,
      cells: [
        { type: 'text' as const, text: rows[kind] },
        ...whom.map((one) => gridCell(`${kind}_${one}`, asked, input)),
      ],
    })),
  };
}

/** The question and the figure of a cell; the cell of the organisation's diversity is no question. */
function gridCell(id: string, asked: ReadonlySet<string>, input: HandbookInput): Cell {
  const { notAsked, beside } = wordsOf(input).grid;
  if (!asked.has(id)) return { type: 'missing', word: notAsked };
  const { language } = input.program;
  const question = formQuestion(id);
  const also = beside.get(id);
  if (question === undefined) return { type: 'text', text: also ?? id };
  // A change is told from the baseline on; words have none.
  const isChange = question.asked.length > 1 && question.scale !== 'readiness' && hasBaseline(input);
  const figures = [isChange ? changeId(id) : id, ...(also === undefined ? [] : [also])];
  return {
    type: 'text',
    text: wordingOf(question, language, question.sides[0] ?? 'mentee'),
    small: figures.join(' · '),
  };
}

/** Without it nothing is asked at the beginning, and no change can be told. */
const hasBaseline = ({ program }: HandbookInput): boolean => program.checkins.waves.includes('baseline');

function targetsTable(input: HandbookInput): Table {
  const { language, targets } = input.program;
  const { targetColumns, targetsCaption } = wordsOf(input).grid;
  return {
    id: 'targets',
    caption: targetsCaption,
    layout: 'tight',
    columns: [
      { id: 'metric', title: targetColumns.metric, numeric: false },
      { id: 'target', title: targetColumns.target, numeric: false },
    ],
    rows: Object.entries(targets).map(([metric, target]) => ({
      id: metric,
      cells: [
        { type: 'text', text: wordsOfMetric(metric, language).name, small: metric },
        { type: 'text', text: targetWords(target, language) },
      ],
    })),
  };
}
