import { coMentorRole } from '../../model/pairing-unit.ts';
import { type Explanation, gainOf, scoreIn } from '../explain/explanation.ts';
import type { Difference } from '../explain/match-difference.ts';
import { unpinnable } from '../explain/smallest-change.ts';
import type { UnitMatch } from '../formats/match-format.ts';
import { areMentorsApart, fellowsApart } from '../group-task/fellows-apart.ts';
import type { MarketInput } from '../market.ts';
import { placesOf } from '../places-of.ts';
import { pairKey } from '../sides.ts';
import { GroupWhatIf, type Member } from './group-what-if.ts';
import type { MipDesk } from './mip-model.ts';

type Row = UnitMatch['result']['pairings'][number];

/** A match of groups as questions about it need it: who is where, who fits whom, and what would be otherwise. */
export class GroupView {
  readonly match: UnitMatch;
  readonly whatIf: GroupWhatIf;
  readonly menteeAt: ReadonlyMap<string, number>;
  readonly mentorAt: ReadonlyMap<string, number>;
  readonly #input: MarketInput;

  constructor(input: MarketInput, match: UnitMatch, desk: MipDesk) {
    this.#input = input;
    this.match = match;
    this.whatIf = new GroupWhatIf(input, match, desk);
    this.menteeAt = placesOf(match.market.sides.mentees);
    this.mentorAt = placesOf(match.market.sides.mentors);
  }

  /** Where somebody is a member: the first mentor of the group first. */
  rowsOf(mentee: string): Row[] {
    const own = this.match.result.pairings.filter((p) => p.mentee === mentee);
    const isCo = ({ role }: Row) => role === coMentorRole;
    return [...own.filter((p) => !isCo(p)), ...own.filter(isCo)];
  }

  /** Groups that somebody leads, first or beside somebody. */
  leads(mentor: string): UnitMatch['result']['groups'] {
    return this.match.result.groups.filter(
      (group) => group.mentor === mentor || group.coMentors?.includes(mentor) === true,
    );
  }

  membersOf(mentor: string): string[] {
    return this.leads(mentor).flatMap(({ members }) => members);
  }

  /** Places left in the group that somebody leads, or in the one they could. */
  placesFree(mentor: string): number {
    const { max } = this.#input.folder.program.matching.group_size;
    const own = this.match.market.sides.mentors[this.mentorAt.get(mentor) ?? -1]?.capacity.mentor ?? 0;
    return Math.max(0, Math.min(max, own) - this.membersOf(mentor).length);
  }

  /** The group that somebody leads or could lead, in the problem; undefined where it stands, or they lead beside another. */
  groupAt(mentor: string): number | undefined {
    const j = this.mentorAt.get(mentor) ?? -1;
    const at = this.whatIf.problem.units.findIndex((unit) => unit.leads.includes(j));
    const asSecond = this.leads(mentor).some((group) => group.mentor !== mentor);
    return at < 0 || asSecond || this.whatIf.problem.units[at]?.joins !== undefined ? undefined : at;
  }

  /** Whether both are in one group, in whatever role. */
  areTogether(one: string, other: string): boolean {
    return this.match.result.groups.some(({ mentor = '', coMentors = [], members }) => {
      const all = new Set([mentor, ...coMentors, ...members]);
      return all.has(one) && all.has(other);
    });
  }

  /** Two as mentee and mentor: as they are together, else as rules allow, else as asked; undefined where neither way is. */
  direction(a: string, b: string): Member | undefined {
    const ways = [
      { mentee: a, mentor: b },
      { mentee: b, mentor: a },
    ].filter(({ mentee, mentor }) => a !== b && this.menteeAt.has(mentee) && this.mentorAt.has(mentor));
    const { pairings } = this.match.result;
    return (
      ways.find((way) => pairings.some((p) => p.mentee === way.mentee && p.mentor === way.mentor)) ??
      ways.find((way) => this.bars(way).length === 0) ??
      ways[0]
    );
  }

