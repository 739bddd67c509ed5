import type { Language } from '../../model/language.ts';
import { type MailKind, mailReaders } from '../../model/mail-kind.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Person } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { listed } from '../../texts/counted.ts';
import { type MailCircumstance, mailWords, togetherWords } from '../../texts/mails/mail-words.ts';
import { firstName, possessive } from '../../texts/person-names.ts';
import { isOpen, itemsOf, type ScorePart, type WhyBasis } from '../pair-facts.ts';
import { exchangeFields, sharedAnswers } from '../sheets/units/shared-answers.ts';
import type { MailValues } from './fill-mail.ts';
import { mailReasons } from './mail-reasons.ts';
import { given, momentWords } from './mail-values.ts';

/** A letter about a group, a circle, peers or a rotation to one of its people. */
export type UnitMail = {
  readonly kind: MailKind;
  readonly circumstance: MailCircumstance;
  readonly to: Person;
  /** Whom the letter names: of a proposal those the reader may hear of, later those who have agreed. */
  readonly named: readonly Person[];
  /** Those who lead a group that the reader is a member of; then they are named. */
  readonly led: boolean;
  /** Everybody the unit is made of but those who lead it: what several of them ask. */
  readonly members: readonly Person[];
  /** Of the reader and the one who is named. */
  readonly parts: readonly ScorePart[];
  readonly basis: WhyBasis;
  readonly talks: number;
  readonly first?: Meeting;
  readonly attached: { readonly sheet: boolean; readonly calendar: boolean };
};

/** Topics that a letter names. */
const mostThemes = 3;

/** What a letter about a unit knows: of others only what is open, and addresses once they have agreed. */
export function unitValues(
  mail: UnitMail,
  { cohort }: Pick<ProgramFolder, 'cohort'>,
  language: Language,
): MailValues {
  const { kind, circumstance, to, named, led, members, first, attached } = mail;
  const words = { ...mailWords[language], ...togetherWords(language) };
  const agreed = kind === 'confirmed-to-mentee' || kind === 'confirmed-to-mentor';
  const names = named.map(({ name }) => name);
  const firstNames = names.map((name) => (language === 'de' ? name : firstName(name)));
  const [sole] = named.length === 1 ? named : [];
  const open = (field: string): readonly string[] =>
    sole !== undefined && isOpen(cohort.fields, field)
      ? itemsOf(sole.as.mentor?.get(field) ?? sole.as.mentee?.get(field))
      : [];
  const biography = open('biography').join(' ').replace(/\s+/g, ' ').trim();
  const others = members.filter(({ id }) => id !== to.id).length;
  return {
    ...given('partner_name', led ? words.groupOf(names) : listed(names, language)),
    ...given('partner_first_name', listed(firstNames, language)),
    ...(sole === undefined ? {} : { partner_possessive: possessive(firstName(sole.name), language) }),
    ...given('partner_line', ['level', 'department', 'location'].flatMap(open).join(', ')),
    ...given('partner_email', agreed ? named.flatMap(({ email }) => email ?? []).join('; ') : undefined),
    ...given('partner_biography', biography === '' ? '' : `${words.quote[0]}${biography}${words.quote[1]}`),
    ...given('reasons', reasonsOf(mail, sole, language)),
    ...(others === 0 ? {} : { others: words.others(others) }),
    ...given('themes', themesOf(mail, language)),
    ...(mail.talks === 0 ? {} : { talks: words.talks(mail.talks) }),
    ...given('first_meeting', first === undefined ? undefined : momentWords(first, to, language)),
    ...(agreed && attached.sheet
      ? { sheet_file: circumstance === 'flash' ? words.cardFile : words.sheetFile }
      : {}),
    ...(agreed && attached.calendar ? { calendar_file: words.calendarFile } : {}),
  };
}

/** Of one who leads, or of one peer; parts between equals are means of both directions and count no topics. */
function reasonsOf(
  { circumstance, kind, to, parts, basis }: UnitMail,
  sole: Person | undefined,
  language: Language,
): string | undefined {
  if (sole === undefined || mailReaders[kind] === 'mentor' || circumstance === 'flash') return undefined;
  const told =
    circumstance === 'group'
      ? basis
      : {
          ...basis,
          criteria: basis.criteria.filter(({ type }) => type !== 'coverage' && type !== 'closeness'),
          rules: basis.rules.filter((rule) => !('level_gap' in rule)),
        };
  return mailReasons({ mentee: to, mentor: sole, parts }, told, { reader: 'mentee', language });
}

/** What several ask, in the reader's words where it is the reader's own question too; of two alone nothing. */
function themesOf({ members, basis }: UnitMail, language: Language): string {
  const { wanted } = exchangeFields(basis);
  if (members.length < 3 || !isOpen(basis.fields, wanted)) return '';
  return listed(
    sharedAnswers(members, wanted)
      .slice(0, mostThemes)
      .map(({ text }) => text),
    language,
  );
}
