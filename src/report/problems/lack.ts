import type { CheckResult } from '../../schema/check-result.ts';

/** Something that a program needs and has not: why it matters, and what settles it. */
export type Lack = CheckResult['lacks'][number];

/** What stands in the way of a launch. */
export const lack = (id: string, text: string, advice: string): Lack => ({
  id,
  severity: 'error',
  text,
  advice,
});

/** What is worth a thought before the launch, and in the way of nothing. */
export const hint = (id: string, text: string, advice: string): Lack => ({
  id,
  severity: 'warning',
  text,
  advice,
});
