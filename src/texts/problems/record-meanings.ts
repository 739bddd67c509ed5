import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of records, check-in answers and calendars. */
export const recordMeanings = {
  'pairing-id-twice': {
    title: 'One pairing id in two rows',
    means: 'Two rows of pairings.csv have the same id.',
    matters: 'Meetings, check-ins and goals refer to the id and would belong to both.',
    settle: 'Delete one of the two rows, or give this one an id of its own.',
  },
  'paired-twice': {
    title: 'Two open pairings of the same two people',
    means: 'The two people are paired already in a row that is still open.',
    matters: 'Both places of both people would be taken twice, and every meeting planned twice.',
    settle: 'Delete one of the rows, or set the state of the older one to ended.',
  },
  'meeting-id-twice': {
    title: 'One meeting id in two rows',
    means: 'Two rows of schedule.csv have the same id.',
    matters:
      'Calendars know a meeting by its id: of two with the same id they show one, whichever comes last.',
    settle: 'Delete one of the two rows; for one more meeting give this row an id of its own.',
  },
  'drawn-twice': {
    title: 'One person or one number drawn twice',
    means: 'Two rows of lottery.csv have the same person, or the same draw number.',
    matters: 'Nobody could say any more who comes before whom.',
    settle: 'Put the file back as `mentor match --lottery` wrote it.',
  },
  'lottery-seed': {
    title: 'Lots drawn with another seed',
    means: 'The seed in lottery.csv is not the one of program.yaml.',
    matters: 'The draw follows from the seed that was published; with another it cannot be repeated.',
    settle: 'Put the announced seed back into program.yaml. Lots that were drawn are never drawn again.',
  },
  'drawn-nobody': {
    title: 'Somebody drawn who is in no people file',
    means: 'lottery.csv names a person who is not among the applicants any more.',
    matters: 'Their place stays free, and the next on the waiting list may have it.',
    settle: 'Nothing to do if they withdrew. If their id was changed, change it back: their lot hangs on it.',
  },
  'days-out-of-order': {
    title: 'Days in the wrong order',
    means: 'A pairing ended before it started, or was accepted before it was proposed.',
    matters: 'How long a pair worked together is counted from these days.',
    settle: 'Correct one of the two days.',
  },
  'question-claimed-twice': {
    title: 'Two columns for one check-in question',
    means: 'Two headers of a check-in export could be the same question.',
    matters: 'The wrong column would become the satisfaction of everybody.',
    settle: 'Say which one in program.yaml, under `checkins: questions:` with `column:`.',
  },
  'outside-scale': {
    title: 'An answer outside its scale',
    means: 'A check-in answer lies outside the scale of its question.',
    matters: 'A 9 on a scale from 1 to 5 would lift every mean.',
    settle: 'Ask the person what was meant, or declare the scale of the question.',
  },
  'unknown-pairing': {
    title: 'No such pairing',
    means: 'A check-in answer names a pairing that pairings.csv does not hold.',
    matters: 'The answer would count for nobody.',
    settle: 'Write the id as in pairings.csv, or leave the cell empty and name the two people.',
  },
  'answer-without-pairing': {
    title: 'An answer about no pairing',
    means: 'The person has no pairing, or none with that partner, that the answer could be about.',
    matters: 'An answer belongs to a pair; without one it cannot be followed.',
    settle: 'Correct the partner or the date, or add the pairing to pairings.csv.',
  },
  'answer-pairing-unclear': {
    title: 'An answer that fits several pairings',
    means: 'The person is in more than one pairing, and the answer does not say which is meant.',
    matters: 'The wrong pair would be called, or the right one overlooked.',
    settle: 'Write the pairing into a column pairing_id of this row.',
  },
  'answer-not-of-pairing': {
    title: 'An answer of somebody outside the pairing',
    means: 'The row names a pairing in which the person does not take that side.',
    matters: 'The view of one side would be counted as that of the other.',
    settle: 'Correct the pairing, the person or the side in this row.',
  },
  'calendar-event-unreadable': {
    title: 'A calendar entry that cannot be read',
    means: 'An entry of a busy calendar has no time that can be told.',
    matters: 'Meetings may fall into that time.',
    settle: 'Nothing to do if they may; otherwise change it in the calendar and export it again.',
  },
  'calendar-of-nobody': {
    title: 'A calendar of nobody',
    means: 'A file in busy/ bears the name of nobody who takes part, or a name that several bear.',
    matters: 'Meetings would be planned into times in which its person is busy.',
    settle: 'Name the file by the id, the address or the full name of its person.',
  },
} as const satisfies Partial<MeaningsOf>;
