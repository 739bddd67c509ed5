import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { type Market, openMarket } from '../../src/match/market.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';

export const day = '2026-03-02' as const;

/** The market of a folder. */
export const marketOf = (folder: ProgramFolder): Market =>
  openMarket({ folder, today: day as never, orphaned: new Set() });

/** Everybody's circle by id: one that stands, or letters. Absent: left out. */
export type Sitting = ReadonlyMap<string, string>;
export type Best = { readonly pinned: number; readonly placed: number; readonly points: number };

const folded = (person: Person | undefined, field: string): string[] => {
  const answer = person?.as.mentee?.get(field);
  return answer !== undefined && 'text' in answer ? [answer.text.trim().toLowerCase()] : [];
};

/** Judges sittings straight from the files: what is possible, and what it is worth. Points, not hundredths. */
export class CircleJudge {
  readonly market: Market;
  readonly free: readonly string[];
  readonly standing: ReadonlyMap<string, readonly string[]>;
  readonly #folder: ProgramFolder;
  readonly #place: ReadonlyMap<string, number>;
  readonly #pins: readonly (readonly [string, string])[];

  constructor(folder: ProgramFolder) {
    this.#folder = folder;
    this.market = marketOf(folder);
    const { sides, barred } = this.market;
    this.#place = new Map(sides.mentees.map(({ id }, i) => [id, i]));
    const units = standingUnits(this.market);
    this.standing = new Map(units.map(({ id, members }) => [id, members]));
    const sitting = new Set(units.flatMap(({ members }) => members));
    this.free = sides.mentees
      .map(({ id }) => id)
      .filter((id) => !sitting.has(id) && !barred.mentee.has(id) && !barred.mentor.has(id));
    this.#pins = folder.overrides.flatMap((o) =>
      o.kind === 'pin' && o.other !== undefined ? [[o.person, o.other] as const] : [],
    );
  }

  /** Mean of both directions, undefined where a rule bars one of them and `pinned` does not lift it. */
  affinity(a: string, b: string, pinned: boolean): number | undefined {
    const [i, j] = [this.#place.get(a) ?? -1, this.#place.get(b) ?? -1];
    const broken = this.market.laws
      .filter((law) => law.breaks(i, j) || law.breaks(j, i))
      .filter(({ name }) => !pinned || name === 'avoids' || name === 'ban');
    const { scorer } = this.market;
    return broken.length > 0 ? undefined : (scorer.score(i, j) + scorer.score(j, i)) / 200;
  }

  /** What those who come to a circle have together; undefined where it may not be. */
  points(joined: string | undefined, comers: readonly string[]): number | undefined {
    const { group_size, spread } = this.#folder.program.matching;
    const members = joined === undefined ? [] : (this.standing.get(joined) ?? []);
    const all = [...members, ...comers];
    if (all.length < group_size.min || all.length > group_size.max) return undefined;
    let points = 0;
    const together = this.#chains();
    for (const a of comers)
      for (const b of all) {
        if (a === b) continue;
        const own = this.affinity(a, b, together(a) === together(b));
        if (own === undefined) return undefined;
        points += own / (all.length - 1);
      }
    const given = (ids: readonly string[], field: string) =>
      ids.flatMap((id) => folded(this.market.sides.mentees[this.#place.get(id) ?? -1], field));
    for (const [field, { at_most = 99, at_least_kinds = 0 }] of Object.entries(spread)) {
      const [among, coming] = [given(all, field), given(comers, field)];
      if (joined === undefined && new Set(among).size < at_least_kinds) return undefined;
      if (coming.some((word) => among.filter((w) => w === word).length > at_most)) return undefined;
    }
    return points;
  }

  /** By person a name for everybody whom pins hold together with them; members of one circle are together anyway. */
  #chains(): (id: string) => string {
    const name = new Map<string, string>();
    const own = (id: string) => name.get(id) ?? id;
    const join = (a: string, b: string) => {
      const [x, y] = [own(a), own(b)];
      for (const id of [...this.#place.keys()]) if (own(id) === x) name.set(id, y);
    };
    const known = new Set([...this.free, ...[...this.standing.values()].flat()]);
    const pins = this.#pins.filter(
      (pin) => pin.every((id) => known.has(id)) && pin.some((id) => this.free.includes(id)),
    );
    for (const members of this.standing.values())
      if (pins.flat().some((id) => members.includes(id)))
        for (const id of members) join(id, members[0] ?? id);
    for (const [a, b] of pins) join(a, b);
    return own;
  }

  /** Whether pins hold: people of a chain sit together, or none of them sits. */
  #pinsHold(sitting: Sitting): boolean {
    const own = this.#chains();
    const sits = (id: string) =>
      sitting.get(id) ?? [...this.standing].find(([, members]) => members.includes(id))?.[0];
    return this.#pins.every(([a, b]) => {
      const chain = [...this.#place.keys()].filter((id) => own(id) === own(a));
      const free = chain.filter((id) => this.free.includes(id));
      if (own(a) !== own(b) || free.length === 0 || free.every((id) => !sitting.has(id))) return true;
      return new Set(chain.map(sits)).size === 1;
    });
  }

  judge(sitting: Sitting): Best | undefined {
    const circles = new Map<string, string[]>();
    for (const [id, circle] of sitting) circles.set(circle, [...(circles.get(circle) ?? []), id]);
    let points = 0;
    for (const [circle, comers] of circles) {
      const own = this.points(this.standing.has(circle) ? circle : undefined, comers);
      if (own === undefined) return undefined;
      points += own;
    }
    if (!this.#pinsHold(sitting)) return undefined;
    const own = this.#chains();
    const named = this.free.filter((id) =>
      [...this.#place.keys()].some((o) => o !== id && own(o) === own(id)),
    );
    return { pinned: named.filter((id) => sitting.has(id)).length, placed: sitting.size, points };
  }

  /** The best of all ways to sit. */
  best(): Best {
    let best: Best = { pinned: 0, placed: 0, points: 0 };
    const sitting = new Map<string, string>();
    const seat = (at: number, opened: number): void => {
      const id = this.free[at];
      if (id === undefined) {
        const now = this.judge(sitting);
        if (now !== undefined && isBetter(now, best)) best = now;
        return;
      }
      seat(at + 1, opened);
      const letters = Array.from({ length: opened + 1 }, (_, k) => `new ${k}`);
      for (const circle of [...this.standing.keys(), ...letters]) {
        sitting.set(id, circle);
        if (this.#mayGrow(circle, sitting)) seat(at + 1, circle === `new ${opened}` ? opened + 1 : opened);
        sitting.delete(id);
      }
    };
    seat(0, 0);
    return best;
  }

  /** Not yet too large: what is too large stays so. */
  #mayGrow(circle: string, sitting: Sitting): boolean {
    const comers = [...sitting.values()].filter((c) => c === circle).length;
    return comers + (this.standing.get(circle)?.length ?? 0) <= this.#folder.program.matching.group_size.max;
  }
}

export const isBetter = (a: Best, b: Best): boolean =>
  a.pinned !== b.pinned
    ? a.pinned > b.pinned
    : a.placed !== b.placed
      ? a.placed > b.placed
      : a.points > b.points + 1e-9;
