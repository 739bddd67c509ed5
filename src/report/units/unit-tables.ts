import { formatNumber } from '../../model/format-number.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Language } from '../../model/language.ts';
import { sortedBy } from '../../model/order.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { listed } from '../../texts/counted.ts';
import { pairsTableWords } from '../../texts/match-words/pairs-table-words.ts';
import { stateWords } from '../../texts/state-words.ts';
import { unitWords } from '../../texts/unit-words/unit-words.ts';
import type { Cell, Table } from '../document.ts';
import { pairsOnPage } from '../match/pairs-on-page.ts';
import type { PeopleById } from '../people-by-id.ts';
import { kindOfResult, sizeOf, type UnitGroup } from './unit-figures.ts';

export type UnitTableInput = {
  readonly result: MatchResult;
  readonly people: PeopleById;
  readonly language: Language;
  /** The page with everything about each unit, where it lies beside. */
  readonly pairsPage?: string | undefined;
};

/** Groups, circles or peers, lowest score first: who leads, who is in it and with which score. */
export function unitsTable(input: UnitTableInput): Table {
  const { result, language, pairsPage } = input;
  const words = unitWords(language);
  const kind = kindOfResult(result);
  const led = result.groups.some(({ mentor }) => mentor !== undefined);
  const ranked = sortedBy(
    result.groups,
    (g) => g.score ?? 101,
    (g) => g.id,
  );
  const scoreOf = new Map(result.pairings.map((p) => [`${p.id}\0${p.mentee}`, p.score]));
  const shown = pairsOnPage(ranked.length);
  const table = pairsTableWords(language);
  const where = pairsPage === undefined ? table.pairPages : { link: table.pairPages, href: pairsPage };
  return {
    id: 'units',
    caption: words.unitsCaption(kind, ranked.length),
    measure: words.unitsMeasure(kind),
    layout: 'stack',
    columns: [
      { id: 'unit', title: words.columns.unit, numeric: false },
      ...(led ? [{ id: 'mentor', title: words.columns.mentor, numeric: false }] : []),
      { id: 'members', title: words.columns.members, numeric: false },
      { id: 'size', title: words.columns.size, numeric: true },
      { id: 'score', title: words.columns.mean, unit: table.of('100'), numeric: true },
    ],
    rows: ranked.map((group) => ({
      id: group.id,
      cells: [
        { type: 'text', text: group.id, ...stateOf(group, language) },
        ...(led ? [leadersCell(group, input)] : []),
        { type: 'text', text: membersText(group, scoreOf, input) },
        { type: 'number', value: sizeOf(group), decimals: 0 },
        scoreCell(group.score, language),
      ],
    })),
    ...(shown === ranked.length
      ? {}
      : { onPage: { rows: shown, said: [table.lowestShown(shown, ranked.length), where, '.'] } }),
  };
}

/** A draft is what a match makes; any other state is said. */
const stateOf = ({ state }: UnitGroup, language: Language): { small?: string } =>
  state === 'draft' ? {} : { small: stateWords(language).pairing[state] };

function leadersCell({ mentor, coMentors = [] }: UnitGroup, { people, language }: UnitTableInput): Cell {
  const names = [...(mentor === undefined ? [] : [mentor]), ...coMentors].map((id) => people.name(id));
  const line = mentor === undefined ? '' : people.line(mentor, 'mentor');
  return { type: 'text', text: listed(names, language), ...(line === '' ? {} : { small: line }) };
}

/** `Amira Haddad 82.50, Tomás Herrera 61.00` */
function membersText(
  { id, members }: UnitGroup,
  scoreOf: ReadonlyMap<string, number | null>,
  { people, language }: UnitTableInput,
): string {
  return members
    .map((person) => {
      const score = scoreOf.get(`${id}\0${person}`) ?? null;
      return score === null
        ? people.name(person)
        : `${people.name(person)} ${formatNumber(score, { decimals: 2, language })}`;
    })
    .join(language === 'de' ? '; ' : ', ');
}

const scoreCell = (score: number | null, language: Language): Cell =>
  score === null
    ? { type: 'missing', word: pairsTableWords(language).notScored }
    : { type: 'number', value: score, decimals: 2 };

/** Everybody of a rotation, and whom they talk with in each round. */
export function roundsTable({ result, people, language }: UnitTableInput): Table {
  const words = unitWords(language);
  const talks = result.rounds.flatMap(({ round, pairings }) =>
    pairings.flatMap(({ mentee, mentor }) => [
      { round, person: mentee, other: mentor },
      { round, person: mentor, other: mentee },
    ]),
  );
  const byPerson = groupBy(talks, ({ person }) => person);
  return {
    id: 'rounds',
    caption: words.roundsCaption,
    measure: words.roundsMeasure,
    layout: 'stack',
    columns: [
      { id: 'person', title: words.columns.person, numeric: false },
      ...result.rounds.map(({ round }) => ({
        id: `round-${round}`,
        title: words.round(round),
        numeric: false,
      })),
    ],
    rows: sortedBy(
      byPerson,
      ([id]) => people.name(id),
      ([id]) => id,
    ).map(([id, own]) => ({
      id,
      cells: [
        { type: 'text', text: people.name(id) },
        ...result.rounds.map(({ round }): Cell => {
          const talk = own.find((t) => t.round === round);
          return talk === undefined
            ? { type: 'missing', word: words.noTalk }
            : { type: 'text', text: people.name(talk.other) };
        }),
      ],
    })),
  };
}
