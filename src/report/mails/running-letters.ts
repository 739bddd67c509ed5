import type { LifeMailDue } from '../../model/life-mail-kind.ts';
import type { Meeting } from '../../model/meeting.ts';
import { listed } from '../../texts/counted.ts';
import { firstName } from '../../texts/person-names.ts';
import { addDays, formatDay } from '../../time/day.ts';
import { type LifeFrame, type LifeMail, lifeMail, nextMeeting } from './life-mail.ts';
import { given } from './mail-values.ts';

/** An event so many days ahead is the one that a letter about half-time means. */
const soon = 28;

/** The letters of a day while the program runs, to everybody who is in the people files. */
export function runningLetters(
  due: readonly LifeMailDue[],
  meetings: readonly Meeting[],
  frame: LifeFrame,
): LifeMail[] {
  const people = new Map(frame.folder.cohort.people.map((person) => [person.id, person]));
  return due.flatMap((one): LifeMail[] => {
    const to = people.get(one.person);
    if (to === undefined) return [];
    const { pairing, formDay } = one;
    const names = one.others.flatMap((id) => people.get(id)?.name ?? []);
    const after = frame.today;
    return [
      lifeMail(
        {
          ...one,
          to,
          pairing: { id: pairing, state: 'active' },
          values: (language) => ({
            ...given('partner_name', listed(names, language)),
            ...given('partner_first_name', listed(names.map(firstName), language)),
            ...given('next_meeting', nextMeeting(meetings, { to, pairing, after, language })),
            ...given(
              'event',
              nextMeeting(meetings, { to, pairing: undefined, after, until: addDays(after, soon), language }),
            ),
            ...given('form_day', formDay === undefined ? undefined : formatDay(formDay, language)),
          }),
        },
        frame,
      ),
    ];
  });
}
