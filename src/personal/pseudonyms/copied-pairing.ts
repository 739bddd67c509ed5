import { endReasonOf, endReasons } from '../../model/end-reasons.ts';
import { type Pairing, withdrawnReason } from '../../model/pairing.ts';
import { noteOfPause, noteOfResuming, pausesOf } from '../../model/pauses.ts';
import type { Pseudonyms } from './field-cell.ts';
import type { KeptIds } from './kept-ids.ts';

/** A pairing with its days, its score, its pauses and the reason of its end where it is one of the usual ones. */
export function copiedPairing(pairing: Pairing, { people, texts }: Pseudonyms, ids: KeptIds): Pairing {
  const { role, endReason, replaces, note, ...rest } = pairing;
  const kept = pausesOnly(pairing);
  const name = (id: string, found: string) => (found === '' || found === id ? '' : people.name(found));
  return {
    ...rest,
    id: ids(pairing.id),
    mentor: people.anybody(pairing.mentor),
    mentorName: name(pairing.mentor, pairing.mentorName),
    mentee: people.anybody(pairing.mentee),
    menteeName: name(pairing.mentee, pairing.menteeName),
    ...(role === undefined ? {} : { role: texts.word(role) }),
    ...(endReason === undefined ? {} : { endReason: reasonOf(endReason, texts) }),
    ...(replaces === undefined ? {} : { replaces: ids(replaces) }),
    ...(note === undefined || kept === undefined ? {} : { note: kept }),
  };
}

const usual: ReadonlySet<string> = new Set<string>([...endReasons, withdrawnReason]);
/** They go on without the program: in whatever words, nobody is left behind. */
const informally = /^(?:goes on |continues |carrying on )?informal(?:ly)?$/i;

function reasonOf(text: string, texts: Pseudonyms['texts']): string {
  const reason = endReasonOf(text);
  return usual.has(reason) || informally.test(reason) ? reason : texts.hidden(reason);
}

/** The note with nothing in it but the pauses, which stand in no column of their own. */
function pausesOnly(pairing: Pairing): string | undefined {
  let note: string | undefined;
  for (const { from, until } of pausesOf(pairing)) {
    if (from !== undefined) note = noteOfPause(note, from);
    if (until !== undefined) note = noteOfResuming(note, until);
  }
  return note;
}
