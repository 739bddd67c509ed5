import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import { pairsTableWords } from '../../texts/match-words/pairs-table-words.ts';
import { stateWords } from '../../texts/state-words.ts';
import type { Cell, Table, TableRow } from '../document.ts';
import type { ScorePart, WhyBasis } from '../pair-facts.ts';
import { pairInWords } from '../part-words.ts';
import type { PeopleById } from '../people-by-id.ts';
import type { MatchPair } from './match-figures.ts';
import { pairsOnPage } from './pairs-on-page.ts';

type Input = {
  readonly pairs: readonly MatchPair[];
  readonly people: PeopleById;
  readonly basis: WhyBasis;
  readonly language: Language;
  readonly pairsPage?: string | undefined;
};

/** The most points each criterion can give, of 100. */
export function mostPoints(criteria: readonly Criterion[]): readonly number[] {
  const sum = criteria.reduce((total, c) => total + c.weight, 0);
  return criteria.map((c) => (sum === 0 ? 0 : (100 * c.weight) / sum));
}

/** Points that each criterion brought to a pair, in the order of the criteria; absent where the pair has no parts. */
export function pointsOf(
  parts: readonly ScorePart[],
  criteria: readonly Criterion[],
): readonly (number | undefined)[] {
  const most = mostPoints(criteria);
  return criteria.map((criterion, i) => {
    const part = parts.find((p) => p.criterion === criterion.name);
    return part === undefined ? undefined : part.value * (most[i] ?? 0);
  });
}

/** `of 40`; two decimals, as points have, where the weights do not add up to round points. */
export function ofPoints(most: number, language: Language = 'en'): string {
  const decimals = Number.isInteger(Math.round(most * 1e6) / 1e6) ? 0 : 2;
  return pairsTableWords(language).of(formatNumber(most, { decimals, language }));
}

/** Pairs that registered themselves have no scores, and a table of them no columns for any. */
const hasScores = (pairs: readonly MatchPair[]): boolean => pairs.some(({ score }) => score !== null);

/** Every pair, lowest score first, with what each criterion brought, in points that add up to the score. */
export function pairsTable(input: Input): Table {
  const { pairs, language } = input;
  const words = pairsTableWords(language);
  const scored = hasScores(pairs);
  const criteria = scored ? input.basis.criteria : [];
  const most = mostPoints(criteria);
  const unknown = pairs.some((p) => p.parts.some((part) => !part.known));
  return {
    id: 'all-pairs',
    caption: words.caption(
      pairs.length,
      pairs.every((p) => p.state === 'draft'),
    ),
    measure: !scored
      ? words.unscoredMeasure
      : unknown
        ? `${words.measure} ${words.unknownMeasure}`
        : words.measure,
    layout: 'stack',
    columns: [
      { id: 'mentee', title: words.columns.mentee, numeric: false },
      { id: 'mentor', title: words.columns.mentor, numeric: false },
      ...(scored ? [{ id: 'score', title: words.columns.score, unit: words.of('100'), numeric: true }] : []),
      ...criteria.map((criterion, i) => ({
        id: `part-${i + 1}`,
        title: criterion.name,
        unit: ofPoints(most[i] ?? 0, language),
        numeric: true,
      })),
      { id: 'words', title: words.columns.words, numeric: false },
    ],
    rows: pairs.map((pair) => pairRow(pair, input, scored)),
    ...lowestOnPage(input),
  };
}

/** Of very many pairs a page holds those that a second look pays for. */
function lowestOnPage({ pairs, language, pairsPage }: Input): Pick<Table, 'onPage'> {
  const shown = pairsOnPage(pairs.length);
  if (shown === pairs.length) return {};
  const words = pairsTableWords(language);
  const where = pairsPage === undefined ? words.pairPages : { link: words.pairPages, href: pairsPage };
  return { onPage: { rows: shown, said: [words.lowestShown(shown, pairs.length), where, '.'] } };
}

function pairRow(pair: MatchPair, input: Input, scored: boolean): TableRow {
  const { people, basis } = input;
  const points = pointsOf(pair.parts, basis.criteria);
  return {
    id: pair.id,
    cells: [
      personCell(pair.mentee, people, 'mentee'),
      personCell(pair.mentor, people, 'mentor'),
      ...(scored ? scoreCells(pair, points, input) : []),
      { type: 'text', text: pairWords(pair, input) },
    ],
  };
}

function scoreCells(
  { score, parts }: MatchPair,
  points: readonly (number | undefined)[],
  { basis, language }: Input,
): Cell[] {
  return [
    score === null
      ? { type: 'missing', word: pairsTableWords(language).notScored }
      : { type: 'score', value: score, parts: points.map((p) => p ?? 0) },
    ...basis.criteria.map((criterion, i) =>
      pointsCell(
        parts.find((p) => p.criterion === criterion.name),
        points[i],
        language,
      ),
    ),
  ];
}

function personCell(id: string, people: PeopleById, role: 'mentee' | 'mentor'): Cell {
  const line = people.line(id, role);
  return { type: 'text', text: people.name(id), small: line === '' ? id : `${id} · ${line}` };
}

/** What one criterion brought, marked where an answer was missing. */
export function pointsCell(
  part: ScorePart | undefined,
  points: number | undefined,
  language: Language = 'en',
): Cell {
  const words = pairsTableWords(language);
  if (part === undefined || points === undefined) return { type: 'missing', word: words.notScored };
  const mark = part.value === 0.5 ? words.unknownHalf : words.unknown;
  return { type: 'number', value: points, decimals: 2, ...(part.known ? {} : { small: mark }) };
}

function pairWords(pair: MatchPair, { people, basis, language }: Input): string {
  const words = pairsTableWords(language);
  const mentee = people.person(pair.mentee);
  const mentor = people.person(pair.mentor);
  const said =
    mentee === undefined || mentor === undefined
      ? words.gone
      : pairInWords({ mentee, mentor, parts: pair.parts }, basis, language);
  const standing = [
    ...(pair.origin === 'solver' ? [] : [words.origins[pair.origin]]),
    ...(pair.state === 'draft' ? [] : [stateWords(language).pairing[pair.state]]),
  ];
  return [...standing, said].filter((w) => w !== '').join('; ') || words.nothing;
}
