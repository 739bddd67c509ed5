import type { SourceFile } from '../model/source-file.ts';
import { type FormatLock, formatLockSchema } from '../schema/format-lock.ts';
import { type MatchLock, matchLockSchema } from '../schema/match-lock.ts';

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
  const file = files.find((f) => f.path === 'match.lock.json');
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
