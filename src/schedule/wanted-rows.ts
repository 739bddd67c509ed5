import type { Assembly, Seat } from './assembly.ts';
import { localDay } from './diary.ts';
import type { Dated } from './keep-dates.ts';
import { type KindRules, kindRules, meetingKinds } from './meeting-kinds.ts';
import type { Desk } from './place-beat.ts';
import type { PlacedEvent } from './place-events.ts';
import type { PlacedTalk, TalkPlan } from './place-talks.ts';
import { placeOf } from './row-rooms.ts';
import type { SeriesPlan } from './series-plan.ts';
import { dated, minuteOfStart } from './standing-meetings.ts';
import type { Wanted } from './write-meetings.ts';

/** One round of planning: what was placed, and the diaries as they are after it. */
export type Draft = {
  readonly desk: Desk;
  readonly events: readonly PlacedEvent[];
  readonly talks: readonly TalkPlan[];
  readonly series: ReadonlyMap<string, SeriesPlan>;
};

/** Every row that schedule.csv shall have for what was placed, each with the row it has already. */
export function wantedRows(assembly: Assembly, draft: Draft): Wanted[] {
  const rules = kindRules(assembly.program);
  return [
    ...draft.events.map((event) => eventRow(assembly, event)),
    ...draft.talks.flatMap(({ placed }) => placed.map(talkRow)),
    ...assembly.seats.flatMap((seat) => seriesRows(assembly, seat, { draft, rules })),
  ];
}

function eventRow({ program, events }: Assembly, event: PlacedEvent): Wanted {
  return {
    existing: event.existing,
    pairing: undefined,
    number: event.number,
    kind: 'event',
    agenda: event.name,
    from: event.from,
    to: event.to,
    zone: program.timezone,
    people: events.members.map(({ person }) => person),
    place: event.existing?.place ?? program.meetings.place,
  };
}

function talkRow({ talk: { round, party, place, existing }, from, to }: PlacedTalk): Wanted {
  const kind = round === 1 ? 'first' : 'regular';
  const people = party.members.map(({ person }) => person);
  const { zone } = party.anchor;
  return {
    existing,
    pairing: party.pairing,
    number: round,
    kind,
    agenda: kind,
    from,
    to,
    zone,
    people,
    place,
  };
}

function seriesRows(
  { program }: Assembly,
  { party, standing }: Seat,
  { draft, rules }: { readonly draft: Draft; readonly rules: KindRules },
): Wanted[] {
  const placed = draft.series.get(party.pairing)?.placed ?? [];
  const numbered = ({ number, from }: Dated) => ({ number, day: localDay(party.anchor, from) });
  const dates = placed.map(({ number, booking }) => ({ number, from: booking.from }));
  const kinds = meetingKinds([...standing.settled.map(dated), ...dates].map(numbered), party, rules);
  return placed.flatMap(({ number, booking }): Wanted[] => {
    const { members, from, to } = booking;
    const rows = standing.planned.filter((meeting) => meeting.number === number);
    const existing = rows.find((meeting) => minuteOfStart(meeting) === from) ?? rows[0];
    const named = kinds.get(number);
    if (named === undefined) return [];
    const { kind, agenda } = named;
    const place = placeOf(draft.desk.diary.rooms, booking, { row: existing, usual: program.meetings.place });
    return [
      {
        existing,
        pairing: party.pairing,
        number,
        kind,
        agenda,
        from,
        to,
        zone: party.anchor.zone,
        people: members.map(({ person }) => person),
        place,
      },
    ];
  });
}
