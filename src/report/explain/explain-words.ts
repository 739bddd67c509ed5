import { formatNumber } from '../../model/format-number.ts';
import type { SmallestChange } from '../../model/match-extras.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { capitalised, counted, listed, numberWord } from '../../texts/counted.ts';
import { ruleWords } from '../../texts/rule-words/rule-words.ts';
import { changeWords, type Lack, lackWords } from '../match/match-unmatched.ts';
import type { PeopleById } from '../people-by-id.ts';

const points = (value: number): string => formatNumber(Math.abs(value), { decimals: 2 });

/** The first line: who is with whom, or not. */
export function answerWords(
  { subject, partners, score, brokenRules }: ExplainResult,
  people: PeopleById,
): string {
  const person = people.name(subject.person ?? '');
  const other = people.name(subject.other ?? '');
  const scored = score === null ? '' : `, ${formatNumber(score, { decimals: 2 })} of 100`;
  switch (subject.kind) {
    case 'program':
      return `${counted(partners.length, 'pair')} in the match.`;
    case 'matched': {
      const whom = partners.map(
        (p) => `${people.name(p.mentee === subject.person ? p.mentor : p.mentee)} (${p.pairing})`,
      );
      return `${person} is paired with ${listed(whom)}${partners.length === 1 ? scored : ''}.`;
    }
    case 'unmatched':
      return `${person} is without a partner.`;
    case 'pair':
      return `${person} and ${other} are paired${scored}.`;
    case 'non-pair':
      return brokenRules.length === 0
        ? `${person} and ${other} are not paired; they would score ${score === null ? 'nothing' : `${formatNumber(score, { decimals: 2 })} of 100`}.`
        : `${person} and ${other} cannot be paired.`;
  }
}

/** Why a person is without a mentor, as far as `explain` knows; undefined for somebody who offers a place and was not needed. */
function lackOf(result: ExplainResult, rules: readonly Rule[]): Lack | undefined {
  const [first] = result.brokenRules;
  const { ruledOut, shortage } = result;
  if (first === 'out' || first === 'not-eligible' || first === 'waiting-list')
    return { reason: first, ruledOut, rules };
  if (shortage !== null) return { reason: 'shortage', ruledOut, shortage, rules };
  if (result.alternatives.some((a) => a.mentee === result.subject.person))
    return { reason: 'shortage', ruledOut, rules };
  return ruledOut.length > 0 ? { reason: 'no-eligible-mentor', ruledOut, rules } : undefined;
}

/** Further sentences: why, what would help, what bars a pair, what forcing it would cost. */
export function furtherWords(result: ExplainResult, rules: readonly Rule[], people: PeopleById): string[] {
  const { subject, brokenRules, forcing, change, apart } = result;
  const said: string[] = [];
  if (subject.kind === 'unmatched') {
    const lack = lackOf(result, rules);
    said.push(lack === undefined ? 'The best match does not need this place.' : lackWords(lack, people));
    const helps = changeSaid(change, people, (change?.matched ?? 1) - 1);
    if (helps !== undefined) said.push(`Smallest change that helps: ${helps}.`);
  }
  if (subject.kind === 'non-pair' && brokenRules.length > 0)
    said.push(`The pair breaks ${listed(brokenRules.map((name) => ruleNamed(name, rules)))}.`);
  if (forcing !== null)
    said.push(
      brokenRules.length > 0
        ? `A pin would beat that. ${forcingWords(forcing, people)}`
        : forcingWords(forcing, people),
    );
  if (apart !== null) said.push(apartWords(apart));
  else if (subject.kind === 'pair')
    said.push(
      'This pairing was decided: it is pinned, or stands since it was proposed. Points did not choose it.',
    );
  said.push(...result.places.map((place) => placeWords(place, people)));
  return said;
}

/** A change as an act with what it yields, for the coordinator; undefined where there is none. */
export function changeSaid(
  change: ExplainResult['change'],
  people: PeopleById,
  matched: number,
): string | undefined {
  if (change === null) return undefined;
  const { kind, mentor, rule, field, value, setting } = change;
  if (kind === 'rule')
    return setting === undefined
      ? undefined
      : setting.to === undefined
        ? `no rule ${setting.from}`
        : `${setting.to} in place of ${setting.from}`;
  const known = smallest({ kind, mentor, rule, field, value, matched: change.matched });
  return changeWords(known, people, { matched });
}

