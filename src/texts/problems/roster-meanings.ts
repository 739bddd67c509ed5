import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of a workforce export, or of two exports about the same people. */
export const rosterMeanings = {
  'roster-without-leavers': {
    title: 'A roster from which nobody has left',
    means: 'Nobody in the workforce export has an exit date: it looks like current staff only.',
    matters: 'Who left is missing from such a file, so everybody would seem to have stayed.',
    settle:
      'Export it again with everybody who left since the start; for managers and hire dates it is enough.',
  },
  'exit-before-hire': {
    title: 'Somebody left before being hired',
    means: 'The exit date lies before the hire date.',
    matters: 'Such a person was employed for less than no time; every rate would be wrong.',
    settle: 'Correct the days, or export them as YYYY-MM-DD.',
  },
  'dates-after-data': {
    title: 'A day after the end of the data',
    means: 'A hire or an exit lies after the day on which the data end.',
    matters: 'What is planned has not happened; the follow-up ends with the data.',
    settle: 'Set `data_through` to the day of the export, or take planned hires and exits out.',
  },
  'status-without-date': {
    title: 'Left, but when?',
    means: 'The status says that somebody left, and there is no exit date.',
    matters: 'A leaver without a day would count as having stayed.',
    settle: 'Export the exit dates as well.',
  },
  'date-without-status': {
    title: 'Left, and still active?',
    means: 'There is an exit date, and the status says that the person is active.',
    matters: 'The date counts; if the person was hired again, they are counted as gone.',
    settle: 'Empty the exit date if they are still there, or add the day on which they came back.',
  },
  'exit-reasons-unknown': {
    title: 'Reasons for leaving that are not understood',
    means: 'Some reasons are in none of the known groups and count as unknown.',
    matters: 'With `outcome: voluntary` it matters who left of their own will.',
    settle: 'Nothing to do with `outcome: any`; otherwise write one of the reasons that the message lists.',
  },
  'employee-twice': {
    title: 'One employee in several rows',
    means: 'An employee stands in several rows, and the days do not tell which spell came first.',
    matters: 'Somebody who came back has two spells; somebody doubled would be counted twice.',
    settle: 'Keep one row, or give each spell its hire date and all but the last its exit date.',
  },
  'dates-swapped': {
    title: 'Day and month have changed places',
    means: 'In two exports about the same people, hire dates differ by day and month having changed places.',
    matters: 'Tenure would be wrong by up to eleven months, for very many people at once.',
    settle: 'Export the file again with days as YYYY-MM-DD, or declare `dates:`.',
  },
  'ids-damaged': {
    title: 'Ids that a spreadsheet has changed',
    means: 'Ids of two exports are what a spreadsheet makes of one another, such as 00123 and 123.',
    matters: 'One person becomes two: the one who takes part and the one who stayed.',
    settle: 'Export both again and open neither in a spreadsheet, or set the column of ids to text.',
  },
} as const satisfies Partial<MeaningsOf>;
