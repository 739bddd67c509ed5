import type { Language } from '../model/language.ts';
import { mailUri } from '../model/mail-uri.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Mailbox } from './eml-headers.ts';
import { pairingZones } from './ics.ts';
import { renderCalendar } from './ics-calendar.ts';
import { calendarScope, isNamed } from './ics-frame.ts';
import { contentLine, parameterText } from './ics-lines.ts';
import { type CalendarInput, meetingTexts } from './meeting-texts.ts';

export type InvitationMethod = 'REQUEST' | 'CANCEL';

export type Invitation = {
  readonly method: InvitationMethod;
  readonly meeting: Meeting;
  /** Who is asked, as far as they can be written to. */
  readonly guests: readonly Mailbox[];
  readonly language: Language;
};

/**
 * Invitations and cancellations for the mail (RFC 5546): one object a meeting, since all that one object asks or calls off
 * must be one event (3.2.2, 3.2.5). UID and SEQUENCE are those of the files for import, so that nothing stands twice.
 */
export function invitationWriter(
  input: CalendarInput,
  organizer: Mailbox,
): (invitation: Invitation) => string {
  const textsFor = meetingTexts(input);
  const zoneOf = pairingZones(input);
  const scope = calendarScope(input.program);
  const host = contentLine(`ORGANIZER;CN=${parameterText(organizer.name)}`, mailUri(organizer.address));
  return ({ method, meeting, guests, language }) => {
    const zone = zoneOf(meeting);
    const lines = [host, ...guests.map((guest) => attendeeLine(guest, method))];
    return renderCalendar({
      method,
      zone,
      scope,
      meetings: [meeting],
      textOf: textsFor({ zone, language }),
      guestsOf: () => lines,
      isPrivate: !isNamed(input.program),
    });
  };
}

/** Who is asked has not answered; who is told that nothing takes place has nothing to answer. */
function attendeeLine({ name, address }: Mailbox, method: InvitationMethod): string {
  const asked = method === 'REQUEST' ? ';PARTSTAT=NEEDS-ACTION;RSVP=TRUE' : '';
  return contentLine(`ATTENDEE;CN=${parameterText(name)};ROLE=REQ-PARTICIPANT${asked}`, mailUri(address));
}
