import type { GuideStyle } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { kindsOfMilestones } from '../model/milestone.ts';
import { type PairingUnit, sideIn } from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { CalendarInput } from '../render/meeting-texts.ts';
import { styleOf } from '../templates/guides/guides.ts';
import { meetingAgenda } from '../templates/meeting-agenda.ts';
import { milestoneLine } from '../texts/milestone-words.ts';
import { sheetWords } from '../texts/sheet-words/sheet-words.ts';
import { epochOf } from '../time/zone.ts';
import { pairingMilestones } from './pairing-milestones.ts';

type Reader = { readonly language: Language; readonly side: 'mentor' | 'mentee' };

/**
 * What a calendar says of a meeting besides its number: what it is about and how one begins, its steps with their minutes,
 * and what is to be reached by then. Meetings of one number say the same in most pairings, so each text is made once.
 */
export function calendarAgendas(
  folder: ProgramFolder,
  meetings: readonly Meeting[],
  units: ReadonlyMap<string, PairingUnit>,
): NonNullable<CalendarInput['agendaOf']> {
  const { program } = folder;
  const due = milestoneLines(folder, meetings);
  const made = new Map<string, readonly string[]>();
  const agendaLines = (
    meeting: Meeting,
    style: GuideStyle,
    { language, side }: Reader,
  ): readonly string[] => {
    const minutes = Math.round((epochOf(meeting.end) - epochOf(meeting.start)) / 60);
    const { number, kind, agenda } = meeting;
    const key = [style, language, side, minutes, kind, number === 2, agenda].join('\0');
    const known = made.get(key);
    if (known !== undefined) return known;
    const { title, text, steps } = meetingAgenda({ ...meeting, minutes }, { program, style, language });
    const lines = [
      ...(title === undefined ? [] : [text === undefined ? title : `${title}: ${text}`]),
      ...steps.map(
        (step) =>
          `${side === 'mentor' ? (step.mentorTitle ?? step.title) : step.title} ${sheetWords(language).minutes(step.minutes)}`,
      ),
    ];
    made.set(key, lines);
    return lines;
  };
  return (meeting: Meeting, language: Language, person?: Person) => {
    const unit = units.get(meeting.pairing ?? '');
    if (unit === undefined) return [];
    const side = person === undefined ? 'mentee' : sideIn(unit, person.id);
    return [...agendaLines(meeting, styleOf(unit, program), { language, side }), ...due(meeting, language)];
  };
}

/** What is to be reached at a meeting; that its kind is a milestone, the kind says itself. */
function milestoneLines(
  folder: ProgramFolder,
  meetings: readonly Meeting[],
): (meeting: Meeting, language: Language) => readonly string[] {
  const byMeeting = new Map<string, readonly { readonly name: string; readonly due: 'by' | 'at' }[]>();
  for (const dates of pairingMilestones(folder, meetings).values())
    for (const date of dates)
      if (date.meeting !== undefined)
        byMeeting.set(date.meeting, [...(byMeeting.get(date.meeting) ?? []), date]);
  return ({ id, kind }, language) =>
    (byMeeting.get(id) ?? [])
      .filter(({ name }) => kindsOfMilestones.get(name) !== kind)
      .map((milestone) => milestoneLine(milestone, language));
}
