import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Person } from '../../model/person.ts';
import type { Program } from '../../schema/program.ts';
import { listed } from '../../texts/counted.ts';
import { invitationWords } from '../../texts/mails/invitation-words.ts';
import { mailWords } from '../../texts/mails/mail-words.ts';
import { calledName } from '../../texts/person-names.ts';
import { formatWeekdayAndDay } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import { type Letter, letterEnd } from './fill-mail.ts';
import { coordinatorValues } from './mail-values.ts';

/** Names in a greeting; of more people one reads a list. */
const mostNamed = 4;

export type InvitationMail = {
  readonly kind: 'invited' | 'calledOff';
  /** In order of time; at least one. */
  readonly meetings: readonly Meeting[];
  readonly people: readonly Person[];
  /** As calendars call these meetings. */
  readonly title: string;
  readonly language: Language;
};

/** The mail that invitations to the meetings of a pairing go with: what it is, and when each is on the clocks of all. */
export function invitationLetter(mail: InvitationMail, program: Program): Letter {
  const { kind, meetings, people, title, language } = mail;
  const words = invitationWords[language];
  const { subject, intro } = words[kind];
  const names = people.map(({ name }) => calledName(name, language));
  const zones = [...new Set(people.map(({ timezone }) => timezone))];
  return {
    language,
    subject: subject(title),
    greeting: people.length > mostNamed ? words.dearAll : words.dear(listed(names, language)),
    paragraphs: [
      intro(meetings.length),
      ...meetings.map(({ number, start }) => `${number}. ${clocksWords(start, zones, language)}`),
    ],
    ...letterEnd(coordinatorValues(program), language),
  };
}

/** One moment on several clocks: `Thu 5 March 2026, 10:00 (Europe/Berlin); Thu 5 March 2026, 04:00 (America/New_York)`. */
function clocksWords(instant: string, zones: readonly string[], language: Language): string {
  return zones
    .map((zone) => {
      const { day, clock } = instantToWall(instant, zone);
      return `${mailWords[language].at(formatWeekdayAndDay(day, language), clock)} (${zone})`;
    })
    .join('; ');
}
