import { formatNumber } from '../../model/format-number.ts';
import type { PlacingChange } from '../../model/placing-change.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { capitalised, counted, listed } from '../../texts/counted.ts';
import type { UnitMethod } from '../../texts/unit-words/unit-words.ts';
import { unitWords } from '../../texts/unit-words/unit-words.ts';
import { type Lack, lackWords } from '../match/match-unmatched.ts';
import type { PeopleById } from '../people-by-id.ts';
import { changeSaid, ruleNamed } from './explain-words.ts';
import type { UnitAnswer } from './told-unit.ts';
import { unitGainWords } from './unit-gain-words.ts';

type View = UnitAnswer & { readonly rules: readonly Rule[] };

/** Names of people who change, before they are only counted. */
const mostNames = 8;

/** Further sentences: why, what bars two, what bringing them together or keeping them apart comes to, and what helps. */
export function unitReasons(view: View): string[] {
  const { result, method } = view;
  if (method === 'informal') return hintWords(view);
  return [
    ...lackSentences(view),
    ...barWords(view),
    ...forcingWords(view),
    ...apartWords(view),
    ...leadingWords(view),
    ...result.places.flatMap((place) => placeWords(place, view)),
  ];
}

/** Why somebody is left, or has fewer talks than there are rounds, and the smallest change that helps. */
function lackSentences({ result, rules, people, method }: View): string[] {
  const { subject, ruledOut, change, left = [] } = result;
  const own = left.find(({ person }) => person === subject.person);
  if (subject.other !== null) return [];
  const reason = own?.reason as Lack['reason'] | undefined;
  const equals = method === 'peer' || method === 'circle';
  const said: string[] = [];
  if (reason !== undefined) {
    const why =
      equals && reason === 'no-eligible-mentor'
        ? unitWords('en').noPartner
        : lackWords({ reason, ruledOut, rules }, people);
    said.push(why);
    if (equals && reason === 'no-eligible-mentor' && ruledOut.length > 0) said.push(ruledOutWords(result));
  }
  const helps = changeSaid(change, people, (change?.matched ?? 1) - 1);
  if (helps !== undefined) said.push(`Smallest change that helps: ${helps}.`);
  return said;
}

function ruledOutWords({ ruledOut }: ExplainResult): string {
  const of = ruledOut.reduce((sum, { count }) => sum + count, 0);
  return `Of ${counted(of, 'other person', 'other people')}: ${ruledOut.map((r) => `${r.rule} ${formatNumber(r.count)}`).join(', ')}.`;
}

/** What would place more people, each solved; for the page of somebody who is left, and of the whole program. */
export const placingWords = (placing: NonNullable<ExplainResult['placing']>, people: PeopleById): string[] =>
  placing.flatMap((change) => {
    const known = placingOf(change);
    return known === undefined ? [] : [unitWords('en').change(known, people.name)];
  });

type Placing = NonNullable<ExplainResult['placing']>[number];

function placingOf({
  kind,
  placed,
  size,
  mentor,
  places,
  least,
  count,
  field,
}: Placing): PlacingChange | undefined {
  switch (kind) {
    case 'least-size':
    case 'greatest-size':
      return size === undefined ? undefined : { kind, placed, size };
    case 'mentor-takes':
      return mentor === undefined || places === undefined ? undefined : { kind, placed, mentor, places };
    case 'new-mentor':
      return places === undefined
        ? undefined
        : { kind, placed, places, ...(least === undefined ? {} : { least }) };
    case 'more-people':
      return count === undefined ? undefined : { kind, placed, count };
    case 'without-spread':
      return field === undefined ? undefined : { kind, placed, field };
  }
}

function barWords({ result, rules, people }: View): string[] {
  const { subject, brokenRules } = result;
  if (subject.kind !== 'non-pair' || brokenRules.length === 0) return [];
  const [first] = brokenRules;
  if (first === 'roles' && brokenRules.length === 1)
    return [
      `Nothing in the program lets ${people.name(subject.person ?? '')} and ${people.name(subject.other ?? '')} meet: their roles do not go together.`,
    ];
  return [`Against it: ${listed(brokenRules.map((name) => ruleNamed(name, rules)))}.`];
}

const acts: Readonly<Record<UnitMethod, string>> = {
  group: 'Bringing them together in one group',
  peer: 'Pairing them',
  circle: 'Bringing them together in one circle',
  flash: 'A talk of the two',
  roles: 'Pairing them',
  informal: '',
};

