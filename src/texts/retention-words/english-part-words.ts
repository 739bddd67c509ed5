import { formatNumber } from '../../model/format-number.ts';
import { counted, listed } from '../counted.ts';
import type { PartCatalogue } from './part-catalogue.ts';

export const englishPartWords: PartCatalogue = {
  ofGroup: { mentees: 'of mentees', others: 'of others' },
  incidence: {
    finding: ({ sides, day }) => `By day ${day}, ${listed(sides)} had left in another way`,
    nothing: 'Who left in another way, by day',
    measure: ({ since, steps }) =>
      `Left in another way, per cent of those followed from ${since}, by day (cumulative incidence, Aalen–Johansen: whoever left of their own accord cannot do so any more). ${steps ? 'Bands' : 'Lines'}: 95\u202f% intervals.${steps ? '' : ' Days with small counts are withheld [c].'}`,
    caption: 'Left in another way, by day',
    left: 'left',
    nobodyYet: 'nobody yet',
  },
  heldBack: ({ hidden, all, earlier }) =>
    `${formatNumber(hidden)} of ${counted(all, 'figure')} ${hidden === 1 ? 'is' : 'are'} held back [c]: they are small, or would tell a small one by subtraction. ${earlier === 0 ? 'Nothing was published before that they had to be checked against' : `Checked against ${counted(earlier, 'figure')} published before`}; each hidden count keeps at least three possible values.`,
  byField: {
    caption: (field, day) => `Leavers by ${field}, by day ${day}`,
    complete: 'Complete counts.',
    left: 'of them left',
    both: 'Left, both groups',
    all: 'All',
    unknown: 'not known',
    tooMany: 'too many values to tell one by one',
    between: (from, until) => `${from} to under ${until}`,
    atLeast: (from) => `${from} or more`,
    under: (until) => `under ${until}`,
  },
  explored: {
    caption: 'Other outcomes, exploratory',
    measure:
      'Adjusted for looking at several (Holm); as the groups were, not matched. They say where to look next, and no more.',
    outcome: 'Outcome',
    adjusted: 'p, adjusted',
    names: {
      any: (span) => `Left for any reason within ${span}`,
      voluntary: (span) => `Left of their own accord within ${span}`,
      promotion: (span) => `Promoted within ${span}`,
      'internal-mobility': (span) => `Moved to another department within ${span}`,
    },
    of: (events, n) => `${events} of ${n}`,
  },
  competence: {
    caption: 'Time to competence',
    measure:
      'Days until somebody did the work on their own, by the last word of their manager; those who did not yet are followed until that day (Kaplan–Meier)',
    columns: { group: 'Group', followed: 'Followed', reached: 'On their own', median: 'Median' },
    days: 'days',
    notYet: 'not yet half of them',
    difference: ({ difference, range, tau }) =>
      `Over ${tau} days the two groups differ by ${difference} days on average (${range}), mentees minus others.`,
  },
};
