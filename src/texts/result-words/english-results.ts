import { formatNumber } from '../../model/format-number.ts';
import { capitalised, counted, numberWord } from '../counted.ts';
import type { ResultCatalogue, VerdictFacts } from './result-catalogue.ts';

const moreOften = { any: 'stayed more often', voluntary: 'left of their own accord less often' } as const;
const lessOften = { any: 'stayed less often', voluntary: 'left of their own accord more often' } as const;
const were = { any: 'were still employed', voluntary: 'had not left of their own accord' } as const;
const ofOwnAccord = { any: '', voluntary: ' of their own accord' } as const;
const than = (matched: boolean): string => (matched ? 'similar staff' : 'other eligible staff');

const tooFewToTell = ({ outcome, leavers }: VerdictFacts): string => {
  if (leavers === undefined) return 'Too few people left for more than counts to be published';
  if (leavers === 0) return `Nobody left${ofOwnAccord[outcome]}, so there is nothing to compare`;
  return `Too few people left${ofOwnAccord[outcome]}, ${formatNumber(leavers)} in all, to tell whether mentees ${moreOften[outcome]}`;
};

export const englishResults: ResultCatalogue = {
  verdict: {
    'not-yet': () => 'No horizon lies within the data yet; nothing can be said about who stayed',
    hidden: () => 'The difference is suppressed: a count behind it is small, or would tell one',
    'few-leavers': tooFewToTell,
    'cannot-tell': ({ outcome, matched }) =>
      `This cohort is too small to tell whether mentees ${moreOften[outcome]} than ${than(matched)}`,
    'covers-zero': ({ matched }) =>
      `No difference between mentees and ${than(matched)} could be told from chance`,
    more: ({ outcome, matched }) => `Mentees ${moreOften[outcome]} than ${than(matched)}`,
    less: ({ outcome, matched }) => `Mentees ${lessOften[outcome]} than ${than(matched)}`,
  },
  caveat: 'people chose to join, so part of this may reflect who joined',
  caution:
    'People chose to apply. Those who do may differ from those who do not in ways the roster does not record. Only a lottery among applicants would separate the two.',
  fraction: ({ stayed, n, share, group, alone }) =>
    `${stayed} of ${n} ${group === 'mentees' ? 'mentees' : alone ? 'others' : 'other eligible staff'}${share === undefined ? '' : ` (${share})`}`,
  byTheCurve: (share) => `${share} by the curve`,
  stayed: ({ span, who, outcome, raw }) =>
    `${raw ? 'As the groups were, ' : ''}${who} ${were[outcome]} after ${span}`,
  span: (days) => {
    if (days === 0 || days % 365 !== 0) return counted(days, 'day');
    return days === 365 ? 'one year' : `${numberWord(days / 365)} years`;
  },
  days: (days) => counted(days, 'day'),
  byHowMuch: (difference, range) => `the difference is ${difference} points (${range})`,
  countsHidden: 'The counts are too small to be published',
  comparisonHidden: 'No comparison can be published, since it would tell small counts',
  tooFew: ({ leavers, limit }) =>
    leavers === undefined
      ? 'That is too few leavers for a test that could be published; the counts stand for themselves.'
      : `That is too few leavers for a test (${counted(leavers, 'leaver')} in all, under ${limit}); the counts stand for themselves.`,
  tooFewShort: ({ leavers, limit }) =>
    leavers === undefined
      ? 'too few leavers to publish a test'
      : `${counted(leavers, 'leaver')} in all, under ${limit}`,
  difference: ({ matched, difference, range, coversZero }) =>
    `${matched ? 'Compared like with like' : 'As the groups were'}, the difference is ${difference} points; the data fit anything from ${range} points${coversZero ? ', so also no difference at all' : ''}.`,
  unmatched: ({ difference, range }) => `As the groups were, it is ${difference} points (${range}).`,
  everybody: ({ n, group, days, atLeast }) =>
    `All ${n} ${group} stayed until day ${days}; of people like them at least ${atLeast} would (95\u202f% confidence).`,
  mean: ({ outcome, mentees, others, tau, difference, range }) => {
    const verb = outcome === 'any' ? 'stayed' : 'went without leaving of their own accord for';
    return `Over these days mentees ${verb} ${mentees} days on average and others ${others}, of ${tau}: ${difference} days (${range}).`;
  },
  findings: {
    allCover: (rows) =>
      rows === 1
        ? 'The interval includes no difference'
        : 'Whichever way it is counted, the interval includes no difference',
    noneCovers: (rows, oneSide) =>
      !oneSide
        ? 'No interval includes no difference, but they lie on both sides of it'
        : `${rows === 1 ? 'The interval lies' : 'All intervals lie'} on one side of no difference`,
    someCover: (over, rows) =>
      `${capitalised(numberWord(over))} of ${numberWord(rows)} intervals ${over === 1 ? 'includes' : 'include'} no difference`,
  },
};
