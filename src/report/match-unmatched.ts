import { formatNumber } from '../model/format-number.ts';
import type { MatchExtras, Shortage, SmallestChange } from '../model/match-extras.ts';
import type { MatchResult } from '../schema/match-result.ts';
import type { Rule } from '../schema/program-rules.ts';
import { capitalised, counted, fieldWords, listed, numberWord } from '../texts/counted.ts';
import { removalWords } from '../texts/rule-words.ts';
import type { Entry, Inline } from './document.ts';
import type { PeopleById } from './people-by-id.ts';

type Unmatched = MatchResult['unmatched'][number];
type Basis = { readonly people: PeopleById; readonly extras: MatchExtras };

/** What is known of why somebody is without a partner. */
export type Lack = Pick<Unmatched, 'reason' | 'ruledOut'> & {
  readonly shortage?: Shortage;
  readonly rules: readonly Rule[];
};

/** Why somebody is without a mentor, in one to three sentences for the coordinator. */
export function lackWords({ reason, ruledOut, shortage, rules }: Lack, people: PeopleById): string {
  switch (reason) {
    case 'out':
      return 'Not available: taken out by an override.';
    case 'not-eligible':
      return 'Does not meet the conditions of eligibility.';
    case 'no-eligible-mentor': {
      const of = ruledOut.reduce((sum, r) => sum + r.count, 0);
      return of === 0
        ? 'No mentor is eligible: nobody offers a place.'
        : `No mentor is eligible. Of ${counted(of, 'mentor')}, ${listed(ruledOut.map((r) => removalWords(r, rules)))}.`;
    }
    case 'shortage':
      return shortage === undefined
        ? 'A shortage, not a rule: every mentor who is eligible has no place left.'
        : shortageWords(shortage, people);
  }
}

function shortageWords({ mentees, mentors, places }: Shortage, people: PeopleById): string {
  const many = mentors.length > 1;
  const whom =
    mentors.length > 6
      ? `${formatNumber(mentors.length)} mentors`
      : listed(mentors.map((id) => people.name(id)));
  const who = mentees.length > 12 ? '' : ` (${mentees.join(', ')})`;
  const need = `${capitalised(numberWord(mentees.length))} ${mentees.length === 1 ? 'mentee' : 'mentees'}${who} can only be paired with ${whom}`;
  return `A shortage, not a rule. ${need}, who ${many ? 'have' : 'has'} ${counted(places, 'place')}${many ? ' between them' : ''}.`;
}

/** The smallest change that helps, as an act with what it yields; undefined where none was looked for or found. */
export function changeWords(
  change: SmallestChange | undefined,
  people: PeopleById,
  matched: number,
): string | undefined {
  if (change === undefined) return undefined;
  const gain = change.matched - matched;
  const yields =
    gain > 1
      ? `; ${counted(change.matched, 'place is', 'places are')} then filled, ${numberWord(gain)} more`
      : '';
  switch (change.kind) {
    case 'place':
      return `one more place with ${people.name(change.mentor)}${yields}`;
    case 'exception':
      return `an exception from ${fieldWords(change.rule)} for ${people.name(change.mentor)}${yields}`;
    case 'value':
      return `${change.value} among the ${fieldWords(change.field)}, if that is only missing from the form${yields}`;
  }
}

/** The same for an entry of `mentor/match@1`. */
export function unmatchedReason(unmatched: Unmatched, { people, extras }: Basis): string {
  const shortage = extras.shortages.get(unmatched.person);
  return lackWords(
    { ...unmatched, rules: extras.rules, ...(shortage === undefined ? {} : { shortage }) },
    people,
  );
}

/** One entry per person without a mentor, for the page. */
export function unmatchedEntries(result: MatchResult, basis: Basis): Entry[] {
  return result.unmatched.map((unmatched) => {
    const { people, extras } = basis;
    const line = people.line(unmatched.person, 'mentee');
    const change = changeWords(extras.changes.get(unmatched.person), people, result.objective.matched);
    const paragraphs: Inline[] = [[unmatchedReason(unmatched, basis)]];
    if (change !== undefined) paragraphs.push([{ strong: 'Smallest change that helps:' }, ` ${change}.`]);
    paragraphs.push([{ code: `mentor explain ${unmatched.person}` }]);
    return {
      id: unmatched.person,
      title: people.name(unmatched.person),
      aside: line === '' ? unmatched.person : `${unmatched.person} · ${line}`,
      paragraphs,
    };
  });
}

/** Of those without a mentor: "for two, nobody is eligible; for one, places are short". */
export function unmatchedCounts(result: MatchResult): string {
  const count = (reason: Unmatched['reason']) => result.unmatched.filter((u) => u.reason === reason).length;
  const clauses = [
    [count('no-eligible-mentor'), 'nobody is eligible'],
    [count('shortage'), 'places are short'],
    [count('not-eligible'), 'a condition of eligibility is not met'],
    [count('out'), 'an override says so'],
  ] as const;
  return clauses.flatMap(([n, words]) => (n === 0 ? [] : [`for ${numberWord(n)}, ${words}`])).join('; ');
}
