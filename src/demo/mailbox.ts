import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { type DemoCohort, headOf } from './demo-cohort.ts';
import { addressOf, plainLetters } from './invented-person.ts';

/**
 * Where somebody gets mail. The heads of departments have the mailbox of their post: among a hundred thousand invented addresses
 * that of a person would look like a slip in another's.
 */
export function mailboxOf(
  n: number,
  { wish, first, departments }: Pick<DemoCohort, 'wish' | 'first' | 'departments'>,
): string {
  const { domain, post } = demoPhrases(wish.language);
  const department = departments[n - headOf({ wish, first }, 0)];
  return department === undefined ? addressOf(n, domain) : `${post}.${plainLetters(department)}@${domain}`;
}
