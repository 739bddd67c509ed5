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
  'published-twice': {
    title: 'One figure published twice',
    means:
      'Two rows of published.csv are about the same figure of the same report, readers and days, and repeat each other, or one tells it and one holds it back.',
    matters:
      'Later reports are measured by what was given away, and a figure either was or was not. Two different numbers of one day are no fault: the report was published again after a correction.',
    settle: 'Keep the row with the number that was really given away, and delete the other.',
  },
  'published-contradicts': {
    title: 'A published figure that contradicts itself',
    means:
      'A row of published.csv is held back and has a value, is told and has none, or was published before the day it is about.',
    matters: 'A figure that is missing there may let a later report tell how many people are behind it.',
    settle: 'Put the file back as `mentor report --publish` wrote it.',
  },
  'days-out-of-order': {
    title: 'Days in the wrong order',
    means: 'A pairing ended before it started, or was accepted before it was proposed.',
    matters: 'How long a pair worked together is counted from these days.',
    settle: 'Correct one of the two days.',
  },
  'pairing-reopened': {
    title: 'A pairing that was over stands as open',
    means:
      'When a command last wrote, the row was completed, ended or declined; somebody has written another state since. `.mentor/pairings.json` remembers where each row stood.',
    matters:
      'Seats were given to others, letters went out, and figures counted the end. A second life under the same id would mix two pairings.',
    settle:
      'Write the old state back. If the two go on, add a row for them with a state and no `pairing_id`. If the old state was a slip, delete `.mentor/pairings.json`: that only forgets.',
  },
  'pairing-stepped-back': {
    title: 'A pairing that went back a step',
    means:
      'The row was further along when a command last wrote: it ran and is a draft now, or it ran and is declined now.',
    matters:
      'The next match may dissolve a draft. Declined keeps two people apart for good, and a pairing that ran would not count as an early end.',
    settle: 'Write the old state back, or `ended` with a day and a reason. If it was a slip, leave it.',
  },
  'pairing-cells-changed': {
    title: 'What a match wrote was changed',
    means:
      'The columns origin, score and drafted of pairings.csv are written by `mentor match`, and somebody has changed one of them since.',
    matters: 'Reports tell from these how a pair came about, and how good a match it was.',
    settle: 'Put the cells back from a copy of the file. If it was meant, nothing is to be done.',
  },
  'pairings-gone': {
    title: 'Rows of pairings.csv that are gone',
    means: 'Rows that were proposed or further along when a command last wrote are not in the file any more.',
    matters:
      'Meetings, check-ins and goals refer to them, a no that was said is forgotten, and no figure counts them.',
    settle: 'Put the rows back from a copy of the file. A pairing that stops is ended, not deleted.',
  },
  'open-with-end': {
    title: 'An end in a row that is open',
    means: 'A row has a day in `ended` or words in `end_reason`, and its state says that it goes on.',
    matters: 'Either the pairing is over and still takes two places, or it goes on and has an end.',
    settle: 'Write `ended` or `completed` into `state`, or empty the cell.',
  },
  'day-to-come': {
    title: 'A day that is still to come',
    means:
      'A row of pairings.csv has ended on a day that is still to come, or has another day that lies after the end of the program (without one, more than a year ahead).',
    matters: 'A slip in a year moves every figure that counts days.',
    settle: 'Correct the day, or leave the cell empty until it has happened.',
  },
  'question-claimed-twice': {
    title: 'Two columns for one check-in question',
    means: 'Two headers of a check-in export could be the same question.',
    matters: 'The wrong column would become the satisfaction of everybody.',
    settle: 'Say which one in program.yaml, under `checkins: questions:` with `column:`.',
  },
  'outside-scale': {
    title: 'An answer outside its scale',
    means:
      'A check-in answer lies outside the scale of its question, in an export or in checkins.csv after somebody edited it.',
    matters: 'A 9 on a scale from 1 to 5 would lift every mean.',
    settle: 'Ask the person what was meant, or declare the scale of the question.',
  },
  'contact-pairing-unknown': {
    title: 'A contact about a pairing that does not exist',
    means: 'The column pairing_id of contacts.csv names a pairing that is not in pairings.csv.',
    matters: 'The call answers nobody: whoever asked to be called is still on the list of today.',
    settle: 'Write the id as it stands in pairings.csv, or leave the cell empty.',
  },
  'meeting-pairing-unknown': {
    title: 'A meeting of a pairing that does not exist',
    means: 'The column pairing_id of schedule.csv names a pairing that is not in pairings.csv.',
    matters: 'The meeting is in no calendar of its people, and takes a time and a room.',
    settle:
      'Write the id as it stands in pairings.csv. Of a draft that the last match dissolved, delete the row.',
  },
  'meeting-ends-early': {
    title: 'A meeting that ends before it begins',
    means: 'The end of a meeting in schedule.csv is not after its start.',
    matters: 'No calendar can show it, and it would make room for others where it takes it.',
    settle: 'Correct one of the two moments.',
  },
  'unknown-pairing': {
    title: 'No such pairing',
    means: 'A check-in answer names a pairing that pairings.csv does not hold, or one that was declined.',
    matters: 'The answer would count for nobody.',
    settle: 'Write the id as in pairings.csv, or leave the cell empty and name the two people.',
  },
  'superseded-by-none': {
    title: 'A superseded answer without its successor',
    means:
      'A row of checkins.csv is superseded, and the newer answer that superseded it has been deleted from the file.',
    matters: 'Neither of the two answers counts: the person looks as if they had not answered.',
    settle:
      'Put the newer row back, or run `mentor ingest` again, which makes the older one count. To take an answer back, use `mentor ingest --withdraw` instead of deleting the row.',
  },
  'answers-to-come': {
    title: 'Answers dated after today',
    means: 'A file of check-in answers has answers whose date lies after today.',
    matters: 'They count from their day on: until then nothing shows them. Mostly the year is a slip.',
    settle:
      'Nothing to do if a clock is ahead by hours. Otherwise withdraw them, correct the file and ingest it again.',
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
