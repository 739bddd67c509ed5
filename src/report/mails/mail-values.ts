import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import { type MailKind, mailReaders } from '../../model/mail-kind.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Person, Role } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Program } from '../../schema/program.ts';
import type { PriorityClass } from '../../schema/program-rules.ts';
import { listed } from '../../texts/counted.ts';
import { type MailCircumstance, type MailPlaceholder, mailWords } from '../../texts/mails/mail-words.ts';
import { firstName, possessive } from '../../texts/person-names.ts';
import { addSpan, formatDay, formatWeekdayAndDay } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import { isOpen, itemsOf, type ScoredPair, type WhyBasis } from '../pair-facts.ts';
import type { MailValues } from './fill-mail.ts';
import { mailReasons } from './mail-reasons.ts';

type Folder = Pick<ProgramFolder, 'program' | 'cohort'>;

/** What every mail of a program knows of its reader. */
export function readerValues(
  person: Person,
  { program }: Folder,
  language: Language,
  today: Day,
): MailValues {
  const { mails } = program;
  return {
    first_name: firstName(person.name),
    name: person.name,
    program: program.name,
    ...coordinatorValues(program),
    answer_by: formatDay(addSpan(today, mails.answer_within), language),
    ...given('offer_until', offerUntil(program, language, today)),
    ...(mails.next_start === undefined ? {} : { next_start: formatDay(mails.next_start, language) }),
    ...(mails.offers.length === 0 ? {} : { offers: mails.offers.join('; ') }),
    ...given('priority', priorityWords(program, language)),
  };
}

/** Whom people can ask, where program.yaml says it. */
export function coordinatorValues({ coordinator }: Pick<Program, 'coordinator'>): MailValues {
  if (coordinator === undefined) return {};
  const { name, email, phone } = coordinator;
  return {
    coordinator: name,
    reach: [name, email, phone].filter((x) => x !== undefined).join(', '),
    ...(phone === undefined ? {} : { coordinator_phone: phone }),
  };
}

/** From 1, of those who wait. */
export type WaitingPlace = { readonly number: number; readonly of: number };

/** What somebody on the waiting list of a lottery is told, and where to object where the two groups are compared. */
export function waitingValues(
  { number, of }: WaitingPlace,
  { retention, coordinator }: Pick<Program, 'retention' | 'coordinator'>,
): MailValues {
  return {
    waiting_number: String(number),
    waiting_total: String(of),
    ...(retention?.comparison === 'lottery' ? given('objections_to', coordinator?.email) : {}),
  };
}

export type PairMail = {
  readonly kind: MailKind;
  readonly circumstance?: MailCircumstance | undefined;
  readonly pair: ScoredPair;
  readonly basis: WhyBasis;
  /** The first meeting of the two, where it is planned and still to come. */
  readonly first?: Meeting;
  /** What goes with the mail once both have agreed. */
  readonly attached: { readonly sheet: boolean; readonly calendar: boolean };
};

/** What a mail about a pair knows of it: of the partner only what is open, and the address once both have agreed. */
export function pairValues(mail: PairMail, { cohort }: Folder, language: Language): MailValues {
  const { kind, pair, first, attached } = mail;
  const reader = mailReaders[kind];
  const [own, partner, role]: [Person, Person, Role] =
    reader === 'mentee' ? [pair.mentee, pair.mentor, 'mentor'] : [pair.mentor, pair.mentee, 'mentee'];
  const words = mailWords[language];
  const open = (field: string): readonly string[] =>
    isOpen(cohort.fields, field) ? itemsOf(partner.as[role]?.get(field)) : [];
  const quoted = (field: string): string | undefined => {
    const text = open(field).join(' ').replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : `${words.quote[0]}${text}${words.quote[1]}`;
  };
  const agreed = kind === 'confirmed-to-mentee' || kind === 'confirmed-to-mentor';
  return {
    partner_name: partner.name,
    partner_first_name: firstName(partner.name),
    partner_possessive: possessive(firstName(partner.name), language),
    ...given('partner_line', ['level', 'department', 'location'].flatMap(open).join(', ')),
    ...given('partner_email', agreed ? partner.email : undefined),
    ...given('partner_biography', quoted('biography')),
    ...given('partner_goal', quoted('goal_text')),
    ...given('partner_topics', listed(open('topics_wanted'), language)),
    // Who found each other were matched by nobody.
    ...(mail.circumstance === 'informal'
      ? {}
      : given('reasons', mailReasons(pair, mail.basis, { reader, language }))),
    ...given('first_meeting', first === undefined ? undefined : momentWords(first, own, language)),
    ...(agreed && attached.sheet ? { sheet_file: words.sheetFile } : {}),
    ...(agreed && attached.calendar ? { calendar_file: words.calendarFile } : {}),
  };
}

/** The waiting list of a lottery waits until the day that was promised; any other until the program begins. */
function offerUntil({ lottery, start }: Program, language: Language, today: Day): string | undefined {
  const until = lottery?.waiting_until ?? start;
  return until !== undefined && until > today ? formatDay(until, language) : undefined;
}

export const given = (key: MailPlaceholder, value: string | undefined): MailValues =>
  value === undefined || value === '' ? {} : { [key]: value };

export function momentWords(meeting: Meeting, { timezone }: Person, language: Language): string {
  const { day, clock } = instantToWall(meeting.start, timezone);
  return mailWords[language].at(formatWeekdayAndDay(day, language), clock);
}

/** Who came first, as far as there are words for it. */
function priorityWords({ matching }: Program, language: Language): string {
  const words = mailWords[language].priority;
  const nameOf = (one: PriorityClass): string[] => {
    if (one === 'orphaned') return [words.orphaned];
    if (one === 'carried_over') return [words.carriedOver];
    return 'at_most' in one && 'months_in_role' in one.at_most ? [words.newInRole] : [];
  };
  return listed(matching.priority.flatMap(nameOf), language);
}
