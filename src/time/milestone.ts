import { type Moment, parseMoment } from './grammar.ts';

/** What is to be reached in a pairing, and when. `name` as program.yaml has it. */
export type Milestone = {
  readonly name: string;
  /** `by`: reached when that meeting is over; `at`: it is what the meeting is for. */
  readonly due: 'by' | 'at';
  readonly when:
    | { readonly kind: 'meeting'; readonly number: number }
    | { readonly kind: 'moment'; readonly moment: Moment }
    /** The meeting nearest to half of the time. */
    | { readonly kind: 'middle' }
    /** The last meeting. */
    | { readonly kind: 'last' };
};

/**
 * `agreement by meeting 2`, `agreement review at 25%`, `goals agreed by day 30`, `mid-point review`, `closing review`. The
 * schema has checked the text; one that does not fit raises RangeError.
 */
export function parseMilestone(text: string): Milestone {
  if (text === 'mid-point review') return { name: text, due: 'at', when: { kind: 'middle' } };
  if (text === 'closing review') return { name: text, due: 'at', when: { kind: 'last' } };
  const [, name = '', due = '', when = ''] = /^(.+) (by|at) (.+?)$/.exec(text) ?? [];
  if (name === '') throw new RangeError(`"${text}" is no milestone`);
  const [, number] = /^meeting (\d+)$/.exec(when) ?? [];
  return {
    name,
    due: due === 'by' ? 'by' : 'at',
    when:
      number === undefined
        ? { kind: 'moment', moment: parseMoment(when) }
        : { kind: 'meeting', number: Number(number) },
  };
}
