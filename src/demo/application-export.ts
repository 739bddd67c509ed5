import { formatNumber } from '../model/format-number.ts';
import { applicationItems, type FormSide, formSides } from '../templates/application/application-form.ts';
import type { ApplicationItem } from '../templates/application/application-item.ts';
import { type DemoPhrases, demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { addDays, formatDay } from '../time/day.ts';
import { hoursPerMonth } from '../time/hours-per-month.ts';
import { applicationAnswers, type FormAnswer } from './application-answer.ts';
import type { DemoCohort, DemoPerson, DemoSide } from './demo-cohort.ts';
import { trait } from './draw.ts';
import { formMoment } from './form-date.ts';
import { firstApplication, lastApplication, programEnd } from './program-days.ts';

/** An export of a form as its program gives it: mentees filled in a Microsoft form, all others a Google form. */
export type DemoExport = {
  readonly file: string;
  readonly tool: 'google' | 'microsoft';
  readonly rows: () => Iterable<readonly string[]>;
};

/** One of so many people sends the form twice, with the same answers; every so many rows one is blank. */
const sentTwice = 19;
const blankEvery = 40;

type Form = {
  readonly from: readonly DemoSide[];
  readonly count: number;
  readonly cohort: DemoCohort;
  readonly items: readonly ApplicationItem[];
  /** Who fills it in says who they are, and may do so twice; of a pair nobody in particular does. */
  readonly signed: boolean;
  readonly phrases: DemoPhrases;
  readonly tool: DemoExport['tool'];
};

/** The raw exports of the applications, with what such exports have: blank rows, spaces, odd capitals, double answers. */
export function applicationExports(cohort: DemoCohort): readonly DemoExport[] {
  const { wish } = cohort;
  const phrases = demoPhrases(wish.language);
  return formSides(wish.choice).map((side) => {
    const tool = side === 'mentee' ? 'microsoft' : 'google';
    const from = sidesOf(side, cohort);
    const count = from.reduce((sum, one) => sum + cohort.count(one), 0);
    const items = applicationItems(wish.choice, side);
    const signed = items.some(({ field }) => field === 'email');
    const typedIn = items.filter(({ field }) => tool === 'microsoft' || field !== 'email');
    const form: Form = { from, count, cohort, items: typedIn, signed, phrases, tool };
    const name = side === 'equals' && from.length > 1 ? phrases.files.registered : phrases.files[side];
    const file = tool === 'google' ? `${name} (${phrases.files.responses}).csv` : `${name}(1-${count}).csv`;
    return { file, tool, rows: () => rowsOf(form) };
  });
}

/** Who fills in a form: of pairs that found each other the mentees, and in the list of everybody both. */
function sidesOf(side: FormSide, { sides }: DemoCohort): readonly DemoSide[] {
  if (side === 'mentee' || side === 'mentor') return [side];
  return side === 'pair' ? ['mentee'] : sides;
}

function* peopleOf({ from, cohort }: Form): Generator<DemoPerson> {
  for (const side of from) for (let at = 0; at < cohort.count(side); at++) yield cohort.person(side, at);
}

function* rowsOf(form: Form): Generator<readonly string[]> {
  const header = headerOf(form);
  yield header;
  const { cohort } = form;
  let at = 0;
  for (const person of peopleOf(form)) {
    const changes =
      form.signed &&
      cohort.truths.changedTheirMind > 0 &&
      trait(cohort.wish.seed, 'twice', person.n) < cohort.truths.changedTheirMind;
    if (changes) yield rowOf(form, person, { at, differs: true });
    yield rowOf(form, person, { at, differs: false });
    if (form.signed && at % sentTwice === sentTwice - 1)
      yield rowOf(form, person, { at: at + 0.5, differs: false });
    if (form.tool === 'google' && at % blankEvery === blankEvery - 1) yield header.map(() => '');
    at += 1;
  }
}

function headerOf({ items, tool, signed, phrases, cohort }: Form): string[] {
  const { language } = cohort.wish;
  const titles = items.flatMap((item) => {
    const title = filledTitle(item[language].question, cohort);
    return item.kind === 'grid' ? phrases.weekdays.map((day) => `${title} [${day}]`) : [title];
  });
  if (tool === 'microsoft') return [...phrases.microsoft, ...titles];
  return [phrases.google.timestamp, ...(signed ? [phrases.google.email] : []), ...titles];
}

/** Facts in braces as whoever set up the form filled them in. */
function filledTitle(title: string, { wish, design }: DemoCohort): string {
  const { start, language } = wish;
  const end = programEnd(wish, design);
  const { meetings, length } = design.time;
  const hours = hoursPerMonth({ count: meetings, length, start, end });
  const facts: Readonly<Record<string, string>> = {
    start: formatDay(start, language),
    end: formatDay(end, language),
    hours_per_month: formatNumber(hours, { language, decimals: Number.isInteger(hours) ? 0 : 1 }),
  };
  return title.replace(/\{(\w+)\}/g, (braces, name: string) => facts[name] ?? braces);
}

/** `at`: the how-manieth answer it is; `differs`: they will send another that counts. */
type Sent = { readonly at: number; readonly differs: boolean };

function rowOf(form: Form, person: DemoPerson, { at, differs }: Sent): string[] {
  const { cohort, items, signed, tool, phrases, count } = form;
  const answers = applicationAnswers(items, person, cohort);
  const cells = items.flatMap((item, at) => cellsOf(earlier(answers[at], item, differs), tool, item, person));
  const sent = momentOf(cohort, (at - (differs ? 0.5 : 0)) / count);
  const moment = (later: number) => formMoment(sent.day, sent.seconds + later, cohort.wish.language);
  if (tool === 'google') return [moment(0), ...(signed ? [typed(person)] : []), ...cells];
  const begun = moment(0);
  const completed = moment(240 + (person.n % 900));
  return [String(Math.floor(at) + 1), begun, completed, phrases.anonymous, '', ...cells];
}

/** The answer that somebody gave first and changed: fewer ticks. */
function earlier(
  answer: FormAnswer = { text: '' },
  { field }: ApplicationItem,
  differs: boolean,
): FormAnswer {
  return differs && 'ticks' in answer && field !== 'languages' ? { ticks: answer.ticks.slice(0, 1) } : answer;
}

/** Applications come in evenly, the first in the morning of the first day; what was changed later came before, perhaps a day. */
function momentOf({ wish }: DemoCohort, share: number): { readonly day: string; readonly seconds: number } {
  const days = share * (firstApplication - lastApplication);
  const whole = Math.floor(days);
  const day = addDays(wish.start, whole - firstApplication);
  return { day, seconds: 8 * 3600 + Math.floor((days - whole) * 10 * 3600) };
}

/** Ticks come back joined, in one program with a semicolon behind each; some leave a space behind what they type. */
function cellsOf(
  answer: FormAnswer,
  tool: DemoExport['tool'],
  { field }: ApplicationItem,
  person: DemoPerson,
): string[] {
  const joined = (ticks: readonly string[]): string =>
    tool === 'google' ? ticks.join(', ') : ticks.map((tick) => `${tick};`).join('');
  if ('days' in answer) return answer.days.map(joined);
  if ('ticks' in answer) return [joined(answer.ticks)];
  if (field === 'email') return [typed(person)];
  return [field === 'last_name' && person.n % 11 === 5 ? `${answer.text} ` : answer.text];
}

/** A telephone writes the first letter large. */
function typed({ email, n }: DemoPerson): string {
  return n % 13 === 6 ? `${email.slice(0, 1).toUpperCase()}${email.slice(1)}` : email;
}
