import type { FieldValue } from '../../src/model/field.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { Criterion } from '../../src/schema/program-criteria.ts';
import type { Rule } from '../../src/schema/program-rules.ts';
import { offsetMinutesOnDay, zoneGapHours } from '../../src/time/zone.ts';

/**
 * Criteria and rules once more, straight from their definitions, two people at a time and with no thought of speed: what
 * the forms are held against.
 */
export type Plainly = {
  readonly people: readonly Person[];
  readonly day: string;
  readonly tables: ProgramFolder['scoreTables'];
};

const million = 1_000_000;
const half = (value: number) => Math.floor(Math.min(1, Math.max(0, value)) * million + 0.5);
const ratio = (a: number, b: number) => Math.floor((2 * a * million + b) / (2 * b));
const answer = (person: Person, role: 'mentee' | 'mentor', field: string): FieldValue | undefined =>
  person.as[role]?.get(field);
const number = (v: FieldValue | undefined) =>
  v?.type === 'number' ? v.number : v?.type === 'ordinal' ? v.rank : undefined;
const items = (v: FieldValue | undefined): Set<string> | undefined =>
  v === undefined
    ? undefined
    : v.type === 'set' || v.type === 'ranking'
      ? new Set(v.items.map((x) => x.toLowerCase()))
      : 'text' in v
        ? new Set([v.text.toLowerCase()])
        : undefined;
const common = (a: Set<string>, b: Set<string>) => [...a].filter((x) => b.has(x)).length;
const sameSet = (a: Set<string>, b: Set<string>) => a.size === b.size && common(a, b) === a.size;

/** Minute by minute through a week of UTC. */
export function plainMinutes(mentee: Person, mentor: Person, day: string): number | undefined {
  const free = [answer(mentee, 'mentee', 'availability'), answer(mentor, 'mentor', 'availability')].map(
    (value, at) => {
      if (value?.type !== 'availability') return undefined;
      const offset = offsetMinutesOnDay((at === 0 ? mentee : mentor).timezone, day);
      const minutes = new Set<number>();
      for (const { weekday, from, to } of value.windows)
        for (let m = from; m < to; m++) minutes.add(((weekday - 1) * 1440 + m - offset + 20_160) % 10_080);
      return minutes;
    },
  );
  const [a, b] = free;
  return a === undefined || b === undefined ? undefined : [...a].filter((m) => b.has(m)).length;
}

function rank(list: FieldValue | undefined, id: string): number | undefined {
  if (list?.type !== 'ranking' && list?.type !== 'set') return undefined;
  const place = list.items.lastIndexOf(id);
  return place < 0 ? 0 : Math.floor(((list.items.length - place) * million) / list.items.length + 0.5);
}

/** The value of a criterion in millionths; undefined where it is unknown. Not for `text`, which has tests of its own. */
export function plainValue(
  c: Criterion,
  [mentee, mentor]: readonly [Person, Person],
  all: Plainly,
): number | undefined {
  switch (c.type) {
    case 'coverage': {
      const a = items(answer(mentee, 'mentee', c.mentee));
      const b = items(answer(mentor, 'mentor', c.mentor));
      return a === undefined || b === undefined || a.size === 0 ? undefined : ratio(common(a, b), a.size);
    }
    case 'similarity': {
      const a = items(answer(mentee, 'mentee', c.field));
      const b = items(answer(mentor, 'mentor', c.field));
      if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return undefined;
      return ratio(common(a, b), a.size + b.size - common(a, b));
    }
    case 'same':
    case 'different': {
      const a = items(answer(mentee, 'mentee', c.field));
      const b = items(answer(mentor, 'mentor', c.field));
      if (a === undefined || b === undefined) return undefined;
      return sameSet(a, b) === (c.type === 'same') ? million : 0;
    }
    case 'closeness': {
      const a = number(answer(mentee, 'mentee', c.field));
      const b = number(answer(mentor, 'mentor', c.field));
      if (a === undefined || b === undefined) return undefined;
      const numbers = all.people.flatMap((p) =>
        p.roles.flatMap((role) => number(answer(p, role, c.field)) ?? []),
      );
      const { ideal, tolerance } = c.gap ?? {
        ideal: 0,
        tolerance: c.range ?? Math.max(1, Math.max(...numbers) - Math.min(...numbers)),
      };
      return half(1 - Math.abs(b - a - ideal) / tolerance);
    }
    case 'common_hours': {
      const minutes = plainMinutes(mentee, mentor, all.day);
      return minutes === undefined ? undefined : half(minutes / (60 * c.enough));
    }
    case 'preference': {
      const a = c.for === 'mentor' ? undefined : rank(answer(mentee, 'mentee', 'prefers'), mentor.id);
      const b = c.for === 'mentee' ? undefined : rank(answer(mentor, 'mentor', 'prefers'), mentee.id);
      return a === undefined || b === undefined ? (a ?? b) : Math.floor((a + b + 1) / 2);
    }
    case 'table': {
      const row = all.tables.get(c.file)?.findLast((s) => s.mentee === mentee.id && s.mentor === mentor.id);
      return row === undefined ? undefined : half(row.score / c.max);
    }
    case 'text':
      throw new Error('has tests of its own');
  }
}

