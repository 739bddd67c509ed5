import type { PublishedCell } from '../../model/published-cell.ts';
import type { EquityFigure, EquityMeasureResult, EquityOutcome } from '../../schema/equity-result.ts';
import { toldAs } from '../disclosure/tell-derived.ts';
import type { Evidence } from '../metric.ts';
import { withheldCells } from './disclose-equity.ts';
import {
  allScope,
  type CellName,
  cellId,
  groupScope,
  peopleCell,
  restOf,
  rowsIn,
  type Scope,
} from './equity-cells.ts';
import { type EquityFigures, equityFigures } from './equity-figures.ts';
import type { EquityMeasure } from './equity-measures.ts';
import { estimateOf, type PersonRow, ratioToAll } from './estimate.ts';

/**
 * What each group of an audit field got, beside all: who was matched and how well, whose first choice was granted, meetings
 * held, satisfaction, early ends. Nothing is tested, put in order of value, or held against a target; fields are not crossed.
 * `published`: what others than the coordinator were told before.
 */
export function evaluateEquity(
  evidence: Evidence,
  audience: EquityOutcome['audience'],
  published: readonly PublishedCell[],
): EquityOutcome {
  const { privacy } = evidence.program;
  if (audience === 'coordinator')
    return outcomeOf(equityFigures(evidence, 1), { audience, hidden: new Set() });
  const figures = equityFigures(evidence, privacy.min_count);
  return outcomeOf(figures, { audience, hidden: withheldCells(figures, privacy, published) });
}

type Told = {
  readonly audience: EquityOutcome['audience'];
  /** Ids of cells that this audience may not read. */
  readonly hidden: ReadonlySet<string>;
};

/** The figures as one audience may read them: null is what it may not. */
export function outcomeOf(figures: EquityFigures, told: Told): EquityOutcome {
  const all = allScope(figures);
  const size = (scope: Scope): number | null =>
    told.hidden.has(peopleCell(scope)) ? null : scope.people.size;
  return {
    audience: told.audience,
    about: figures.about,
    people: size(all),
    fields: figures.fields.map(({ spec, groups }) => ({
      field: spec.name,
      label: spec.label,
      several: spec.type === 'set' || spec.type === 'ranking',
      groups: groups.map((group) => {
        const n = size(groupScope(spec.name, group));
        return { name: group.name, kind: group.kind, n, suppressed: n === null };
      }),
      measures: figures.measures.map((measure) => ({
        ...describedMeasure(measure),
        overall: { name: '', kind: 'all' as const, ...figureIn(measure, all, all, told) },
        groups: groups.map((group) => ({
          ...{ name: group.name, kind: group.kind },
          ...figureIn(measure, groupScope(spec.name, group), all, told),
        })),
      })),
    })),
  };
}

function describedMeasure({
  id,
  kind,
  scale,
  wave,
}: EquityMeasure): Pick<EquityMeasureResult, 'id' | 'unit' | 'scale' | 'wave'> {
  return {
    id,
    unit: kind !== 'mean' ? 'share' : id === 'score' ? 'points' : 'scale',
    ...(scale === undefined ? {} : { scale }),
    ...(wave === undefined ? {} : { wave }),
  };
}

/** Figure ÷ figure of all, as both are told. */
const ratioOf = (value: number | null, all: number | null): number | null =>
  value === null || all === null || all === 0 ? null : value / all;

type Figures = Omit<EquityFigure, 'name' | 'kind'>;
type Rounding = (value: number | null | undefined) => number | null;

