import type { FieldValue } from '../../model/field.ts';
import type { Person, Role } from '../../model/person.ts';
import type { ProgramFolder, Training } from '../../model/program-folder.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import type { Rule } from '../../schema/program-rules.ts';
import type { Market, MarketInput } from '../market.ts';

/** A kind of mentor as one would ask for it: what is not named may be anything. */
export type MentorKind = {
  readonly level?: string;
  readonly department?: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  /** Where time zones count: one in which the mentees are near. */
  readonly timezone?: string;
};

/** Somebody of that kind who could come: answers only to what is asked for, and every condition of eligibility met. */
export type Newcomer = {
  readonly kind: MentorKind;
  readonly person: Person;
  readonly training: readonly Training[];
};

/** Departments that are tried: those with most people. */
const mostDepartments = 12;

/**
 * For each mentee the mentors who would suit them best, by what rules and criteria ask: level, topics, languages, time
 * zone, and every department in turn where departments count. Only open fields are asked for; of nobody's wishes, texts
 * and values anything is presumed.
 */
export function kindsFor(input: MarketInput, market: Market, mentees: readonly number[]): Newcomer[] {
  const known = new Map<string, Newcomer>();
  const departments = departmentsTried(market);
  for (const i of mentees) {
    const mentee = market.sides.mentees[i];
    if (mentee === undefined) continue;
    const wish = wishedAnswers(input.folder, market, mentee);
    for (const department of departments) {
      const answers = new Map(wish);
      if (department !== undefined) answers.set('department', { type: 'category', text: department });
      const newcomer = newcomerOf(input.folder, market, { answers, timezone: mentee.timezone });
      const key = JSON.stringify(newcomer.kind);
      if (!known.has(key)) known.set(key, { ...newcomer, person: { ...newcomer.person, id: `new ${key}` } });
    }
  }
  return [...known.values()];
}

const isOpen = (folder: ProgramFolder, field: string): boolean =>
  folder.cohort.fields.get(field)?.use === 'open';

/** What a mentor would best answer for one mentee, by field. */
function wishedAnswers(folder: ProgramFolder, market: Market, mentee: Person): Map<string, FieldValue> {
  const answers = new Map<string, FieldValue>();
  const asked = (field: string) => mentee.as.mentee?.get(field);
  const put = (field: string, value: FieldValue | undefined) => {
    if (value !== undefined && isOpen(folder, field)) answers.set(field, value);
  };
  for (const criterion of market.settings.criteria) put(...fromCriterion(criterion, asked));
  for (const rule of market.settings.rules) {
    if ('share' in rule) put(rule.share.field, commonest(market, rule.share, asked(rule.share.field)));
    if ('same' in rule) put(rule.same, asked(rule.same));
    if ('level_gap' in rule) {
      const own = asked('level');
      const wanted = answers.get('level') ?? own;
      if (own?.type === 'ordinal' && wanted?.type === 'ordinal')
        put('level', atLevel(market, clamped(wanted.rank, own.rank, rule)));
    }
  }
  const level = answers.get('level');
  if (level?.type === 'ordinal') answers.set('level', atLevel(market, level.rank) ?? level);
  return answers;
}

/** Answers that the levels of the program know; a wish for one beyond the top is for the top. */
function atLevel(market: Market, rank: number): FieldValue | undefined {
  const levels = [...market.sides.mentors, ...market.sides.mentees].flatMap((p) =>
    (['mentor', 'mentee'] as const).flatMap((role: Role) => {
      const level = p.as[role]?.get('level');
      return level?.type === 'ordinal' ? [level] : [];
    }),
  );
  const below = levels.filter((level) => level.rank <= rank);
  return below.reduce<(typeof levels)[number] | undefined>(
    (best, level) => (best === undefined || level.rank > best.rank ? level : best),
    undefined,
  );
}

function clamped(wanted: number, own: number, { level_gap }: Extract<Rule, { level_gap: unknown }>): number {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = level_gap;
  return Math.min(own + max, Math.max(own + min, wanted));
}