function forcingWords({ result, people, method }: View): string[] {
  const { forcing, subject, brokenRules } = result;
  if (subject.kind !== 'non-pair') return [];
  if (forcing === null) {
    // Where something bars the two, that has been said.
    return brokenRules.length > 0 ? [] : [notPossible[method]];
  }
  const gain = unitGainWords(forcing, method);
  const cost = gain === '' ? 'would cost nothing' : `would mean ${gain}`;
  const names = forcing.moved.map((id) => people.name(id));
  const more = names.length - mostNames;
  const shown = [...names.slice(0, mostNames), ...(more > 0 ? [counted(more, 'other')] : [])];
  const who =
    names.length === 0
      ? 'nobody would change'
      : `${counted(names.length, 'person', 'people')} would change: ${listed(shown)}`;
  const pin = brokenRules.length > 0 ? 'A pin would beat that. ' : '';
  return [`${pin}${acts[method]} ${cost}; ${who}.`];
}

const notPossible: Readonly<Record<UnitMethod, string>> = {
  group: 'No group can take both: sizes, spread, or a group that stands are against it.',
  peer: 'A pair that stands or is pinned is against it.',
  circle:
    'No exchange brings them together: sizes, spread, others who must not meet, or circles that stand are against it.',
  flash: 'Their rounds are taken by talks that stand or are pinned.',
  roles: 'Their places are taken by pairings that stand or are pinned.',
  informal: '',
};

const chosen: Readonly<Record<UnitMethod, string>> = {
  group: 'this place for them',
  peer: 'this pair',
  circle: 'this circle',
  flash: 'this talk',
  roles: 'this pair',
  informal: 'this pair',
};

function apartWords({ result, method }: View): string[] {
  const { apart, subject } = result;
  if (subject.kind !== 'pair' && (subject.kind !== 'matched' || apart === null)) return [];
  if (apart === null)
    return method === 'circle' || result.score === null
      ? []
      : ['This was decided: it is pinned, or stands since it was proposed. Points did not choose it.'];
  const loss = unitGainWords(apart, method);
  return loss === ''
    ? ['Others would be just as good: a match without it has the same total, and the lottery decided.']
    : [`Without ${chosen[method]} there would be ${loss}.`];
}

/** Why somebody leads a group or none, and what the match would be the other way. */
function leadingWords({ result, people, method }: View): string[] {
  const { leading, subject, places } = result;
  if (leading === undefined || leading === null || subject.person === null) return [];
  const person = people.name(subject.person);
  const gain = leading.otherwise === null ? '' : unitGainWords(leading.otherwise, method);
  if (leading.leads)
    return leading.otherwise === null
      ? []
      : [
          gain === ''
            ? 'Without this group the match would be just as good.'
            : `Without this group there would be ${gain}.`,
        ];
  const eligible = places[0]?.eligible ?? 0;
  if (leading.otherwise === null)
    return [
      `A group of ${person} cannot be filled: ${counted(eligible, 'mentee fits', 'mentees fit')}, and the sizes, ${person}’s places or spread leave too few.`,
    ];
  return [
    gain === ''
      ? `The best match does without: with a group of ${person} it would be just as good.`
      : `The best match does without: with a group of ${person} there would be ${gain}.`,
  ];
}

function placeWords(
  { mentor, used, offered, eligible, ...gain }: ExplainResult['places'][number],
  { people, method }: View,
): string[] {
  const more = unitGainWords(gain, method);
  return [
    `${people.name(mentor)} has ${formatNumber(used)} of ${counted(offered, 'place')} filled; ${counted(eligible, 'mentee is', 'mentees are')} eligible. One place more would bring ${more === '' ? 'nothing' : more}.`,
  ];
}

/** Pairs that found each other: what is said of rules and points is a hint. */
function hintWords({ result, rules }: View): string[] {
  const { brokenRules, score, subject } = result;
  if (subject.kind === 'unmatched') return [];
  if (brokenRules.includes('roles')) return ['One of them would have to be a mentee and the other a mentor.'];
  const broken = listed(brokenRules.map((name) => ruleNamed(name, rules)));
  const hint =
    subject.kind === 'non-pair'
      ? `A pair of the two would be against ${broken}`
      : `A hint: this is against ${broken}`;
  return [
    ...(broken === '' ? [] : [`${capitalised(hint)}. The two decide.`]),
    ...(score === null ? [] : ['The score below is a hint; nobody was chosen by points.']),
  ];
}
