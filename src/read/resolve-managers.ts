import { compareText } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import { isAddress } from './column-profile.ts';
import { saysMissing } from './missing-words.ts';
import { type PeopleIndex, readings } from './people-index.ts';
import { cleanEmail, cleanId } from './person-keys.ts';
import type { RosterIndex } from './roster-index.ts';

/** Who says what about the line above. */
export type ManagerSources = {
  /** The participants. */
  readonly index: PeopleIndex;
  /** The row of the roster that is a participant. */
  readonly rowOf: (person: number) => number | undefined;
  /** What a participant answered about the direct manager; blank where nothing. */
  readonly manager: (person: number) => string;
  readonly cell: (person: number) => Cell | undefined;
  /** Some form asks for the whole line. */
  readonly hasLines: boolean;
  /** The line above a participant, the highest first, where a form gives all of it. */
  readonly line: (person: number) => readonly Cell[];
  readonly roster: RosterIndex | undefined;
};

export type Managers = {
  /** The id of the direct manager of a participant. */
  readonly direct: (person: number) => string | undefined;
  /** Nearest first. */
  readonly chain: (person: number) => readonly string[];
  /** Somebody has a manager. */
  readonly known: boolean;
  readonly problems: readonly Problem[];
  /** Managers given by an address that no file knows. */
  readonly outside: number;
};

/**
 * The line above everybody: the direct manager as answered, above that as people files and roster tell. A manager
 * whom nobody knows keeps the folded address or text as id, so that two people under one stranger are still seen to
 * share a manager. Without a roster, addresses of people who take no part are no news; anything else unknown is.
 */
export function resolveManagers(sources: ManagerSources): Managers {
  const { index, roster } = sources;
  const line = new Line(sources);
  const problems: Problem[] = [];
  let outside = 0;
  for (let person = 0; person < index.size; person++) {
    const named = sources.manager(person);
    const above = sources.hasLines ? managersOf(sources, person, (text) => line.find(text)) : [];
    if (named === '' && above.length === 0) continue;
    const first = above[0]?.text ?? named;
    const found = line.find(first);
    if (found === undefined) {
      const known = roster === undefined && isAddress(first) && index.nearest(first) === undefined;
      const cell = above[0] ?? sources.cell(person);
      const at = cell?.at;
      const bearers = index.bearers(first).map(index.id);
      if (known) outside++;
      else if (bearers.length > 0)
        problems.push(
          problem(
            'name-of-several',
            { found: first, header: cell?.header ?? 'manager_id', people: bearers },
            at,
          ),
        );
      else problems.push(problem('unknown-manager', { person: index.id(person), found: first }, at));
    }
    const manager = found ?? line.stranger(first);
    if (manager !== person) line.put(person, manager);
    // What a form says of other people's managers counts where nobody else says anything.
    for (let step = 1; step < above.length; step++) {
      const [below, next] = [line.node(above[step - 1]?.text ?? ''), line.node(above[step]?.text ?? '')];
      if (next !== below && line.above(below) < 0) line.put(below, next);
    }
  }
  problems.push(...cycles(line, sources));
  return {
    direct: (person) => {
      const manager = line.above(person);
      return manager < 0 ? undefined : line.id(manager);
    },
    chain: (person) => chainOf(line, person).map((one) => line.id(one)),
    get known() {
      return line.isKnown();
    },
    problems,
    outside,
  };
}

/** The managers that a participant names, nearest first; of a whole line not the participant at its end. */
function managersOf(
  { index, cell, line }: ManagerSources,
  person: number,
  find: (text: string) => number | undefined,
): Cell[] {
  const named = [...line(person)].reverse().filter(({ text }) => index.person(text) !== person);
  const direct = cell(person);
  if (direct === undefined) return named;
  // The line may give names where the manager is a number: then all of it is above.
  const isDirect = ({ text }: Cell) =>
    cleanId(text) === cleanId(direct.text) || (find(text) !== undefined && find(text) === find(direct.text));
  return [direct, ...named.slice(named.findIndex(isDirect) + 1)];
}

/** `NO_MANAGER`, `n/a`, `-`: what exports write for those at the top. */
function saysNobody(text: string): boolean {
  return saysMissing(text) || /^(no|none|not)[\s_-]*(manager|mgr|supervisor|assigned)?$/i.test(text.trim());
}

