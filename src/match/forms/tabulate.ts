import { compareText } from '../../model/order.ts';
import { codesOf, distinctNumbers } from './distinct-numbers.ts';
import type { Form, Lookup, Overlap, WeekSide } from './form.ts';
import { pairValue } from './pair-value.ts';

/** Codes of the people of one side: who gave the same answer has the same one; `example` is somebody of each code. */
type Coded = { readonly codes: Uint16Array; readonly example: readonly number[] };

/** The most answers of mentors that a table is made for: a row of it stays in the first cache. */
const mostColumns = 2048;
const mostCells = 1 << 20;
/** Codes are 16-bit numbers. */
const mostCodes = 65_535;

/**
 * The form as a table over the distinct answers of both sides, where these are so few that filling the table is cheap
 * beside the pairs that are read from it; else undefined. The values are those that the form gives.
 */
export function tabulated(form: Form): Lookup | undefined {
  if (form.kind === 'lookup') return form;
  if (form.kind === 'listed' || form.kind === 'text') return undefined;
  const [mentees, mentors] = sizes(form);
  const cells = Math.min(mostCells, Math.max(256, (mentees * mentors) / 4));
  const mentor = codedSide(form, 'mentor', { people: mentors, most: Math.min(mostColumns, cells) });
  if (mentor === undefined) return undefined;
  const mentee = codedSide(form, 'mentee', { people: mentees, most: cells / mentor.example.length });
  if (mentee === undefined) return undefined;
  const value = pairValue(form);
  const columns = mentor.example.length;
  const values = new Int32Array(mentee.example.length * columns);
  mentee.example.forEach((i, row) => {
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = value(i, mentor.example[column] ?? 0);
  });
  return { kind: 'lookup', mentee: mentee.codes, mentor: mentor.codes, columns, values };
}

type Answered = Exclude<Form, Lookup | { readonly kind: 'listed' | 'text' }>;
type Limit = { readonly people: number; readonly most: number };

/** Codes by rising answer; undefined where there are more than `most`. */
function codedSide(form: Answered, side: 'mentee' | 'mentor', limit: Limit): Coded | undefined {
  const key = answerKey(form, side);
  return key.type === 'number' ? codedNumbers(key.of, limit) : codedTexts(key.of, limit);
}

function codedNumbers(of: (person: number) => number, { people, most }: Limit): Coded | undefined {
  const answers = new Float64Array(people);
  for (let person = 0; person < people; person++) answers[person] = of(person);
  // Numbers that stand beside each other are barred together, so that their people are passed over in one stretch.
  const rising = distinctNumbers(answers);
  if (rising.length > Math.min(most, mostCodes)) return undefined;
  const codes = codesOf(answers, rising);
  const example = new Array<number>(rising.length).fill(0);
  for (let person = people - 1; person >= 0; person--) example[codes[person] ?? 0] = person;
  return { codes, example };
}

function codedTexts(of: (person: number) => string, { people, most }: Limit): Coded | undefined {
  const examples = new Map<string, number>();
  const found = new Uint16Array(people);
  for (let person = 0; person < people; person++) {
    const answer = of(person);
    const number = examples.get(answer) ?? examples.size;
    if (number >= Math.min(most, mostCodes)) return undefined;
    if (number === examples.size) examples.set(answer, number);
    found[person] = number;
  }
  const rising = [...examples].sort(([a], [b]) => compareText(a, b));
  const codes = new Uint16Array(rising.length);
  rising.forEach(([, number], code) => {
    codes[number] = code;
  });
  const example = new Array<number>(rising.length).fill(0);
  for (let person = people - 1; person >= 0; person--) example[codes[found[person] ?? 0] ?? 0] = person;
  return { codes: found.map((number) => codes[number] ?? 0), example };
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
type AnswerKey =
  | { readonly type: 'number'; readonly of: (person: number) => number }
  | { readonly type: 'text'; readonly of: (person: number) => string };

function answerKey(form: Answered, side: 'mentee' | 'mentor'): AnswerKey {
  switch (form.kind) {
    case 'overlap':
      return setKey(form, side);
    case 'hours':
      return weekKey(form[side]);
    default: {
      const values = form[side];
      // NaN, which has no place in an order, comes first.
      return {
        type: 'number',
        of: (person) => {
          const value = values[person] ?? Number.NaN;
          return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
        },
      };
    }
  }
}

function setKey(form: Overlap, side: 'mentee' | 'mentor'): AnswerKey {
  const { words, base } = form[side];
  const { wordsEach } = form;
  if (wordsEach === 1)
    return {
      type: 'number',
      of: (person) => (base[person] ?? 0) * 0x1_0000_0000 + ((words[person] ?? 0) >>> 0),
    };
  return {
    type: 'text',
    of: (person) =>
      `${base[person]} ${words.subarray(person * wordsEach, (person + 1) * wordsEach).join(' ')}`,
  };
}

function weekKey({ first, from, to, known }: WeekSide): AnswerKey {
  return {
    type: 'text',
    of: (person) => {
      const begin = first[person] ?? 0;
      const end = first[person + 1] ?? 0;
      return `${known[person]} ${from.subarray(begin, end).join(' ')} ${to.subarray(begin, end).join(' ')}`;
    },
  };
}
