import type { Day } from '../model/day.ts';
import type { FieldValue } from '../model/field.ts';
import { folded } from '../model/folded.ts';
import { isAdmitted, type Lot } from '../model/lottery.ts';
import { isWithdrawn } from '../model/pairing.ts';
import type { Person, Role } from '../model/person.ts';
import type { ProgramFolder, Training } from '../model/program-folder.ts';
import type { PriorityClass, SideRule } from '../schema/program-rules.ts';
import { itemsOf, numeric } from './sides.ts';

/** Why somebody takes no part in a match. */
export type Barred = 'out' | 'not-eligible' | 'waiting-list';

/**
 * Who applied in a role and must stay out of this match: gone by then, short of a rule of `eligibility`, or passed over by
 * the lot. Once lots were drawn, whoever is not among them waits too: to come late must not be better than to be drawn.
 */
export function barredFrom(folder: ProgramFolder, role: Role, day: Day): ReadonlyMap<string, Barred> {
  const rules = folder.program.eligibility[role];
  const admitted = role === 'mentee' ? admittedPeople(folder) : undefined;
  const barred = new Map<string, Barred>();
  for (const person of folder.cohort.people) {
    if (!person.roles.includes(role)) continue;
    if (person.outFrom !== undefined && person.outFrom <= day) barred.set(person.id, 'out');
    else if (!rules.every((rule) => meets(person, role, rule, folder.training)))
      barred.set(person.id, 'not-eligible');
    else if (admitted?.has(person.id) === false) barred.set(person.id, 'waiting-list');
  }
  return barred;
}

/** Whom the lot gave a place, and who had one without it; absent where no lots were drawn. */
function admittedPeople(folder: ProgramFolder): ReadonlySet<string> | undefined {
  const lots = folder.lottery?.rows.map(({ record }) => record);
  if (lots === undefined) return undefined;
  const drawn = lots.flatMap((lot) => (isAdmitted(lot) ? [lot.person] : []));
  return new Set([...drawn, ...placeHolders(folder, lots)]);
}

/**
 * Mentees who were not in the draw because they had a pairing already, or a pin: they have a place like those drawn, also
 * once that pairing is over.
 */
export function placeHolders(
  { pairings }: Pick<ProgramFolder, 'pairings'>,
  lots: readonly Lot[],
): ReadonlySet<string> {
  const inDraw = new Set(lots.map(({ person }) => person));
  const placed = pairings.rows.flatMap(({ record: p }) =>
    p.state === 'draft' || p.state === 'declined' || isWithdrawn(p) || inDraw.has(p.mentee) ? [] : [p.mentee],
  );
  return new Set(placed);
}

/**
 * Whether a person meets a condition on one side. An unknown number bars nobody (many forms do not ask for it);
 * an unknown choice or module does: consent and training are given, not presumed.
 */
export function meets(person: Person, role: Role, rule: SideRule, training: readonly Training[]): boolean {
  if ('completed' in rule)
    return training.some(
      (t) => t.person === person.id && t.module === rule.completed && t.completed !== undefined,
    );
  const [field, limit] = Object.entries(
    'at_least' in rule ? rule.at_least : 'at_most' in rule ? rule.at_most : rule.one_of,
  )[0] ?? ['', 0];
  const answer = person.as[role]?.get(field);
  if (typeof limit !== 'number') return isOneOf(answer, limit);
  const number = numeric(answer);
  if (number === undefined) return true;
  return 'at_least' in rule ? number >= limit : number <= limit;
}

const yesWords = ['yes', 'ja', 'true', '1', 'x'];

function isOneOf(answer: FieldValue | undefined, choices: readonly string[]): boolean {
  const wanted = choices.map(folded);
  if (answer?.type === 'boolean') return wanted.some((choice) => yesWords.includes(choice) === answer.yes);
  return itemsOf(answer)?.some((item) => wanted.includes(item)) ?? false;
}

/** The priority class of a mentee, 0 first; the last class holds everybody else. */
export function priorityRank(
  person: Person,
  classes: readonly PriorityClass[],
  known: {
    readonly orphaned: ReadonlySet<string>;
    readonly carriedOver: ReadonlySet<string>;
    readonly training: readonly Training[];
  },
): number {
  const place = classes.findIndex((c) => {
    if (c === 'orphaned') return known.orphaned.has(person.id);
    if (c === 'carried_over') return known.carriedOver.has(person.id);
    const field = Object.keys('at_least' in c ? c.at_least : 'at_most' in c ? c.at_most : c.one_of)[0] ?? '';
    return person.as.mentee?.has(field) === true && meets(person, 'mentee', c, known.training);
  });
  return place < 0 ? classes.length : place;
}
