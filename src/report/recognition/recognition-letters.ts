import type { Attendance } from '../../model/attendance.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Language } from '../../model/language.ts';
import { closingDays, type LifeMailKind } from '../../model/life-mail-kind.ts';
import { sortedBy } from '../../model/order.ts';
import { closedStates } from '../../model/pairing.ts';
import { givenWords } from '../../texts/mails/given-words.ts';
import { mailWords } from '../../texts/mails/mail-words.ts';
import { recognitionWords } from '../../texts/recognition-words/recognition-words.ts';
import { addDays, formatDay } from '../../time/day.ts';
import type { MailValues } from '../mails/fill-mail.ts';
import { type LifeMail, lifeMail, nextMeeting } from '../mails/life-mail.ts';
import { given } from '../mails/mail-values.ts';
import { certificateDocument, certified } from './certificates.ts';
import { closingTalkDocument } from './closing-talks.ts';
import { thanksQuestion } from './printed-answers.ts';
import { menteesOf } from './recognition-tables.ts';
import type { RecognitionView } from './recognition-view.ts';

/** The letters of the end that are due on the day: how to end well, certificates, thanks to mentors. */
export function recognitionLetters(view: RecognitionView): LifeMail[] {
  return [...closingLetters(view), ...certificateLetters(view), ...thanksLetters(view)];
}

/** What a letter is about: a person on one side, by the pairings they are or were in on it. */
function written(
  kind: LifeMailKind,
  own: readonly Attendance[],
  view: RecognitionView,
  more: { readonly values: (language: Language) => MailValues; readonly enclosed?: LifeMail['enclosed'] },
): LifeMail[] {
  const [one] = own;
  const to = one === undefined ? undefined : view.person(one.person);
  if (one === undefined || to === undefined) return [];
  const pairing = { id: one.pairing, state: one.state };
  return [lifeMail({ kind, to, side: one.side, unit: one.kind, pairing, ...more }, view)];
}

/** The rows of each person on each side, in order of person. */
function bySide(attendance: readonly Attendance[]): Attendance[][] {
  const sorted = sortedBy(
    attendance,
    ({ person }) => person,
    ({ side }) => side,
    ({ pairing }) => pairing,
  );
  return [...groupBy(sorted, ({ person, side }) => JSON.stringify([person, side])).values()];
}

/** To everybody whose pairing still runs, in the last three weeks; a mentee gets the page for the talk along. Short talks need no closing. */
function closingLetters(view: RecognitionView): LifeMail[] {
  const { folder, result, today } = view;
  const { end } = folder.program;
  if (end === undefined || today > end || today < addDays(end, -closingDays)) return [];
  const running = view.attendance.filter(
    ({ state, kind }) => !closedStates.has(state) && kind !== 'rotation',
  );
  const meetings = folder.schedule.rows.map(({ record }) => record);
  return bySide(running).flatMap((own) => {
    const [first] = own;
    const to = first === undefined ? undefined : view.person(first.person);
    if (first === undefined || to === undefined) return [];
    const forms = own.flatMap(({ closing }) => closing?.opens ?? []).filter((day) => day > today);
    const page = result.people.find(({ person, side }) => person === to.id && side === 'mentee');
    const talk = first.side === 'mentee' && page !== undefined ? closingTalkDocument(page, view) : undefined;
    const event = (language: Language): string | undefined =>
      nextMeeting(meetings, {
        to,
        pairing: undefined,
        after: today,
        until: addDays(end, closingDays),
        language,
      });
    const name = talk === undefined ? undefined : recognitionWords(talk.language).talk.file;
    return written('closing', own, view, {
      values: (language) => ({
        end: formatDay(end, language),
        ...given('event', event(language)),
        ...given('form_day', forms[0] === undefined ? undefined : formatDay(forms[0], language)),
        ...given('sheet_file', name),
      }),
      ...(talk === undefined || name === undefined ? {} : { enclosed: { name, document: talk } }),
    });
  });
}

/** To whoever has earned one, with it. */
function certificateLetters(view: RecognitionView): LifeMail[] {
  return certified(view).flatMap((one) => {
    const own = view.attendance.filter(({ person, side }) => person === one.person && side === one.side);
    const document = certificateDocument(one, view);
    const name = recognitionWords(document.language).certificate.file;
    return written('certificate', own, view, {
      values: () => ({ certificate_file: name }),
      enclosed: { name, document },
    });
  });
}

/** To mentors all of whose pairings have run to their end, and to all once the program is over. */
function thanksLetters(view: RecognitionView): LifeMail[] {
  const { end } = view.folder.program;
  const over = end !== undefined && view.today >= end;
  return bySide(view.attendance.filter(({ side }) => side === 'mentor')).flatMap((own) => {
    const completed =
      own.some(({ state }) => state === 'completed') && own.every(({ state }) => closedStates.has(state));
    if (!over && !completed) return [];
    const held = own.reduce((sum, one) => sum + one.held, 0);
    const minutes = own.reduce((sum, one) => sum + one.minutes, 0);
    const mentees = menteesOf(own[0]?.person ?? '', view);
    return written('thanks', own, view, {
      values: (language) => {
        const words = givenWords(language);
        return {
          ...(mentees === 0 ? {} : { mentees: words.mentees(mentees) }),
          ...(held === 0
            ? {}
            : { hours_given: words.hours(minutes / 60), conversations: words.conversations(held) }),
          ...given('mentee_thanks', thanksTo(own, view, language)),
        };
      },
    });
  });
}

/** What mentees asked to have passed on, each in quotation marks and without a name. */
function thanksTo(own: readonly Attendance[], { answers }: RecognitionView, language: Language): string {
  const ids = new Set(own.map(({ pairing }) => pairing));
  const [open, close] = mailWords[language].quote;
  const words = answers
    .filter(({ pairing }) => ids.has(pairing))
    .flatMap(({ others }) => others.get(thanksQuestion)?.replace(/\s+/g, ' ') ?? []);
  return words.map((text) => `${open}${text}${close}`).join(' ');
}
