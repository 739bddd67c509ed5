import type { FieldPurpose } from '../schema/audit-result.ts';

/** Something that decides who meets whom, and the fields it looks at. */
export type DecidingUse = {
  readonly kind: 'rule' | 'criterion' | 'spread' | 'eligibility' | 'priority';
  /** What program.yaml calls it; of eligibility the side. */
  readonly name: string;
  /** Of several mentors by role: the role in which it counts. */
  readonly role?: string;
  readonly fields: readonly string[];
};

/** Of everything that a field may be for, what has a say in who meets whom. */
export const decidingPurposes: ReadonlySet<FieldPurpose> = new Set([
  'rule',
  'criterion',
  'eligibility',
  'priority',
  'spread',
  'apart',
]);
