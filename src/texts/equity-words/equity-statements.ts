import { formatNumber, formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { EquityFigure, EquityMeasureResult, EquityOutcome } from '../../schema/equity-result.ts';
import { fieldName, fieldTitle } from '../field-words.ts';
import { equityWords } from './equity-words.ts';

/** So many groups are named one by one in a sentence. */
const mostNamed = 4;

/** What a group is called: its answer, or that there is none. */
export function groupName({ name, kind }: Pick<EquityFigure, 'name' | 'kind'>, language: Language): string {
  const { groups, answers } = equityWords(language);
  return kind === 'answer' ? (answers.get(name) ?? name) : groups[kind];
}

/** `95 %`, `71.30`, `4.2`: the figure as sentences and pictures give it. */
export function figureWords(
  value: number,
  measure: EquityMeasureResult,
  n: number | null,
  language: Language,
): string {
  return measure.unit === 'share'
    ? formatShare(value, { decimals: shareDecimals(value, n ?? 0), language })
    : formatNumber(value, { decimals: meanDecimals(measure), language });
}

/** Means that are told to one decimal stand with one; otherwise all of a measure with two, since they stand beside each other. */
export function meanDecimals({ overall, groups }: EquityMeasureResult): number {
  const isToldToOne = ({ value }: EquityFigure): boolean =>
    value === null || Number.isInteger(Math.round(value * 1e9) / 1e8);
  return [overall, ...groups].every(isToldToOne) ? 1 : 2;
}

/** Of a share the counts behind it where they may be told: under 30 alone, since a share of so few says little. */
function saidFigure(
  { value, n, count, of }: EquityFigure & { readonly value: number },
  measure: EquityMeasureResult,
  language: Language,
): string {
  const share = figureWords(value, measure, n, language);
  if (measure.unit !== 'share' || count === null || of === null) return share;
  const counts = equityWords(language).of(formatNumber(count, { language }), formatNumber(of, { language }));
  return of < 30 ? counts : `${counts} (${share})`;
}

/**
 * One sentence on a measure: every group in its order, or their ends where they are many. Nothing of what is withheld, and
 * no group of fewer than `least` people: such a figure stands in the table, and would be the end of every range.
 */
export function measureStatement(measure: EquityMeasureResult, least: number, language: Language): string {
  const words = equityWords(language);
  const { name, nothing } = words.measures[measure.id];
  const { overall, groups } = measure;
  if (overall.n === 0) return words.said.nothing(name, nothing);
  const shown = groups.flatMap((group) =>
    group.value === null || (group.n !== null && group.n < least) ? [] : [{ ...group, value: group.value }],
  );
  const said = (figure: EquityFigure & { readonly value: number }): string =>
    saidFigure(figure, measure, language);
  const all = overall.value === null ? undefined : said({ ...overall, value: overall.value });
  if (shown.length === 0) return all === undefined ? words.said.hidden(name) : words.said.allAlone(name, all);
  if (shown.length <= mostNamed)
    return words.said.each(
      name,
      shown.map((group) => ({ group: groupName(group, language), value: said(group) })),
      all,
    );
  const values = shown.map(({ value }) => value);
  const ends = [Math.min(...values), Math.max(...values)].map((value) =>
    figureWords(value, measure, null, language),
  );
  return words.said.range(name, shown.length, [ends[0] ?? '', ends[1] ?? ''], all);
}

/** The sentences of the result: for each field each measure, after the field's name. */
export function equityStatements(
  { fields }: EquityOutcome,
  { least, language }: { readonly least: number; readonly language: Language },
): string[] {
  return fields.flatMap(({ field, label, measures }) =>
    measures.map(
      (measure) => `${fieldTitle(field, label, language)}. ${measureStatement(measure, least, language)}.`,
    ),
  );
}

/** Who is compared by what, then the first measure: for the page in its language, for the terminal in English. */
export function equityAnswer(
  { people, about, fields }: EquityOutcome,
  { least, language }: { readonly least: number; readonly language: Language },
): string {
  const words = equityWords(language);
  const counted =
    people === null ? undefined : words.people(formatNumber(people, { language }), people, about);
  const names = fields.map(({ field }) => fieldName(field, language));
  const first = fields[0]?.measures[0];
  return [
    words.lead.compared(counted, names, about),
    ...(first === undefined ? [] : [`${measureStatement(first, least, language)}.`]),
    ...(fields.length > 0 && fields.every(isOneSided) ? [words.lead.oneSided] : []),
  ].join(' ');
}

/** Whether so much is withheld that in no measure two groups stand beside each other. */
const isOneSided = ({ measures }: EquityOutcome['fields'][number]): boolean =>
  measures.some(({ groups }) => groups.length > 1 && groups.some(({ suppressed }) => suppressed)) &&
  measures.every(({ groups }) => groups.filter(({ value }) => value !== null).length < 2);
