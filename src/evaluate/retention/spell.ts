import type { Day } from '../../model/day.ts';
import type { Employee } from '../../model/roster.ts';

/**
 * Somebody who left and came back, as far as one follow-up from time zero is concerned: the spell they were in then,
 * with the first hire of all for tenure; whoever comes back later has left all the same. Somebody who was away at time
 * zero counts from their next spell, or by their last exit where there is none.
 */
export function employmentAt(employee: Employee, timeZero: Day): Employee {
  const { spells } = employee;
  if (spells === undefined) return employee;
  const { left: _left, exitReason: _reason, hired: first, ...rest } = employee;
  const current = spells.find(
    ({ hired, left }) => (hired ?? '') <= timeZero && (left === undefined || left > timeZero),
  );
  if (current !== undefined) return { ...rest, ...current, ...(first === undefined ? {} : { hired: first }) };
  const next = spells.find(({ hired }) => (hired ?? '') > timeZero);
  return next === undefined ? employee : { ...rest, ...next };
}
