import type { FieldValue } from '../model/field.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import { saysMissing } from './missing-words.ts';
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
    .filter((item) => !saysNobody(item))
    .flatMap((item) => splitPeople(item, people, staff))
    .flatMap((item): string | string[] => {
      const id = people.find(item);
      if (id !== undefined) return id;
      const bearers = people.bearers(item).map(people.id);
      if (bearers.length > 0) {
        problems.push(
          problem('name-of-several', { found: item, header: cell.header, people: bearers }, cell.at),
        );
        // Whoever of them is meant, none of them is a partner to avoid by mistake.
        return avoiding ? bearers : [];
      }
      const elsewhere = staffId(staff, item);
      if (elsewhere !== undefined && people.find(elsewhere) !== undefined) return elsewhere;
      const nearest = elsewhere === undefined ? people.nearest(item) : undefined;
      // A slip in a wish costs a wish; a slip in whom somebody avoids pairs the two.
      if (avoiding && nearest !== undefined)
        problems.push(problem('unknown-person', { found: item, nearest }, cell.at));
      else if (!(avoiding && elsewhere !== undefined)) {
        const facts = { found: item, header: cell.header, ...(nearest === undefined ? {} : { nearest }) };
        problems.push(problem('takes-no-part', facts, cell.at));
      }
      return elsewhere ?? item;
    });
  return { value: { type: 'ranking', items: [...new Set(resolved)] }, problems };
}

/** What people write who have nobody in mind. */
function saysNobody(item: string): boolean {
  return (
    saysMissing(item) ||
    /^(no|none|nobody|no[ -]one|not really|nothing|nein|niemand(en)?|keine?[rn]?|egal)[.!]?$/i.test(
      item.trim(),
    )
  );
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