function fromCriterion(
  criterion: Criterion,
  asked: (field: string) => FieldValue | undefined,
): [string, FieldValue | undefined] {
  switch (criterion.type) {
    case 'coverage': {
      const wanted = asked(criterion.mentee);
      return [criterion.mentor, wanted?.type === 'ranking' ? { type: 'set', items: wanted.items } : wanted];
    }
    case 'same':
      return [criterion.field, asked(criterion.field)];
    case 'closeness': {
      const own = asked(criterion.field);
      const ideal = criterion.gap?.ideal ?? 0;
      if (own?.type === 'ordinal') return [criterion.field, { ...own, rank: own.rank + ideal }];
      return [criterion.field, own?.type === 'number' ? { ...own, number: own.number + ideal } : undefined];
    }
    // Values, texts, hours and wishes are a person's own: nobody can be asked to have them.
    case 'similarity':
    case 'different':
    case 'common_hours':
    case 'preference':
    case 'text':
    case 'table':
      return ['', undefined];
  }
}

/** As many of a mentee's own words as a rule asks for, those that most mentees have. */
function commonest(
  market: Market,
  { field, min }: { readonly field: string; readonly min: number },
  own: FieldValue | undefined,
): FieldValue | undefined {
  if (own?.type !== 'set') return undefined;
  const count = (word: string) =>
    market.sides.mentees.filter((p) => {
      const theirs = p.as.mentee?.get(field);
      return theirs?.type === 'set' && theirs.items.includes(word);
    }).length;
  const counted = own.items.map((word) => ({ word, count: count(word) }));
  const best = counted.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).slice(0, min);
  return { type: 'set', items: best.map((w) => w.word) };
}

/** Every department that could be asked for, or none where no rule or criterion looks at it. */
function departmentsTried({ settings, sides }: Market): (string | undefined)[] {
  const counts =
    settings.rules.some((r) => 'different' in r && r.different === 'department') ||
    settings.criteria.some((c) => c.type === 'different' && c.field === 'department');
  if (!counts) return [undefined];
  const people = new Map<string, number>();
  for (const person of [...sides.mentors, ...sides.mentees]) {
    const own = person.as.mentor?.get('department') ?? person.as.mentee?.get('department');
    if (own !== undefined && 'text' in own) people.set(own.text, (people.get(own.text) ?? 0) + 1);
  }
  const names = [...people].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return names.length === 0 ? [undefined] : names.slice(0, mostDepartments).map(([name]) => name);
}

function newcomerOf(
  { program }: ProgramFolder,
  { settings, sides }: Market,
  { answers, timezone }: { readonly answers: Map<string, FieldValue>; readonly timezone: string },
): Newcomer {
  const id = 'new';
  const text = (field: string) => {
    const value = answers.get(field);
    return value !== undefined && 'text' in value ? value.text : undefined;
  };
  const items = (field: string) => {
    const value = answers.get(field);
    return value !== undefined && 'items' in value ? value.items : [];
  };
  const level = text('level');
  const department = text('department');
  const zoned = settings.rules.some((r) => 'timezone_gap' in r);
  const conditions = program.eligibility.mentor;
  for (const rule of conditions)
    if ('one_of' in rule)
      for (const [field, choices] of Object.entries(rule.one_of))
        if (!answers.has(field)) answers.set(field, { type: 'category', text: String([choices].flat()[0]) });
  return {
    kind: {
      ...(level === undefined ? {} : { level }),
      ...(department === undefined ? {} : { department }),
      topics: items('topics_offered'),
      languages: items('languages'),
      ...(zoned ? { timezone } : {}),
    },
    person: {
      id,
      name: id,
      roles: ['mentor'],
      timezone: zoned ? timezone : (sides.mentors[0]?.timezone ?? timezone),
      capacity: { mentor: 1 },
      as: { mentor: answers },
      managers: [],
      places: [],
    },
    training: conditions.flatMap((rule) =>
      'completed' in rule ? [{ person: id, module: rule.completed, completed: '0001-01-01' }] : [],
    ),
  };
}
