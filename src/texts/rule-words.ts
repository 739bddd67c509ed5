import type { Rule, SideRule } from '../schema/program-rules.ts';
import { counted, fieldWords } from './counted.ts';

export type RuleName = Rule extends infer R ? (R extends Rule ? keyof R : never) : never;
type RuleValue<K extends RuleName> = Extract<Rule, Record<K, unknown>>[K &
  keyof Extract<Rule, Record<K, unknown>>];
/** What can bar a pair besides the declared rules. */
export type OtherBar = 'self' | 'avoids' | 'ban' | 'only_listed' | 'no places' | 'out' | 'not-eligible';

const levels = (n: number): string => counted(n, 'level');

function levelGapWords({ min, max }: RuleValue<'level_gap'>): string {
  if (min === undefined && max === undefined) return 'any level';
  if (min !== undefined && max !== undefined)
    return min === max ? exactly(min) : `mentor ${between(min, max)}`;
  if (min !== undefined)
    return min > 0
      ? `mentor at least ${levels(min)} above`
      : min === 0
        ? 'mentor not below'
        : `mentor at most ${levels(-min)} below`;
  const most = max ?? 0;
  return most > 0
    ? `mentor at most ${levels(most)} above`
    : most === 0
      ? 'mentor not above'
      : `mentor at least ${levels(-most)} below`;
}

const exactly = (gap: number): string =>
  gap === 0 ? 'mentor on the same level' : `mentor ${levels(Math.abs(gap))} ${gap > 0 ? 'above' : 'below'}`;

function between(min: number, max: number): string {
  if (min >= 0) return `${min} to ${levels(max)} above`;
  if (max <= 0) return `${-max} to ${levels(-min)} below`;
  return `from ${levels(-min)} below to ${levels(max)} above`;
}

/** The rule as a condition; undefined where it asks for nothing (`true` switched off). */
const conditions: { readonly [K in RuleName]: (value: RuleValue<K>) => string | undefined } = {
  level_gap: levelGapWords,
  outside_management_line: (on) => (on ? 'outside the line of management' : undefined),
  not_own_manager: (on) => (on ? 'not the own manager' : undefined),
  same: (field) => `the same ${fieldWords(field)}`,
  different: (field) => `another ${fieldWords(field)}`,
  share: ({ field, min }) =>
    field === 'languages'
      ? `at least ${counted(min, 'shared language')}`
      : `at least ${min} in common in ${fieldWords(field)}`,
  timezone_gap: ({ max_hours }) => `at most ${max_hours} h between time zones`,
  common_hours: ({ min }) => `at least ${min} h a week in common`,
  not_paired_before: (on) => (on ? 'not paired before' : undefined),
  mutual: (on) => (on ? 'two people may mentor each other' : undefined),
};

/** A rule in words, as a condition an eligible pair meets: "mentor at least 2 levels above". */
export function ruleWords(rule: Rule): string | undefined {
  const [name, value] = Object.entries(rule)[0] ?? [];
  if (name === undefined) return undefined;
  return (conditions[name as RuleName] as (value: unknown) => string | undefined)(value);
}

type Count = { readonly count: number; readonly one: boolean };
const are = ({ count, one }: Count): string => `${count} ${one ? 'is' : 'are'}`;
const share = ({ count, one }: Count): string => `${count} ${one ? 'shares' : 'share'}`;

function outsideGap(counts: Count, gap: RuleValue<'level_gap'>): string {
  const { min, max } = gap;
  if (min !== undefined && min > 0 && max === undefined)
    return `${are(counts)} fewer than ${levels(min)} above`;
  return `${are(counts)} outside the level gap (${levelGapWords(gap)})`;
}

/** Of two people who could mentor each other one direction counts; these mentors stand in the other. */
function otherWayRound({ count, one }: Count): string {
  return one
    ? '1 counts the other way round only, as mentee'
    : `${count} count the other way round only, as mentees`;
}

/** How many candidates a rule took away, as a clause: "20 are fewer than 2 levels above". */
const removals: { readonly [K in RuleName]: (counts: Count, value: RuleValue<K>) => string } = {
  level_gap: outsideGap,
  outside_management_line: (counts) => `${are(counts)} in the same line of management`,
  not_own_manager: (counts) => `${are(counts)} manager or report`,
  same: (counts, field) => `${are(counts)} of another ${fieldWords(field)}`,
  different: (counts, field) => `${are(counts)} of the same ${fieldWords(field)}`,
  share: (counts, { field, min }) => {
    if (min > 1) return `${share(counts)} fewer than ${min} in ${fieldWords(field)}`;
    return field === 'languages'
      ? `${share(counts)} no language`
      : `${share(counts)} nothing in ${fieldWords(field)}`;
  },
  timezone_gap: (counts, { max_hours }) => `${are(counts)} more than ${max_hours} h away`,
  common_hours: (counts, { min }) => `${share(counts)} fewer than ${min} h a week`,
  not_paired_before: (counts) => `${counts.count} ${counts.one ? 'was' : 'were'} paired before`,
  mutual: otherWayRound,
};

const otherRemovals: { readonly [K in OtherBar]: (counts: Count) => string } = {
  self: (counts) => `${are(counts)} the same person`,
  avoids: (counts) => `${are(counts)} ruled out by a wish to avoid`,
  ban: (counts) => `${are(counts)} barred by a decision or an earlier pairing`,
  only_listed: (counts) => `${are(counts)} not on the list that counts`,
  'no places': (counts) => `${counts.count} ${counts.one ? 'offers' : 'offer'} no place`,
  out: (counts) => `${are(counts)} not available`,
  'not-eligible': (counts) => `${are(counts)} not eligible as a mentor`,
};

/** The clause for one entry of `ruledOut`; `rules` are those in force, for their numbers. */
export function removalWords(
  ruledOut: { readonly rule: string; readonly count: number },
  rules: readonly Rule[],
): string {
  const counts = { count: ruledOut.count, one: ruledOut.count === 1 };
  // Without a word in program.yaml nobody mentors their own mentor.
  if (ruledOut.rule === 'mutual') return otherWayRound(counts);
  if (ruledOut.rule in otherRemovals) return otherRemovals[ruledOut.rule as OtherBar](counts);
  const rule = rules.find((r) => ruledOut.rule in r);
  if (rule === undefined) return `${are(counts)} ruled out by ${fieldWords(ruledOut.rule)}`;
  const value: unknown = Object.values(rule)[0];
  return (removals[ruledOut.rule as RuleName] as (counts: Count, value: unknown) => string)(counts, value);
}

/** A condition on one side alone, of `eligibility`: "years of service at least 2". */
export function sideRuleWords(rule: SideRule): string {
  if ('completed' in rule) return `training ${rule.completed} completed`;
  const entries = Object.entries(
    'at_least' in rule ? rule.at_least : 'at_most' in rule ? rule.at_most : rule.one_of,
  );
  const [field = '', value] = entries[0] ?? [];
  if ('at_least' in rule) return `${fieldWords(field)} at least ${String(value)}`;
  if ('at_most' in rule) return `${fieldWords(field)} at most ${String(value)}`;
  return `${fieldWords(field)} is ${(Array.isArray(value) ? value : []).join(' or ')}`;
}
