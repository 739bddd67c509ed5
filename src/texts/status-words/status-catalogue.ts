import type { HealthRuleName } from '../../model/followed-pairing.ts';
import type { PairingHealth } from '../../schema/progress-result.ts';

/** One finding of the rules of health. Its unit is `of 5` for an answer on a scale that ends at 5. */
export type HealthFinding = Omit<PairingHealth['reasons'][number], 'person' | 'since'>;

export type RuleSaying = {
  /** What was found, as a clause: "no meeting for 47 days". */
  readonly clause: (found: HealthFinding) => string;
  /** From where on the rule speaks, short: "act over 28". */
  readonly limit: (found: HealthFinding) => string;
  /** The same for a page, with what was found: "act on more than 28 days without a meeting; here 47". */
  readonly rule: (found: HealthFinding) => string;
  /**
   * Opening words for the coordinator. Nobody is quoted to the other side, and no system "shows" anything. `several`: more
   * than two meet.
   */
  readonly say: (found: HealthFinding, several: boolean) => string;
};

/** The words of one language for what the rules of health find. */
export type StatusCatalogue = Readonly<Record<HealthRuleName, RuleSaying>>;

/** The end of the scale an answer was given on: 5 of `of 5`. */
export function scaleEnd({ unit }: HealthFinding): string {
  return unit.replace(/^of /, '');
}

/** A threshold of days is passed by the first whole day over it. */
export function wholeLimit(value: number): number {
  return Number.isInteger(value) ? value : Math.floor(value);
}
