import type { StayEffect } from '../../model/stay-effect.ts';
import { mainHorizon, verdictOf } from '../../model/stay-verdict.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import type { RoiOutcome } from '../../schema/roi-result.ts';
import { stayEffect } from '../retention/effect.ts';

/** What a study of staying gives, as the audience may read it; `mentees`: those it followed, where that may be told. */
export type StayEvidence = {
  readonly staying: RoiOutcome['staying'];
  readonly design: RetentionOutcome['design'] | null;
  readonly outcome: RetentionOutcome['outcome'] | null;
  readonly effect: StayEffect | null;
  readonly mentees: number | null;
  /** Share of the comparison group that had left by the main horizon, where that may be told. */
  readonly othersLeft: number | null;
};

/** Nobody was followed, or the roster cannot be used. */
export const withoutStudy = (staying: 'no-study' | 'refused'): StayEvidence => ({
  staying,
  design: null,
  outcome: null,
  effect: null,
  mentees: null,
  othersLeft: null,
});

/**
 * The evidence of a study as one audience reads it. It is taken from what the retention report tells that audience, so that
 * no amount can tell more than the report does.
 */
export function stayEvidence(outcome: RetentionOutcome): StayEvidence {
  const verdict = verdictOf(outcome);
  const effect = verdict === 'hidden' ? null : stayEffect(outcome);
  const followed = outcome.groups.find(({ name }) => name === 'mentees')?.n ?? null;
  return {
    staying: effect === null ? withoutEffect(verdict, outcome.audience) : verdict,
    design: outcome.design,
    outcome: outcome.outcome,
    effect,
    mentees: effect?.mentees ?? followed,
    othersLeft: othersLeft(outcome),
  };
}

/** Of a lottery weighted, as its difference is. */
function othersLeft(outcome: RetentionOutcome): number | null {
  const others = mainHorizon(outcome)?.groups.find(({ name }) => name !== 'mentees');
  const { stayed = null, n = null, share } = others ?? {};
  if (stayed === null || n === null || n === 0) return null;
  return 1 - (share ?? stayed / n);
}

/** Why there is no difference to build on; to others than the coordinator what is missing may be what is held back. */
function withoutEffect(
  verdict: ReturnType<typeof verdictOf>,
  audience: RetentionOutcome['audience'],
): RoiOutcome['staying'] {
  if (verdict === 'not-yet' || verdict === 'hidden' || verdict === 'few-leavers') return verdict;
  return audience === 'coordinator' ? 'not-estimable' : 'hidden';
}
