import type { FieldValue } from '../model/field.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import { byColumn, type CellReading, each, type ReadValues } from './cell-reading.ts';
import { dayPartExamples } from './day-words.ts';
import type { FieldPlan } from './field-plan.ts';
import { rankOf } from './level-order.ts';
import { nearestFact } from './nearest-text.ts';
import { joinWindows, parseAvailability } from './parse-availability.ts';
import { type DateOrder, readDates } from './parse-dates.ts';
import { readNumbers } from './parse-numbers.ts';
import { parseZone } from './parse-zone.ts';
import { readCategories, readSets } from './read-words.ts';
import type { Options } from './split-set.ts';

export type ValueSettings = {
  readonly options: Options;
  readonly order: DateOrder | undefined;
  readonly latestYear: number;
};
/** All cells of one field to values of its type. What cannot be read is a problem at its cell. */
export function readColumnValues(
  cells: readonly Cell[],
  plan: FieldPlan,
  settings: ValueSettings,
): ReadValues {
  const { type } = plan.spec;
  switch (type) {
    case 'set':
      return readSets(cells, plan, settings.options);
    case 'category':
      return readCategories(cells);
    case 'number':
      return byColumn(cells, (column) => readNumberCells(column));
    case 'date':
      return byColumn(cells, (column) => readDateCells(column, settings));
    case 'timezone':
      return readZoneCells(cells);
    case 'availability':
      return readAvailabilityCells(cells);
    case 'ordinal':
      return each(cells, (cell) => readOrdinal(cell, plan));
    case 'boolean':
      return each(cells, readBoolean);
    case 'ranking':
      return each(cells, ({ text }) => ({ value: { type, items: rankingItems(text) } }));
    case 'id':
    case 'text':
      return each(cells, ({ text }) => ({ value: { type, text: text.normalize('NFC').trim() } }));
  }
}

function readNumberCells(column: readonly Cell[]): CellReading[] {
  const numbers = readNumbers(column.map(({ text }) => text));
  return column.map(({ text, header, at }, place) => {
    const number = numbers[place];
    return number === undefined
      ? { problem: problem('invalid-number', { found: text, header }, at) }
      : { value: { type: 'number', number } };
  });
}

/** That a column does not tell day from month is said once, at its first such cell. */
function readDateCells(column: readonly Cell[], settings: ValueSettings): CellReading[] {
  const days = readDates(
    column.map(({ text }) => text),
    settings,
  );
  const firstAmbiguous = days.indexOf('ambiguous');
  return column.map(({ text, header, at }, place) => {
    const day = days[place];
    if (day === 'ambiguous')
      return place === firstAmbiguous
        ? { problem: problem('ambiguous-dates', { found: text, header }, at) }
        : undefined;
    if (day === undefined || day === 'invalid')
      return { problem: problem('invalid-date', { found: text, header }, at) };
    return { value: { type: 'date', day: day.day } };
  });
}

function readOrdinal({ text, header, at }: Cell, { spec, levels }: FieldPlan): CellReading {
  const rank = levels === undefined ? undefined : rankOf(text, levels);
  const word = rank === undefined ? undefined : levels?.order[rank];
  if (rank !== undefined && word !== undefined) return { value: { type: 'ordinal', rank, text: word } };
  const known = levels?.order ?? [];
  const facts = { found: text, known, ...nearestFact(text, known) };
  return {
    problem:
      spec.name === 'level'
        ? problem('unknown-level', facts, at)
        : problem('invalid-value', { ...facts, header }, at),
  };
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', 'wahr', '1', 'x', 'ja', 'j', '✓', 'on']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', 'falsch', '0', 'nein', '-', 'off']);

function readBoolean({ text, header, at }: Cell): CellReading {
  const word = text.trim().toLowerCase();
  if (yes.has(word) || no.has(word)) return { value: { type: 'boolean', yes: yes.has(word) } };
  return {
    problem: problem(
      'invalid-value',
      { found: text, header, known: ['Yes', 'No'], ...nearestFact(text, ['Yes', 'No']) },
      at,
    ),
  };
}

/** Best first; numbers in front (`1. Julia Zhou`) are not part of the name. Commas stay: "Zhou, Julia" is one person. */
function rankingItems(text: string): string[] {
  const items = text
    .split(/;|\|\|\||\n/)
    .map((item) => item.replace(/^\s*(?:\d{1,2}[.)]|[-•*])\s+/, '').trim());
  return [...new Set(items.filter((item) => item !== '').map((item) => item.normalize('NFC')))];
}

function readZoneCells(cells: readonly Cell[]): ReadValues {
  const labels = new Map<string, string>();
  const read = each(cells, ({ text, at }) => {
    const reading = parseZone(text);
    if (reading === undefined) return { problem: problem('unknown-timezone', { found: text }, at) };
    if (!reading.exact) labels.set(text.trim(), reading.zone);
    return { value: { type: 'timezone', text: reading.zone } };
  });
  const text = [...labels]
    .sort()
    .map(([label, zone]) => `"${label}" is ${zone}`)
    .join(', ');
  return labels.size === 0 ? read : { ...read, assumptions: [{ about: 'timezone', text }] };
}

function readAvailabilityCells(cells: readonly Cell[]): ReadValues {
  const values = new Map<Cell, FieldValue>();
  const problems: Problem[] = [];
  for (const cell of cells) {
    const windows = (cell.parts ?? [{ label: undefined, text: cell.text, at: cell.at }]).flatMap(
      ({ label, text, at }) => {
        const read = parseAvailability(text, label);
        for (const found of read.unknown) {
          problems.push(
            problem(
              'invalid-value',
              {
                found,
                header: cell.header,
                known: [...dayPartExamples],
                ...nearestFact(found, dayPartExamples),
              },
              at,
            ),
          );
        }
        return read.windows;
      },
    );
    values.set(cell, { type: 'availability', windows: joinWindows(windows) });
  }
  const parts = cells.some(({ parts: rows }) => rows?.some(({ text }) => /[A-Za-z]{4}/.test(text)));
  const hours =
    'Morning is 09:00–12:00, Midday 12:00–14:00, Afternoon 14:00–17:00, Evening 17:00–20:00, on each person’s own clock';
  return { values, problems, assumptions: parts ? [{ about: 'availability', text: hours }] : [] };
}
