import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { WhyChanged } from '../../schema/match-changes.ts';
import { listed } from '../counted.ts';
import { ruleName } from './rule-names.ts';

/** Half a sentence for each reason; people are names. */
type ChangeWords = {
  readonly left: (person: string) => string;
  readonly notEligible: (person: string) => string;
  readonly waitingList: (person: string) => string;
  readonly ban: string;
  readonly avoids: string;
  readonly rule: (rule: string) => string;
  readonly places: (person: string) => string;
  readonly pin: (person: string) => string;
  readonly answers: (criteria: string) => string;
  readonly fell: (points: {
    readonly before: string;
    readonly after: string;
    readonly criteria: string;
  }) => string;
  readonly newPerson: (person: string) => string;
  readonly better: string;
  readonly betterFor: (people: string) => string;
};

const inBrackets = (words: string): string => (words === '' ? '' : ` (${words})`);

const words = {
  en: {
    left: (person) => `${person} no longer takes part`,
    notEligible: (person) => `${person} does not fulfil eligibility`,
    waitingList: (person) => `${person} is on the waiting list`,
    ban: 'the two are kept apart now',
    avoids: 'one asked to avoid the other',
    rule: (rule) => `the rule ${rule} bars the old pair`,
    places: (person) => `${person} has fewer places`,
    pin: (person) => `a pin gave the place to ${person}`,
    answers: (criteria) => `answers changed${inBrackets(criteria)}`,
    fell: ({ before, after, criteria }) =>
      `the old pair fell from ${before} to ${after} points${inBrackets(criteria)}`,
    newPerson: (person) => `${person} is new`,
    better: 'all pairs together are better so',
    betterFor: (people) => `all pairs together are better so; the old place went to ${people}`,
  },
  de: {
    left: (person) => `${person} nimmt nicht mehr teil`,
    notEligible: (person) => `${person} erfüllt die Teilnahmebedingungen nicht`,
    waitingList: (person) => `${person} steht auf der Warteliste`,
    ban: 'die beiden sollen kein Tandem mehr sein',
    avoids: 'eine der beiden Personen hat die andere ausgeschlossen',
    rule: (rule) => `die Bedingung „${ruleName(rule, 'de')}“ schließt das alte Tandem aus`,
    places: (person) => `${person} hat weniger Plätze`,
    pin: (person) => `der Platz ist fest an ${person} vergeben`,
    answers: (criteria) => `Antworten haben sich geändert${inBrackets(criteria)}`,
    fell: ({ before, after, criteria }) =>
      `das alte Tandem fiel von ${before} auf ${after} Punkte${inBrackets(criteria)}`,
    newPerson: (person) => `${person} ist neu dabei`,
    better: 'alle Tandems zusammen sind so besser',
    betterFor: (people) => `alle Tandems zusammen sind so besser; den alten Platz hat jetzt ${people}`,
  },
} as const satisfies Record<Language, ChangeWords>;

/** Why a pair of the last match was not made again, as half a sentence; `name` gives the name of an id. */
export function whyChangedWords(
  why: WhyChanged,
  name: (id: string) => string,
  language: Language = 'en',
): string {
  const said: ChangeWords = words[language];
  switch (why.reason) {
    case 'left':
      return said.left(name(why.person));
    case 'not-eligible':
      return said.notEligible(name(why.person));
    case 'waiting-list':
      return said.waitingList(name(why.person));
    case 'ban':
      return said.ban;
    case 'avoids':
      return said.avoids;
    case 'rule':
      return said.rule(why.rule);
    case 'places':
      return said.places(name(why.person));
    case 'pin':
      return said.pin(name(why.person));
    case 'score':
      return scoreWords(why, language);
    case 'new-person':
      return said.newPerson(name(why.person));
    case 'better-total':
      return why.takenBy.length === 0 ? said.better : said.betterFor(listed(why.takenBy.map(name), language));
  }
}

function scoreWords(
  { criteria, before, after }: Extract<WhyChanged, { reason: 'score' }>,
  language: Language,
): string {
  const { answers, fell } = words[language];
  const by = listed(criteria, language);
  if (before === null || after === null || after >= before) return answers(by);
  const points = (value: number) => formatNumber(value, { decimals: 2, language });
  return fell({ before: points(before), after: points(after), criteria: by });
}
