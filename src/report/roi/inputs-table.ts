import { gradeWords } from '../../texts/grade-words.ts';
import { known } from '../../texts/roi-words/roi-figures.ts';
import type { Cell, Table, TableRow } from '../document.ts';
import { isHidden, isWithheld, type RoiView } from './roi-view.ts';

const text = (words: string): Cell => ({ type: 'text', text: words });

/** Every figure that the result rests on, with where it comes from: measured ones first, then the settings. */
export function inputsTable(view: RoiView): Table {
  const { inputs } = view.words;
  const { columns } = inputs;
  return {
    id: 'inputs-table',
    caption: inputs.caption,
    measure: isHidden(view) ? `${inputs.measure}. ${view.words.suppressedKey}` : inputs.measure,
    layout: 'stack',
    columns: [
      { id: 'figure', title: columns.figure, numeric: false },
      { id: 'value', title: columns.value, numeric: false },
      { id: 'source', title: columns.source, numeric: false },
      { id: 'year', title: columns.year, numeric: false },
      { id: 'evidence', title: columns.evidence, numeric: false },
    ],
    rows: [...measuredRows(view), ...amountRows(view)],
  };
}

/** The difference, the people it is about, the hours: what this program's own data gave. */
function measuredRows(view: RoiView): TableRow[] {
  const { words, figures, result, today } = view;
  const { inputs } = words;
  const difference = result.reportable ? known(result.difference) : undefined;
  const { hours } = result.time;
  const held: Cell = { type: 'suppressed' };
  const unknown: Cell = { type: 'missing', word: inputs.unknown };
  const gone = isHidden(view) ? held : unknown;
  const row = (name: keyof typeof inputs.names, value: Cell, source: string): TableRow => ({
    cells: [text(inputs.names[name]), value, text(source), text(today.slice(0, 4)), text(inputs.measured)],
  });
  const study = inputs.retention(rosterOf(view));
  const studied = result.design !== null;
  const withheld: Cell =
    result.staying === 'few-leavers' ? { type: 'missing', word: inputs.fewLeavers } : gone;
  const found =
    difference === undefined
      ? withheld
      : text(`${inputs.points(figures.found(difference.value))} (${figures.foundRange(difference)})`);
  return [
    ...(studied ? [row('difference', found, study)] : []),
    row(
      'mentees',
      result.mentees === null ? gone : text(figures.count(result.mentees)),
      studied ? study : inputs.program,
    ),
    row(
      'hours',
      hours === null ? (isWithheld(view) ? held : unknown) : text(inputs.hours(figures.hours(hours))),
      inputs.meetings,
    ),
  ];
}

const rosterOf = ({ folder }: RoiView): string => folder.program.retention?.roster ?? 'roster.csv';

function amountRows({ words, figures, result, language }: RoiView): TableRow[] {
  const { inputs } = words;
  return result.amounts.map(({ id, value, source, year, grade }) => ({
    cells: [
      text(inputs.names[id]),
      text(figures.amount(id, value)),
      source === undefined ? { type: 'missing', word: inputs.noSource } : text(source),
      year === undefined ? { type: 'missing', word: inputs.noYear } : text(String(year)),
      text(grade === undefined ? inputs.ownFigure : gradeWords[language][grade]),
    ],
  }));
}