type Told = {
  readonly kind: SmallestChange['kind'];
  readonly matched: number;
  readonly mentor: string | undefined;
  readonly rule: string | undefined;
  readonly field: string | undefined;
  readonly value: string | undefined;
};

function smallest({ kind, matched, mentor, rule, field, value }: Told): SmallestChange | undefined {
  if (kind === 'place') return mentor === undefined ? undefined : { kind, matched, mentor };
  if (kind === 'exception')
    return mentor === undefined || rule === undefined ? undefined : { kind, matched, mentor, rule };
  return field === undefined || value === undefined ? undefined : { kind, matched, field, value };
}

/** `one mentee more without a mentor, and 12.50 points less`: what a difference comes to; empty where there is none. */
function gainWords({ matched, total }: { readonly matched: number; readonly total: number }): string {
  const seats =
    matched === 0
      ? []
      : [
          `${numberWord(Math.abs(matched))} ${Math.abs(matched) === 1 ? 'mentee' : 'mentees'} ${matched > 0 ? 'more' : 'fewer'} matched`,
        ];
  const sum = total === 0 ? [] : [`${points(total)} points ${total > 0 ? 'more' : 'less'} in total`];
  return [...seats, ...sum].join(', ');
}

/** Whether every best match has the pair, or it could be swapped at no loss. */
function apartWords(apart: NonNullable<ExplainResult['apart']>): string {
  const loss = gainWords(apart);
  if (loss !== '') return `Every best match has this pair: without it there would be ${loss}.`;
  return `This pair could be swapped at no loss: a match without it has the same total, and the lottery decided. ${capitalised(numberWord(apart.moves.length))} mentees would have another mentor.`;
}

/** How scarce a mentor is. */
function placeWords(place: ExplainResult['places'][number], people: PeopleById): string {
  const { mentor, offered, used, eligible } = place;
  const name = people.name(mentor);
  const taken = `${name} has ${formatNumber(used)} of ${counted(offered, 'place')} filled; ${counted(eligible, 'mentee is', 'mentees are')} eligible.`;
  if (used < offered) return `${taken} No better match would use the rest.`;
  const gain = gainWords(place);
  return gain === ''
    ? `${taken} One more place would bring nothing.`
    : `${taken} One more place would bring ${gain}.`;
}

const otherBars: Readonly<Record<string, string>> = {
  roles: 'the roles (one has to be a mentee and the other a mentor)',
  self: 'the rule that nobody mentors themselves',
  avoids: 'a wish to avoid',
  ban: 'a ban, or a pairing that ended or was declined',
  only_listed: 'the rule that only listed pairs count',
  mutual: 'the rule that nobody mentors their own mentor: the pair counts the other way round',
  out: 'an override: one of them is out',
  'not-eligible': 'a condition of eligibility',
  'waiting-list': 'the lot: the mentee is on the waiting list',
};

/** `level_gap (mentor at least 2 levels above)`: the name as in program.yaml, and what it asks. */
export function ruleNamed(name: string, rules: readonly Rule[]): string {
  const rule = rules.find((r) => name in r);
  const words = rule === undefined ? undefined : ruleWords(rule);
  return words === undefined ? (otherBars[name] ?? name) : `${name} (${words})`;
}

/** What the best match with this pair costs, solved anew: the changes in points and places, and who moves. */
function forcingWords(
  { total, matched, moved }: NonNullable<ExplainResult['forcing']>,
  people: PeopleById,
): string {
  const cost =
    total === 0
      ? 'would cost no points'
      : total < 0
        ? `would cost ${points(total)} points`
        : `would bring ${points(total)} points`;
  const seats =
    matched === 0
      ? ''
      : matched < 0
        ? ` and leave ${numberWord(-matched)} more without a mentor`
        : ` and match ${numberWord(matched)} more`;
  const names = moved.map((id) => people.name(id));
  const who =
    moved.length === 0
      ? 'nobody changes'
      : `${counted(moved.length, 'mentee')} would change mentor: ${listed(names.slice(0, 8))}${moved.length > 8 ? ' and others' : ''}`;
  return `Forcing this pair ${cost} in total${seats}; ${who}.`;
}