  /** Whatever bars a mentee from somebody's group: people who take no part, then laws. */
  bars({ mentee, mentor }: Member): string[] {
    const { barred, laws } = this.match.market;
    const [i, j] = [this.menteeAt.get(mentee) ?? -1, this.mentorAt.get(mentor) ?? -1];
    return [
      ...[barred.mentee.get(mentee), barred.mentor.get(mentor)].flatMap((why) => why ?? []),
      ...laws.filter((law) => law.breaks(i, j)).map(({ name }) => name),
    ];
  }

  /** Of two mentees or two mentors: a ban, or a wish of one of them. */
  barsAmongEquals(one: string, other: string): string[] {
    const { market } = this.match;
    const { banned } = market.decisions;
    if (banned.has(pairKey(one, other)) || banned.has(pairKey(other, one))) return ['ban'];
    const mentors = [this.mentorAt.get(one), this.mentorAt.get(other)];
    const mentees = [this.menteeAt.get(one), this.menteeAt.get(other)];
    const [j, k] = mentors;
    if (j !== undefined && k !== undefined && areMentorsApart(market, j, k)) return ['avoids'];
    const [a, b] = mentees;
    if (a === undefined || b === undefined) return j === undefined || k === undefined ? ['roles'] : [];
    const { keys } = fellowsApart(this.#input.folder, market);
    return keys.has(a * market.sides.mentees.length + b) ? ['avoids'] : [];
  }

  /** Whether somebody who fits is not in that group, and it is the first mentor's: each group is named once. */
  couldJoin(two: Member): boolean {
    const j = this.mentorAt.get(two.mentor) ?? -1;
    const first = this.whatIf.problem.units.some(({ leads }) => leads[0] === j);
    const inside = this.rowsOf(two.mentee).some(({ mentor }) => mentor === two.mentor);
    return first && !inside && this.bars(two).length === 0 && this.scores(two).score !== null;
  }

  scores({ mentee, mentor }: Member): Pick<Explanation, 'parts' | 'score'> {
    const [i, j] = [this.menteeAt.get(mentee), this.mentorAt.get(mentor)];
    return i === undefined || j === undefined
      ? { parts: [], score: null }
      : scoreIn(this.match.market, { mentee: i, mentor: j });
  }

  /** As if pinned; undefined where a wish, a decision, sizes or a pairing that stands are against it. */
  async forced(two: Member): Promise<Difference | undefined> {
    const seats = this.match.market.seats.mentee[this.menteeAt.get(two.mentee) ?? -1] ?? 0;
    if (seats === 0 || this.bars(two).some((bar) => unpinnable.has(bar))) return undefined;
    return this.whatIf.forced(two);
  }

  /** Two mentees in the group of either's mentor, two mentors as leads of one group: what it changes, at best. */
  async broughtTogether(one: string, other: string): Promise<Difference | undefined> {
    if (!this.menteeAt.has(one) || !this.menteeAt.has(other))
      return this.whatIf.with({ kind: 'force', mentee: one, mentor: other });
    const hosts = new Set([one, other].flatMap((id) => this.rowsOf(id)[0]?.mentor ?? []));
    let best: Difference | undefined;
    for (const mentor of hosts) {
      const both = [one, other].map((mentee) => ({ mentee, mentor }));
      if (both.some((two) => this.bars(two).some((bar) => unpinnable.has(bar)))) continue;
      const [first, ...rest] = both;
      const then = first === undefined ? undefined : await this.whatIf.forced(first, ...rest);
      if (then === undefined) continue;
      const better =
        best === undefined ||
        then.matched > best.matched ||
        (then.matched === best.matched && then.total > best.total);
      if (better) best = then;
    }
    return best;
  }

  /** What one more place with somebody would bring. */
  async onePlaceMore(person: string): Promise<Explanation['places']> {
    const j = this.mentorAt.get(person);
    if (j === undefined) return [];
    const { sides, laws, barred } = this.match.market;
    const eligible = sides.mentees.filter(
      ({ id }, i) => !barred.mentee.has(id) && !laws.some((law) => law.breaks(i, j)),
    );
    const more = gainOf(await this.whatIf.with({ kind: 'place', mentor: person }));
    const offered = sides.mentors[j]?.capacity.mentor ?? 0;
    return [
      { mentor: person, offered, used: this.membersOf(person).length, eligible: eligible.length, ...more },
    ];
  }
}
