import type { TrainingNote } from '../../model/handbook.ts';
import { sortedBy } from '../../model/order.ts';
import { addDays, addSpan } from '../../time/day.ts';
import type { Cell, Document, Section } from '../document.ts';
import { spanWords } from './day-words.ts';
import { handbookDocument, prose, wordsOf } from './handbook-document.ts';
import type { HandbookInput } from './handbook-input.ts';
import { type DaySpan, daysOfStep, dueDays } from './launch-dates.ts';

/** The modules of `training:`, for whom, how long, when, and what each is about. */
export function trainingPage(input: HandbookInput): Document {
  const words = wordsOf(input);
  const { title, lead, tableTitle, columns, caption, contents, after, sides, needed, offered } =
    words.training;
  const { training } = input.content;
  const dated = sortedBy(
    training.map((note, at) => ({ note, at, when: whenHeld(note, input) })),
    ({ when }) => when.from,
    ({ at }) => at,
  );
  const rows = dated.map(({ note, when }) => ({
    id: note.module,
    cells: [
      { type: 'text', text: note.title, small: note.module },
      { type: 'text', text: sides[note.side] },
      { type: 'text', text: note.minutes === undefined ? words.open : words.minutes(note.minutes) },
      { type: 'text', text: note.way ?? words.open },
      { type: 'text', text: spanWords(when, input.program.language) },
      { type: 'text', text: note.neededFirst ? needed : offered },
    ] satisfies Cell[],
  }));
  const table: Section = {
    id: 'modules',
    title: tableTitle,
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'training',
          caption,
          layout: 'stack',
          columns: (['module', 'side', 'minutes', 'way', 'when', 'needed'] as const).map((id) => ({
            id,
            title: columns[id],
            numeric: false,
          })),
          rows,
        },
      },
    ],
  };
  const about: Section = {
    id: 'contents',
    title: contents,
    blocks: dated
      .filter(({ note }) => note.contents !== '')
      .map(({ note }) => prose({ strong: `${note.title}. ` }, note.contents)),
  };
  return handbookDocument(input, {
    kind: 'report',
    title,
    lead: [lead(training.length)],
    sections: [table, about, { id: 'after', title: after.title, blocks: [prose(after.text)] }],
  });
}

/** Mentors before the match, mentees before the first meeting; some modules have their own time. */
function whenHeld({ module, side }: TrainingNote, input: HandbookInput): DaySpan {
  const { start, end } = input;
  const beforeMeeting = daysOfStep(['mentee-training', 'all-training'], input) ?? {
    from: addDays(start, -7),
  };
  switch (module) {
    case 'half-time-clinic':
      return { from: addSpan(start, '3 months') };
    case 'closing-well':
      return dueDays({ from: -4, ofEnd: true }, { start, end });
    case 'manager-brief':
      return daysOfStep(['managers'], input) ?? beforeMeeting;
    default:
      return side === 'mentor' ? (daysOfStep(['mentor-training'], input) ?? beforeMeeting) : beforeMeeting;
  }
}
