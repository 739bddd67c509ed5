import type { Rotation, RoundTalk, Talk } from '../rotation.ts';

/**
 * What can be added to a rotation that stands: round by round, among people who are free in it, pins first, then the best
 * score, then the order of the lottery; as far as there are rooms. Simple on purpose: nothing of what people know changes.
 */
export function joinRounds(rotation: Rotation): { readonly pins: RoundTalk[]; readonly talks: RoundTalk[] } {
  const { rounds, rooms, standing, equals } = rotation;
  const mentees = rotation.mentees.slice();
  const mentors = equals ? mentees : rotation.mentors.slice();
  const board = new Board(rounds, rooms, standing, equals);
  const pins = rotation.pins.flatMap((pin) => {
    const round = board.firstFree(pin);
    return round === undefined ? [] : [board.add(pin, round)];
  });
  const waiting = candidates(rotation);
  const met = new Set<Talk>();
  const talks: RoundTalk[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const talk of waiting) {
      const { mentee, mentor } = talk;
      if (met.has(talk) || !board.isFree(talk, round)) continue;
      if ((mentees[mentee] ?? 0) === 0 || (mentors[mentor] ?? 0) === 0) continue;
      mentees[mentee] = (mentees[mentee] ?? 0) - 1;
      mentors[mentor] = (mentors[mentor] ?? 0) - 1;
      met.add(talk);
      talks.push(board.add(talk, round));
    }
  }
  return { pins, talks };
}

/** Talks that may still be, best first. */
function candidates({ mentees, mentors, equals, row }: Rotation): Talk[] {
  const scores = new Int16Array(mentors.length);
  const found: (Talk & { readonly score: number })[] = [];
  mentees.forEach((_, mentee) => {
    row(mentee, scores);
    scores.forEach((score, mentor) => {
      if (score >= 0 && !(equals && mentor < mentee)) found.push({ mentee, mentor, score });
    });
  });
  const order = (t: Talk) => t.mentee * mentors.length + t.mentor;
  return found.sort((a, b) => b.score - a.score || order(a) - order(b));
}

/** Who talks in which round, and how many rooms are taken. */
class Board {
  private readonly rounds: number;
  private readonly rooms: number;
  private readonly equals: boolean;
  private readonly busy = new Set<string>();
  private readonly taken: Int32Array;

  constructor(rounds: number, rooms: number, standing: readonly RoundTalk[], equals: boolean) {
    this.rounds = rounds;
    this.rooms = rooms;
    this.equals = equals;
    this.taken = new Int32Array(rounds + 1);
    for (const talk of standing) this.add(talk, talk.round);
  }

  isFree(talk: Talk, round: number): boolean {
    return (
      (this.taken[round] ?? 0) < this.rooms && this.keys(talk, round).every((key) => !this.busy.has(key))
    );
  }

  firstFree(talk: Talk): number | undefined {
    for (let round = 1; round <= this.rounds; round++) if (this.isFree(talk, round)) return round;
    return undefined;
  }

  add(talk: Talk, round: number): RoundTalk {
    for (const key of this.keys(talk, round)) this.busy.add(key);
    this.taken[round] = (this.taken[round] ?? 0) + 1;
    return { ...talk, round };
  }

  private keys({ mentee, mentor }: Talk, round: number): string[] {
    return [`${round} ${mentee}`, this.equals ? `${round} ${mentor}` : `${round} mentor ${mentor}`];
  }
}
