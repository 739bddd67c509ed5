import { lockHash } from '../model/lock-hash.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type FormatLock, formatLockSchema } from '../schema/format-lock.ts';
import { type MatchLock, matchLockSchema } from '../schema/match-lock.ts';

const lockFile = 'match.lock.json';

type ZodFault = {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
};

export type ReadLock =
  | { readonly state: 'absent' }
  | { readonly state: 'damaged'; readonly detail: string }
  | { readonly state: 'read'; readonly lock: MatchLock }
  /** Of a format other than one-to-one. */
  | { readonly state: 'units'; readonly lock: FormatLock };

/** match.lock.json as the last match wrote it; `damaged` where it is no lock any more. */
export function readMatchLock(files: readonly SourceFile[]): ReadLock {
  const file = files.find((f) => f.path === lockFile);
  if (file === undefined) return { state: 'absent' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return { state: 'damaged', detail: 'it is not JSON' };
  }
  if (isOfUnits(value)) {
    const units = formatLockSchema.safeParse(value);
    return units.success ? { state: 'units', lock: units.data } : damaged(units.error);
  }
  const lock = matchLockSchema.safeParse(value);
  return lock.success ? { state: 'read', lock: lock.data } : damaged(lock.error);
}

const isOfUnits = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'mentor/format-lock@1';

function damaged({ issues: [issue] }: ZodFault): ReadLock {
  return { state: 'damaged', detail: `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'unreadable'}` };
}

const conflictMark = /^(?:<{7}|={7}|>{7})(?: |$)/;

/** Whether match.lock.json is what a match wrote, to the byte of its numbers; what it proves is for `mentor verify`. */
export function checkMatchLock(files: readonly SourceFile[]): Problem[] {
  const source = files.find(({ path }) => path === lockFile);
  if (source === undefined) return [];
  const text = new TextDecoder().decode(source.bytes);
  if (isWholeLock(text)) return [];
  // Two versions that somebody merged: there is where to look.
  const line = text.split('\n').findIndex((one) => conflictMark.test(one.trimEnd())) + 1;
  return [problem('lock-damaged', {}, { file: lockFile, ...(line === 0 ? {} : { row: line }) })];
}

type Hashed = { readonly schema: string; readonly sha256: string };

function isWholeLock(text: string): boolean {
  try {
    const { sha256, ...lock }: Hashed = JSON.parse(text);
    return lockHash(lock) === sha256;
  } catch {
    return false;
  }
}

/** A lock in which something was changed with good reason, with the hash of what it says now. */
export function rehashedLock(text: string): string {
  const { sha256, ...lock }: Hashed = JSON.parse(text);
  return text.replace(sha256, lockHash(lock));
}