/** A measure of one group, or of all, which has no ratio. */
function figureIn(measure: EquityMeasure, scope: Scope, all: Scope, told: Told): Figures {
  const own = rowsIn(measure, scope);
  const isTold = (name: CellName, of: Scope = scope): boolean => !told.hidden.has(cellId(of, measure, name));
  const { value, ratio, limited } = told.audience === 'coordinator' ? exact : coarse[measure.kind];
  const rest = restOf(measure, own);
  const [hasLimits, hasRatioLimits] = [limited(own.length), limited(own.length) && limited(rest.length)];
  const estimate = isTold('value') ? estimateOf(measure.kind, own) : null;
  const overall = estimateOf(measure.kind, measure.rows)?.value;
  const compared =
    scope !== all && estimate !== null && isTold('value', all) ? ratioToAll(measure.kind, own, rest) : null;
  return {
    n: isTold('n') ? own.length : null,
    ...countsOf(measure, own, { complete: told.audience === 'coordinator', isTold: isTold('count') }),
    value: value(estimate?.value),
    low: hasLimits ? value(estimate?.low) : null,
    high: hasLimits ? value(estimate?.high) : null,
    intervalMethod: hasLimits ? (estimate?.method ?? 'none') : 'none',
    ratio: compared === null ? null : ratio(ratioOf(value(estimate?.value), value(overall))),
    ratioLow: hasRatioLimits ? ratio(compared?.low) : null,
    ratioHigh: hasRatioLimits ? ratio(compared?.high) : null,
    ...answersIn(measure, scope, {
      isTold: isTold('asked') && isTold('n') && isTold('value'),
      round: value,
    }),
    suppressed: !isTold('n') || !isTold('value'),
  };
}

const toDecimals =
  (decimals: number): Rounding =>
  (value) =>
    value === null || value === undefined ? null : toldAs(value, decimals);

/** How figures are told: to how many decimals, and from how many people on with limits. */
type Telling = {
  readonly value: Rounding;
  readonly ratio: Rounding;
  readonly limited: (people: number) => boolean;
};

const exact: Telling = {
  value: (value) => value ?? null,
  ratio: (value) => value ?? null,
  limited: () => true,
};

/**
 * Of fewer a mean with its limits, which tell how far the answers lie apart, could leave few ways in which people can have
 * answered. A mean is told to one decimal, and its ratio to that of all is one of what is told.
 */
const enoughForLimits = 30;
const isEnoughForLimits = (people: number): boolean => people >= enoughForLimits;

/** A share tells no more than the two numbers beside it. */
const coarse = {
  share: { value: toDecimals(3), ratio: toDecimals(2), limited: () => true },
  mean: { value: toDecimals(1), ratio: toDecimals(2), limited: isEnoughForLimits },
  ratio: { value: toDecimals(2), ratio: toDecimals(2), limited: isEnoughForLimits },
} as const satisfies Record<EquityMeasure['kind'], Telling>;

/** Of shares the people who count; of meetings, which would add up to those of single people, for the coordinator alone. */
function countsOf(
  { kind }: EquityMeasure,
  own: readonly PersonRow[],
  { complete, isTold }: { readonly complete: boolean; readonly isTold: boolean },
): Pick<EquityFigure, 'count' | 'of'> {
  const sum = (of: 'top' | 'bottom') => own.reduce((total, row) => total + row[of], 0);
  const tells = own.length > 0 && (kind === 'share' ? isTold : kind === 'ratio' && complete);
  return tells ? { count: sum('top'), of: sum('bottom') } : { count: null, of: null };
}

/** Of answers: who was asked, and where the mean would lie, had the others given the one end of the scale or the other. */
function answersIn(
  measure: EquityMeasure,
  scope: Scope,
  { isTold, round }: { readonly isTold: boolean; readonly round: Rounding },
): Pick<EquityFigure, 'asked' | 'worst' | 'best'> {
  const { asked, scale } = measure;
  if (asked === undefined || scale === undefined) return {};
  const all = asked.filter((id) => scope.people.has(id)).length;
  if (!isTold || all === 0) return { asked: null, worst: null, best: null };
  const own = rowsIn(measure, scope);
  const sum = own.reduce((total, { top }) => total + top, 0);
  const filled = (end: number): number | null => round((sum + (all - own.length) * end) / all);
  return { asked: all, worst: filled(scale.min), best: filled(scale.max) };
}
