import { expect, test } from 'vitest';
import { breaksAny } from '../../src/match/eligible-pairs.ts';
import { openMarket } from '../../src/match/market.ts';
import { rowScorer } from '../../src/match/scan/row-scorer.ts';
import { scoringProgram } from './scoring-program.ts';
