import { sortedBy } from '../../model/order.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { tenureAt, valueAtStart } from './fields.ts';
import type { RetentionFrame } from './input.ts';
import { entryDay } from './spell.ts';
import type { Member, RetentionStudy } from './study.ts';

/** A number or a text, null where it is missing. */
type Value = number | string | null;

/** A field known before the program. */
export type StartField = { readonly name: string; readonly of: (member: Member) => Value };

/** A field people are matched on: `classOf` is the same text for those who are alike in it. */
export type MatchedField = StartField & {
  readonly bounds: 'exact' | readonly number[];
  readonly classOf: (member: Member) => string;
};

/** The fields of `match_on` in the order of their names, and those that could not be used. */
export type MatchedFields = {
  readonly fields: readonly MatchedField[];
  readonly notMatchedOn: NonNullable<RetentionOutcome['notMatchedOn']>;
};

/** Fields by name. Many share a hire date, and counting years of service is the slow part: once for each two dates. */
export function fieldsAtStart(frame: RetentionFrame): (name: string) => StartField {
  const tenures = new Map<string, Map<string | undefined, number | null>>();
  const tenure = ({ employee, atStart }: Member): number | null => {
    const row = atStart ?? employee;
    const day = entryDay(employee, frame);
    let known = tenures.get(day);
    if (known === undefined) {
      known = new Map();
      tenures.set(day, known);
    }
    const found = known.get(row.hired);
    if (found !== undefined) return found;
    const years = tenureAt(row, day);
    known.set(row.hired, years);
    return years;
  };
  return (name) => ({
    name,
    of: name === 'tenure' ? tenure : ({ atStart }) => (atStart && valueAtStart(atStart, name)) ?? null,
  });
}

/** Only fields as they were at time zero are used, and which could not be is said. */
export function matchedFields(study: RetentionStudy, fieldAt: (name: string) => StartField): MatchedFields {
  const notMatchedOn: MatchedFields['notMatchedOn'] = [];
  const fields: MatchedField[] = [];
  for (const [name, bounds] of sortedBy(Object.entries(study.settings.match_on), ([each]) => each)) {
    const field = fieldAt(name);
    const why = unusable(study, field, bounds);
    if (why === undefined) fields.push({ ...field, bounds, classOf: coarsened(field, bounds) });
    else notMatchedOn.push({ field: name, why });
  }
  return { fields, notMatchedOn };
}

function unusable(
  study: RetentionStudy,
  { name, of }: StartField,
  bounds: 'exact' | readonly number[],
): MatchedFields['notMatchedOn'][number]['why'] | undefined {
  if (name === 'tenure') return undefined;
  if (!study.hasRosterAtStart) return 'no-roster-at-start';
  const known = (member: Member): boolean => of(member) !== null;
  if (!study.mentees.some(known) && !study.others.some(known)) return 'no-column';
  if (bounds === 'exact') return undefined;
  const strange = (member: Member): boolean => !Number.isFinite(Number(of(member) ?? 0));
  return study.mentees.some(strange) || study.others.some(strange) ? 'not-numbers' : undefined;
}

/** The class of each person's value, each value judged once: a workforce has few, and the same text is found faster again. */
function coarsened(
  { name, of }: StartField,
  bounds: 'exact' | readonly number[],
): (member: Member) => string {
  const classes = new Map<Value, string>();
  return (member) => {
    const value = of(member);
    const known = classes.get(value);
    if (known !== undefined) return known;
    const own = classOfValue(value, name, bounds);
    classes.set(value, own);
    return own;
  };
}

/** The class as text: the greatest lower bound reached, the value itself, or `null` for a missing one. */
function classOfValue(value: Value, name: string, bounds: 'exact' | readonly number[]): string {
  if (value === null) return 'null';
  if (bounds === 'exact')
    return name === 'tenure' ? String(Math.floor(Number(value))) : `=${String(value).toLowerCase()}`;
  let reached: number | undefined;
  for (const bound of bounds)
    if (Number(value) >= bound && (reached === undefined || bound > reached)) reached = bound;
  return reached === undefined ? 'below' : String(reached);
}
