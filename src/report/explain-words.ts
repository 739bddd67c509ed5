import { formatNumber } from '../model/format-number.ts';
import type { SmallestChange } from '../model/match-extras.ts';
import type { ExplainResult } from '../schema/explain-result.ts';
import type { Rule } from '../schema/program-rules.ts';
import { counted, listed, numberWord } from '../texts/counted.ts';
import { ruleWords } from '../texts/rule-words.ts';
import { changeWords, type Lack, lackWords } from './match-unmatched.ts';
import type { PeopleById } from './people-by-id.ts';

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
export function lackOf(result: ExplainResult, rules: readonly Rule[]): Lack | undefined {
  const [first] = result.brokenRules;
  const { ruledOut, shortage } = result;
  if (first === 'out' || first === 'not-eligible') return { reason: first, ruledOut, rules };
  if (shortage !== null) return { reason: 'shortage', ruledOut, shortage, rules };
  if (result.alternatives.length > 0) return { reason: 'shortage', ruledOut, rules };
  return ruledOut.length > 0 ? { reason: 'no-eligible-mentor', ruledOut, rules } : undefined;
}

/** Further sentences: the reason of a lack, the smallest change, what bars a pair, what forcing it would cost. */
export function furtherWords(result: ExplainResult, rules: readonly Rule[], people: PeopleById): string[] {
  const { subject, brokenRules, forcing, change } = result;
  const said: string[] = [];
  if (subject.kind === 'unmatched') {
    const lack = lackOf(result, rules);
    said.push(lack === undefined ? 'The best match does not need this place.' : lackWords(lack, people));
    const helps = changeWords(smallest(change), people, (change?.matched ?? 1) - 1);
    if (helps !== undefined) said.push(`Smallest change that helps: ${helps}.`);
  }
  if (subject.kind === 'non-pair' && brokenRules.length > 0)
    said.push(`The pair breaks ${listed(brokenRules.map((name) => ruleNamed(name, rules)))}.`);
  if (forcing !== null) said.push(forcingWords(forcing, people));
  return said;
}

function smallest(change: ExplainResult['change']): SmallestChange | undefined {
  if (change === null) return undefined;
  const { kind, matched, mentor, rule, field, value } = change;
  if (kind === 'place') return mentor === undefined ? undefined : { kind, matched, mentor };
  if (kind === 'exception')
    return mentor === undefined || rule === undefined ? undefined : { kind, matched, mentor, rule };
  return field === undefined || value === undefined ? undefined : { kind, matched, field, value };
}

const otherBars: Readonly<Record<string, string>> = {
  roles: 'the roles (one has to be a mentee and the other a mentor)',
  self: 'the rule that nobody mentors themselves',
  avoids: 'a wish to avoid',
  ban: 'a ban, or a pairing that ended or was declined',
  only_listed: 'the rule that only listed pairs count',
  out: 'an override: one of them is out',
  'not-eligible': 'a condition of eligibility',
};

/** `level_gap (mentor at least 2 levels above)`: the name as in program.yaml, and what it asks. */
function ruleNamed(name: string, rules: readonly Rule[]): string {
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
  const seats = matched === 0 ? '' : ` and leave ${numberWord(-matched)} more without a mentor`;
  const names = moved.map((id) => people.name(id));
  const who =
    moved.length === 0
      ? 'nobody changes'
      : `${counted(moved.length, 'mentee')} would change mentor: ${listed(names.slice(0, 8))}${moved.length > 8 ? ' and others' : ''}`;
  return `Forcing this pair ${cost} in total${seats}; ${who}.`;
}
