import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import type { LifeMailKind } from '../../model/life-mail-kind.ts';
import type { Meeting } from '../../model/meeting.ts';
import { sortedBy } from '../../model/order.ts';
import type { UnitKind } from '../../model/pairing-unit.ts';
import type { Person, Role } from '../../model/person.ts';
import { personLanguage } from '../../model/person-language.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { lifeMailText } from '../../texts/mails/mail-words.ts';
import { epochOf } from '../../time/zone.ts';
import type { Document } from '../document.ts';
import { fillLetter, type MailValues } from './fill-mail.ts';
import { momentWords, readerValues } from './mail-values.ts';
import type { PersonalMail } from './personal-mail.ts';

/** A letter along the way to one person, and a page that goes with it. */
export type LifeMail = Omit<PersonalMail, 'kind' | 'ofUnit'> & {
  readonly kind: LifeMailKind;
  readonly enclosed?: { readonly name: string; readonly document: Document };
};

export type LifeFrame = { readonly folder: Pick<ProgramFolder, 'program' | 'cohort'>; readonly today: Day };

/** Writes one. Its values are about the reader: no reason, no score and no answer of anybody else may be among them. */
export function lifeMail(
  asked: {
    readonly kind: LifeMailKind;
    readonly to: Person;
    readonly side: Role;
    readonly unit: UnitKind;
    readonly pairing?: LifeMail['pairing'] | undefined;
    readonly values: (language: Language) => MailValues;
    readonly enclosed?: LifeMail['enclosed'] | undefined;
  },
  { folder, today }: LifeFrame,
): LifeMail {
  const { kind, to, side, unit, pairing, enclosed } = asked;
  const { program } = folder;
  const language = personLanguage(to, program.language, side);
  const values = { ...readerValues(to, folder, language, today), ...asked.values(language) };
  const several = unit === 'group' || unit === 'circle' ? unit : undefined;
  return {
    kind,
    to,
    values,
    letter: fillLetter(lifeMailText(kind, language, several), values, {
      language,
      // A calendar that does not name the program is set where taking part is private.
      neutral: !program.calendar_title.includes('{program}'),
      offers: [],
    }),
    ...(pairing === undefined ? {} : { pairing }),
    ...(enclosed === undefined ? {} : { enclosed }),
  };
}

/** The next meeting of a pairing, or event of the cohort, that somebody is expected at, on their own clock. */
export function nextMeeting(
  meetings: readonly Meeting[],
  { to, pairing, after, until, language }: NextOf & { readonly language: Language },
): string | undefined {
  const [next] = sortedBy(
    meetings.filter(
      (meeting) =>
        meeting.pairing === pairing &&
        (meeting.state === 'planned' || meeting.state === 'moved') &&
        meeting.start.slice(0, 10) > after &&
        (until === undefined || meeting.start.slice(0, 10) <= until) &&
        meeting.people.includes(to.id),
    ),
    ({ start }) => epochOf(start),
    ({ id }) => id,
  );
  return next === undefined ? undefined : momentWords(next, to, language);
}

type NextOf = {
  readonly to: Person;
  readonly pairing: string | undefined;
  readonly after: Day;
  readonly until?: Day;
};