/** No row of a roster and no participant has a number from here on. */
const strangers = 1 << 30;
const nobody = -1;

/**
 * Who is directly above whom: participants by their number, rows of the roster behind them, strangers behind those.
 * What the roster says is looked up when somebody asks: few of its rows are above a participant.
 */
class Line {
  readonly #sources: ManagerSources;
  readonly #above: Int32Array;
  readonly #others = new Map<number, number>();
  readonly #strangers: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(sources: ManagerSources) {
    this.#sources = sources;
    this.#above = new Int32Array(sources.index.size).fill(nobody);
  }

  above(node: number): number {
    const { index, roster, rowOf } = this.#sources;
    const said = node < index.size ? (this.#above[node] ?? nobody) : this.#others.get(node);
    if (said !== undefined && said !== nobody) return said;
    const row = node < index.size ? rowOf(node) : node < strangers ? node - index.size : undefined;
    const text = row === undefined ? undefined : roster?.managerAt(row);
    if (text === undefined || saysNobody(text)) return nobody;
    // Whoever stands in no row is somebody all the same: two people under one stranger share a manager.
    const manager = this.node(text);
    return manager === node ? nobody : manager;
  }

  put(node: number, manager: number): void {
    if (node < this.#above.length) this.#above[node] = manager;
    else this.#others.set(node, manager);
  }

  /** A participant, else a row of the roster that is no participant. */
  find(text: string): number | undefined {
    const { index, roster } = this.#sources;
    const person = index.person(text);
    if (roster === undefined || person !== undefined) return person;
    for (const reading of readings(text)) {
      const row = roster.find(reading);
      if (row !== undefined) return index.known(roster.idAt(row), roster.emailAt(row)) ?? index.size + row;
    }
    return undefined;
  }

  node(text: string): number {
    return this.find(text) ?? this.stranger(text);
  }

  stranger(text: string): number {
    const id = isAddress(text) ? cleanEmail(text) : cleanId(text);
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = strangers + this.#strangers.length;
    this.#strangers.push(id);
    this.#numbers.set(id, number);
    return number;
  }

  id(node: number): string {
    const { index, roster } = this.#sources;
    if (node >= strangers) return this.#strangers[node - strangers] ?? '';
    return node < index.size ? index.id(node) : (roster?.idAt(node - index.size) ?? '');
  }

  /** Somebody has a manager. */
  isKnown(): boolean {
    for (let person = 0; person < this.#above.length; person++)
      if (this.above(person) !== nobody) return true;
    return false;
  }
}

function chainOf(line: Line, person: number): number[] {
  const chain: number[] = [];
  const seen = new Set([person]);
  for (let next = line.above(person); next >= 0 && !seen.has(next); next = line.above(next)) {
    chain.push(next);
    seen.add(next);
  }
  return chain;
}

/** Each circle above a participant once, from its first id in code-unit order. Everybody is walked over once. */
function cycles(line: Line, { index: { size: participants }, cell }: ManagerSources): Problem[] {
  const walkedParticipants = new Uint8Array(participants);
  const walkedOthers = new Set<number>();
  const isWalked = (one: number) =>
    one < participants ? walkedParticipants[one] === 1 : walkedOthers.has(one);
  const problems: Problem[] = [];
  for (let person = 0; person < participants; person++) {
    if (isWalked(person)) continue;
    const trail = new Set<number>();
    let next = person;
    while (next >= 0 && !isWalked(next) && !trail.has(next)) {
      trail.add(next);
      next = line.above(next);
    }
    for (const one of trail) {
      if (one < participants) walkedParticipants[one] = 1;
      else walkedOthers.add(one);
    }
    if (next < 0 || !trail.has(next)) continue;
    const circle = [...trail].slice([...trail].indexOf(next));
    const ids = circle.map((one) => line.id(one));
    const start = ids.indexOf([...ids].sort(compareText)[0] ?? '');
    const turned = [...ids.slice(start), ...ids.slice(0, start)];
    const place = [...circle.slice(start), ...circle.slice(0, start)]
      .map((one) => (one < participants ? cell(one)?.at : undefined))
      .find((at) => at !== undefined);
    problems.push(problem('manager-cycle', { people: [...turned, turned[0] ?? ''] }, place));
  }
  return problems;
}
