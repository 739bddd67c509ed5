import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { personLanguage } from '../model/person-language.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { safeName } from '../model/safe-name.ts';
import { renderEml } from '../render/eml.ts';
import type { Mailbox } from '../render/eml-headers.ts';
import { type InvitationMethod, invitationWriter } from '../render/ics-invitations.ts';
import { letterHtml, letterText } from '../render/letter-body.tsx';
import { type CalendarInput, meetingTexts } from '../render/meeting-texts.ts';
import { invitationLetter } from '../report/mails/invitation-letter.ts';
import { counted } from '../texts/counted.ts';
import { invitationWords } from '../texts/mails/invitation-words.ts';
import { calendarFile } from './calendar-paths.ts';
import { type InvitationParty, invitationParties } from './invitation-parties.ts';

const kinds = {
  REQUEST: { below: 'invitations', noun: 'invitation', state: 'planned', letter: 'invited' },
  CANCEL: { below: 'cancellations', noun: 'cancellation', state: 'cancelled', letter: 'calledOff' },
} as const satisfies Record<InvitationMethod, unknown>;

/** What all drafts of a run are made with. */
type Desk = {
  readonly folder: ProgramFolder;
  readonly organizer: Mailbox;
  readonly method: InvitationMethod;
  readonly write: ReturnType<typeof invitationWriter>;
  readonly textsFor: ReturnType<typeof meetingTexts>;
};

/**
 * What is mailed about the meetings still to come, and how much that is in words: a draft a pairing to all its people, and
 * beside it each attached file by itself, one a meeting.
 */
export function invitationFiles(
  {
    folder,
    input,
    organizer,
    today,
  }: {
    readonly folder: ProgramFolder;
    readonly input: CalendarInput;
    readonly organizer: Mailbox;
    readonly today: string;
  },
  method: InvitationMethod,
): { readonly files: readonly PlannedFile[]; readonly what: string } {
  const { noun, state } = kinds[method];
  const { parties, undecided, silent } = invitationParties(folder, input.meetings, { state, today });
  const write = invitationWriter(input, organizer);
  const desk = { folder, organizer, method, write, textsFor: meetingTexts(input) };
  const count = parties.reduce((sum, { meetings }) => sum + meetings.length, 0);
  const without = [
    ...(undecided === 0 ? [] : [`${counted(undecided, 'pairing')} not agreed yet`]),
    ...(silent === 0 ? [] : [`${counted(silent, 'person', 'people')} without address`]),
  ].join(', ');
  return {
    files: parties.flatMap((party) => partyFiles(desk, party)),
    what: `${counted(count, noun)}${without === '' ? '' : ` (${without})`}`,
  };
}

function partyFiles(desk: Desk, party: InvitationParty): PlannedFile[] {
  const { folder, method, write } = desk;
  const { pairing, meetings, people, boxes } = party;
  const { below } = kinds[method];
  const languages = new Set(people.map((person) => personLanguage(person, folder.program.language)));
  const [shared = folder.program.language, ...more] = languages;
  const language = more.length === 0 ? shared : folder.program.language;
  const fileOf = (meeting: Meeting): string => write({ method, meeting, guests: boxes, language });
  const name = safeName(pairing, JSON.stringify([pairing, ...people.map(({ id }) => id)]));
  return [
    calendarFile(`${below}/${name}.eml`, () => draftOf(desk, party, { language, fileOf })),
    ...meetings.map((meeting) =>
      calendarFile(`${below}/${name}/${safeName(meeting.id, meeting.id)}.ics`, () => fileOf(meeting)),
    ),
  ];
}

/** One meeting is a mail that calendars show with its buttons; several are attached, since each needs an answer of its own. */
function draftOf(
  { folder, organizer, method, textsFor }: Desk,
  { meetings, people, boxes }: InvitationParty,
  { language, fileOf }: { readonly language: Language; readonly fileOf: (meeting: Meeting) => string },
): string {
  const { program } = folder;
  const title = textsFor({ zone: program.timezone, language })(meetings[0]).summary;
  const letter = invitationLetter({ kind: kinds[method].letter, meetings, people, title, language }, program);
  const type = `text/calendar; charset=utf-8; method=${method}` as const;
  const attachments = meetings.map((meeting) => ({
    name: `${invitationWords[language].file(meeting.number)}.ics`,
    type,
    content: Buffer.from(fileOf(meeting), 'utf8'),
  }));
  const [only, ...more] = attachments;
  return renderEml({
    from: organizer,
    to: boxes,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    attachments,
    ...(only === undefined || more.length > 0 ? {} : { asCalendar: { type, content: only.content } }),
  });
}
