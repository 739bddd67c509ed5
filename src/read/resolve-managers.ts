import { compareText } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Employee } from '../model/roster.ts';
import type { Cell } from './answer.ts';
import { isAddress } from './column-profile.ts';
import { cleanEmail, cleanId } from './identify-answers.ts';
import type { PeopleIndex } from './people-index.ts';

export type Managed = { readonly id: string; readonly manager?: Cell };
export type Managers = {
  readonly direct: ReadonlyMap<string, string>;
  /** Nearest first. */
  readonly chains: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
  /** Managers given by an address that no file knows. */
  readonly outside: number;
};

/**
 * The line above everybody: the direct manager as answered, above that as people files and roster tell. A manager
 * whom nobody knows keeps the folded address or text as id, so that two people under one stranger are still seen to
 * share a manager. Without a roster, addresses of people who take no part are no news; anything else unknown is.
 */
export function resolveManagers(
  people: readonly Managed[],
  index: PeopleIndex,
  roster: readonly Employee[],
): Managers {
  const problems: Problem[] = [];
  const above = new Map<string, string>();
  let outside = 0;
  for (const employee of roster) {
    const manager = employee.managerId === undefined ? undefined : index.find(employee.managerId);
    const self = index.find(employee.id) ?? employee.id;
    if (manager !== undefined && manager !== self) above.set(self, manager);
  }
  for (const { id, manager } of people) {
    if (manager === undefined) continue;
    const found = index.find(manager.text);
    if (found === undefined) {
      const known =
        roster.length === 0 && isAddress(manager.text) && index.nearest(manager.text) === undefined;
      if (known) outside++;
      else problems.push(problem('unknown-manager', { person: id, found: manager.text }, manager.at));
    }
    if (found !== id) above.set(id, found ?? strangerId(manager.text));
  }
  const chains = new Map(people.map(({ id }) => [id, chainOf(id, above)]));
  problems.push(...cycles(people, above));
  const direct = new Map(
    people.flatMap(({ id }): [string, string][] => (above.has(id) ? [[id, above.get(id) ?? '']] : [])),
  );
  return { direct, chains, problems, outside };
}

function strangerId(text: string): string {
  return isAddress(text) ? cleanEmail(text) : cleanId(text);
}

function chainOf(id: string, above: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  const seen = new Set([id]);
  for (let next = above.get(id); next !== undefined && !seen.has(next); next = above.get(next)) {
    chain.push(next);
    seen.add(next);
  }
  return chain;
}

/** Each circle once, from its first id in code-unit order. Everybody is walked over once. */
function cycles(people: readonly Managed[], above: ReadonlyMap<string, string>): Problem[] {
  const places = new Map(people.map(({ id, manager }) => [id, manager?.at]));
  const walked = new Set<string>();
  return people.flatMap(({ id }) => {
    const trail = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !walked.has(next) && !trail.has(next)) {
      trail.add(next);
      next = above.get(next);
    }
    for (const one of trail) walked.add(one);
    if (next === undefined || !trail.has(next)) return [];
    const circle = [...trail].slice([...trail].indexOf(next));
    const start = circle.indexOf([...circle].sort(compareText)[0] ?? '');
    const turned = [...circle.slice(start), ...circle.slice(0, start)];
    const place = turned.map((one) => places.get(one)).find((at) => at !== undefined);
    return [problem('manager-cycle', { people: [...turned, turned[0] ?? ''] }, place)];
  });
}
