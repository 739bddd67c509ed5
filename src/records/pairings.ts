import type { Pairing, PairingState } from '../model/pairing.ts';
import type { CellFault, RecordCodec } from '../model/record.ts';
import { day, hundredths, id, oneOf, oneOfNamed, text } from './cell-kind.ts';
import { optional, otherwise, recordCodec, required } from './record-codec.ts';

/** What the German pages and papers call the states, and what people say for it. */
const germanStates = {
  draft: ['Entwurf'],
  proposed: ['vorgeschlagen'],
  accepted: ['angenommen'],
  active: ['läuft', 'aktiv'],
  paused: ['pausiert', 'Pause'],
  completed: ['abgeschlossen'],
  ended: ['vorzeitig beendet', 'beendet', 'ended early'],
  declined: ['abgelehnt'],
} as const satisfies Record<PairingState, readonly string[]>;

const base = recordCodec<Pairing>('pairings.csv', {
  id: otherwise('pairing_id', id, ''),
  mentor: otherwise('mentor', id, ''),
  mentorName: otherwise('mentor_name', text, ''),
  mentee: required('mentee', id),
  menteeName: otherwise('mentee_name', text, ''),
  role: optional('role', text),
  state: required('state', oneOfNamed<PairingState>(germanStates)),
  origin: otherwise('origin', oneOf('solver', 'pinned', 'kept', 'declared'), 'declared'),
  score: optional('score', hundredths),
  drafted: optional('drafted', day),
  proposed: optional('proposed', day),
  menteeAccepted: optional('mentee_accepted', day),
  mentorAccepted: optional('mentor_accepted', day),
  started: optional('started', day),
  ended: optional('ended', day),
  endReason: optional('end_reason', text),
  replaces: optional('replaces', id),
  note: optional('note', text),
});

/**
 * pairings.csv. A circle has nobody in `mentor`; a pair that a person wrote down by hand was declared, and its id is
 * empty until one is allotted. A table without the column of the ids is none of ours.
 */
export const pairingsCodec: RecordCodec<Pairing> = {
  ...base,
  decode(cells) {
    const decoded = base.decode(cells);
    if (cells.has('pairing_id')) return decoded;
    const missing: CellFault = { column: 'pairing_id', found: '', expected: id.expected };
    return { faults: 'faults' in decoded ? [...decoded.faults, missing] : [missing] };
  },
};
