import { counted, listed } from '../counted.ts';
import { balanceFindings } from './balance-findings.ts';
import { englishPartWords } from './english-part-words.ts';
import type { RetentionCatalogue } from './retention-catalogue.ts';

const stayed = { any: 'were still employed', voluntary: 'had not left of their own accord' } as const;
const inSentence = { mentees: 'mentees', others: 'others' } as const;
const oneOf = { mentees: 'mentee', others: 'other' } as const;
const interval = '95\u202f% interval';

export const englishRetentionWords: RetentionCatalogue = {
  title: (span) => (span === undefined ? 'Retention' : `Retention after ${span}`),
  notes: {
    coordinator: 'Complete counts; not for publication',
    hr: 'Small groups are suppressed; no names',
    public: 'Small groups are suppressed; no names',
  },
  dataThrough: 'Data through',
  sections: {
    can: 'What this cohort can show',
    canShort: 'What it can show',
    result: 'Result',
    curves: 'Who stayed, over time',
    difference: 'The difference',
    balance: 'Were they alike before the program?',
    balanceShort: 'Were they alike?',
    tables: 'Tables',
    method: 'Method and limits',
  },
  describes: 'What follows describes what happened; it is not a verdict on mentoring.',
  groups: { mentees: 'Mentees', others: 'Other eligible staff' },
  counted: (count, group) => `${count} ${count === '1' ? oneOf[group] : inSentence[group]}`,
  figures: {
    since: (day, group) =>
      group === 'mentees' ? `enrolled on ${day}` : `eligible and not enrolled on ${day}`,
    leavers: { any: 'Leavers, any reason', voluntary: 'Leavers, of their own accord' },
    leaversOf: (all) => `of ${all}`,
    leaversDetail: (sides, day) => `${sides}; through ${day}`,
    hiddenDetail: (least, day) => `suppressed: a count is under ${least}, or would tell one; through ${day}`,
    smallest: 'Smallest difference it can find',
    points: 'points',
    power: 'with 80\u202f% power, two-sided 5\u202f%',
    none: 'none',
    noneDetail: 'not even every mentee staying would be found',
    noneHidden: 'suppressed: it would tell small counts',
  },
  absent: {
    curves: {
      suppressed: 'No point can be drawn: on every day a count is small, or would tell one [c].',
      'not-yet': 'Nothing can be drawn yet: every horizon lies beyond the data.',
    },
    difference: {
      suppressed: 'The difference is suppressed [c]: a count behind it is small, or would tell one.',
      'not-yet': 'There is no difference to show yet: every horizon lies beyond the data.',
      few: 'Too few people left for a difference: its interval would say more about chance than about the groups.',
    },
    balance: {
      suppressed: 'Groups of so few people are not compared here [c].',
      'not-yet': 'Nothing is known from before the program that the groups could be compared by.',
    },
  },
  curves: {
    finding: ({ sides, day, outcome, overlap }) =>
      `By day ${day}, ${listed(sides.map(({ share, group }) => `${share} of ${inSentence[group]}`))} ${stayed[outcome]}${overlap ? '; the bands overlap throughout' : ''}`,
    nothing: 'Who stayed, by day',
    allHidden: 'Every figure of this chart is suppressed.',
    measure: ({ outcome, since, steps, from }) =>
      `${outcome === 'any' ? 'Still employed' : 'Not gone of their own accord'}, per cent of those followed from ${since}, by day. ${steps ? 'Bands' : 'Lines'}: 95\u202f% intervals (Greenwood, log-log).${steps ? '' : ' Days with small counts are withheld [c].'}${from === undefined ? '' : ` The axis begins at ${from}`}`,
    source: ({ file, otherExits, outcome }) =>
      `Source: ${file}.${outcome === 'any' || otherExits === null ? '' : ` ${otherExits === 0 ? 'Nobody left otherwise' : `${counted(otherExits, 'person', 'people')} left otherwise`} before the end of the data.`}`,
    withheld: (group, days) =>
      `Withheld [c]: ${group}, ${days.length === 1 ? 'day' : 'days'} ${listed(days.map(String))}.`,
    end: (n, of, share) => `${n} of ${of} (${share})`,
    atRisk: 'still employed and followed (at risk)',
    lastDay: (day) => `day ${day}`,
    caption: 'Who stayed, by day',
    columns: { day: 'Day', stayed: 'Stayed', interval },
    followed: (group) => `${group}, at risk`,
    nobodyLeft: 'nobody left',
  },
  suppressedKey: (least) =>
    `[c] suppressed: a count under ${least}, or a figure from which one could be worked out. Not zero, not missing.`,
  difference: {
    measure: (outcome, day) =>
      `Mentees minus other eligible staff, share ${outcome === 'any' ? 'still employed' : 'who had not left of their own accord'} at day ${day}, points; lines are 95\u202f% intervals. The first estimate is the main one; the others check how far the answer depends on the method`,
    points: (rows) => `${rows} points.`,
    left: 'more others stayed',
    right: 'more mentees stayed',
    axis: 'difference in per cent stayed, points',
    matched: 'Like with like',
    unmatched: 'As they were',
    main: (label) => `${label} (main)`,
    matchedSmall: (mentees) => `${mentees} mentees, weighted others`,
    of: (n, of) => `${n} of ${of}`,
    landmark: (day) => `From day ${day} on`,
    sensitivity: {
      landmark: 'From a landmark',
      'late-joiners-as-others': 'Late joiners as others to the end',
      'later-mentors-as-others': 'Later mentors as others to the end',
    },
    variant: (label, matched) => `${label}, ${matched ? 'like with like' : 'as they were'}`,
    sizes: (mentees, others) => `${mentees} mentees, ${others} others`,
    methods: {
      matched: 'matched, MOVER over Wilson limits',
      'stratum-wilson': 'matched, Wilson limits of each stratum combined by MOVER',
      'standardised-wilson':
        'matched, standardised shares, Wilson limits at the effective size combined by MOVER',
      newcombe: 'Newcombe',
      'kaplan-meier': 'Kaplan–Meier, limits combined by MOVER',
      'aalen-johansen': 'Aalen–Johansen, limits combined by MOVER',
      hajek: 'Hájek, Wilson limits at the effective size combined by MOVER',
      none: 'none',
    },
    caption: (day) => `Differences at day ${day}`,
    columns: { comparison: 'Comparison', difference: 'Difference', interval, method: 'Method' },
  },
  balance: {
    finding: balanceFindings.en('After matching'),
    measure:
      'Standardised difference between mentees and others, in standard deviations; hollow before matching, filled after; 0 is alike',
    alternative: (rows) =>
      `${rows.map(({ label, before, after }) => `${label} ${before} before, ${after} after`).join('; ')}.`,
    flagged: (limit, fields) => `Flagged beyond ${limit}: ${listed(fields)}.`,
    flag: 'flagged',
    asOf: (day) => `Fields as they were on ${day}.`,
    axis: 'standardised difference, absolute (standard deviations)',
    caption: 'Balance before and after matching',
    columns: { field: 'Field', before: 'Before', after: 'After' },
  },
  parts: englishPartWords,
  horizons: {
    caption: 'Who stayed, by horizon',
    complete: 'Complete counts; earliest horizon first.',
    days: (days) => counted(days, 'day'),
    horizon: 'Horizon',
    notYet: 'not yet',
    from: (day) => `from ${day}`,
    waitingOver: 'not comparable',
    until: (day) => `waiting list until ${day}`,
    notEstimable: 'not estimable',
    tooFew: 'too few leavers',
    none: 'none',
  },
  method: {
    groups: ['Groups', (day) => `are fixed on ${day} and never changed by who met how often.`],
    outcome: [
      'Outcome:',
      {
        any: 'leaving for any reason. Kaplan–Meier with Greenwood log-log limits.',
        voluntary: 'leaving of one’s own accord; other exits are competing events. Aalen–Johansen.',
      },
    ],
    limits: [
      'Interval of the matched difference:',
      {
        'stratum-wilson':
          'Wilson limits of every stratum, those too small for a curve of their own sharing one, combined by MOVER (Zou & Donner 2008).',
        'standardised-wilson':
          'some strata have fewer than five people, or everybody or nobody left in them; so each group’s standardised share has Wilson limits at its effective size (Kish 1965; Dean & Pagano 2015), and the two are combined by MOVER (Zou & Donner 2008).',
      },
    ],
    test: [
      'Log-rank test:',
      ({ chiSquare, df, p }) => `χ² ${chiSquare}, ${counted(df, 'degree')} of freedom, p ${p}.`,
    ],
    noTest: (why) => `none is put into words: ${why}.`,
    unequalChances: 'chances in the draw were not equal, and the weighted difference takes its place',
    eValue: [
      'E-value',
      (value, one) =>
        `of the interval: ${value}. ${one ? 'It includes no difference, so there is nothing for a hidden factor to explain away.' : 'A hidden factor would have to go with both joining and staying that strongly to explain it away.'}`,
    ],
    suppression: [
      '[c]',
      ({ count, mean }) =>
        `stands for suppressed. Counts under ${count}, counts that leave fewer than ${count} of their group, steps of fewer than ${count} between two counts, shares of fewer than ${mean} people, and all that is worked out from them (intervals, estimates, points of the curve) are withheld, so that nobody can be recognised, by subtraction either.`,
    ],
    notSaid: [
      'What this page does not say:',
      'that mentoring made anybody stay, or that it made no difference. Its design can tell neither.',
    ],
  },
};
