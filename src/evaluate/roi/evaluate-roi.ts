import type { PublishedCell } from '../../model/published-cell.ts';
import type { StayEffect } from '../../model/stay-effect.ts';
import type { Program } from '../../schema/program.ts';
import type { RoiSettings } from '../../schema/program-roi.ts';
import type { RoiOutcome } from '../../schema/roi-result.ts';
import { claimsRegister } from '../claims-register.ts';
import { isNearTo, participantsTold } from '../disclosure/participants-told.ts';
import { type Amount, amountsOf } from './amounts.ts';
import type { ParticipantsTime } from './participants-time.ts';
import { benefitAt, breakEvenOf, costOf, leaverCost, percentOf, type Terms } from './return-on-cost.ts';
import { sensitivityOf } from './sensitivity.ts';
import type { StayEvidence } from './stay-evidence.ts';

export type RoiInput = {
  readonly program: Pick<Program, 'claims' | 'benchmarks' | 'privacy'> & { readonly roi: RoiSettings };
  readonly evidence: StayEvidence;
  readonly time: ParticipantsTime;
  readonly audience: RoiOutcome['audience'];
  /** What left the house before. */
  readonly published: readonly PublishedCell[];
};

/**
 * What the program cost, what the difference in staying is worth, and the difference at which both are equal. The interval
 * of the difference is carried through to every figure made of it; what is unknown or held back is null, and so is all that
 * follows from it. `statements` is left empty for texts/roi-words/.
 */
export function evaluateRoi({ program, evidence, time, audience, published }: RoiInput): RoiOutcome {
  const amounts = amountsOf(program.roi);
  const { min_count: least } = program.privacy;
  const isTold = (people: number) => audience === 'coordinator' || people >= least;
  const isNear = audience !== 'coordinator' && isNearTo(participantsTold(published), time.mentees, least);
  const shown = isTold(time.people);
  const effect = tellable(evidence, audience);
  const terms = termsOf(amounts, {
    hours: time.hours ?? 0,
    difference: effect?.difference ?? null,
    mentees: effect?.mentees ?? menteesOf(evidence, isTold(time.mentees) && !isNear ? time.mentees : null),
  });
  const costs = costsOf(amounts, shown && time.hours !== null ? terms.hours * terms.hourly_cost : null);
  const cost = shown && costOf(terms) > 0 ? costOf(terms) : null;
  const interval = effect === null ? null : { low: effect.low, high: effect.high };
  const figures = figuresOf(terms, interval, cost);
  const reportable = effect?.reportable === true && cost !== null;
  return {
    audience,
    currency: program.roi.currency,
    design: evidence.design,
    outcome: evidence.outcome,
    horizon: effect?.horizon ?? null,
    staying: evidence.staying,
    money: reportable ? verdictOf(figures.percent) : null,
    reportable,
    ...figures,
    mentees: terms.mentees,
    othersLeft: evidence.othersLeft === null ? null : rounded(evidence.othersLeft, 6),
    leaverCost: rounded(leaverCost(terms), 2),
    amounts,
    time: timeFor(audience, time, shown),
    costs,
    cost: cost === null ? null : rounded(cost, 2),
    sensitivity:
      cost === null
        ? []
        : sensitivityOf(
            terms,
            interval,
            amounts.map(({ id }) => id),
          ).map(tidied),
    claims: claimsRegister(program),
    statements: [],
  };
}

/** Beside a count of leavers elsewhere, an amount for too few of them could tell the rest: others than the coordinator get none. */
function tellable({ effect }: StayEvidence, audience: RoiOutcome['audience']): StayEffect | null {
  return effect === null || audience === 'coordinator' || effect.reportable ? effect : null;
}

/** Those whom the study followed; without a study, the mentees of the program. A study that hides them is not got round. */
function menteesOf({ staying, mentees }: StayEvidence, begun: number | null): number | null {
  const studied = staying !== 'no-study' && staying !== 'refused';
  return studied || begun === 0 ? mentees : begun;
}

