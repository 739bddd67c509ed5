import { maxScore } from '../cost-scale.ts';
import type { Rotation, RoundTalk } from '../rotation.ts';

/**
 * Who sits with whom in each round, everybody with somebody: where people are odd in number, or rooms few, with one of the
 * `absent`, which is to sit out. Two who sit together a second time, or whom a rule bars, sit out as well. A seating is worth
 * most for pins, then for talks, then for talks spread evenly, then for scores.
 */
export class PeerTable {
  /** In that order; sums stay whole. */
  value = 0;
  /** Places in the market of those who take part; the absent come after. */
  private readonly people: readonly number[];
  private readonly size: number;
  private readonly rounds: number;
  private readonly partner: Int32Array;
  /** By two seats: hundredths, −1 where they cannot talk, −2 of two absent. */
  private readonly score: Int32Array;
  private readonly pinned: Uint8Array;
  /** By two seats: in how many rounds they sit together. */
  private readonly together: Int32Array;
  private readonly missing: Int32Array;
  private readonly weight: { readonly fair: number; readonly talk: number; readonly pin: number };

  constructor(rotation: Rotation, start: number) {
    const { mentees, pins, rounds, rooms } = rotation;
    const pinned = new Set(pins.flatMap(({ mentee, mentor }) => [mentee, mentor]));
    this.people = [...mentees.keys()].filter((i) => (mentees[i] ?? 0) > 0 || pinned.has(i));
    const n = this.people.length;
    this.rounds = rounds;
    this.size = n + Math.max(n % 2, Number.isFinite(rooms) ? n - 2 * rooms : 0);
    this.partner = new Int32Array(this.size * rounds);
    this.score = new Int32Array(this.size ** 2).fill(-1);
    this.pinned = new Uint8Array(this.size ** 2);
    this.together = new Int32Array(this.size ** 2);
    this.missing = new Int32Array(this.size);
    this.missing.fill(rounds, 0, n);
    const fair = Math.ceil((n * rounds) / 2 + 1) * maxScore;
    this.weight = { fair, talk: 4 * rounds * fair, pin: 32 * rounds * fair };
    this.fillScores(rotation);
    this.turn(start);
  }

  get seats(): { readonly size: number; readonly rounds: number } {
    return { size: this.size, rounds: this.rounds };
  }

  private fillScores(rotation: Rotation): void {
    const { people, size, score, pinned } = this;
    const row = new Int16Array(rotation.mentees.length);
    const seat = new Map(people.map((person, at) => [person, at]));
    people.forEach((person, a) => {
      rotation.row(person, row);
      people.forEach((other, b) => {
        score[a * size + b] = row[other] ?? -1;
      });
    });
    for (const pin of rotation.pins) {
      const [a, b] = [seat.get(pin.mentee) ?? 0, seat.get(pin.mentor) ?? 0];
      for (const at of [a * size + b, b * size + a]) {
        score[at] = rotation.score(pin);
        pinned[at] = 1;
      }
    }
    for (let a = people.length; a < size; a++) score.fill(-2, a * size + people.length, (a + 1) * size);
  }

  /** The circle of a tournament: one seat stays, the others move on by one each round; `start` is where it begins. */
  private turn(start: number): void {
    const { size, rounds } = this;
    const ring = size - 1;
    for (let t = 0; t < rounds; t++) {
      const at = (t + start) % Math.max(1, ring);
      for (let k = 1; 2 * k < size; k++) this.sit(t, (at + k) % ring, (at + ring - k) % ring);
      if (size > 1) this.sit(t, at, ring);
    }
  }

  private sit(t: number, a: number, b: number): void {
    const { size, partner } = this;
    this.value += this.gain(a, b, (this.missing[a] ?? 0) + (this.missing[b] ?? 0));
    partner[t * size + a] = b;
    partner[t * size + b] = a;
    this.count(a, b, 1);
  }

  private count(a: number, b: number, by: number): void {
    const { size, together, missing, score } = this;
    const before = together[a * size + b] ?? 0;
    together[a * size + b] = before + by;
    together[b * size + a] = before + by;
    if ((score[a * size + b] ?? 0) < 0 || (before === 0) === (before + by === 0)) return;
    missing[a] = (missing[a] ?? 0) - by;
    missing[b] = (missing[b] ?? 0) - by;
  }

