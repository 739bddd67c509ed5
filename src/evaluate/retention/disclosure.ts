import type { PublishedCell } from '../../model/published-cell.ts';
import type { Program } from '../../schema/program.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { publishedOfMentees } from '../disclosure/participants-told.ts';
import { protect } from '../disclosure/protect.ts';
import { toldAs } from '../disclosure/tell-derived.ts';
import { discloseAdjusted } from './disclosed/adjusted.ts';
import { countTable, mainDays } from './disclosed/count-table.ts';
import { publishedFigures } from './disclosed/figures.ts';
import { type CountsTold, discloseGroup, discloseHorizon, groupsTold } from './disclosed/groups.ts';
import { discloseIncidence } from './disclosed/other-exits.ts';
import {
  discloseCompetence,
  discloseCounted,
  discloseExploratory,
  discloseFields,
} from './disclosed/others.ts';
import type { StratumCounts } from './disclosed/strata-table.ts';

export type DisclosureInput = {
  readonly privacy: Pick<Program['privacy'], 'min_count' | 'min_mean'>;
  /** What the matched difference rests on. */
  readonly strata: readonly StratumCounts[];
  /** Everything that was published before. */
  readonly published: readonly PublishedCell[];
};

/**
 * The outcome as HR or the public may read it, beside everything published before: no count under `min_count` (5), nor
 * one from which such a count follows; no share or mean of fewer than `min_mean` (10); curves only at horizons. What is
 * worked out from what is hidden goes with it, unless other counts would give the same figure. Suppressed is null.
 */
export function discloseRetention(
  outcome: RetentionOutcome,
  { privacy, strata, published }: DisclosureInput,
): RetentionOutcome {
  const limits = { minCount: privacy.min_count, minMean: privacy.min_mean };
  const rules = { limits, published: publishedOfMentees(published) };
  const { hidden } = protect(countTable(outcome), limits, rules.published);
  const told = groupsTold(outcome, hidden, limits.minMean);
  const main = mainDays(outcome);
  const mainShown = main !== undefined && told.every(({ left }) => left.has(main));
  const totals = told.every(({ n, total }) => n !== null && total !== null);
  const { adjusted, eValue } = discloseAdjusted(outcome, strata, { ...rules, mainShown });
  const { counted, dropped } = discloseCounted(outcome, rules);
  const disclosed: RetentionOutcome = {
    ...outcome,
    groups: outcome.groups.map((group) => discloseGroup(outcome, group, told)),
    logRank: discloseTest(outcome.logRank, mainShown || totals),
    restrictedMean: mainShown ? wholeDays(outcome.restrictedMean) : null,
    horizons: outcome.horizons.map((horizon) => discloseHorizon(horizon, told)),
    adjusted: adjusted === null ? null : { ...adjusted, ...dropped },
    eValue,
    // Beside the main contrast figures would tell what the few late joiners add or take away: that there are others is told.
    ...discloseSensitivity(outcome),
    ...(counted === undefined ? {} : { counted }),
    ...discloseIncidence(outcome, { told, hidden }),
    ...discloseExploratory(outcome, { told, hidden }, rules),
    ...discloseFields(outcome, rules),
    ...discloseCompetence(outcome, rules),
    balance: discloseBalance(outcome, told),
    power: disclosePower(outcome, main, told),
  };
  const figures = publishedFigures(disclosed);
  const shown = figures.filter(({ suppressed }) => !suppressed).length;
  // What this very report has published already is not earlier than itself: made twice it says the same.
  const itself = ({ report, asOf, audience }: PublishedCell): boolean =>
    report === 'retention' && asOf === outcome.dataThrough && audience === outcome.audience;
  const earlier = published.filter((cell) => !itself(cell)).length;
  return { ...disclosed, disclosure: { hidden: figures.length - shown, shown, earlier } };
}

function discloseSensitivity({ sensitivity }: RetentionOutcome): Pick<RetentionOutcome, 'sensitivity'> {
  if (sensitivity === undefined) return {};
  const held = { mentees: null, others: null, difference: null, low: null, high: null };
  return { sensitivity: sensitivity.map((each) => ({ ...each, ...held })) };
}

/** One `why` for both cases: "under 10 in all", beside one group's count, could tell the other's. */
function discloseTest(test: RetentionOutcome['logRank'], told: boolean): RetentionOutcome['logRank'] {
  if (test.reportable && told)
    return { ...test, chiSquare: rounded(test.chiSquare, 1), p: rounded(test.p, 2) };
  const why = 'too few leavers to publish a test';
  return { chiSquare: null, df: test.df, p: null, reportable: false, why };
}

/** With tenths of a day and a small group the days that people left on would add up from the mean. */
function wholeDays(mean: RetentionOutcome['restrictedMean']): RetentionOutcome['restrictedMean'] {
  if (mean === null) return null;
  return {
    tau: mean.tau,
    groups: mean.groups.map((group) => ({
      name: group.name,
      mean: rounded(group.mean, 0),
      stderr: rounded(group.stderr, 0),
    })),
    difference: rounded(mean.difference, 0),
    low: rounded(mean.low, 0),
    high: rounded(mean.high, 0),
  };
}

/** From so many mentees on one more or fewer with a value moves a standardised difference by less than a third of 0.1. */
const menteesForBalance = 900;

/**
 * A difference in a category gives the number of mentees in it away, down to one person; of years of service it is one of
 * means. One decimal, which is what the flag at 0.1 needs.
 */
function discloseBalance(
  { balance }: RetentionOutcome,
  told: readonly CountsTold[],
): RetentionOutcome['balance'] {
  const sizes = told.map(({ n }) => n ?? 0);
  const shown = told.every(({ enough }) => enough);
  const many = Math.min(...sizes) >= menteesForBalance;
  return balance.map(({ field, before, after }) => {
    const open = shown && (field === 'tenure' || many);
    return { field, before: open ? rounded(before, 1) : null, after: open ? rounded(after, 1) : null };
  });
}

/** It rests on the sizes of the groups and on how many of the others left. */
function disclosePower(
  { power }: RetentionOutcome,
  main: number | undefined,
  told: readonly CountsTold[],
): RetentionOutcome['power'] {
  const sizes = told.every(({ n }) => n !== null);
  const left = main === undefined || told.find(({ name }) => name === 'others')?.left.has(main) === true;
  if (!sizes || !left) return { smallestDifference: null, baseline: null };
  return {
    smallestDifference: rounded(power.smallestDifference, 2),
    baseline: rounded(power.baseline ?? null, 2),
  };
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : toldAs(value, digits);
}