function termsOf(amounts: readonly Amount[], rest: Pick<Terms, 'hours' | 'difference' | 'mentees'>): Terms {
  const value = (id: Amount['id']): number => amounts.find((amount) => amount.id === id)?.value ?? 0;
  return {
    ...rest,
    salary: value('salary'),
    share_of_salary: value('share_of_salary'),
    hourly_cost: value('hourly_cost'),
    coordinator: value('coordinator'),
    training: value('training'),
    events: value('events'),
  };
}

/** What is not stated is null and never 0. */
function costsOf(amounts: readonly Amount[], time: number | null): RoiOutcome['costs'] {
  const stated = (['coordinator', 'training', 'events'] as const).map((id) => ({
    id,
    amount: amounts.find((amount) => amount.id === id)?.value ?? null,
  }));
  return [{ id: 'time', amount: time === null ? null : rounded(time, 2) }, ...stated];
}

type Figures = Pick<
  RoiOutcome,
  'difference' | 'leaversAvoided' | 'benefit' | 'ratio' | 'percent' | 'breakEven'
>;
type Carried = RoiOutcome['benefit'];

/** The difference and both ends of its interval, turned into leavers, amounts and returns. */
function figuresOf(
  terms: Terms,
  interval: { readonly low: number; readonly high: number } | null,
  cost: number | null,
): Figures {
  const { difference, mentees } = terms;
  const carry = (of: (difference: number, mentees: number) => number | null, digits: number): Carried => {
    if (difference === null || mentees === null || interval === null)
      return { value: null, low: null, high: null };
    const at = (each: number) => {
      const found = of(each, mentees);
      return found === null ? null : rounded(found, digits);
    };
    return { value: at(difference), low: at(interval.low), high: at(interval.high) };
  };
  const ofCost = (of: (benefit: number, cost: number) => number) => (each: number, people: number) =>
    cost === null ? null : of(benefitAt(each, people, terms), cost);
  const breakEven = cost === null ? null : breakEvenOf(terms);
  return {
    difference: carry((each) => each, 12),
    leaversAvoided: carry((each, people) => each * people, 6),
    benefit: carry((each, people) => benefitAt(each, people, terms), 2),
    ratio: carry(
      ofCost((benefit, all) => benefit / all),
      6,
    ),
    percent: carry(ofCost(percentOf), 4),
    breakEven: {
      difference: breakEven === null ? null : rounded(breakEven, 6),
      leavers: cost === null ? null : rounded(cost / leaverCost(terms), 6),
    },
  };
}

/** Which side of the cost the whole interval lies on. */
function verdictOf({ low, high }: Carried): RoiOutcome['money'] {
  if (low === null || high === null) return null;
  return low > 0 ? 'worth-more' : high < 0 ? 'worth-less' : 'cannot-tell';
}

/** How many took part is not told to others: beside the mentees it would give the few mentors away. */
function timeFor(
  audience: RoiOutcome['audience'],
  { meetings, people, hours, toCome }: ParticipantsTime,
  shown: boolean,
): RoiOutcome['time'] {
  if (!shown) return { meetings: null, people: null, hours: null, toCome: null };
  return {
    meetings,
    people: audience === 'coordinator' ? people : null,
    hours: hours === null ? null : rounded(hours, 4),
    toCome,
  };
}

type Row = RoiOutcome['sensitivity'][number];

function tidied({ input, low, high }: Row): Row {
  const tidy = ({ value, percent, breakEven }: Row['low']) => ({
    value: rounded(value, 6),
    percent: percent === null ? null : rounded(percent, 4),
    breakEven: breakEven === null ? null : rounded(breakEven, 6),
  });
  return { input, low: tidy(low), high: tidy(high) };
}

/** Digits beyond these come from the order of sums, and the same data shall give the same bytes. */
function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
