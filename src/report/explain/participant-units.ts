import type { ExplainResult } from '../../schema/explain-result.ts';
import { listed } from '../../texts/counted.ts';
import type { UnitMethod } from '../../texts/unit-words/unit-words.ts';
import type { WhyBasis } from '../pair-facts.ts';
import type { PeopleById } from '../people-by-id.ts';
import { inRounds, otherOf } from './told-unit.ts';

type Told = {
  readonly result: ExplainResult;
  readonly people: PeopleById;
  readonly method: Exclude<UnitMethod, 'roles' | 'informal'>;
  /** Who reads it. */
  readonly reader: string;
};

/** Where the reader is, and with whom: their own partners and fellow members, nobody else; empty where they have no place. */
export function ownPlaceWords({ result, people, method, reader }: Told): string[] {
  const own = (result.units ?? []).filter(({ mentors, members }) =>
    [...mentors, ...members].includes(reader),
  );
  const named = (ids: readonly string[]) => listed(ids.map((id) => people.name(id)));
  if (method === 'flash') {
    const talks = inRounds(result.partners.filter((p) => p.mentee === reader || p.mentor === reader));
    const said = talks.map((talk) => `${people.name(otherOf(talk, reader))} (${talk.role})`);
    return said.length === 0 ? [] : [`You talk with ${listed(said)}.`];
  }
  return own.map(({ mentors, members }) => {
    const fellows = members.filter((id) => id !== reader);
    if (method === 'circle') return `You sit in a circle with ${named(fellows)}.`;
    if (method === 'peer')
      return fellows.length === 1
        ? `Your partner is ${named(fellows)}.`
        : `You meet as three, with ${named(fellows)}.`;
    if (!mentors.includes(reader))
      return `You are in the group of ${named(mentors)}${fellows.length === 0 ? '' : `, with ${named(fellows)}`}.`;
    const others = mentors.filter((id) => id !== reader);
    return `You lead the group of ${named(members)}${others.length === 0 ? '' : `, together with ${named(others)}`}.`;
  });
}

/** What a format calls being together, to somebody who is not with the other. */
export const togetherWords: Readonly<
  Record<
    UnitMethod,
    { readonly never: string; readonly could: string; readonly best: string; readonly lost: string }
  >
> = {
  group: {
    never: 'cannot be in one group',
    could: 'could have been in one group',
    best: 'the groups would fit less well in all',
    lost: 'Somebody would be left without a place.',
  },
  circle: {
    never: 'cannot sit in one circle',
    could: 'could have sat in one circle',
    best: 'the circles would fit less well in all',
    lost: 'Somebody would be left without a place.',
  },
  peer: {
    never: 'cannot be paired',
    could: 'could have been paired',
    best: 'the pairs would fit less well in all',
    lost: 'Somebody would be left without a partner.',
  },
  flash: {
    never: 'cannot have a talk',
    could: 'could have had a talk',
    best: 'the talks would fit less well in all',
    lost: 'There would be fewer talks in all.',
  },
  roles: {
    never: 'cannot be paired',
    could: 'could have been paired',
    best: 'the pairs would fit less well in all',
    lost: 'Somebody would be left without a mentor.',
  },
  informal: {
    never: 'are not registered as a pair',
    could: 'have not registered as a pair',
    best: 'the pairs would fit less well in all',
    lost: '',
  },
};

/** What somebody who is left reads: why, as far as it is theirs to know. Undefined where the words for pairs serve. */
export function leftWords(reason: string | undefined, method: UnitMethod): string[] | undefined {
  switch (reason) {
    case 'group-size':
      return ['There were not enough people for one more group of the least size with you in it.'];
    case 'odd-one-out':
      return ['The number of people is odd, so one was left over this time.'];
    case 'round-short':
      return ['In some rounds there was nobody left whom you have not met, or no room.'];
    case 'shortage':
      return method === 'group' ? ['The groups that would fit have no place left.'] : undefined;
    default:
      return undefined;
  }
}

/** Without a place, in the words of the format. */
export const noPlace: Readonly<Record<UnitMethod, string>> = {
  group: 'You are in no group in this match.',
  circle: 'You sit in no circle in this match.',
  peer: 'You have no partner in this match.',
  flash: 'You have no talk in this match.',
  roles: 'You have no partner in this match.',
  informal: 'You are in no pair that was registered.',
};

/** Between equals nobody is ahead. */
export const amongEquals = ({ criteria, rules, fields }: WhyBasis): WhyBasis => ({
  criteria: criteria.filter(({ type }) => type !== 'closeness'),
  rules: rules.filter((rule) => !('level_gap' in rule)),
  fields,
});
