import { formatNumber } from '../model/format-number.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Cell, Table, TableRow } from './document.ts';
import type { MatchPair } from './match-figures.ts';
import type { ScorePart, WhyBasis } from './pair-facts.ts';
import { pairInWords } from './part-words.ts';
import type { PeopleById } from './people-by-id.ts';

type Input = { readonly pairs: readonly MatchPair[]; readonly people: PeopleById; readonly basis: WhyBasis };

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
export function ofPoints(most: number): string {
  return `of ${formatNumber(most, { decimals: Number.isInteger(Math.round(most * 1e6) / 1e6) ? 0 : 2 })}`;
}

/** Every pair, lowest score first, with what each criterion brought, in points that add up to the score. */
export function pairsTable({ pairs, people, basis }: Input): Table {
  const { criteria } = basis;
  const most = mostPoints(criteria);
  const unknown = pairs.some((p) => p.parts.some((part) => !part.known));
  return {
    id: 'all-pairs',
    caption: `${formatNumber(pairs.length)} ${pairs.every((p) => p.state === 'draft') ? 'drafted ' : ''}${pairs.length === 1 ? 'pair' : 'pairs'}`,
    measure: `Points; the most each criterion can give stands under its name. Lowest score first.${unknown ? ' Where an answer is missing, the points given instead are marked unknown.' : ''}`,
    layout: 'stack',
    columns: [
      { id: 'mentee', title: 'Mentee', numeric: false },
      { id: 'mentor', title: 'Mentor', numeric: false },
      { id: 'score', title: 'Score', unit: 'of 100', numeric: true },
      ...criteria.map((criterion, i) => ({
        id: `part-${i + 1}`,
        title: criterion.name,
        unit: ofPoints(most[i] ?? 0),
        numeric: true,
      })),
      { id: 'words', title: 'In words', numeric: false },
    ],
    rows: pairs.map((pair) => pairRow(pair, people, basis)),
  };
}

function pairRow(pair: MatchPair, people: PeopleById, basis: WhyBasis): TableRow {
  const points = pointsOf(pair.parts, basis.criteria);
  return {
    id: pair.id,
    cells: [
      personCell(pair.mentee, people, 'mentee'),
      personCell(pair.mentor, people, 'mentor'),
      scoreCell(pair, points),
      ...basis.criteria.map((criterion, i) =>
        pointsCell(
          pair.parts.find((p) => p.criterion === criterion.name),
          points[i],
        ),
      ),
      { type: 'text', text: pairWords(pair, people, basis) },
    ],
  };
}

function personCell(id: string, people: PeopleById, role: 'mentee' | 'mentor'): Cell {
  const line = people.line(id, role);
  return { type: 'text', text: people.name(id), small: line === '' ? id : `${id} · ${line}` };
}

export function scoreCell(pair: MatchPair, points: readonly (number | undefined)[]): Cell {
  return pair.score === null
    ? { type: 'missing', word: 'not scored' }
    : { type: 'score', value: pair.score, parts: points.map((p) => p ?? 0) };
}

export function pointsCell(part: ScorePart | undefined, points: number | undefined): Cell {
  if (part === undefined || points === undefined) return { type: 'missing', word: 'not scored' };
  const mark = part.value === 0.5 ? 'unknown, half' : 'unknown';
  return { type: 'number', value: points, decimals: 2, ...(part.known ? {} : { small: mark }) };
}

const origins = { pinned: 'pinned', declared: 'declared', kept: 'kept', solver: undefined } as const;

function pairWords(pair: MatchPair, people: PeopleById, basis: WhyBasis): string {
  const mentee = people.person(pair.mentee);
  const mentor = people.person(pair.mentor);
  const words =
    mentee === undefined || mentor === undefined
      ? 'no longer in the people files'
      : pairInWords({ mentee, mentor, parts: pair.parts }, basis);
  const standing = [origins[pair.origin], pair.state === 'draft' ? undefined : pair.state];
  return [...standing, words].filter((w) => w !== undefined && w !== '').join('; ') || 'nothing to add';
}
