import type { Day } from '../model/day.ts';
import type { ApplicationSide, PlannedMeeting } from '../model/handbook.ts';
import { applicationHeaders } from '../report/handbook/application-headers.ts';
import type { HandbookInput, HandbookPage } from '../report/handbook/handbook-input.ts';
import { handbookPages } from '../report/handbook/handbook-pages.ts';
import { kindRules, meetingKinds } from '../schedule/meeting-kinds.ts';
import type { Program } from '../schema/program.ts';
import { guideStyleOf, handbookContent } from '../templates/handbook/handbook-content.ts';
import { meetingAgenda } from '../templates/meeting-agenda.ts';
import type { TemplateChoice } from '../templates/programs/template-choice.ts';
import { agendaKindWords } from '../texts/handbook-words/agenda-kind-words.ts';
import { dayNumber, daysBetween } from '../time/day.ts';
import { parseLength } from '../time/grammar.ts';
import { plannedDays } from '../time/planned-days.ts';

type Asked = {
  readonly program: Program;
  readonly choice: TemplateChoice;
  readonly today: Day;
  readonly footer: readonly string[];
  /** The forms have been answered: what comes before that is done. */
  readonly formsAreIn?: boolean;
};

/** The pages of the handbook of a program made from a template, by the names of their files. */
export const handbookDocuments = (asked: Asked): readonly HandbookPage[] =>
  handbookPages(handbookInput(asked));

/** The headers of each form of the program, as its answers come back. */
export function formHeaders(
  asked: Asked,
): readonly { readonly side: ApplicationSide; readonly headers: readonly string[] }[] {
  const input = handbookInput(asked);
  return input.content.forms.map((form) => ({ side: form.side, headers: applicationHeaders(form, input) }));
}

/** A program without its days is planned from today. */
function handbookInput({ program, choice, today, footer, formsAreIn = false }: Asked): HandbookInput {
  const { start = today, end = start } = program;
  const formsIn = formsAreIn ? { weeksLeft: daysBetween(today, start) / 7 } : undefined;
  const content = {
    ...handbookContent(choice, program, formsIn),
    meetings: plannedMeetings({ ...program, start, end }, choice),
  };
  return { program, start, end, content, today, footer };
}

type DatedProgram = Program & { readonly start: Day; readonly end: Day };

/** What the meetings of a pair are about that keeps to the rhythm exactly. */
function plannedMeetings(program: DatedProgram, choice: TemplateChoice): readonly PlannedMeeting[] {
  const { start, end, meetings, language } = program;
  // Talks are all alike, and pairs that found each other meet as they like.
  if (program.format === 'flash' || program.format === 'informal') return [];
  const days = plannedDays({ start, end, every: meetings.every, firstWithin: meetings.first_within });
  const numbered = days.map((day, at) => ({ number: at + 1, day: dayNumber(day) }));
  const kinds = meetingKinds(numbered, { start: dayNumber(start), end: dayNumber(end) }, kindRules(program));
  const frame = { program, style: guideStyleOf(choice), language };
  return numbered.map(({ number }) => {
    const { kind = 'regular', agenda } = kinds.get(number) ?? {};
    const { title, kind: is } = meetingAgenda(
      { number, kind, minutes: parseLength(meetings.length), ...(agenda === undefined ? {} : { agenda }) },
      frame,
    );
    return { number, kind: is, title: agendaKindWords(is, title, language) };
  });
}
