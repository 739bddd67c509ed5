import { assumption } from '../model/assumption.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell, CellPlace } from './answer.ts';
import type { CellGroup } from './cell-group.ts';
import { type CellReading, each, type FieldReaders, type ReadCell, textsOf } from './cell-reading.ts';
import { dateColumnProblem } from './date-column-problem.ts';
import { dayPartExamples } from './day-words.ts';
import type { FieldPlan } from './field-plan.ts';
import { rankOf } from './level-order.ts';
import { missingAssumption, saysMissing } from './missing-words.ts';
import { nearestFact } from './nearest-text.ts';
import { joinWindows, parseAvailability } from './parse-availability.ts';
import { type DateColumn, type DateOrder, decideDates, readDate } from './parse-dates.ts';
import { decideNumbers, guessAssumption, readNumber } from './parse-numbers.ts';
import { parseZone } from './parse-zone.ts';
import { categoryReaders, setReaders } from './read-words.ts';
import type { Options } from './split-set.ts';
import { yesOrNo } from './yes-no.ts';

export type ValueSettings = {
  readonly options: Options;
  readonly order: DateOrder | undefined;
  readonly latestYear: number;
};

/** How the cells of one field become values of its type, group by group. What cannot be read is a problem at its cell. */
export function fieldReaders(
  groups: readonly CellGroup[],
  plan: FieldPlan,
  settings: ValueSettings,
): FieldReaders {
  const { type } = plan.spec;
  switch (type) {
    case 'set':
      return setReaders(groups, plan, settings.options);
    case 'category':
      return categoryReaders(groups);
    case 'number':
      return numberReaders(groups, plan);
    case 'date':
      return { readers: groups.map((group) => dateReader(group, groups, settings)), assumptions: [] };
    case 'timezone':
      return zoneReaders(groups);
    case 'availability':
      return availabilityReaders(groups);
    case 'ordinal':
      return each(groups, (cell) => readOrdinal(cell, plan));
    case 'boolean':
      return each(groups, readBoolean);
    case 'ranking':
      return each(groups, ({ text }) => ({ value: { type, items: rankingItems(text) } }));
    case 'id':
    case 'text':
      return each(groups, ({ text }) => ({ value: { type, text: text.normalize('NFC').trim() } }));
  }
}

const faulty = (found: Problem): CellReading => ({ problems: [found] });

function numberReaders(groups: readonly CellGroup[], { spec }: FieldPlan): FieldReaders {
  const columns = groups.map((group) => decideNumbers(textsOf(group)));
  const readers = columns.map(
    (column): ReadCell =>
      ({ text, header, at }) => {
        const reading = readNumber(text, column);
        if (reading === 'missing') return {};
        return reading === 'invalid'
          ? faulty(problem('invalid-number', { found: text, header }, at))
          : { value: { type: 'number', number: reading.number } };
      },
  );
  const missing = groups.flatMap((group) => [...filtered(textsOf(group), saysMissing)]);
  const guesses = columns.flatMap((column) => guessAssumption(spec.name, column));
  return { readers, assumptions: [...missingAssumption(spec.name, missing), ...guesses] };
}

function* filtered(texts: Iterable<string>, keep: (text: string) => boolean): Generator<string> {
  for (const text of texts) if (keep(text)) yield text;
}

/** That a column does not tell day from month is said once, where it shows. */
function dateReader(group: CellGroup, groups: readonly CellGroup[], settings: ValueSettings): ReadCell {
  const column = decideDateOrder(group, groups, settings);
  const unclear = dateColumnProblem(column, group.header, (text) => placeOf(text, group));
  return ({ text, header, at }) => {
    const reading = readDate(text, column);
    if (reading === 'ambiguous')
      return { ...faulty(unclear ?? problem('ambiguous-dates', { found: text, header }, at)), once: true };
    return reading === 'invalid'
      ? faulty(problem('invalid-date', { found: text, header }, at))
      : { value: { type: 'date', day: reading.day } };
  };
}