  /** What two are worth who come together now; `missing`: talks that both miss, together. */
  private gain(a: number, b: number, missing: number): number {
    const at = a * this.size + b;
    return this.together[at] !== 0 && this.score[at] !== -2 ? 0 : this.worth(at, missing);
  }

  /** Whether two who part lose their only talk. */
  private talkOnce(a: number, b: number): 0 | 1 {
    const at = a * this.size + b;
    return this.together[at] === 1 && (this.score[at] ?? 0) >= 0 ? 1 : 0;
  }

  /** Of k talks missing the last one weighs k: together k (k + 1) ÷ 2. */
  private worth(at: number, missing: number): number {
    const { fair, talk, pin } = this.weight;
    const score = this.score[at] ?? 0;
    if (score === -1) return 0;
    if (score === -2) return -2 * pin;
    return (this.pinned[at] === 1 ? pin : 0) + talk + missing * fair + score;
  }

  /**
   * The seats a and c of a round come together, and so do those who were with them, unless that is worth less by more than
   * `allowed`. Returns what it is worth more; undefined where it was not done.
   */
  exchange(t: number, a: number, c: number, allowed: number): number | undefined {
    const { partner, missing, size } = this;
    const base = t * size;
    const b = partner[base + a] ?? 0;
    const d = partner[base + c] ?? 0;
    if (a === c || b === c) return undefined;
    const [ab, cd] = [this.talkOnce(a, b), this.talkOnce(c, d)];
    const miss = (one: number, other: number) => (missing[one] ?? 0) + (missing[other] ?? 0) + ab + cd;
    const change =
      this.gain(a, c, miss(a, c)) + this.gain(b, d, miss(b, d)) - this.loss(a, b, ab) - this.loss(c, d, cd);
    if (change <= -allowed) return undefined;
    this.count(a, b, -1);
    this.count(c, d, -1);
    partner[base + a] = c;
    partner[base + c] = a;
    partner[base + b] = d;
    partner[base + d] = b;
    this.count(a, c, 1);
    this.count(b, d, 1);
    this.value += change;
    return change;
  }

  /**
   * Two exchanges of a round, one after the other, that may be worth less than `allowed` only together: so three talks change
   * partners, or a talk makes room for one of other people.
   */
  exchangeTwice(t: number, [a, c, e]: readonly [number, number, number], allowed: number): void {
    const b = this.partner[t * this.size + a] ?? 0;
    const first = this.exchange(t, a, c, Number.POSITIVE_INFINITY);
    if (first === undefined) return;
    const second = this.exchange(t, b, e, allowed + first);
    if (second === undefined && first <= -allowed) this.exchange(t, a, b, Number.POSITIVE_INFINITY);
  }

  private loss(a: number, b: number, once: 0 | 1): number {
    const at = a * this.size + b;
    if (once === 0 && this.score[at] !== -2) return 0;
    return this.worth(at, (this.missing[a] ?? 0) + (this.missing[b] ?? 0) + 2);
  }

  /** Two rounds exchange those who sit with each other in a ring through them: who meets whom stays as it is. */
  exchangeRounds(t: number, other: number, seat: number): void {
    const { size, partner } = this;
    const ring: number[] = [];
    let at = seat;
    do {
      const next = partner[t * size + at] ?? 0;
      ring.push(at, next);
      at = partner[other * size + next] ?? 0;
    } while (at !== seat);
    for (const person of ring) {
      const here = partner[t * size + person] ?? 0;
      partner[t * size + person] = partner[other * size + person] ?? 0;
      partner[other * size + person] = here;
    }
  }

  /** Exchanges as long as any is worth something. */
  improve(): void {
    for (let better = true; better; ) {
      better = false;
      for (let t = 0; t < this.rounds; t++)
        for (let a = 0; a < this.size; a++)
          for (let c = 0; c < this.size; c++) if (this.exchange(t, a, c, 0) !== undefined) better = true;
    }
  }

  /** Everybody who talks, by round: two who sit together twice talk the first time. */
  talks(): RoundTalk[] {
    const { people, size, partner, score } = this;
    const talks: RoundTalk[] = [];
    const met = new Set<number>();
    for (let t = 0; t < this.rounds; t++)
      people.forEach((mentee, a) => {
        const b = partner[t * size + a] ?? 0;
        const mentor = people[b];
        if (mentor === undefined || b < a || (score[a * size + b] ?? 0) < 0 || met.has(a * size + b)) return;
        met.add(a * size + b);
        talks.push({ mentee, mentor, round: t + 1 });
      });
    return talks;
  }
}
