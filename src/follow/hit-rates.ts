import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import { type HealthRuleName, healthRuleNames } from '../model/followed-pairing.ts';
import { groupBy } from '../model/group-by.ts';
import type { PairingState } from '../model/pairing.ts';
import type { HitRates } from '../schema/status-result.ts';
import { addDays } from '../time/day.ts';
import { followPairings, type Records } from './follow-pairings.ts';

/** An earlier cohort: what it is called, and its records. */
export type PastRecords = Omit<Records, 'today' | 'checkIns'> & {
  readonly name: string;
  /** Gone through again for every pairing. */
  readonly checkIns: readonly CheckIn[];
};

/** Days from one look at an earlier cohort to the next. */
const lookEvery = 7;
/** No program runs longer; a slip in a date must not make a look a week for a century. */
const mostLooks = 200;

/** What became of one pairing, and the rules that spoke of it while it ran. */
type Story = { readonly state: PairingState; readonly spoke: ReadonlySet<string> };

/**
 * How each rule did on earlier cohorts: of the pairings for which it spoke in some week, how many ended early afterwards,
 * against the pairings for which it never spoke. Each week is judged by the records up to that day alone, so nothing that
 * was learned later speaks. Pairings that still run have no outcome and are left out, as is a cohort without any. Undefined
 * where there is nothing to judge by.
 */
export function hitRates(cohorts: readonly PastRecords[]): HitRates | undefined {
  const judged = cohorts
    .map((cohort) => ({ name: cohort.name, stories: storiesOf(cohort) }))
    .filter(({ stories }) => stories.length > 0);
  if (judged.length === 0) return undefined;
  const stories = judged.flatMap((one) => one.stories);
  return {
    cohorts: judged.map(({ name }) => name),
    pairings: stories.length,
    rules: healthRuleNames.filter((rule) => rule !== 'too-early').map((rule) => rateOf(rule, stories)),
  };
}

function rateOf(rule: HealthRuleName, stories: readonly Story[]): HitRates['rules'][number] {
  const spoken = stories.filter(({ spoke }) => spoke.has(rule));
  const others = stories.filter(({ spoke }) => !spoke.has(rule));
  const early = (some: readonly Story[]): number => some.filter(({ state }) => state === 'ended').length;
  return {
    rule,
    spoke: spoken.length,
    endedEarly: early(spoken),
    others: others.length,
    othersEndedEarly: early(others),
  };
}

function storiesOf(cohort: PastRecords): Story[] {
  const lastEnd = cohort.pairings.reduce((last, { ended = '' }) => (ended > last ? ended : last), '');
  if (lastEnd === '') return [];
  const rows = groupBy(cohort.pairings, ({ id }) => id);
  const meetings = groupBy(cohort.meetings, ({ pairing }) => pairing);
  const checkIns = groupBy(cohort.checkIns, ({ pairing }) => pairing);
  return followPairings({ ...cohort, today: lastEnd }).flatMap(({ unit, began, ended, members }): Story[] => {
    if ((unit.state !== 'completed' && unit.state !== 'ended') || began === undefined || ended === undefined)
      return [];
    const people = new Set(members.map(({ person }) => person));
    const own = {
      ...cohort,
      pairings: rows.get(unit.id) ?? [],
      meetings: meetings.get(unit.id) ?? [],
      checkIns: checkIns.get(unit.id) ?? [],
      goals: cohort.goals.filter(({ person }) => people.has(person)),
    };
    return [{ state: unit.state, spoke: rulesThatSpoke(own, { began, ended }) }];
  });
}

/** The rules that found something in one pairing in any week while it ran. */
function rulesThatSpoke(own: PastRecords, { began, ended }: { readonly began: Day; readonly ended: Day }) {
  const spoke = new Set<string>();
  let today = addDays(began, lookEvery);
  for (let look = 0; today <= ended && look < mostLooks; look += 1, today = addDays(today, lookEvery))
    for (const { health } of followPairings({ ...own, today }))
      for (const { rule, state } of health.reasons) if (state !== 'too-early') spoke.add(rule);
  return spoke;
}
