/** Of a match that was checked again: it holds; files have changed since, as they do; or it is not what it claims to be. */
export type MatchStanding = 'holds' | 'outdated' | 'faulty';

export function matchStanding({
  valid,
  faults,
}: {
  readonly valid: boolean;
  readonly faults: readonly { readonly check: string }[];
}): MatchStanding {
  if (valid) return 'holds';
  return faults.every(({ check }) => check === 'inputs') ? 'outdated' : 'faulty';
}
