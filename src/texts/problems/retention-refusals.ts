import { formatNumber } from '../../model/format-number.ts';
import type { RowPlace } from '../../model/person.ts';
import type {
  RetentionRefusal,
  RetentionRefusalFacts,
  RetentionRefusalReason,
} from '../../model/retention-refusal.ts';
import { counted } from '../counted.ts';
import type { ProblemWords } from './problem-words.ts';

/** Why retention is not reported, and one act that would change it. */
const words: { readonly [R in RetentionRefusalReason]: (facts: RetentionRefusalFacts[R]) => ProblemWords } = {
  'no-retention-settings': () => ({
    message:
      'program.yaml says nothing about retention, so nobody knows through which day the roster is complete.',
    advice:
      'Add to program.yaml: retention: {roster: roster.csv, data_through: 2027-03-15}, with the day of the export.',
  }),
  'no-start-date': () => ({
    message: 'The program has no start, from which both groups would be followed.',
    advice: 'Add to program.yaml: start: 2026-03-02, with the day on which the cohort began.',
  }),
  'roster-empty': () => ({
    message: 'The roster holds nobody.',
    advice: 'Export the whole workforce, leavers since the start included, and save it as roster.csv.',
  }),
  'no-leavers': ({ people }) => ({
    message: `None of the ${counted(people, 'person', 'people')} on the roster has an exit date: this looks like current staff only, and leavers have vanished from it.`,
    advice:
      'Export it again with everybody who left since the start, the days in a column called Exit date; or, if truly nobody left, add --assume-complete.',
  }),
  'data-before-start': ({ start, dataThrough }) => ({
    message: `The data end on ${dataThrough}, and the program begins on ${start}: there is nothing to follow.`,
    advice: 'Correct start or retention: data_through in program.yaml.',
  }),
  'dates-after-data-through': ({ count, dataThrough, places }) => ({
    message: `${counted(count, 'row')} of the roster ${count === 1 ? 'has a date' : 'have dates'} after ${dataThrough}, the last day of the data (${placesOf(places, count)}).`,
    advice:
      'Set retention: data_through to the day of the export, or remove hires and exits that were only planned.',
  }),
  'exit-before-hire': ({ count, places }) => ({
    message: `${counted(count, 'person', 'people')} left before being hired (${placesOf(places, count)}).`,
    advice: 'Correct the dates; of somebody who came back give the first hire date and no exit.',
  }),
  'left-without-date': ({ count, places }) => ({
    message: `${counted(count, 'person', 'people')} ${count === 1 ? 'is' : 'are'} gone by their status and ${count === 1 ? 'has' : 'have'} no exit date (${placesOf(places, count)}): they would count as having stayed.`,
    advice: 'Export the exit dates as well, or correct the status.',
  }),
  'person-twice': ({ count, places }) => ({
    message: `${counted(count, 'row')} of the roster ${count === 1 ? 'repeats' : 'repeat'} an id that stands above (${placesOf(places, count)}).`,
    advice: 'Keep one row for each person: the first hire date, and the last exit if they are gone.',
  }),
  'mentees-not-on-roster': ({ count, of, people }) => ({
    message: `${formatNumber(count)} of ${counted(of, 'mentee')} ${count === 1 ? 'is' : 'are'} not on the roster (${people.join(', ')}${count > people.length ? ', …' : ''}): they may be the ones who left.`,
    advice:
      'Export the roster with leavers, and with the same employee numbers or addresses as in the forms.',
  }),
  'people-vanished': ({ count, of }) => ({
    message: `${formatNumber(count)} of ${counted(of, 'person', 'people')} on the roster at the start ${count === 1 ? 'is' : 'are'} missing from the later one.`,
    advice: 'Export the later roster with leavers and their exit dates.',
  }),
  'no-exit-reasons': ({ leavers }) => ({
    message: `The outcome is voluntary exits, and none of ${counted(leavers, 'leaver')} has a reason that is understood.`,
    advice: 'Export the reason for leaving as well, or set retention: outcome: any.',
  }),
  'no-mentees': ({ start, late }) => ({
    message: `Nobody on the roster was enrolled as a mentee and employed on ${start}${late === 0 ? '' : `; ${counted(late, 'person', 'people')} joined later`}.`,
    advice: 'Check start in program.yaml, the dates in pairings.csv and the hire dates of the roster.',
  }),
  'nobody-to-compare': ({ start }) => ({
    message: `Nobody on the roster was employed on ${start}, eligible and outside the program.`,
    advice: 'Export the whole workforce with hire dates, not only those who take part.',
  }),
  'no-group-column': ({ column }) => ({
    message: `The roster has no column ${column}, which retention: comparison names.`,
    advice: 'Correct its name in program.yaml, or export the roster with the column.',
  }),
  'group-values-unknown': ({ column, count, values }) => ({
    message: `Nobody can tell which values of ${column} mean mentee: ${values.map((value) => `"${value}"`).join(', ')}${count > values.length ? ', …' : ''}.`,
    advice: `Name them in program.yaml, such as: comparison: {column: ${column}, mentees: ["…"]}.`,
  }),
  'groups-by-engagement': ({ column, pattern }) => ({
    message:
      pattern === undefined
        ? `By its name the column ${column} tells what people did after the start: only those who stayed could do it, so the group would look better than it was.`
        : `None of the ${counted(pattern.mentees, 'mentee')} by ${column} left in the first ${pattern.days} days, where about ${formatNumber(Math.round(pattern.expected))} would have at the others’ rate: the column seems to have been filled in later, for those who were still there.`,
    advice:
      'Name a column that says who was enrolled at the start, and put it into the roster of the start (retention: roster_at_start).',
  }),
  'no-followed-column': ({ column }) => ({
    message: `The roster has no column ${column} with days, which retention: followed_until names.`,
    advice: 'Correct its name in program.yaml, or leave the setting out.',
  }),
  'no-lottery': () => ({
    message: 'The comparison is a lottery, and no lots were drawn: lottery.csv is missing.',
    advice: 'Put lottery.csv back, or set retention: comparison: eligible.',
  }),
  'lots-missing': ({ count, of, draws }) => ({
    message: `lottery.csv lacks ${counted(count, 'lot')} of ${formatNumber(of)} (draw ${draws.join(', ')}${count > draws.length ? ', …' : ''}): whoever was drawn belongs to the comparison, whatever became of them.`,
    advice: 'Put lottery.csv back as mentor match --lottery wrote it; mentor verify tells whether it is.',
  }),
  'drawn-not-on-roster': ({ count, of, people }) => ({
    message: `${formatNumber(count)} of ${counted(of, 'person', 'people')} in lottery.csv ${count === 1 ? 'is' : 'are'} not on the roster (${people.join(', ')}${count > people.length ? ', …' : ''}): they may be the ones who left.`,
    advice:
      'Export the roster with leavers, and with the same employee numbers or addresses as in lottery.csv.',
  }),
  'lottery-without-groups': ({ drawn, waiting, certain }) => ({
    message: `Nothing can be compared by this lottery: ${counted(drawn, 'person', 'people')} with a place and ${counted(waiting, 'person', 'people')} waiting had a chance between 0 and 1 and are on the roster${certain === 0 ? '' : `; of ${counted(certain, 'further person', 'further people')} the lot decided nothing`}.`,
    advice: 'Set retention: comparison: eligible, and compare with those who did not apply.',
  }),
};

/** The words for one refusal. */
export function retentionRefusalWords(refusal: RetentionRefusal): ProblemWords {
  const say = words[refusal.reason] as (facts: RetentionRefusal['facts']) => ProblemWords;
  return say(refusal.facts);
}

/** `roster.csv row 4, row 9`: the first few, with a sign that there are more. */
function placesOf(places: readonly RowPlace[], count: number): string {
  const rows = places.map(({ file, row }, i) =>
    i === 0 || places[i - 1]?.file !== file ? `${file} row ${row}` : `row ${row}`,
  );
  return rows.join(', ') + (count > places.length ? ', …' : '');
}
