import type { Form, Lookup, Overlap, WeekSide } from './form.ts';
import { pairValue } from './pair-value.ts';

/** Codes of the people of one side: who gave the same answer has the same one; `example` is somebody of each code. */
type Coded = { readonly codes: Uint16Array; readonly example: readonly number[] };

/** The most answers of mentors that a table is made for: a row of it stays in the first cache. */
const mostColumns = 2048;
const mostCells = 1 << 20;

/**
 * The form as a table over the distinct answers of both sides, where these are so few that filling the table is cheap
 * beside the pairs that are read from it; else undefined. The values are those that the form gives.
 */
export function tabulated(form: Form): Lookup | undefined {
  if (form.kind === 'lookup') return form;
  if (form.kind === 'listed' || form.kind === 'text') return undefined;
  const [mentees, mentors] = sizes(form);
  const cells = Math.min(mostCells, Math.max(256, (mentees * mentors) / 4));
  const mentor = coded(mentors, answers(form, 'mentor'), Math.min(mostColumns, cells));
  if (mentor === undefined) return undefined;
  const mentee = coded(mentees, answers(form, 'mentee'), cells / mentor.example.length);
  if (mentee === undefined) return undefined;
  const value = pairValue(form);
  const columns = mentor.example.length;
  const values = new Int32Array(mentee.example.length * columns);
  mentee.example.forEach((i, row) => {
    mentor.example.forEach((j, column) => {
      values[row * columns + column] = value(i, j);
    });
  });
  return { kind: 'lookup', mentee: mentee.codes, mentor: mentor.codes, columns, values };
}

type Answered = Exclude<Form, Lookup | { readonly kind: 'listed' | 'text' }>;
type Answer = number | string;

/** Codes by rising answer; undefined where there are more than `most`. */
function coded(people: number, answerOf: (person: number) => Answer, most: number): Coded | undefined {
  const examples = new Map<Answer, number>();
  for (let person = 0; person < people; person++) {
    const answer = answerOf(person);
    if (examples.has(answer)) continue;
    if (examples.size >= Math.min(most, 65_535)) return undefined;
    examples.set(answer, person);
  }
  // Numbers that stand beside each other are barred together, so that their people are passed over in one stretch.
  const rising = [...examples].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = new Map(rising.map(([answer], number) => [answer, number]));
  return {
    codes: Uint16Array.from({ length: people }, (_, person) => numbers.get(answerOf(person)) ?? 0),
    example: rising.map(([, person]) => person),
  };
}

function sizes(form: Answered): readonly [mentees: number, mentors: number] {
  switch (form.kind) {
    case 'overlap':
      return [form.mentee.base.length, form.mentor.base.length];
    case 'hours':
      return [form.mentee.known.length, form.mentor.known.length];
    default:
      return [form.mentee.length, form.mentor.length];
  }
}

/** What stands for the whole answer of a person. */
function answers(form: Answered, side: 'mentee' | 'mentor'): (person: number) => Answer {
  switch (form.kind) {
    case 'overlap':
      return setKey(form, side);
    case 'hours':
      return weekKey(form[side]);
    default: {
      const values = form[side];
      // NaN, which has no place in an order, comes first.
      return (person) => {
        const value = values[person] ?? Number.NaN;
        return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
      };
    }
  }
}

function setKey(form: Overlap, side: 'mentee' | 'mentor'): (person: number) => Answer {
  const { words, base } = form[side];
  const { wordsEach } = form;
  if (wordsEach === 1) return (person) => (base[person] ?? 0) * 0x1_0000_0000 + ((words[person] ?? 0) >>> 0);
  return (person) =>
    `${base[person]} ${words.subarray(person * wordsEach, (person + 1) * wordsEach).join(' ')}`;
}

const weekKey =
  ({ first, from, to, known }: WeekSide) =>
  (person: number): Answer => {
    const begin = first[person] ?? 0;
    const end = first[person + 1] ?? 0;
    return `${known[person]} ${from.subarray(begin, end).join(' ')} ${to.subarray(begin, end).join(' ')}`;
  };