/** The answers that count decide, else what else stands in the column, else (of corrections) the other columns. */
function decideDateOrder(
  group: CellGroup,
  groups: readonly CellGroup[],
  settings: ValueSettings,
): DateColumn {
  const column = decideDates(textsOf(group), settings);
  if (column.order !== undefined || column.conflict !== undefined) return column;
  const others = function* () {
    yield* group.evidence();
    if (group.isCorrection) for (const other of groups) yield* other.evidence();
  };
  const { order } = decideDates(others(), settings);
  return order === undefined ? column : { ...column, order };
}

/** The first cell of a group that holds a text. */
function placeOf(text: string, group: CellGroup): CellPlace {
  for (const cell of group.examples()) if (cell.text === text) return cell.at;
  throw new Error(`no cell of ${group.field} holds the text`);
}

function readOrdinal({ text, header, at }: Cell, { spec, levels }: FieldPlan): CellReading {
  const rank = levels === undefined ? undefined : rankOf(text, levels);
  const word = rank === undefined ? undefined : levels?.order[rank];
  if (rank !== undefined && word !== undefined) return { value: { type: 'ordinal', rank, text: word } };
  const known = levels?.order ?? [];
  const facts = { found: text, known, ...nearestFact(text, known) };
  return faulty(
    spec.name === 'level'
      ? problem('unknown-level', facts, at)
      : problem('invalid-value', { ...facts, header }, at),
  );
}

function readBoolean({ text, header, at }: Cell): CellReading {
  const yes = yesOrNo(text);
  if (yes !== undefined) return { value: { type: 'boolean', yes } };
  const known = ['Yes', 'No'];
  return faulty(problem('invalid-value', { found: text, header, known, ...nearestFact(text, known) }, at));
}

/** Best first; numbers in front (`1. Julia Zhou`) are not part of the name. Commas stay: "Zhou, Julia" is one person. */
function rankingItems(text: string): string[] {
  const items = text
    .split(/;|\|\|\||\n/)
    .map((item) => item.replace(/^\s*(?:\d{1,2}[.)]|[-•*])\s+/, '').trim());
  return [...new Set(items.filter((item) => item !== '').map((item) => item.normalize('NFC')))];
}

function zoneReaders(groups: readonly CellGroup[]): FieldReaders {
  const labels = new Map<string, string>();
  for (const group of groups)
    for (const text of textsOf(group)) {
      const reading = parseZone(text);
      if (reading !== undefined && !reading.exact) labels.set(text.trim(), reading.zone);
    }
  const { readers } = each(groups, ({ text, at }) => {
    const reading = parseZone(text);
    return reading === undefined
      ? faulty(problem('unknown-timezone', { found: text }, at))
      : { value: { type: 'timezone', text: reading.zone } };
  });
  if (labels.size === 0) return { readers, assumptions: [] };
  return { readers, assumptions: [assumption('timezone', 'zone-labels', { labels: [...labels].sort() })] };
}

function availabilityReaders(groups: readonly CellGroup[]): FieldReaders {
  const { readers } = each(groups, readAvailability);
  const parts = groups.some((group) => {
    for (const cell of group.examples())
      if (cell.parts?.some(({ text }) => /[A-Za-z]{4}/.test(text)) === true) return true;
    return false;
  });
  return { readers, assumptions: parts ? [assumption('availability', 'day-parts', {})] : [] };
}

function readAvailability(cell: Cell): CellReading {
  const parts = cell.parts ?? [{ label: undefined, text: cell.text, at: cell.at }];
  const read = parts.map(({ label, text, at }) => ({ at, ...parseAvailability(text, label) }));
  const known = [...dayPartExamples];
  const problems = read.flatMap(({ at, unknown }) =>
    unknown.map((found) => {
      const facts = { found, header: cell.header, known, ...nearestFact(found, known) };
      return problem('invalid-value', facts, at);
    }),
  );
  const windows = joinWindows(read.flatMap((part) => part.windows));
  return { value: { type: 'availability', windows }, problems };
}
