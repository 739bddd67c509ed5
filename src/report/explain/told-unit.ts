import { formatNumber } from '../../model/format-number.ts';
import { sortedBy } from '../../model/order.ts';
import { roundOf } from '../../model/pairing-unit.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { UnitMethod } from '../../texts/unit-words/unit-words.ts';
import type { PeopleById } from '../people-by-id.ts';

export type ToldUnit = NonNullable<ExplainResult['units']>[number];
export type Partner = ExplainResult['partners'][number];

/** What an answer is given from: the result, the names, and what the program is made of. */
export type UnitAnswer = {
  readonly result: ExplainResult;
  readonly people: PeopleById;
  readonly method: UnitMethod;
};

export const points = (score: number): string => `${formatNumber(score, { decimals: 2 })} of 100`;

export const holds = ({ mentors, members }: ToldUnit, id: string | null): boolean =>
  id !== null && (mentors.includes(id) || members.includes(id));

export const otherOf = ({ mentee, mentor }: Partner, person: string): string =>
  mentee === person ? mentor : mentee;

/** Talks in order of rounds. */
export const inRounds = (partners: readonly Partner[]): Partner[] =>
  sortedBy(
    partners,
    ({ role }) => roundOf(role === undefined ? {} : { role }) ?? 0,
    ({ mentee }) => mentee,
  );
