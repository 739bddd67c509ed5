import type { Metric } from '../../schema/progress-result.ts';
import type { BoardFigures } from './board-figures.ts';

/** That nobody ended early, or all did, is theirs to say. */
export const isOfEach = (count: number, all: number): boolean => all > 0 && (count === 0 || count === all);

/** How many of those who began have completed, are still at it, ended early: everybody is in one of these. */
export type Lives = {
  readonly begun: number | null;
  /** Begun, and the steps before: of all these they are parts. */
  readonly wholes: readonly number[];
  /** Those that anybody can be in; `isWhole`: there is no other. */
  readonly states: readonly State[];
  readonly isWhole: boolean;
};
/** `isTold`: where its number may stand. */
type State = { readonly count: number; readonly isTold: boolean; readonly isEnd: boolean };

/** The states of those who began, as the figures count them; of a share of fewer than `enough` no number may stand. */
export function livesOf({ funnel, metrics, earlyEnds }: BoardFigures, enough: number): Lives {
  const find = (id: string): Metric | undefined => metrics.find((metric) => metric.id === id);
  const open = find('active-pairings');
  const { numerator: ended = null, denominator: begun = null } = earlyEnds ?? {};
  // Before the end nobody has completed; without a target nothing is said of those who are still at it.
  const completed = find('completion')?.numerator ?? 0;
  const atIt = open?.target === undefined ? undefined : open.denominator;
  const isFew = (all: number): boolean => all > 0 && all < enough;
  const states = [
    { count: completed, isTold: true, isEnd: false },
    { count: atIt, isTold: !isFew(atIt ?? 0), isEnd: false },
    {
      count: ended,
      isTold: begun !== null && ended !== null && !isFew(begun) && !isOfEach(ended, begun),
      isEnd: true,
    },
  ];
  const before = funnel.filter(({ step }) => step === 'accepted' || step === 'matched');
  return {
    begun,
    wholes: [...before.map(({ count }) => count), begun].flatMap((count) => (count === null ? [] : [count])),
    states: states.flatMap(({ count, ...state }) =>
      typeof count === 'number' && (count > 0 || state.isEnd) ? [{ count, ...state }] : [],
    ),
    isWhole: typeof atIt === 'number' && ended !== null,
  };
}
