import type { ExitMailDue } from '../../model/life-mail-kind.ts';
import { listed } from '../../texts/counted.ts';
import { firstName } from '../../texts/person-names.ts';
import { formatDay } from '../../time/day.ts';
import { type LifeFrame, type LifeMail, lifeMail } from './life-mail.ts';
import { given } from './mail-values.ts';

/**
 * The letters of an end, for everybody who is still in the people files. They say that it ends and when; they know no
 * reason, so that none can be passed on.
 */
export function exitLetters(due: readonly ExitMailDue[], frame: LifeFrame): LifeMail[] {
  const people = new Map(frame.folder.cohort.people.map((person) => [person.id, person]));
  return due.flatMap((one): LifeMail[] => {
    const to = people.get(one.person);
    if (to === undefined) return [];
    const others = one.others.flatMap((id) => people.get(id) ?? []);
    const names = others.map(({ name }) => name);
    const [sole] = others.length === 1 ? others : [];
    return [
      lifeMail(
        {
          ...one,
          to,
          pairing: { id: one.pairing, state: 'ended' },
          values: (language) => ({
            end: formatDay(one.ended ?? frame.today, language),
            ...given('partner_name', listed(names, language)),
            ...given('partner_first_name', listed(names.map(firstName), language)),
            ...given('partner_email', one.kind === 'exit-succeeded' ? sole?.email : undefined),
          }),
        },
        frame,
      ),
    ];
  });
}
