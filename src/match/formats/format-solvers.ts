import { matchCircles } from '../circle/match-circles.ts';
import { matchFlash } from '../flash/match-flash.ts';
import { matchInformal } from '../informal/match-informal.ts';
import type { FormatInput, FormatMatch } from './format-match.ts';

/** The solver of each format but one-to-one. */
export const formatSolvers: {
  readonly [F in FormatMatch['proof']['format']]?: (input: FormatInput) => Promise<FormatMatch>;
} = {
  circle: matchCircles,
  flash: matchFlash,
  informal: matchInformal,
};
