import type { Meeting } from '../../../model/meeting.ts';
import { sortedBy } from '../../../model/order.ts';
import type { Pairing } from '../../../model/pairing.ts';
import { type PairingUnit, roundOf } from '../../../model/pairing-unit.ts';
import { epochOf } from '../../../time/zone.ts';

/** One talk of a rotation; `meeting` where it is planned. */
export type RotationTalk = {
  readonly round: number;
  readonly mentee: string;
  readonly mentor: string;
  readonly meeting?: Meeting;
};

const keyOf = (round: number, people: readonly string[]): string => [round, ...[...people].sort()].join('\0');

/** The talks of a rotation in order of rounds, each with its planned meeting. */
export function rotationTalks(
  {
    id,
    rows,
  }: Pick<PairingUnit, 'id'> & { readonly rows: readonly Pick<Pairing, 'mentee' | 'mentor' | 'role'>[] },
  meetings: readonly Meeting[],
): RotationTalk[] {
  const planned = new Map(
    meetings
      .filter((m) => m.pairing === id && m.state !== 'cancelled')
      .map((m): [string, Meeting] => [keyOf(m.number, m.people), m]),
  );
  const talks = rows.flatMap((row): RotationTalk[] => {
    const round = roundOf(row);
    if (round === undefined) return [];
    const meeting = planned.get(keyOf(round, [row.mentee, row.mentor]));
    return [{ round, mentee: row.mentee, mentor: row.mentor, ...(meeting === undefined ? {} : { meeting }) }];
  });
  return sortedBy(
    talks,
    (t) => t.round,
    (t) => (t.meeting === undefined ? 0 : epochOf(t.meeting.start)),
    (t) => t.meeting?.place ?? '',
    (t) => t.mentor,
    (t) => t.mentee,
  );
}

/** The rounds there are, from 1. */
export const roundsOf = (talks: readonly RotationTalk[]): number[] =>
  Array.from({ length: Math.max(0, ...talks.map(({ round }) => round)) }, (_, i) => i + 1);
