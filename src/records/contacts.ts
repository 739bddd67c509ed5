import type { Contact } from '../model/contact.ts';
import { day, id, text } from './cell-kind.ts';
import { optional, recordCodec, required } from './record-codec.ts';

/** contacts.csv: the coordinator's own log of calls and letters, kept by hand. */
export const contactsCodec = recordCodec<Contact>('contacts.csv', {
  date: required('date', day),
  person: required('person', id),
  pairing: optional('pairing_id', id),
  channel: optional('channel', text),
  reason: optional('reason', text),
  outcome: optional('outcome', text),
});
