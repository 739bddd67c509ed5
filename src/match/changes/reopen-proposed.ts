import type { Day } from '../../model/day.ts';
import { type Pairing, withdrawnReason } from '../../model/pairing.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { pairKey } from '../sides.ts';

/** A folder whose proposed pairings are open again, and those pairings as they stood. */
export type Reopened = { readonly folder: ProgramFolder; readonly proposed: readonly Pairing[] };

/**
 * Opens proposed pairings again (`match --rematch`): to the match they are drafts. Whatever both have accepted stays,
 * and so does a pairing that people declared themselves, since no solver made it.
 */
export function reopenProposed(folder: ProgramFolder): Reopened {
  const isOpen = (p: Pairing) => p.state === 'proposed' && p.origin !== 'declared';
  const rows = folder.pairings.rows.map((row) =>
    isOpen(row.record) ? { ...row, record: { ...row.record, state: 'draft' as const } } : row,
  );
  return {
    folder: { ...folder, pairings: { ...folder.pairings, rows } },
    proposed: folder.pairings.rows.map((r) => r.record).filter(isOpen),
  };
}

/** What a re-match made of its drafts, and the proposed pairings that it took back. */
export type SettledRematch = { readonly made: readonly Pairing[]; readonly withdrawn: readonly Pairing[] };

/**
 * The rows after a re-match. A reopened pairing that came out again is proposed as before, with its id and dates; one
 * that did not is ended with the reason "rematch": people had been told, so its row stays, and the mentee's next draft
 * says which pairing it replaces. Such a pair is neither banned nor counted as having been together (`isWithdrawn`).
 */
export function settleReopened(
  drafts: readonly Pairing[],
  proposed: readonly Pairing[],
  today: Day,
): SettledRematch {
  const keyOf = (p: Pairing) => `${p.id}\0${pairKey(p.mentee, p.mentor)}`;
  const before = new Set(proposed.map(keyOf));
  const again = new Set(drafts.map(keyOf).filter((key) => before.has(key)));
  const lost = proposed.filter((p) => !again.has(keyOf(p)));
  const waiting = new Map<string, Pairing[]>();
  for (const p of lost) waiting.set(p.mentee, [...(waiting.get(p.mentee) ?? []), p]);
  const made = drafts.map((p): Pairing => {
    if (again.has(keyOf(p))) return { ...p, state: 'proposed' };
    if (p.replaces !== undefined) return p;
    const replaced = waiting.get(p.mentee)?.shift();
    return replaced === undefined ? p : { ...p, replaces: replaced.id };
  });
  const withdrawn = lost.map(
    (p): Pairing => ({ ...p, state: 'ended', ended: today, endReason: withdrawnReason }),
  );
  return { made, withdrawn };
}
