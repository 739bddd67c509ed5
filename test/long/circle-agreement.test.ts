import { it } from 'vitest';
import { searchIsNearlyBest } from '../match/circle-agreement.ts';

it('2,000 random circle programs are searched nearly as well as every way to sit is weighed', () =>
  searchIsNearlyBest(2000));
