import { createHash } from 'node:crypto';
import type { FormatLock } from '../schema/format-lock.ts';
import type { MatchLock } from '../schema/match-lock.ts';

/** The hash of a lock without its own: damage to any byte of the certificate is noticed before it is weighed. */
export function lockHash(lock: Omit<MatchLock, 'sha256'> | Omit<FormatLock, 'sha256'>): string {
  return createHash('sha256').update(JSON.stringify(lock), 'utf8').digest('hex');
}
