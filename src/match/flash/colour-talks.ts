import type { RoundTalk, Talk } from '../rotation.ts';

/**
 * Parts talks between two sides into `rounds` rounds so that nobody is twice in one, where nobody has more talks than there
 * are rounds (König 1916: a bipartite graph has an edge colouring in as many colours as its greatest degree). Rounds end up
 * as equal as can be, so that none has more talks than the rooms of a round hold where all rounds together hold them.
 */
export function colourTalks(
  talks: readonly Talk[],
  size: { readonly mentees: number; readonly mentors: number; readonly rounds: number },
): RoundTalk[] {
  const colouring = new Colouring(talks, size);
  talks.forEach((_, at) => {
    colouring.colour(at);
  });
  colouring.even();
  return talks.map((talk, at) => ({ ...talk, round: (colouring.of[at] ?? 0) + 1 }));
}

class Colouring {
  /** By talk: its colour from 0, −1 while it has none. */
  readonly of: Int32Array;
  private readonly talks: readonly Talk[];
  private readonly rounds: number;
  private readonly mentees: number;
  /** By person (mentees first) and colour: the talk they have then, −1 for none. */
  private readonly at: Int32Array;

  constructor(
    talks: readonly Talk[],
    {
      mentees,
      mentors,
      rounds,
    }: { readonly mentees: number; readonly mentors: number; readonly rounds: number },
  ) {
    this.talks = talks;
    this.rounds = rounds;
    this.mentees = mentees;
    this.of = new Int32Array(talks.length).fill(-1);
    this.at = new Int32Array((mentees + mentors) * rounds).fill(-1);
  }

  /** Gives a talk the first colour free at its mentee; the path that stands in the way at the mentor changes its two colours. */
  colour(talk: number): void {
    const [mentee, mentor] = this.ends(talk);
    const a = this.freeAt(mentee);
    const b = this.freeAt(mentor);
    // From the mentor on, a and b in turn: the path cannot end at the mentee, who has no talk of colour a.
    if (a !== b) this.exchange(this.pathFrom(mentor, a, b), a, b);
    this.put(talk, a);
  }

  /** While one round has two talks more than another, a path of the two with one more of the first changes them. */
  even(): void {
    const sizes = new Int32Array(this.rounds);
    for (const colour of this.of) sizes[colour] = (sizes[colour] ?? 0) + 1;
    for (;;) {
      const most = sizes.indexOf(sizes.reduce((a, b) => Math.max(a, b), 0));
      const least = sizes.indexOf(sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY));
      if ((sizes[most] ?? 0) - (sizes[least] ?? 0) < 2) return;
      this.exchange(this.longerPath(most, least), most, least);
      sizes[most] = (sizes[most] ?? 0) - 1;
      sizes[least] = (sizes[least] ?? 0) + 1;
    }
  }

  /** Both ends are people who have a talk of `most` and none of `least`. */
  private longerPath(most: number, least: number): number[] {
    for (let person = 0; person * this.rounds < this.at.length; person++) {
      if (this.talkAt(person, most) < 0 || this.talkAt(person, least) >= 0) continue;
      const path = this.pathFrom(person, most, least);
      if (path.length % 2 === 1) return path;
    }
    return [];
  }

  private ends(talk: number): readonly [mentee: number, mentor: number] {
    const { mentee, mentor } = this.talks[talk] ?? { mentee: 0, mentor: 0 };
    return [mentee, this.mentees + mentor];
  }

  private talkAt(person: number, colour: number): number {
    return this.at[person * this.rounds + colour] ?? -1;
  }

  private freeAt(person: number): number {
    let colour = 0;
    while (this.talkAt(person, colour) >= 0) colour++;
    return colour;
  }

  /** Talks of two colours in turn, from somebody's talk of the first on. */
  private pathFrom(start: number, first: number, second: number): number[] {
    const path: number[] = [];
    let [person, colour, next] = [start, first, second];
    for (let talk = this.talkAt(person, colour); talk >= 0; talk = this.talkAt(person, colour)) {
      path.push(talk);
      const [mentee, mentor] = this.ends(talk);
      person = person === mentee ? mentor : mentee;
      [colour, next] = [next, colour];
    }
    return path;
  }

  private exchange(path: readonly number[], a: number, b: number): void {
    const colours = path.map((talk) => (this.of[talk] === a ? b : a));
    for (const talk of path)
      for (const person of this.ends(talk)) this.at[person * this.rounds + (this.of[talk] ?? 0)] = -1;
    path.forEach((talk, at) => {
      this.put(talk, colours[at] ?? 0);
    });
  }

  private put(talk: number, colour: number): void {
    this.of[talk] = colour;
    for (const person of this.ends(talk)) this.at[person * this.rounds + colour] = talk;
  }
}
