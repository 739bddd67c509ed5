import { counted, listed } from '../counted.ts';
import type { RoiCatalogue } from './roi-catalogue.ts';

export const englishRoiWords: RoiCatalogue = {
  title: 'What the program cost, and what staying was worth',
  notes: {
    coordinator: 'Complete figures; not for publication',
    hr: 'Built on the published figures of the retention report; no names',
    public: 'Built on the published figures of the retention report; no names',
  },
  answer: {
    'cannot-tell': ({ cost, percents }) =>
      `Whether staying has covered the cost of ${cost} cannot be told: the data fit a return of anything from ${percents} of it.`,
    'worth-more': ({ cost, benefit, range }) =>
      `The difference in staying is worth ${benefit} (${range}): throughout its interval more than the cost of ${cost}.`,
    'worth-less': ({ cost, benefit, range }) =>
      `The difference in staying is worth ${benefit} (${range}): throughout its interval less than the cost of ${cost}.`,
    none: (cost) => `The program has cost ${cost}; no amount is put on what staying was worth.`,
    hidden: 'What the program cost is not shown: too few people took part for it to be published.',
  },
  unstudied: {
    'no-study':
      'Nothing is known of who stayed: there is no roster, or program.yaml has no retention settings.',
    refused: 'Who stayed could not be studied; `mentor report retention` says why.',
    'not-estimable':
      'Nobody was found whom mentees could be compared with like with like, so no difference is known.',
  },
  breakEven: {
    at: ({ leavers, mentees, points }) =>
      `The cost is covered from ${leavers} leavers fewer among ${mentees} mentees on, which is a difference of ${points} points.`,
    leavers: (leavers) => `The cost is covered from ${leavers} leavers fewer on.`,
    never: ({ leavers, mentees }) =>
      `Staying alone cannot cover the cost: that would take ${leavers} leavers fewer, and there are ${mentees} mentees.`,
    beyond: (left) =>
      `In the comparison group as it was ${left} left by then, so that staying alone can hardly cover the cost.`,
    place: {
      under: (points) => `Break-even, at ${points} points, lies below all of the interval of the difference.`,
      inside: (points) => `Break-even, at ${points} points, lies inside the interval of the difference.`,
      over: (points) => `Break-even, at ${points} points, lies above all of the interval of the difference.`,
    },
  },
  result: {
    avoided: ({ leavers, range, mentees, span, difference, differenceRange }) =>
      `At a difference of ${difference} points (${differenceRange}) after ${span}, leavers avoided among ${mentees} mentees come to ${leavers} (${range}).`,
    worth: ({ benefit, range }) => `At the cost of a leaver that is ${benefit} (${range}).`,
    return: ({ ratio, ratios, percent, percents }) =>
      `Benefit to cost is ${ratio} (${ratios}), a return of ${percent} (${percents}).`,
    coversZero:
      'The interval includes no difference at all: the data fit a benefit as well as none, or the opposite.',
  },
  cost: (total, parts) => `The program has cost ${total}: ${listed(parts)}.`,
  costPart: {
    time: (amount) => `${amount} for the time of participants`,
    coordinator: (amount) => `${amount} for coordination`,
    training: (amount) => `${amount} for training`,
    events: (amount) => `${amount} for events`,
  },
  notStated: (items) => `Not in it, since no amount is known: ${items}. The cost is at least this much.`,
  toCome: (meetings) =>
    `${counted(meetings, 'meeting')} ${meetings === 1 ? 'is' : 'are'} still planned and not in it.`,
  sections: {
    answer: 'Cost, worth and return',
    costs: 'What it cost',
    sensitivity: 'What the result depends on',
    inputs: 'Where the figures come from',
    claims: 'Figures from outside',
    method: 'Method and limits',
  },
  figures: {
    cost: 'Cost',
    costDetail: 'what is stated and the time of participants',
    worth: 'Worth of the difference in staying',
    return: 'Return on the cost',
    breakEven: 'Cost covered from',
    points: 'points',
    interval: (range) => `95\u202f% interval ${range}`,
    ratio: (ratio) => `or ${ratio}`,
    leavers: (leavers) => `${leavers} leavers fewer`,
    none: 'no amount',
    noneDetail: 'the first lines say why',
    hiddenDetail: 'suppressed; the first lines say why',
  },
  suppressedKey: '[c]: suppressed, since it would tell small counts',
  costs: {
    caption: 'Cost by item',
    measure: (day) => `up to ${day}`,
    columns: { item: 'Item', how: 'How it was worked out', amount: 'Amount' },
    items: {
      time: 'Time of participants',
      coordinator: 'Coordination',
      training: 'Training',
      events: 'Events',
      total: 'In all',
    },
    time: ({ meetings, hours, people, hourly }) =>
      `${meetings} meetings held; ${hours} hours of all who came${people === undefined ? '' : `, ${people} people`}; ${hourly} an hour`,
    timeUnknown: 'no meeting is on record as held',
    stated: 'as stated in program.yaml',
    notStated: 'not stated',
    sum: 'sum of what is known',
  },
  inputs: {
    caption: 'Every figure that the result rests on',
    measure: 'in the order in which they are used',
    columns: { figure: 'Figure', value: 'Value', source: 'Source', year: 'Year', evidence: 'Evidence' },
    names: {
      difference: 'Difference in staying',
      mentees: 'Mentees',
      hours: 'Hours of participants',
      salary: 'Yearly salary',
      share_of_salary: 'Cost of a leaver, share of a yearly salary',
      hourly_cost: 'Cost of an hour',
      coordinator: 'Coordination',
      training: 'Training',
      events: 'Events',
    },
    retention: (file) => `Retention report, from ${file}`,
    program: 'Pairings of this program',
    meetings: 'Meetings held, by schedule and check-ins',
    ownFigure: 'own figure',
    measured: 'measured here',
    noSource: 'program.yaml, which names no source',
    noYear: 'none given',
    unknown: 'not known',
    fewLeavers: 'too few leavers',
    hours: (hours) => `${hours} hours`,
    points: (points) => `${points} points`,
  },
  sensitivity: {
    finding: {
      inside: (input) => `What decides most: ${input}; its ends lie on both sides of the cost`,
      outside: (input) => `What decides most: ${input}; neither end changes sides`,
    },
    findingWithout: (input) => `What moves the break-even difference most: ${input}`,
    measure:
      'Return in per cent of the cost when one figure goes to either end and the others stay. Blue: the 95\u202f% interval of the difference. Grey: what nobody knows exactly, every amount 25\u202f% down and up, the cost of a leaver from 10 to 50\u202f% of a salary',
    measureWithout:
      'Break-even difference when one figure goes to either end and the others stay: every amount 25\u202f% down and up, the cost of a leaver from 10 to 50\u202f% of a salary',
    source:
      'The ends of the grey bars are conventions of this page, not intervals: they carry no probability.',
    left: 'worth less than it cost',
    right: 'worth more than it cost',
    axis: 'return, per cent of the cost',
    base: (percent) => `all as they are: ${percent}`,
    alternative: (base, rows) => `With every figure as it is, ${base}. ${rows}.`,
    ends: (low, high) => `${low} to ${high}`,
    caption: 'The result at both ends of every figure',
    columns: {
      figure: 'Figure',
      ends: 'Its ends',
      low: 'Return at the lower end',
      high: 'Return at the upper end',
      breakEven: 'Cost covered from',
    },
    unit: '% of the cost',
    points: 'points, at either end',
  },
  comparison: 'Comparison.',
  method: {
    worth: [
      'Worth.',
      'Leavers avoided × the cost of a leaver. Leavers avoided are the difference in the share that stayed × the mentees it was estimated on. The cost of a leaver is a yearly salary × the share of it that finding and training somebody new costs. The cost is that of the whole program: mentees outside the estimate, who joined later or found nobody like them to be compared with, are in the cost and are given no worth.',
    ],
    interval: [
      'Interval.',
      'Both ends of the 95\u202f% interval of the difference, carried through to every figure. What is uncertain about salaries, hours and the cost of a leaver is not in it; the section on what the result depends on has that.',
    ],
    forms: [
      'Return.',
      'As a ratio, benefit ÷ cost; in per cent, 100 × (benefit − cost) ÷ cost. A benefit of twice the cost is 2 : 1 and +100\u202f%.',
    ],
    time: [
      'Time of participants.',
      'Every meeting held × its length × those whose meeting it was × the cost of an hour. Preparing for meetings, and time for training and events unless their amounts contain it, are not in it.',
    ],
    horizon: [
      'Horizon.',
      'Whoever left after the horizon counts as having stayed, and a leaver is counted as avoided, not as put off.',
    ],
    suppression: [
      'Small groups.',
      'The difference is the one that the retention report publishes; where that is suppressed, so is everything made of it.',
    ],
    notSaid: [
      'What this page does not say.',
      'Nothing of what people learned, reached or thought of the program; nothing of whether mentors stayed; nothing of what the same money would have been worth elsewhere. What has no price here is not worth nothing.',
    ],
  },
};
