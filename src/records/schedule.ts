import type { Meeting, MeetingState } from '../model/meeting.ts';
import { day, id, idList, instant, oneOf, oneOfNamed, text, whole } from './cell-kind.ts';
import { optional, otherwise, recordCodec, required } from './record-codec.ts';

/** Daily meetings of many years have smaller numbers; the rhythm is counted from one number to the next, so there must be an end. */
const mostNumber = 9999;

/** What the German pages call the states, and what people say for it. */
const germanStates = {
  planned: ['geplant'],
  held: ['stattgefunden', 'gehalten'],
  missed: ['ausgefallen', 'verpasst'],
  moved: ['verschoben', 'verlegt'],
  cancelled: ['abgesagt', 'canceled'],
} as const satisfies Record<MeetingState, readonly string[]>;

/** schedule.csv. Events of the cohort have no pairing, those that program.yaml dropped number 0; `people` are ids separated by `; `. */
export const scheduleCodec = recordCodec<Meeting>('schedule.csv', {
  id: required('meeting_id', id),
  pairing: optional('pairing_id', id),
  number: required('number', whole(0, mostNumber)),
  kind: required('kind', oneOf('first', 'regular', 'review', 'mid-point', 'closing', 'event')),
  start: required('start', instant),
  end: required('end', instant),
  people: otherwise('people', idList, []),
  place: optional('place', text),
  agenda: optional('agenda', text),
  state: required('state', oneOfNamed<MeetingState>(germanStates)),
  sequence: otherwise('sequence', whole(0), 0),
  changed: required('changed', day),
});
