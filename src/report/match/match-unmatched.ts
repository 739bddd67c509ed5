import type { Language } from '../../model/language.ts';
import type { MatchExtras, Shortage, SmallestChange } from '../../model/match-extras.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { lackCatalogue } from '../../texts/match-words/lack-catalogue.ts';
import { removalWords } from '../../texts/rule-words/rule-words.ts';
import type { Block, Cell, Entry, Inline } from '../document.ts';
import type { PeopleById } from '../people-by-id.ts';

type Unmatched = MatchResult['unmatched'][number];
type Basis = { readonly people: PeopleById; readonly extras: MatchExtras; readonly language?: Language };
type Page = Basis & {
  readonly language: Language;
  readonly result: MatchResult;
  /** Whether places are counted and not mentees. */
  readonly places: boolean;
};

/** What is known of why somebody is without a partner. */
export type Lack = Pick<Unmatched, 'reason' | 'ruledOut'> & {
  readonly shortage?: Shortage;
  readonly rules: readonly Rule[];
};

/** As many as are told one after the other; more are rows of a table. */
const mostEntries = 12;

/** Why somebody is without a mentor, in one to three sentences for the coordinator. */
export function lackWords(
  { reason, ruledOut, shortage, rules }: Lack,
  people: PeopleById,
  language: Language = 'en',
): string {
  const words = lackCatalogue(language);
  switch (reason) {
    case 'out':
      return words.out;
    case 'not-eligible':
      return words.notEligible;
    case 'group-size':
      return words.groupSize;
    case 'odd-one-out':
      return words.oddOneOut;
    case 'waiting-list':
      return words.waitingList;
    case 'round-short':
      return words.roundShort;
    case 'no-eligible-mentor': {
      const of = ruledOut.reduce((sum, r) => sum + r.count, 0);
      return of === 0
        ? words.nobodyOffers
        : words.ruledOut(
            of,
            ruledOut.map((r) => removalWords(r, rules, language)),
          );
    }
    case 'shortage':
      return shortage === undefined
        ? words.noPlaceLeft
        : words.shortage({
            mentees: shortage.mentees.length,
            ids: shortage.mentees.length > 12 ? [] : shortage.mentees,
            mentors: shortage.mentors.length > 6 ? [] : shortage.mentors.map((id) => people.name(id)),
            mentorCount: shortage.mentors.length,
            places: shortage.places,
          });
  }
}

/** The act alone: "one more place with Mei Tanoura". */
function changeAct(change: SmallestChange, people: PeopleById, language: Language): string {
  const words = lackCatalogue(language);
  switch (change.kind) {
    case 'place':
      return words.place(people.name(change.mentor));
    case 'exception':
      return words.exception(change.rule, people.name(change.mentor));
    case 'value':
      return words.value(change.field, change.value);
  }
}

/** The smallest change that helps, as an act with what it yields; undefined where none was looked for or found. */
export function changeWords(
  change: SmallestChange | undefined,
  people: PeopleById,
  { matched, language = 'en' }: { readonly matched: number; readonly language?: Language },
): string | undefined {
  if (change === undefined) return undefined;
  const gain = change.matched - matched;
  const yields = gain > 1 ? lackCatalogue(language).yields(change.matched, gain) : '';
  return `${changeAct(change, people, language)}${yields}`;
}

/** The same for an entry of `mentor/match@1`. */
export function unmatchedReason(unmatched: Unmatched, { people, extras, language }: Basis): string {
  const shortage = extras.shortages.get(unmatched.person);
  return lackWords(
    { ...unmatched, rules: extras.rules, ...(shortage === undefined ? {} : { shortage }) },
    people,
    language,
  );
}

/** Everybody without a mentor, for the page: a few with reason and smallest change each, many as a table. */
export function unmatchedBlocks(page: Page): Block[] {
  const { unmatched } = page.result;
  if (unmatched.length > mostEntries) return [unmatchedTable(page)];
  return [{ kind: 'entries', act: false, items: unmatched.map((one) => unmatchedEntry(one, page)) }];
}

const idAndLine = ({ person }: Unmatched, people: PeopleById): string => {
  const line = people.line(person, 'mentee');
  return line === '' ? person : `${person} · ${line}`;
};

function unmatchedEntry(unmatched: Unmatched, page: Page): Entry {
  const { people, extras, language } = page;
  const words = lackCatalogue(language);
  const change = extras.changes.get(unmatched.person);
  const paragraphs: Inline[] = [[unmatchedReason(unmatched, page)]];
  if (change !== undefined)
    paragraphs.push([
      { strong: words.helps },
      ` ${changeAct(change, people, language)}. ${thenWords(change, page)}`,
    ]);
  paragraphs.push([{ code: `mentor explain ${unmatched.person}` }]);
  return {
    id: unmatched.person,
    title: people.name(unmatched.person),
    aside: idAndLine(unmatched, people),
    paragraphs,
  };
}

function thenWords({ matched }: SmallestChange, { result, places, language }: Page): string {
  return lackCatalogue(language).afterwards({ matched, seats: result.objective.seats, places });
}

function unmatchedTable(page: Page): Block {
  const { people, extras, language, result } = page;
  const words = lackCatalogue(language);
  const helps = (person: string): Cell => {
    const change = extras.changes.get(person);
    return change === undefined
      ? { type: 'missing', word: `mentor explain ${person}` }
      : { type: 'text', text: changeAct(change, people, language) };
  };
  return {
    kind: 'table',
    table: {
      id: 'without-a-mentor',
      caption: words.caption(result.unmatched.length),
      measure: words.measure,
      layout: 'stack',
      columns: [
        { id: 'mentee', title: words.menteeTitle, numeric: false },
        { id: 'why', title: words.reasonTitle, numeric: false },
        { id: 'helps', title: words.helpsTitle, numeric: false },
      ],
      rows: result.unmatched.map((one) => ({
        id: one.person,
        cells: [
          { type: 'text', text: people.name(one.person), small: idAndLine(one, people) },
          { type: 'text', text: shortReason(one, page) },
          helps(one.person),
        ],
      })),
    },
  };
}

/** One sentence: many of the same shortage need not name all the others each time. */
function shortReason(unmatched: Unmatched, page: Page): string {
  const shortage = page.extras.shortages.get(unmatched.person);
  return unmatched.reason === 'shortage' && shortage !== undefined
    ? lackCatalogue(page.language).shortShortage(shortage.mentees.length, shortage.places)
    : unmatchedReason(unmatched, page);
}
