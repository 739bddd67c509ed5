import type { Language } from '../model/language.ts';
import type { Cell, Column, Table, TableRow } from '../report/document.ts';
import { cellText, smallOf } from './cell-text.ts';
import { anchor } from './html-address.ts';
import { inlineHtml, type Links, linked } from './html-inline.tsx';
import { type Child, elementOf, startOf } from './jsx-runtime.ts';
import { pageWords } from './page-words.ts';

/** What every part of a page needs to know. */
export type PageFrame = { readonly language: Language; readonly links: Links };

/** Up to this many rows a table stays whole on paper. */
const shortTable = 12;

/** Shape and colour beside the word, never instead of it: circle on track, triangle watch, square act, hollow unknown. */
const stateShapes = {
  'on-track': <circle cx="5" cy="5" r="4.5" class="fA" />,
  watch: <path d="M5 0.5L10 9.5L0 9.5Z" class="fB" />,
  act: <rect width="10" height="10" class="fX" />,
  unknown: <circle cx="5" cy="5" r="4" class="f0 lG" />,
} as const satisfies Record<Extract<Cell, { type: 'state' }>['state'], Child>;

/** A state as its mark and its word. */
export function stateHtml(state: keyof typeof stateShapes, word: string): Child {
  return (
    <span class={`st ${state}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {stateShapes[state]}
      </svg>
      {word}
    </span>
  );
}

const partLooks = ['fA', 'fA2', 'fA3', 'fA4'] as const;

/** A score as a bar of its parts, out of 100 points; the figures stand in the columns after it. */
function partsBar(parts: readonly number[]): Child {
  let start = 0;
  const bars = parts.map((part, index) => {
    const from = start;
    start += part;
    return (
      part > 0 && (
        <rect
          x={from.toFixed(1)}
          width={Math.max(0, part - 0.8).toFixed(1)}
          height="8"
          class={partLooks[index % partLooks.length]}
        />
      )
    );
  });
  return (
    <svg class="parts" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {bars}
    </svg>
  );
}

/** A word so long that a column could not be narrower may break anywhere; others break between words only. */
function breakable(words: string): Child {
  return /\S{31}/.test(words) ? <span class="any">{words}</span> : words;
}

/** Smaller words under a value, where there are any. */
const withSmall = (shown: Child, small: string | undefined): Child =>
  small === undefined ? shown : [shown, <small>{breakable(small)}</small>];

function cellHtml(cell: Cell, { language }: PageFrame): Child {
  const text = cellText(cell, language);
  const small = smallOf(cell);
  switch (cell.type) {
    case 'text': {
      const words =
        cell.lang === undefined ? breakable(text) : <span lang={cell.lang}>{breakable(text)}</span>;
      const shown =
        cell.met === true ? (
          <span class="yes">
            <span class="vh">{pageWords(language).reached}: </span>
            {words}
          </span>
        ) : (
          words
        );
      return withSmall(shown, small);
    }
    case 'number':
    case 'share':
      return withSmall(text, small);
    case 'score':
      return [<b>{text}</b>, partsBar(cell.parts)];
    case 'day':
      return <time datetime={cell.day}>{text}</time>;
    case 'state':
      return stateHtml(cell.state, cell.word);
    case 'missing':
      return <span class="c">{text}</span>;
    case 'suppressed':
      return (
        <span class="c">
          {text}
          <span class="vh"> {pageWords(language).suppressed}</span>
        </span>
      );
    case 'interval':
      return text;
    default:
      return cell satisfies never;
  }
}

/** What stands beside a value where rows become blocks. */
function blockLabel(column: Column, amongNumbers: boolean): string {
  if (column.unit === undefined) return column.title;
  const unit = column.unit.length > 10 ? column.unit : column.unit.replaceAll(' ', '\u00a0');
  return `${column.title}${amongNumbers ? '\n' : ', '}${unit}`;
}

const isBest = (cell: Cell): boolean => cell.type === 'number' && cell.best === true;

function rowHtml(row: TableRow, { table, starts }: Shape, frame: PageFrame): Child {
  const stack = table.layout === 'stack';
  const [name, ...rest] = row.cells;
  const href = row.id === undefined ? undefined : frame.links.get(row.id);
  const named = name === undefined ? '' : cellHtml(name, frame);
  const linkedName =
    href !== undefined && name?.type === 'text'
      ? withSmall(linked(breakable(name.text), href), name.small)
      : named;
  return (
    <tr
      role={stack ? 'row' : undefined}
      id={row.id === undefined ? undefined : anchor(row.id)}
      class={row.inUse === true ? 'now' : undefined}
    >
      {elementOf(stack ? stackedName : plainName, 'th', linkedName)}
      {rest.map((cell, index) => {
        const content = cellHtml(cell, frame);
        const start = starts[index + 1]?.[isBest(cell) ? 'best' : 'plain'] ?? '<td';
        return elementOf(
          start,
          'td',
          stack && typeof content !== 'string' ? <span>{content}</span> : content,
        );
      })}
    </tr>
  );
}

const plainName = startOf('th', { scope: 'row' });
const stackedName = startOf('th', { scope: 'row', role: 'rowheader' });

/** How the cells of a column begin: those of a thousand rows do it alike. */
type CellStart = { readonly plain: string; readonly best: string };

function cellStart(table: Table, column: Column, right: boolean, amongNumbers: boolean): CellStart {
  const stack = table.layout === 'stack';
  const label = stack ? blockLabel(column, right && amongNumbers) : undefined;
  const start = (best: boolean): string => {
    const look = [right && 'r', best && 'best'].filter(Boolean).join(' ') || undefined;
    return startOf('td', { role: stack ? 'cell' : undefined, 'data-l': label, class: look });
  };
  return { plain: start(false), best: start(true) };
}

/** A table, which of its columns stand right, and how their cells begin. */
type Shape = {
  readonly table: Table;
  readonly right: readonly boolean[];
  readonly abreast: boolean;
  readonly starts: readonly CellStart[];
};

/** Numbers stand right; a score carries a bar under it and stands left. */
function shapeOf(table: Table): Shape {
  const right = table.columns.map(
    ({ numeric }, index) => numeric === true && !table.rows.some((row) => row.cells[index]?.type === 'score'),
  );
  const abreast = numbersAbreast(table, right);
  const starts = table.columns.map((column, i) => cellStart(table, column, right[i] === true, abreast));
  return { table, right, abreast, starts };
}

/** Four numeric columns or more stand four abreast where rows become blocks, if no word over them is wider than that. */
function numbersAbreast({ columns }: Table, right: readonly boolean[]): boolean {
  const numeric = columns.filter((_, index) => right[index] === true);
  return numeric.length >= 4 && numeric.every(({ title }) => !/\S{10}/.test(title));
}

function headHtml({ table, right }: Shape): Child {
  if (table.columns.every((column) => column.title === '')) return null;
  const stack = table.layout === 'stack';
  return (
    <thead role={stack ? 'rowgroup' : undefined}>
      <tr role={stack ? 'row' : undefined}>
        {table.columns.map((column, index) => (
          <th
            scope="col"
            role={stack ? 'columnheader' : undefined}
            class={right[index] === true ? 'r' : undefined}
          >
            {breakable(column.title)}
            {column.unit !== undefined && <small>{breakable(column.unit)}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/**
 * A table with its caption above and a header cell for every row. `stack` tables carry explicit roles, because the
 * phone's style sheet takes their display away, and the header of each cell beside it. A table that repeats a chart is
 * not `linkable`: the chart has the id. Of a folded one the caption is what one opens.
 */
export function tableHtml(table: Table, frame: PageFrame, linkable = true): Child {
  const stack = table.layout === 'stack';
  const shape = shapeOf(table);
  const look = stack ? (shape.abreast ? 'stack nums' : 'stack') : 'tight fit';
  const wrapper = ['tw', table.rows.length <= shortTable && 'short', !stack && 'fit']
    .filter(Boolean)
    .join(' ');
  const folded = table.folded === true;
  const whole = (
    <div class={wrapper} id={linkable ? anchor(table.id) : undefined}>
      <table class={look} role={stack ? 'table' : undefined}>
        {table.caption !== '' && (
          <caption>
            {!folded && table.caption}
            {table.measure !== undefined && <small>{table.measure}</small>}
            {table.onPage !== undefined && <small>{inlineHtml(table.onPage.said)}</small>}
          </caption>
        )}
        {headHtml(shape)}
        <tbody role={stack ? 'rowgroup' : undefined}>
          {table.rows.slice(0, table.onPage?.rows).map((row) => rowHtml(row, shape, frame))}
        </tbody>
      </table>
    </div>
  );
  return folded ? (
    <details class="fold">
      <summary>{table.caption}</summary>
      {whole}
    </details>
  ) : (
    whole
  );
}
