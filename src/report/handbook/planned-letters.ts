import { closingDays, type LifeMailKind, lifeMailKinds } from '../../model/life-mail-kind.ts';
import type { MailKind } from '../../model/mail-kind.ts';
import { handbookLetters } from '../../texts/handbook-words/handbook-letters.ts';
import {
  lifeMailText,
  type MailCircumstance,
  type MailText,
  mailText,
} from '../../texts/mails/mail-words.ts';
import { addDays, addSpan } from '../../time/day.ts';
import { momentDays, parseMoment } from '../../time/grammar.ts';
import type { HandbookInput } from './handbook-input.ts';
import { type DaySpan, daysOfStep } from './launch-dates.ts';

/** Who reads a letter. */
export type LetterReader = 'eligible' | 'applicant' | 'mentee' | 'mentor' | 'everybody' | 'one';
/** When it goes out where that is no day: after something has happened. */
export type LetterMoment =
  | 'same-day'
  | 'after-yes'
  | 'confirmed'
  | 'drawn'
  | 'place-free'
  | 'closing-form'
  | 'exit';
export type LetterKey = 'invitation' | 'received' | MailKind | LifeMailKind;

export type PlannedLetter = {
  readonly key: LetterKey;
  readonly to: LetterReader;
  readonly when: DaySpan | LetterMoment;
  /** What writes it for everybody; absent: it is copied from the page. */
  readonly command?: string;
  readonly text: MailText;
};

type Row = Omit<PlannedLetter, 'text'> & { readonly key: MailKind | LifeMailKind };

const match = 'mentor match';
const schedule = 'mentor schedule';
const status = 'mentor status';
const recognition = 'mentor report recognition';
const exit = 'mentor pairing end';

/** The letters of a program in the order in which they go out; the check-in's stands on the pages of its forms. */
export function plannedLetters(input: HandbookInput): readonly PlannedLetter[] {
  return [
    ...firstLetters(input),
    ...[...matchRows(input), ...lifeRows(input), ...exitRows(input)].map((row) => ({
      ...row,
      text: textOf(row.key, input),
    })),
  ];
}

/** What the coordinator sends before anything is matched. */
function firstLetters(input: HandbookInput): readonly PlannedLetter[] {
  const { content, program } = input;
  const { invitation, received, registered } = handbookLetters[program.language];
  const day = daysOfStep(['hosts', 'registration', 'forms-tested', 'equals-form'], input);
  // Where the forms have been answered nobody is invited any more.
  const invites: readonly PlannedLetter[] =
    day === undefined
      ? []
      : [{ key: 'invitation', to: 'eligible', when: { from: day.from }, text: invitation[content.kind] }];
  return [
    ...invites,
    {
      key: 'received',
      to: 'applicant',
      when: 'same-day',
      text: content.kind === 'informal' ? registered : received,
    },
  ];
}

/** About the match, and to those without one. */
function matchRows(input: HandbookInput): readonly Row[] {
  const { kind } = input.content;
  if (kind === 'informal') return [];
  const proposed = daysOfStep(['proposals', 'equals-proposals', 'talks-planned'], input) ?? {
    from: input.start,
  };
  const refused = daysOfStep(['refusals', 'talks-planned'], input) ?? proposed;
  const drawn: readonly Row[] = [
    { key: 'waiting-list', to: 'mentee', when: refused, command: match },
    { key: 'admitted', to: 'mentee', when: 'drawn', command: match },
    { key: 'place-free', to: 'mentee', when: 'place-free', command: match },
  ];
  if (kind === 'equals')
    return [
      { key: 'match-to-mentee', to: 'everybody', when: proposed, command: match },
      { key: 'confirmed-to-mentee', to: 'everybody', when: 'confirmed', command: schedule },
      { key: 'no-mentor', to: 'applicant', when: refused, command: match },
    ];
  return [
    { key: 'match-to-mentee', to: 'mentee', when: proposed, command: match },
    {
      key: 'match-to-mentor',
      to: 'mentor',
      when: kind === 'rotation' ? proposed : 'after-yes',
      command: match,
    },
    ...(kind === 'rotation' ? [] : confirmed),
    { key: 'no-mentor', to: 'mentee', when: refused, command: match },
    { key: 'no-mentee', to: 'mentor', when: refused, command: match },
    ...(kind === 'rotation' ? [] : drawn),
  ];
}

const confirmed: readonly Row[] = [
  { key: 'confirmed-to-mentee', to: 'mentee', when: 'confirmed', command: schedule },
  { key: 'confirmed-to-mentor', to: 'mentor', when: 'confirmed', command: schedule },
];

/** Along the way; a rotation is over in an afternoon. */
function lifeRows({ start, end, content, program }: HandbookInput): readonly Row[] {
  const to = 'everybody';
  const certificate: Row = { key: 'certificate', to, when: 'closing-form', command: recognition };
  const thanks: Row = { key: 'thanks', to: 'mentor', when: { from: end }, command: recognition };
  if (content.kind === 'informal') return [];
  if (content.kind === 'rotation') return [thanks];
  const half = momentDays(parseMoment('50%'), { start, end })[0] ?? end;
  return [
    {
      key: 'first-meeting-open',
      to,
      when: { from: addSpan(start, program.meetings.first_within) },
      command: status,
    },
    { key: 'mid-point', to, when: { from: half }, command: status },
    { key: 'closing', to, when: { from: addDays(end, -closingDays) }, command: recognition },
    ...(content.kind === 'equals' ? [] : [thanks]),
    certificate,
  ];
}

function exitRows({ content }: HandbookInput): readonly Row[] {
  if (content.kind === 'rotation') return [];
  return [
    { key: 'exit-asked', to: 'one', when: 'exit', command: exit },
    { key: 'exit-partner', to: 'everybody', when: 'exit', command: exit },
  ];
}

const isOfLife = (key: MailKind | LifeMailKind): key is LifeMailKind =>
  lifeMailKinds.some((kind) => kind === key);

/** In the words of the way to meet. */
function textOf(key: MailKind | LifeMailKind, { program }: HandbookInput): MailText {
  const { format, language } = program;
  if (isOfLife(key))
    return lifeMailText(key, language, format === 'group' || format === 'circle' ? format : undefined);
  const meets: MailCircumstance | undefined = format === 'one-to-one' ? undefined : format;
  return mailText(key, language, meets);
}
