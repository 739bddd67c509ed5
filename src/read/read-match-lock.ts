import type { SourceFile } from '../model/source-file.ts';
import { type MatchLock, matchLockSchema } from '../schema/match-lock.ts';

export type ReadLock =
  | { readonly state: 'absent' }
  | { readonly state: 'damaged'; readonly detail: string }
  | { readonly state: 'read'; readonly lock: MatchLock };

/** match.lock.json as the last match wrote it; `damaged` where it is no lock any more. */
export function readMatchLock(files: readonly SourceFile[]): ReadLock {
  const file = files.find((f) => f.path === 'match.lock.json');
  if (file === undefined) return { state: 'absent' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return { state: 'damaged', detail: 'it is not JSON' };
  }
  const lock = matchLockSchema.safeParse(value);
  if (lock.success) return { state: 'read', lock: lock.data };
  const [issue] = lock.error.issues;
  return { state: 'damaged', detail: `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'unreadable'}` };
}
