import type { Day } from '../../model/day.ts';
import type { Program } from '../../schema/program.ts';
import { checkInLetterWords } from '../../texts/mails/check-in-letter-words.ts';
import { firstName } from '../../texts/person-names.ts';
import { addSpan, formatDay } from '../../time/day.ts';
import type { InvitedPerson } from '../forms/invited-person.ts';
import { fillLetter, type Letter } from './fill-mail.ts';
import { coordinatorValues } from './mail-values.ts';

/** So long people have for their answer, from the day of the letter. */
const answerWithin = '7 days';

/** The letter that asks somebody for their check-in, with their own link; undefined where there is no link to give. */
export function checkInLetter(to: InvitedPerson, program: Program, today: Day): Letter | undefined {
  if (to.link === undefined) return undefined;
  const { language, name, link } = to;
  const partner = to.partner === '' ? undefined : to.partner;
  const by = formatDay(addSpan(today, answerWithin), language);
  const words = checkInLetterWords[language];
  const values = { ...coordinatorValues(program), first_name: firstName(name), name, program: program.name };
  const frame = fillLetter({ subject: '', neutralSubject: '', paragraphs: [] }, values, {
    language,
    neutral: false,
    offers: [],
  });
  const phone = program.coordinator?.phone;
  const isNeutral = !program.calendar_title.includes('{program}');
  return {
    ...frame,
    subject: isNeutral ? words.neutralSubject : words.subject(program.name),
    paragraphs: [
      words.please({ by, link, partner }),
      words.readers(partner),
      [words.rather, ...(phone === undefined ? [] : [words.rememberPhone(phone)])].join(' '),
    ],
  };
}
