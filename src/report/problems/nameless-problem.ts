import type { Person } from '../../model/person.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';

/** Facts that program.yaml, a header or `mentor` itself said: nobody's answer. */
const openFacts: ReadonlySet<string> = new Set([
  ...['header', 'headers', 'field', 'path', 'where', 'detail', 'named', 'known', 'expected', 'question'],
  ...[
    'role',
    'by',
    'kind',
    'what',
    'of',
    'guess',
    'encoding',
    'earlier',
    'as',
    'because',
    'sheet',
    'sheets',
    'range',
    // Of pairings: states, and ids that stand in no file any more.
    'stateBefore',
    'stateNow',
    'lostPairings',
  ],
]);
/** Here even a slip of a known word may be a slip of a name. */
const aboutPeople: ReadonlySet<ProblemCode> = new Set([
  'unknown-person',
  'unknown-manager',
  'takes-no-part',
  'names-alike',
  'calendar-of-nobody',
]);
const hidden = '…';

/**
 * Ids that may stand where many people read, such as the log of a build: an id that is an address, or the name of a
 * person who gave neither id nor address, may not.
 */
export function openIds(people: readonly Person[], pairings: readonly string[]): ReadonlySet<string> {
  const ids = people.filter(({ id, name }) => !id.includes('@') && id !== name).map(({ id }) => id);
  return new Set([...ids, ...pairings]);
}

/**
 * The same problem without what somebody typed about somebody: ids, figures, headers, settings and slips of a known word
 * stay, any other quotation becomes `…`. Its place tells the rest to those who have the file.
 */
export function namelessProblem(problem: Problem, ids: ReadonlySet<string>): Problem {
  const personal =
    aboutPeople.has(problem.code) || ('path' in problem.facts && /^coordinator\b/.test(problem.facts.path));
  // The header of a table that is nothing known may be the first row of a list of people.
  const closed = problem.code === 'file-not-recognised' ? 'headers' : personal ? 'detail' : '';
  const slip = !personal && ('nearest' in problem.facts || problem.at?.file === 'program.yaml');
  const clean = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => clean(key, item));
    if (typeof value === 'object' && value !== null) return cleanAll(value);
    if (typeof value !== 'string') return value;
    const open = (openFacts.has(key) && key !== closed) || slip;
    return open || ids.has(value) || !/\p{L}/u.test(value) ? value : hidden;
  };
  const cleanAll = (facts: object) =>
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, clean(key, value)]));
  return { ...problem, facts: cleanAll(problem.facts) } as Problem;
}
