import { createHash } from 'node:crypto';
import { compareText } from './order.ts';

/** The hash of a lock without its own: damage to any byte of the certificate is noticed before it is weighed. */
export function lockHash(lock: { readonly schema: string }): string {
  return createHash('sha256')
    .update(JSON.stringify(lock.schema === 'mentor/lock@1' ? lock : inOrder(lock)), 'utf8')
    .digest('hex');
}

/** With the names of each object in order: those of a proof are made in whatever order, and read in that of its schema. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, part]) => [name, inOrder(part)]),
  );
}
