import { counted } from '../counted.ts';
import { nearestOf, type WordsOf } from './problem-words.ts';

const contradictions = {
  'held-back-with-value': 'is held back and has a value all the same',
  'told-without-value': 'is said to have been told, and has no value',
  'before-its-day': 'was published before the day that it is about',
} as const;

/** Words for what is wrong with records, check-in answers and calendars. */
export const recordProblems = {
  'pairing-id-twice': ({ pairing, other }) => ({
    message: `The pairing ${pairing} stands in row ${other} and here.`,
    advice: 'Delete one of the two rows, or give this one an id of its own.',
  }),
  'paired-twice': ({ pairing, other }) => ({
    message: `The two people of ${pairing} are paired in row ${other} already, and that pairing is still open.`,
    advice: 'Delete one of the two rows, or set the state of the older one to ended.',
  }),
  'meeting-id-twice': ({ meeting, other }) => ({
    message: `The meeting ${meeting} stands in row ${other} and here.`,
    advice: 'Delete one of the two rows; for one more meeting give this row an id of its own.',
  }),
  'drawn-twice': ({ what, found, other }) => ({
    message: `${what === 'person' ? found : `The draw number ${found}`} stands in row ${other} of lottery.csv already.`,
    advice: 'Put lottery.csv back as mentor match --lottery wrote it: a draw is not edited by hand.',
  }),
  'lottery-seed': ({ found, seed }) => ({
    message: `The lots were drawn with the seed "${found}", and the program’s is "${seed}".`,
    advice: `Put the announced seed back: seed: "${found}" in program.yaml.`,
  }),
  'drawn-nobody': ({ found, ...rest }) => ({
    message: `"${found}" was drawn and stands in no people file.${nearestOf(rest)}`,
    advice:
      'Nothing to do if they withdrew; otherwise put their application back, under the id that was drawn.',
  }),
  'published-twice': ({ cell, other }) => ({
    message: `The figure ${cell} stands in row ${other} of published.csv already, for the same readers and the same day.`,
    advice: 'Keep the row with the number that was really given away, and delete the other.',
  }),
  'published-contradicts': ({ cell, why }) => ({
    message: `The figure ${cell} ${contradictions[why]}.`,
    advice: 'Put published.csv back as mentor report --publish wrote it: later reports are measured by it.',
  }),
  'days-out-of-order': ({ header, found, earlier, day }) => ({
    message: `${found} in the column ${header} lies before ${day} in ${earlier}.`,
    advice: 'Correct one of the two days.',
  }),
  'pairing-reopened': ({ pairing, stateBefore, stateNow, since }) => ({
    message: `${pairing} was ${stateBefore}${since === undefined ? '' : ` on ${since}`} and stands as ${stateNow}: what is over stays over.`,
    advice: `Write ${stateBefore} back. If the two go on, add a row for them with a state and no pairing_id. If ${stateBefore} was a slip that nobody was told of, delete .mentor/pairings.json, and the file counts as it is.`,
  }),
  'pairing-stepped-back': ({ pairing, stateBefore, stateNow, since }) => ({
    message: `${pairing} was ${stateBefore}${since === undefined ? '' : ` since ${since}`} and stands as ${stateNow}${stateNow === 'declined' ? ': what ran is ended, not declined' : ', a step back'}.`,
    advice:
      stateNow === 'declined'
        ? 'Write ended with a day and a reason; declined also keeps the two apart for good.'
        : `Write ${stateBefore} back, unless the step was a slip. A draft may be dissolved by the next match.`,
  }),
  'pairing-cells-changed': ({ pairing }) => ({
    message: `The origin, the score or the day of the draft of ${pairing} is not what a match wrote.`,
    advice: 'Put these cells back from a copy. The next command that writes takes them as they are.',
  }),
  'pairings-gone': ({ lostPairings }) => ({
    message: `Not in pairings.csv any more, and past a draft on the last run: ${lostPairings.join(', ')}.`,
    advice:
      'Put them back from a copy; a pairing that stops is ended, not deleted. If they were never meant, nothing is to be done.',
  }),
  'open-with-end': ({ pairing, stateNow, header, found }) => ({
    message: `${pairing} is ${stateNow}, and its column ${header} says "${found}" as if it were over.`,
    advice: `Write ended or completed into state, or empty the cell.`,
  }),
  'day-to-come': ({ header, day, today }) => ({
    message:
      header === 'ended'
        ? `${day} in the column ended is still to come (today is ${today}).`
        : `${day} in the column ${header} lies too far ahead (today is ${today}).`,
    advice: 'Correct the day: what has not happened yet has none.',
  }),
  'question-claimed-twice': ({ question, headers }) => ({
    message: `Two columns could be the question ${question}: "${headers[0]}" and "${headers[1]}".`,
    advice: `Say which in program.yaml: checkins: {questions: {${question}: {column: "${headers[0]}"}}}. Where nobody answers both, name both: column: ["${headers[0]}", "${headers[1]}"].`,
  }),
  'outside-scale': ({ found, header, min, max }) => ({
    message: `"${found}" in "${header}" is not on the scale from ${min} to ${max}.`,
    advice:
      'Ask the person which answer was meant, or declare the scale under checkins: questions: in program.yaml.',
  }),
  'contact-pairing-unknown': ({ found, ...rest }) => ({
    message: `The contact is about the pairing "${found}", and there is no such pairing.${nearestOf(rest)}`,
    advice: 'Write the id as it stands in pairings.csv, or leave the cell empty.',
  }),
  'meeting-pairing-unknown': ({ found, ...rest }) => ({
    message: `The meeting is of the pairing "${found}", and there is no such pairing.${nearestOf(rest)}`,
    advice: 'Write the id as it stands in pairings.csv, or delete the row.',
  }),
  'meeting-ends-early': ({ meeting, start, end }) => ({
    message: `The meeting ${meeting} ends (${end}) before it has begun (${start}).`,
    advice: 'Correct one of the two.',
  }),
  'unknown-pairing': ({ found, declined, ...rest }) => ({
    message:
      declined === true
        ? `The pairing ${found} was declined, so no answer can be about it.`
        : `There is no pairing "${found}".${nearestOf(rest)}`,
    advice:
      declined === true
        ? 'Write the id of the pairing that is meant, or leave the row out.'
        : 'Write the id as it stands in pairings.csv, or leave the cell empty and name the two people.',
  }),
  'superseded-by-none': ({ answer, count }) => ({
    message: `The answer ${answer} is superseded, and no row supersedes it${count === 1 ? '' : `; so are ${counted(count - 1, 'more row')}`}. It counts in no figure.`,
    advice:
      'Put the newer row back from a copy. If it was to go, the next mentor ingest makes the older answer count again; mentor ingest --withdraw <id> takes an answer back without deleting it.',
  }),
  'answers-to-come': ({ count, day, today }) => ({
    message:
      count === 1
        ? `An answer of this file is dated ${day}, after today (${today}).`
        : `${counted(count, 'answer')} of this file are dated after today (${today}), the first of them ${day}.`,
    advice:
      'They count from their day on. If the year is a slip, withdraw them, correct the file and ingest it again.',
  }),
  'answer-without-pairing': ({ person, partner, candidates }) => ({
    message:
      (partner === undefined
        ? `${person} has no pairing that this answer could be about.`
        : `${person} has no pairing with ${partner}.`) +
      (candidates.length === 0 ? '' : ` There is: ${candidates.join(', ')}.`),
    advice: 'Correct the partner or the date, or add the pairing to pairings.csv.',
  }),
  'answer-pairing-unclear': ({ person, candidates }) => ({
    message: `${person} is in more than one pairing, and the answer does not say which is meant: ${candidates.join(', ')}.`,
    advice: 'Write the pairing into a column pairing_id of this row.',
  }),
  'answer-not-of-pairing': ({ person, pairing }) => ({
    message: `${person} does not take that side in the pairing ${pairing}.`,
    advice: 'Correct the pairing, the person or the side in this row.',
  }),
  'calendar-event-unreadable': ({ event, detail }) => ({
    message: `"${event}" in this calendar cannot be read: ${detail}.`,
    advice:
      'Nothing to do if meetings may fall into that time; otherwise change it in the calendar and export it again.',
  }),
  'calendar-of-nobody': ({ found, bearers, ...rest }) => ({
    message:
      bearers.length > 0
        ? `"${found}" is the name of several people (${bearers.join(', ')}), so this calendar is not used.`
        : `Nobody here is "${found}", so this calendar is not used.${nearestOf(rest)}`,
    advice: 'Name the file by the id, the address or the full name of its person, such as busy/N0532.ics.',
  }),
} satisfies Partial<WordsOf>;
