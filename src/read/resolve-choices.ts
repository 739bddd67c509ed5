import type { FieldValue } from '../model/field.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import type { PeopleIndex } from './people-index.ts';
import type { RosterIndex } from './roster-index.ts';

export type ChoiceSources = {
  readonly people: PeopleIndex;
  /** The roster, where there is one. */
  readonly staff: RosterIndex | undefined;
  readonly avoiding: boolean;
};

export type ResolvedChoices = { readonly value: FieldValue; readonly problems: readonly Problem[] };

/**
 * A list of people (`prefers`, `avoids`) with ids in place of names and addresses, best first. Who takes no part
 * stays as written and is a warning: a wish that cannot come true, or a slip. `staff` are people known to the roster
 * who do not take part; to avoid them is no slip.
 */
export function resolveChoices(
  items: readonly string[],
  cell: Cell,
  { people, staff, avoiding }: ChoiceSources,
): ResolvedChoices {
  const problems: Problem[] = [];
  const resolved = items
    .flatMap((item) => splitPeople(item, people, staff))
    .map((item) => {
      const id = people.find(item);
      if (id !== undefined) return id;
      const elsewhere = staffId(staff, item);
      if (elsewhere !== undefined && people.find(elsewhere) !== undefined) return elsewhere;
      const nearest = elsewhere === undefined ? people.nearest(item) : undefined;
      if (!(avoiding && elsewhere !== undefined)) {
        problems.push(
          problem(
            'takes-no-part',
            { found: item, header: cell.header, ...(nearest === undefined ? {} : { nearest }) },
            cell.at,
          ),
        );
      }
      return elsewhere ?? item;
    });
  return { value: { type: 'ranking', items: [...new Set(resolved)] }, problems };
}

/** "Julia Zhou, Tom Weber" are two people, "Zhou, Julia" is one: whoever can be found decides. */
function splitPeople(item: string, people: PeopleIndex, staff: ChoiceSources['staff']): string[] {
  const isSomebody = (text: string) => people.find(text) !== undefined || staffId(staff, text) !== undefined;
  if (!item.includes(',') || isSomebody(item)) return [item];
  const pieces = item
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const found = pieces.filter(isSomebody);
  return found.length > 0 || pieces.length > 2 ? pieces : [item];
}

function staffId(staff: ChoiceSources['staff'], text: string): string | undefined {
  const row = staff?.find(text);
  return row === undefined ? undefined : staff?.idAt(row);
}
