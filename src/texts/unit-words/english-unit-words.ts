import { formatNumber } from '../../model/format-number.ts';
import { counted } from '../counted.ts';
import type { UnitMethod, UnitWords } from './unit-words.ts';

const nouns = {
  pair: ['pair', 'pairs'],
  peers: ['pair of peers', 'pairs of peers'],
  group: ['group', 'groups'],
  circle: ['circle', 'circles'],
  rotation: ['rotation', 'rotations'],
} as const;

const n = (value: number): string => formatNumber(value);

const leads: Readonly<
  Record<UnitMethod, (facts: { matched: number; seats: number; units: number }) => string>
> = {
  peer: ({ matched, seats, units }) =>
    `${n(matched)} of ${counted(seats, 'person', 'people')} ${matched === 1 ? 'has' : 'have'} a partner, in ${counted(units, 'pair')}.`,
  group: ({ matched, seats, units }) =>
    `${n(matched)} of ${counted(seats, 'mentee')} ${matched === 1 ? 'has' : 'have'} a place, in ${counted(units, 'group')}.`,
  circle: ({ matched, seats, units }) =>
    `${n(matched)} of ${counted(seats, 'person', 'people')} ${matched === 1 ? 'has' : 'have'} a place, in ${counted(units, 'circle')}.`,
  flash: ({ matched, seats }) => `${n(matched)} of ${counted(seats, 'talk')} can be held.`,
  roles: ({ matched, seats }) => `${n(matched)} of ${counted(seats, 'place')} wanted by mentees are filled.`,
  informal: ({ units }) => `${counted(units, 'pair')} registered, as they declared themselves.`,
};

const claims: Readonly<
  Record<Exclude<UnitMethod, 'informal'>, (facts: { matched: number; total: string }) => string>
> = {
  peer: ({ matched, total }) =>
    `no match places more than ${counted(matched, 'person', 'people')}, and none that places as many has a total above ${total} points`,
  group: ({ matched, total }) =>
    `no match places more than ${counted(matched, 'mentee')}, and none that places as many has a total above ${total} points`,
  circle: ({ matched, total }) =>
    `no way of making circles places more than ${counted(matched, 'person', 'people')}, and none that places as many has a total above ${total} points`,
  flash: ({ matched, total }) =>
    `no rotation has more than ${counted(matched, 'talk')}, and none with as many has a total above ${total} points`,
  roles: ({ matched, total }) =>
    `no match fills more than ${counted(matched, 'place')}, and none that fills as many has a total above ${total} points`,
};

export const englishUnitWords: UnitWords = {
  units: (kind, count) => counted(count, nouns[kind][0], nouns[kind][1]),
  unitTitle: (kind) =>
    ({ pair: 'Pair', peers: 'Peers', group: 'Group', circle: 'Circle', rotation: 'Rotation' })[kind],
  sections: {
    units: 'Who meets together',
    left: 'Without a place',
    rounds: 'Round by round',
    sizes: 'Places in groups',
  },
  lead: (method, placed) => leads[method](placed),
  placedLabel: (method) =>
    method === 'flash'
      ? 'Talks'
      : method === 'roles'
        ? 'Places filled'
        : method === 'informal'
          ? 'Pairs'
          : 'People placed',
  unitsLabel: (method) =>
    ({
      peer: 'Pairs',
      group: 'Groups',
      circle: 'Circles',
      flash: 'Rounds',
      roles: 'Pairs',
      informal: 'Pairs',
    })[method],
  sizes: (least, most) =>
    least === most ? `${n(least)} people each` : `of ${n(least)} to ${n(most)} people`,
  noUnits: 'none could be made',
  middle: ({ rows, low, high }) => `median of ${counted(rows, 'score')}; lowest ${low}, highest ${high}`,
  claim: (method, facts) =>
    method === 'informal'
      ? 'Nothing was solved: the pairs found each other. Rules are hints here.'
      : `Under these rules ${claims[method](facts)}.`,
  gapClaim: ({ total, bound, share }) =>
    `The match has ${total} points; no match of as many people can have more than ${bound}. So at most ${share} could be gained.`,
  openPlaces: {
    heading: 'Not proven best: perhaps more people could have a place.',
    claim: (total) =>
      `No match of as many people has more than ${total} points. That none places more people was not shown: rules and sizes alone would allow it.`,
  },
  looked: ({ all, eligible, equals }) =>
    `${counted(all, equals ? 'pair of people' : 'pair', equals ? 'pairs of people' : 'pairs')} looked at, ${n(eligible)} of them eligible.`,
  leftTitle: (count, some) => `${some ? 'With fewer talks than rounds' : 'Without a place'}: ${n(count)}`,
  roundShort: 'In one round or more nobody is left for them to meet, or every room is taken.',
  talksOf: (name, talks, rounds) => `${name}: ${n(talks)} of ${counted(rounds, 'talk')}`,
  partnersTaken: 'A shortage, not a rule: everybody who would do has a partner already.',
  noPartner: 'Nobody is eligible: every other person is ruled out.',
  change: (change, nameOf) => {
    const then = `${counted(change.placed, 'person', 'people')} would then have a place.`;
    switch (change.kind) {
      case 'least-size':
        return `Groups of at least ${n(change.size)} (group_size: min). ${then}`;
      case 'greatest-size':
        return `Groups of up to ${n(change.size)} (group_size: max). ${then}`;
      case 'mentor-takes':
        return `${nameOf(change.mentor)} takes ${n(change.places)}. ${then}`;
      case 'new-mentor':
        return `One more mentor, who takes ${n(change.places)}${change.least === undefined ? '' : `, and groups of at least ${n(change.least)} (group_size: min)`}. ${then}`;
      case 'more-people':
        return `${counted(change.count, 'more person', 'more people')} to make up a group. ${then}`;
      case 'without-spread':
        return `Without the spread by ${change.field}. ${then}`;
    }
  },
  helps: 'What would help',
  ledBy: (names) => `led by ${names}`,
  columns: {
    unit: 'Id',
    mentor: 'Led by',
    members: 'Members',
    size: 'People',
    score: 'Score',
    person: 'Person',
    place: 'Place',
    mean: 'Mean score',
  },
  unitsCaption: (kind, count) =>
    `${counted(count, nouns[kind][0], nouns[kind][1])}, each person with their score`,
  unitsMeasure: (kind) =>
    kind === 'group'
      ? 'Points of 100 with whoever leads; the mean of the group last.'
      : 'Points of 100, the mean over the others in both directions.',
  round: (round) => `Round ${n(round)}`,
  roundsCaption: 'Who talks with whom',
  roundsMeasure: 'One row a person, one column a round.',
  noTalk: 'no talk',
  state: (word) => word,
};
