import type { AssumptionFacts } from '../../model/assumption.ts';

/** The words of one language for everything that can be assumed. */
export type AssumptionCatalogue = {
  readonly [K in keyof AssumptionFacts]: (facts: AssumptionFacts[K]) => string;
};
