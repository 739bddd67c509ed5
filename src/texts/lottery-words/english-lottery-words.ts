import { counted } from '../counted.ts';
import type { LotteryCatalogue } from './lottery-catalogue.ts';

export const englishLotteryWords: LotteryCatalogue = {
  title: 'Lottery',
  note: 'Names and chances inside; for the coordinator and whoever checks the draw',
  sections: {
    audit: 'For the audit',
    waiting: 'Waiting list, in the order drawn',
    order: 'The whole order, and everybody’s chance',
    repeat: 'How to repeat the draw',
    announcement: 'What is announced',
  },
  audit: ({ applicants, places, drawn, seed, announced, waitingUntil, equal }) =>
    [
      `${counted(applicants, 'applicant')} fulfilled the conditions; ${places} could be matched.`,
      `Drawn on ${drawn} with seed “${seed}”${announced === undefined ? '' : `, published on ${announced}`}.`,
      equal
        ? 'Everybody’s chance was the same.'
        : 'Not everybody’s chance was equal, since some topics and places had more mentors; each person’s chance, proven where it can be and else estimated from 10,000 draws, stands in lottery.csv.',
      `The people on the waiting list are the comparison group${waitingUntil === undefined ? '' : ` until ${waitingUntil}`}.`,
    ].join(' '),
  figures: {
    applicants: 'In the draw',
    places: 'Admitted in the draw',
    waiting: 'Waiting now',
    later: 'Admitted later',
  },
  details: {
    applicants: 'people who fulfilled the conditions and wanted a place',
    places: 'as many as any order could have placed',
    waiting: 'in the order drawn',
    later: 'when a place came free, or who came after the draw',
  },
  certain: ({ always, never }) =>
    [
      ...(always === 0
        ? []
        : [
            `${counted(always, 'person', 'people')} would have had a place by any draw: nobody could have taken it.`,
          ]),
      ...(never === 0
        ? []
        : [`${counted(never, 'person', 'people')} could not have had one by any: no mentor may take them.`]),
    ].join(' '),
  nobodyWaits: 'Nobody waits: there was a place for everybody.',
  standing: {
    yes: 'place by the draw',
    later: 'place that came free',
    no: 'waits',
    gone: 'takes no part any more',
  },
  columns: {
    number: 'Next',
    draw: 'Drawn as',
    person: 'Person',
    standing: 'Outcome',
    chance: 'Chance',
    error: 'Standard error',
  },
  waitingCaption: 'The waiting list',
  waitingMeasure:
    'Whoever is first is asked first, if a mentor who may take them has room; mentor match --lottery does it.',
  orderCaption: 'Everybody in the order drawn',
  orderMeasure: (draws) =>
    `Chance of a place before the draw; 0 % and 100 % are proven, the others estimated from ${draws} seeded draws.`,
  afterDraw: 'came later',
  exact: 'exact',
  repeat: [
    'A person’s lot is the SHA-256 of the seed, a zero byte, the word lottery, a zero byte and the person’s id. The least comes first; priority classes, where there are any, come before the lot.',
    'In this order everybody is admitted who can be matched together with all who were admitted before; whoever cannot, waits. However the order falls, as many people get a place.',
    'mentor verify does all of this again, with code of its own. By hand, the lot of the first in the order is:',
  ],
  announcement: ({ classes, announced }) =>
    [
      'If more people apply than we can match, the places are drawn by lot among all who fulfil the conditions.',
      'Rank, sympathy and speed do not count.',
      ...(classes
        ? ['People passed over last time, and others whom the rules name, come before the draw.']
        : []),
      `The rule and a seed word are published${announced === undefined ? '' : ` on ${announced}`}, before we know who applied; anybody can repeat the draw.`,
      'People whom the lot passes over come first next time.',
    ].join(' '),
};
