import { groupBy, groupByEach } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { personLanguage } from '../model/person-language.ts';
import { type Calendar, renderCalendar } from './ics-calendar.ts';
import { calendarName, calendarScope, isNamed } from './ics-frame.ts';
import { type CalendarInput, meetingTexts, type Viewer } from './meeting-texts.ts';

/** The calendars of a program, each made when it is asked for: of ten thousand pairings they would fill the memory. */
export type Calendars = {
  /** Own language and wall times, the partner's name in the title, the partner's clock in the text; `also`: meetings of others. */
  readonly person: (person: Person, also?: readonly Meeting[]) => string;
  /** In the zone of the first of its people, with all their names. */
  readonly pairing: (id: string) => string;
  /** The coordinator's calendar of everything, in the program's zone. */
  readonly cohort: () => string;
};

/**
 * Calendars for import by hand (METHOD:PUBLISH): no ATTENDEE and no ORGANIZER. Whatever all of them need is looked up once:
 * who meets when, and what people are called. `write` puts one of them into its format.
 */
export function calendarsOf(
  input: CalendarInput,
  write: (calendar: Calendar) => string = renderCalendar,
): Calendars {
  const { program, meetings } = input;
  const ofPerson = groupByEach(meetings, (meeting) => meeting.people);
  const ofPairing = groupBy(meetings, ({ pairing }) => pairing);
  const zoneOf = pairingZones(input);
  const textsFor = meetingTexts(input);
  const scope = calendarScope(program);
  const render = (viewer: Viewer, own: readonly Meeting[]): string =>
    write({
      method: 'PUBLISH',
      name: calendarName(program, viewer.language),
      zone: viewer.zone,
      scope,
      meetings: own,
      textOf: textsFor(viewer),
      isPrivate: !isNamed(program),
    });
  return {
    person: (person, also = []) => {
      const language = personLanguage(person, program.language);
      const own = [...(ofPerson.get(person.id) ?? []), ...also];
      return render({ person, zone: person.timezone, language }, own);
    },
    pairing: (id) => {
      const own = ofPairing.get(id) ?? [];
      return render({ zone: zoneOf(own[0]), language: program.language }, own);
    },
    cohort: () => render({ zone: program.timezone, language: program.language }, meetings),
  };
}

/** By whose clock the meetings of a pairing are written: that of the first of its people. */
export function pairingZones({ program, people }: CalendarInput): (first: Meeting | undefined) => string {
  const zones = new Map(people.map(({ id, timezone }) => [id, timezone]));
  return (first) => zones.get(first?.people[0] ?? '') ?? program.timezone;
}
