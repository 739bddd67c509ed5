import type { Language } from '../../model/language.ts';
import type { Format } from '../../schema/program-matching.ts';
import { type GermanUnitNoun, germanUnitNouns } from '../german-unit-nouns.ts';

/** Who meets whom, as far as words go: talks are the rotations that mentors hold, equal talks those among equals. */
export type Company = 'pairs' | 'peers' | 'groups' | 'circles' | 'talks' | 'equal-talks';

/** In which language and about whom a page speaks. */
export type Speech = {
  readonly language: Language;
  readonly company: Company;
  /** What the program’s own forms call a question, by its id. */
  readonly headers?: ReadonlyMap<string, string>;
};

/** `equals`: nobody leads anybody. */
export function companyOf(format: Format, equals: boolean): Company {
  switch (format) {
    case 'one-to-one':
    case 'informal':
      return 'pairs';
    case 'group':
      return 'groups';
    case 'peer':
      return 'peers';
    case 'circle':
      return 'circles';
    case 'flash':
      return equals ? 'equal-talks' : 'talks';
  }
}

/** What meets, and who the people in it are called. */
export type EnglishNouns = {
  readonly one: string;
  readonly many: string;
  readonly person: string;
  readonly people: string;
  /** Over the column of their names. */
  readonly members: string;
};

export const englishNouns = {
  pairs: { one: 'pairing', many: 'pairings', person: 'mentee', people: 'mentees', members: 'Mentee' },
  peers: { one: 'pair', many: 'pairs', person: 'participant', people: 'participants', members: 'Who' },
  groups: { one: 'group', many: 'groups', person: 'mentee', people: 'mentees', members: 'Mentees' },
  circles: { one: 'circle', many: 'circles', person: 'member', people: 'members', members: 'Members' },
  talks: { one: 'rotation', many: 'rotations', person: 'mentee', people: 'mentees', members: 'Mentees' },
  'equal-talks': {
    one: 'rotation',
    many: 'rotations',
    person: 'participant',
    people: 'participants',
    members: 'Who',
  },
} as const satisfies Record<Company, EnglishNouns>;

/** The same with the forms that German sentences need. */
export type GermanNouns = GermanUnitNoun & {
  readonly person: string;
  readonly people: string;
  /** After `von`: `Mitgliedern`. */
  readonly ofPeople: string;
  readonly members: string;
};

const mentee = { person: 'Mentee', people: 'Mentees', ofPeople: 'Mentees', members: 'Mentees' };
const participant = {
  person: 'Person',
  people: 'Teilnehmende',
  ofPeople: 'Teilnehmenden',
  members: 'Wer',
};

export const germanNouns = {
  pairs: { ...germanUnitNouns.pair, ...mentee, members: 'Mentee' },
  peers: { ...germanUnitNouns.pair, ...participant },
  groups: { ...germanUnitNouns.group, ...mentee },
  circles: {
    ...germanUnitNouns.circle,
    person: 'Mitglied',
    people: 'Mitglieder',
    ofPeople: 'Mitgliedern',
    members: 'Mitglieder',
  },
  talks: { ...germanUnitNouns.rotation, ...mentee },
  'equal-talks': { ...germanUnitNouns.rotation, ...participant },
} as const satisfies Record<Company, GermanNouns>;