/** Whether a pair breaks a declared rule. */
export function plainBreaks(rule: Rule, [mentee, mentor]: readonly [Person, Person], all: Plainly): boolean {
  if ('level_gap' in rule) {
    const a = number(answer(mentee, 'mentee', 'level'));
    const b = number(answer(mentor, 'mentor', 'level'));
    const { min = -99, max = 99 } = rule.level_gap;
    return a !== undefined && b !== undefined && (b - a < min || b - a > max);
  }
  const direct = mentee.managerId === mentor.id || mentor.managerId === mentee.id;
  if ('not_own_manager' in rule) return rule.not_own_manager && direct;
  if ('outside_management_line' in rule)
    return (
      rule.outside_management_line &&
      (direct ||
        mentee.managers.includes(mentor.id) ||
        mentor.managers.includes(mentee.id) ||
        (mentee.managerId !== undefined && mentee.managerId === mentor.managerId))
    );
  if ('same' in rule || 'different' in rule) {
    const field = 'same' in rule ? rule.same : rule.different;
    const a = items(answer(mentee, 'mentee', field));
    const b = items(answer(mentor, 'mentor', field));
    return a !== undefined && b !== undefined && sameSet(a, b) !== 'same' in rule;
  }
  if ('share' in rule) {
    const a = items(answer(mentee, 'mentee', rule.share.field));
    const b = items(answer(mentor, 'mentor', rule.share.field));
    return a !== undefined && b !== undefined && common(a, b) < rule.share.min;
  }
  if ('timezone_gap' in rule)
    return zoneGapHours(mentee.timezone, mentor.timezone, all.day) > rule.timezone_gap.max_hours;
  if ('common_hours' in rule) {
    const minutes = plainMinutes(mentee, mentor, all.day);
    return minutes !== undefined && minutes < rule.common_hours.min * 60;
  }
  return false;
}

/** Whether `only_listed` bars a pair. */
export function plainUnlisted(
  c: Criterion,
  [mentee, mentor]: readonly [Person, Person],
  all: Plainly,
): boolean {
  if (c.type === 'table' && c.only_listed)
    return all.tables.get(c.file)?.some((s) => s.mentee === mentee.id && s.mentor === mentor.id) !== true;
  if (c.type !== 'preference' || !c.only_listed) return false;
  const a = c.for === 'mentor' ? undefined : rank(answer(mentee, 'mentee', 'prefers'), mentor.id);
  const b = c.for === 'mentee' ? undefined : rank(answer(mentor, 'mentor', 'prefers'), mentee.id);
  return a === 0 || b === 0;
}

/** Σ w·v ÷ Σ w, half up to hundredths, with whole numbers of any size. */
export function plainScore(
  criteria: readonly Criterion[],
  pair: readonly [Person, Person],
  all: Plainly,
): number {
  let sum = 0n;
  let weights = 0n;
  for (const c of criteria) {
    const weight = BigInt(Math.round(c.weight * 1000));
    sum += weight * BigInt(plainValue(c, pair, all) ?? Math.floor(c.missing * million + 0.5));
    weights += weight;
  }
  return weights === 0n ? 0 : Number((2n * sum + 100n * weights) / (200n * weights));
}
