import { formatNumber } from '../../model/format-number.ts';
import type { RosterProblemFacts } from '../../model/roster-problem.ts';
import { counted } from '../counted.ts';
import { firstOf, type WordsOf } from './problem-words.ts';

type Swapped = RosterProblemFacts['dates-swapped'];

/** Words for what is wrong with a workforce export, or with two exports about the same people. */
export const rosterProblems = {
  'roster-without-leavers': ({ people, header }) => ({
    message: `None of the ${counted(people, 'person', 'people')} here has ${
      header === undefined ? 'left: there is no column of exit dates' : `a day in "${header}"`
    }. This looks like current staff only.`,
    advice:
      'For managers and hire dates that is enough. For retention export it again with everybody who left since the start; if truly nobody left, report with --assume-complete.',
  }),
  'exit-before-hire': ({ count, rows, hired, found }) => ({
    message: `${counted(count, 'person', 'people')} left before being hired (${found} is before ${hired}; ${rowsOf(rows, count)}).`,
    advice: 'Correct the days, or export them as YYYY-MM-DD; retention is not reported before.',
  }),
  'dates-after-data': ({ count, rows, found, dataThrough }) => ({
    message: `${counted(count, 'row')} ${count === 1 ? 'has a day' : 'have days'} after ${dataThrough}, the last of the data, such as ${found} (${rowsOf(rows, count)}).`,
    advice:
      'Set retention: {data_through: …} in program.yaml to the day of the export, or take planned hires and exits out.',
  }),
  'status-without-date': ({ count, rows, found, header }) => ({
    message: `"${header}" says "${found}" and there is no exit date (${rowsOf(rows, count)}, ${formatNumber(count)} in all).`,
    advice: 'Export the exit dates as well: a leaver without a day would count as having stayed.',
  }),
  'date-without-status': ({ count, rows, found, header, left }) => ({
    message: `"${header}" says "${found}" and the exit date is ${left} (${rowsOf(rows, count)}, ${formatNumber(count)} in all). The date counts.`,
    advice: 'If they are there still, empty the exit date, or add the day on which they were hired again.',
  }),
  'exit-reasons-unknown': ({ header, reasons }) => ({
    message: `These reasons in "${header}" are not understood and count as unknown: ${firstOf(
      reasons.map(({ found, count }) => `"${found}" (${formatNumber(count)})`),
      20,
    )}.`,
    advice:
      'Nothing to do with outcome: any. Otherwise write one of: voluntary, dismissed, redundancy, end of contract, retirement, mutual, death, transfer.',
  }),
  'employee-twice': ({ count, person, rows }) => ({
    message: `${count === 1 ? '' : `${counted(count, 'person', 'people')} stand here more than once, such as `}${person} in rows ${rows.join(', ')}${
      count === 1 ? ' is there more than once' : ''
    }, and the days do not tell which spell came first.`,
    advice: 'Keep one row, or give each spell its hire date and all but the last its exit date.',
  }),
  'dates-swapped': (facts) => ({
    message: `For ${formatNumber(facts.swapped)} of ${counted(facts.differing, 'person', 'people')} whose hire date is another one in ${facts.other}, day and month have changed places: ${facts.examples
      .map(({ person, day, otherDay }) => `${person} ${day} here, ${otherDay} there`)
      .join('; ')}.`,
    advice: swappedAdvice(facts),
  }),
  'ids-damaged': ({ other, count, examples }) => ({
    message: `${counted(count, 'id')} here and in ${other} ${count === 1 ? 'is' : 'are'} what a spreadsheet makes of one another: ${examples
      .map(({ found, other: there }) => `"${found}" here, "${there}" there`)
      .join('; ')}. They are taken for different people.`,
    advice: 'Export both again and open neither in a spreadsheet, or set the column of ids to text before.',
  }),
} satisfies Partial<WordsOf>;

function rowsOf(rows: readonly number[], count: number): string {
  const more = count > rows.length ? ', …' : '';
  return `${count === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more}`;
}

function swappedAdvice({ other, slashed }: Swapped): string {
  if (slashed === undefined)
    return `One of the two files went through a spreadsheet that took the day for the month: export it again with days as YYYY-MM-DD (here or ${other}).`;
  const { file, found, declared } = slashed;
  if (declared === undefined)
    return `${file} has days like "${found}": export it again with days as YYYY-MM-DD, or say in program.yaml which comes first: dates: dmy or dates: mdy.`;
  const order = declared === 'dmy' ? 'mdy' : 'dmy';
  return `${file} has days like "${found}", read by dates: ${declared}. If ${
    order === 'dmy' ? 'the day' : 'the month'
  } comes first there, write in program.yaml: dates: ${order}.`;
}
