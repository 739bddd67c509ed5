import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import { epochOf } from '../time/zone.ts';
import { nearestText } from './nearest-text.ts';
import type { ReadRecord } from './read-records.ts';
import { type Known, takesNoPart } from './strangers.ts';

type PlaceOf = (row: number, header: string) => Place;

/**
 * What cannot be in a schedule.csv that people edited: meetings about a pairing that is not there, of people whom nothing
 * knows, and those that end before they begin. Who comes to an event is for the list of that day.
 */
export function checkSchedule(
  { file, rows }: ReadRecord<Meeting>,
  known: Pick<Known, 'index'> & { readonly pairings: readonly Pairing[] },
  placeOf: PlaceOf,
): Problem[] {
  const ids = new Set(known.pairings.map(({ id }) => id));
  const paired = new Set(known.pairings.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  const isKnown = (id: string): boolean =>
    known.index.size === 0 || known.index.known(id, undefined) !== undefined || paired.has(id);
  return file.rows.flatMap(({ record }, at): Problem[] => {
    const row = rows[at] ?? 0;
    const { pairing } = record;
    return [
      ...endsEarly(record, placeOf(row, 'end')),
      ...(pairing === undefined || ids.size === 0 || ids.has(pairing)
        ? []
        : [unknownPairing(pairing, ids, placeOf(row, 'pairing_id'))]),
      ...(pairing === undefined ? [] : record.people)
        .filter((id) => !isKnown(id))
        .map((id) => takesNoPart(id, 'people', placeOf(row, 'people'), known.index)),
    ];
  });
}

function unknownPairing(found: string, ids: ReadonlySet<string>, at: Place): Problem {
  const nearest = nearestText(found, ids);
  return problem('meeting-pairing-unknown', { found, ...(nearest === undefined ? {} : { nearest }) }, at);
}

/** The two may stand in different offsets. */
function endsEarly({ id, start, end }: Meeting, at: Place): Problem[] {
  return epochOf(end) > epochOf(start)
    ? []
    : [problem('meeting-ends-early', { meeting: id, start, end }, at)];
}
