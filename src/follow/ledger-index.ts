import { aboutQuestion, type CheckIn, type CheckInState } from '../model/check-in.ts';
import { grown, IdIndex } from '../model/id-index.ts';
import { compareText } from '../model/order.ts';
import { TextCodes } from './text-codes.ts';

const states = ['valid', 'superseded', 'withdrawn'] as const satisfies readonly CheckInState[];
const withdrawn = states.indexOf('withdrawn');
/** `order`: numbers of answers as the ledger has them; of each answer its state and the one it supersedes, -1 for none. */
export type Settled = {
  readonly order: Uint32Array;
  readonly stateOf: (at: number) => CheckInState;
  readonly before: Int32Array;
};

/** Numbers kept of each answer. */
const keys = ['pairing', 'person', 'side', 'wave', 'date', 'time', 'given', 'state'] as const;
type Key = (typeof keys)[number];

/** Room to begin with; it doubles as answers come. */
const few = 64;

const answers = [
  'met',
  'minutes',
  'mode',
  'satisfaction',
  'fit',
  'goalProgress',
  'recommend',
  'concern',
  'contactMe',
  'note',
] as const;

/**
 * What the order and the states of a ledger hang on, of each answer in a few numbers: the answers themselves are read
 * when they are needed and not held.
 */
export class LedgerIndex {
  readonly #ids = new IdIndex();
  readonly #numbers = Object.fromEntries(keys.map((key) => [key, new Uint32Array(few)])) as Record<
    Key,
    Uint32Array
  >;
  readonly #texts = {
    pairing: new TextCodes(),
    person: new TextCodes(),
    side: new TextCodes(),
    wave: new TextCodes(),
    date: new TextCodes(),
    time: new TextCodes(),
  };
  readonly #questions: ReadonlySet<string>;
  #knowsTimes = false;

  /** `questions`: ids of those that program.yaml declares. In any other column may stand somebody's own remark. */
  constructor(questions: ReadonlySet<string>) {
    this.#questions = questions;
  }

  add(record: CheckIn): void {
    const at = this.#ids.size;
    this.#ids.add(record.id);
    if (at === this.#numbers.state.length)
      for (const key of keys) this.#numbers[key] = grown(this.#numbers[key]);
    const { pairing, person, side, wave, date } = this.#texts;
    this.#numbers.pairing[at] = pairing.code(record.pairing);
    this.#numbers.person[at] = person.code(record.person);
    const about = record.others.size === 0 ? undefined : record.others.get(aboutQuestion);
    this.#numbers.side[at] = side.code(about === undefined ? record.side : record.side + about);
    // No wave is 0, any other its code and 1.
    this.#numbers.wave[at] = record.wave === undefined ? 0 : wave.code(record.wave) + 1;
    this.#numbers.date[at] = date.code(record.date);
    this.#numbers.given[at] = this.#answersGiven(record);
    this.#numbers.state[at] = states.indexOf(record.state);
    this.submit(at, record.submitted ?? '');
  }

  /** Whether of any answer the time is known. */
  get knowsTimes(): boolean {
    return this.#knowsTimes;
  }

  get size(): number {
    return this.#ids.size;
  }

  find(id: string): number | undefined {
    return this.#ids.find(id);
  }

  id(at: number): string {
    return this.#ids.id(at);
  }

  /** The time of day an answer was sent; empty where nobody knows. */
  submitted(at: number): string {
    return this.#texts.time.text(this.#numbers.time[at] ?? 0);
  }

  submit(at: number, time: string): void {
    this.#numbers.time[at] = this.#texts.time.code(time);
    if (time !== '') this.#knowsTimes = true;
  }

  withdraw(at: number): void {
    this.#numbers.state[at] = withdrawn;
  }

  /**
   * The ledger in its one order (pairing, person, date, id), each answer with the state that all of them together give it:
   * of one person's answers about one pairing in one wave the newest is valid and supersedes the one before. Withdrawn
   * ones stay withdrawn and supersede nothing. Answers before the first wave are corrected by those of the same day only.
   */
  settle(): Settled {
    const order = this.#order();
    const state = new Uint8Array(order.length).fill(withdrawn);
    const before = new Int32Array(order.length).fill(-1);
    const { pairing, person } = this.#numbers;
    for (let from = 0, to = 1; from < order.length; from = to) {
      const first = order[from] ?? 0;
      const isSame = (at: number): boolean => pairing[at] === pairing[first] && person[at] === person[first];
      for (to = from + 1; to < order.length && isSame(order[to] ?? 0); ) to += 1;
      this.#settleOne(order.subarray(from, to), { state, before });
    }
    return { order, before, stateOf: (at) => states[state[at] ?? withdrawn] ?? 'withdrawn' };
  }

  #order(): Uint32Array {
    const { pairing, person, date } = this.#numbers;
    const ranks = {
      pairing: this.#texts.pairing.ranks(),
      person: this.#texts.person.ranks(),
      date: this.#texts.date.ranks(),
    };
    const order = new Uint32Array(this.#ids.size).map((_, at) => at);
    const rank = (of: Uint32Array, codes: Uint32Array, at: number): number => of[codes[at] ?? 0] ?? 0;
    return order.sort(
      (a, b) =>
        rank(ranks.pairing, pairing, a) - rank(ranks.pairing, pairing, b) ||
        rank(ranks.person, person, a) - rank(ranks.person, person, b) ||
        rank(ranks.date, date, a) - rank(ranks.date, date, b) ||
        compareText(this.id(a), this.id(b)),
    );
  }

  /** All answers of one person about one pairing. */
  #settleOne(own: Uint32Array, to: { readonly state: Uint8Array; readonly before: Int32Array }): void {
    const counting = [...own].filter((at) => this.#numbers.state[at] !== withdrawn);
    // Most people answer once a wave: two answers of one thread stand side by side after this.
    counting.sort((a, b) => this.#compareThreads(a, b) || this.#compareAge(a, b));
    counting.forEach((at, place) => {
      const earlier = counting[place - 1];
      const later = counting[place + 1];
      const isCorrected = later !== undefined && this.#compareThreads(at, later) === 0;
      to.state[at] = states.indexOf(isCorrected ? 'superseded' : 'valid');
      if (earlier !== undefined && this.#compareThreads(earlier, at) === 0) to.before[at] = earlier;
    });
  }

  /** 0 for answers that correct each other. */
  #compareThreads(a: number, b: number): number {
    const { side, wave, date } = this.#numbers;
    const byWave = (side[a] ?? 0) - (side[b] ?? 0) || (wave[a] ?? 0) - (wave[b] ?? 0);
    return byWave !== 0 || (wave[a] ?? 0) > 0 ? byWave : (date[a] ?? 0) - (date[b] ?? 0);
  }

  /** Oldest first by day and time; of answers sent at one moment the fuller one is the newer. */
  #compareAge(a: number, b: number): number {
    const { date, given } = this.#numbers;
    const day = (at: number): string => this.#texts.date.text(date[at] ?? 0);
    return (
      compareText(day(a), day(b)) ||
      compareText(this.submitted(a), this.submitted(b)) ||
      (given[a] ?? 0) - (given[b] ?? 0) ||
      compareText(this.id(a), this.id(b))
    );
  }

  #answersGiven(checkIn: CheckIn): number {
    let given = 0;
    for (const answer of answers) if (checkIn[answer] !== undefined) given += 1;
    for (const question of checkIn.others.keys()) if (this.#questions.has(question)) given += 1;
    return given;
  }
}
