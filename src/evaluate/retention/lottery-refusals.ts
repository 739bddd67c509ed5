import type { RetentionRefusal } from '../../model/retention-refusal.ts';
import { type Enrolment, rosterIndex } from './enrolment.ts';
import type { RetentionInput } from './input.ts';

/** So many are named. */
const mostNamed = 5;

/**
 * Lots that were taken out of lottery.csv, and people of it whom the roster does not know. Whoever was drawn belongs to
 * the comparison whatever became of them: those who are missing may be the ones who left.
 */
export function refusedLots(
  { lottery = [], roster, cohort }: RetentionInput,
  { missing }: Pick<Enrolment, 'missing'>,
): RetentionRefusal[] {
  const numbers = new Set(lottery.map(({ draw }) => draw));
  const last = Math.max(0, ...numbers);
  const gaps = Array.from({ length: last }, (_, i) => i + 1).filter((draw) => !numbers.has(draw));
  const find = rosterIndex(roster);
  const emails = new Map(cohort.people.map(({ id, email }) => [id, email]));
  const unknown = lottery
    .map(({ person }) => person)
    .filter((person) => !missing.includes(person) && find(person, emails.get(person)) === undefined);
  const refused: RetentionRefusal[] = [];
  if (gaps.length > 0)
    refused.push({
      reason: 'lots-missing',
      facts: { count: gaps.length, of: last, draws: gaps.slice(0, mostNamed) },
    });
  if (unknown.length > 0)
    refused.push({
      reason: 'drawn-not-on-roster',
      facts: { count: unknown.length, of: lottery.length, people: unknown.slice(0, mostNamed) },
    });
  return refused;
}
