import type { Language } from '../model/language.ts';
import type { PlantedTruths } from '../model/planted-truths.ts';
import { formQuestion } from '../model/questions/all-questions.ts';
import { questionScales } from '../model/questions/question-scales.ts';
import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import type { AskedForm, DueDay, FormQuestionAsked, FormToAnswer } from './asked-form.ts';
import { attainmentShares } from './attainment-shares.ts';
import { type Draw, drawFor, trait } from './draw.ts';
import { formDate, formMoment } from './form-date.ts';
import { heldDays, qualityOf } from './held-days.ts';
import { shareByRank } from './share-out.ts';
import { type AnsweredForm, whoAnswers } from './who-answers.ts';

type CheckInPlan = {
  readonly truths: PlantedTruths;
  readonly seed: string;
  readonly language: Language;
  readonly forms: readonly FormToAnswer[];
  readonly asked: readonly AskedForm[];
  readonly due: readonly DueDay[];
};

/** The raw exports of the check-in forms, one a form, and who asked for a call in them. */
export type CheckInExports = {
  readonly files: readonly { readonly path: string; readonly rows: readonly (readonly string[])[] }[];
  readonly calls: readonly AnsweredForm[];
};

/** What people answer to the check-ins by now, as the form program exports it. */
export function checkInExports(plan: CheckInPlan): CheckInExports {
  const answered = whoAnswers(plan.asked, { answer: plan.truths.answer, seed: plan.seed });
  const met = meetingsCounted(plan, answered);
  const wishes = new Set(wishingCalls(plan, answered));
  const files = plan.forms.flatMap((form) => {
    const own = answered.filter(({ kind, side }) => kind === form.kind && side === form.side);
    if (own.length === 0) return [];
    const columns = form.items.map((item) => cellsOf(item, own, { plan, met, wishes }));
    const rows = own.map((answer, at) => [
      formMoment(answer.date, 8 * 3600 + ((at * 397) % 36_000), plan.language),
      ...columns.map((cells) => cells[at] ?? ''),
    ]);
    return [{ path: form.path, rows: [form.headers, ...rows] }];
  });
  return { files, calls: answered.filter((answer) => wishes.has(answer)) };
}

/** How often each answer says that they met: the meetings held since the same person was last asked and answered. */
function meetingsCounted(
  plan: CheckInPlan,
  answered: readonly AnsweredForm[],
): ReadonlyMap<AnsweredForm, number> {
  const held = heldDays(plan.due, plan.truths.held, plan.seed);
  const asks = new Set(
    plan.forms
      .filter(({ items }) => items.some(({ id }) => id === 'met'))
      .map(({ kind, side }) => `${kind} ${side}`),
  );
  const since = new Map<string, string>();
  const counts = new Map<AnsweredForm, number>();
  for (const answer of answered) {
    if (!asks.has(`${answer.kind} ${answer.side}`)) continue;
    const who = `${answer.pairing} ${answer.person}`;
    const from = since.get(who) ?? '';
    counts.set(
      answer,
      (held.get(answer.pairing) ?? []).filter((day) => day > from && day <= answer.date).length,
    );
    since.set(who, answer.date);
  }
  return counts;
}

/** The planned share of the answers of participants. */
function wishingCalls(
  { truths, seed }: CheckInPlan,
  answered: readonly AnsweredForm[],
): readonly AnsweredForm[] {
  const own = answered.filter(
    ({ side, kind }) => (side === 'mentee' || side === 'mentor') && kind !== 'later',
  );
  const need = own.map(
    ({ pairing, person, wave }) => qualityOf(seed, pairing) + trait(seed, 'call', person, wave),
  );
  const wish = shareByRank(need, [truths.askForCall, 1 - truths.askForCall]);
  return own.filter((_, at) => wish[at] === 0);
}

type Around = {
  readonly plan: CheckInPlan;
  readonly met: ReadonlyMap<AnsweredForm, number>;
  readonly wishes: ReadonlySet<AnsweredForm>;
};

/** The answers to one question, in the order of the forms: who is better off gives the higher ones, as many as planned. */
function cellsOf(item: FormQuestionAsked, own: readonly AnsweredForm[], around: Around): readonly string[] {
  const { plan, met, wishes } = around;
  const { id } = item;
  const said = known[id];
  if (said !== undefined) return own.map((answer) => said(answer));
  if (id === 'met') return own.map((answer) => String(met.get(answer) ?? 0));
  if (id === 'side') return own.map(() => optionsOf(item)[0] ?? '');
  if (id === 'contact_me') return own.map((answer) => optionsOf(item)[wishes.has(answer) ? 0 : 1] ?? '');
  if (id === 'concern') return own.map((answer) => optionsOf(item)[wishes.has(answer) ? 0 : 1] ?? '');
  const better = own.map(
    ({ pairing, person, wave }) => qualityOf(plan.seed, pairing) + 0.5 * trait(plan.seed, id, person, wave),
  );
  const steps = shareByRank(better, ratedAs(id, plan.truths));
  return own.map((answer, at) => {
    const draw = drawFor(plan.seed, 'said', id, answer.person, answer.pairing, answer.wave);
    return answerOf(item, steps[at] ?? 0, { answer, draw, plan });
  });
}

const known: Readonly<Record<string, (answer: AnsweredForm) => string>> = {
  pairing: ({ pairing }) => pairing,
  person: ({ person }) => person,
  mentee: ({ about }) => about ?? '',
};

/** Goals by their own scale, everything else as planned. */
const ratedAs = (id: string, truths: PlantedTruths): readonly number[] =>
  id.startsWith('attainment') ? attainmentShares(truths) : truths.rated;

const optionsOf = ({ answering }: FormQuestionAsked): readonly string[] =>
  answering.kind === 'one-of' ? answering.options : [];

type Said = { readonly answer: AnsweredForm; readonly draw: Draw; readonly plan: CheckInPlan };

/** `step`: from 0, the lowest of five, to 4. */
function answerOf(item: FormQuestionAsked, step: number, { answer, draw, plan }: Said): string {
  const { answering, id } = item;
  switch (answering.kind) {
    case 'one-of':
      return chosen(item, step, answer);
    case 'numbers':
      return String(answering.min + Math.round(((answering.max - answering.min) * (likely[step] ?? 0)) / 10));
    case 'count':
      return String(id === 'minutes' ? 30 + 15 * draw.whole(4) : draw.whole(step + 1));
    case 'date':
      return formDate(answer.date, plan.language);
    default:
      return draw.chance(0.2) ? (draw.one(remarksFor(step, plan)) ?? '') : '';
  }
}

/** How likely people are to recommend it, of ten. */
const likely = [2, 5, 7, 9, 10];

const remarksFor = (step: number, { language }: CheckInPlan): readonly string[] =>
  step < 2 ? demoPhrases(language).worries : demoPhrases(language).notes;

/** Of steps the one as high as the mood; of other answers the first is the usual one. */
function chosen(item: FormQuestionAsked, step: number, { kind }: AnsweredForm): string {
  const options = optionsOf(item);
  const asked = formQuestion(item.id);
  const scale = asked === undefined ? undefined : questionScales[asked.scale].kind;
  const last = options.length - 1;
  if (scale === 'points') return options[Math.round((step / 4) * last)] ?? '';
  if (scale === 'percent') return options[Math.min(last, (reached[kind] ?? 1) + (step > 2 ? 1 : 0))] ?? '';
  return options[step > 1 ? 0 : Math.min(last, 2 - step)] ?? '';
}

/** How many quarters of the way to a goal people say they have come. */
const reached: Readonly<Partial<Record<AskedForm['kind'], number>>> = { interim: 1, half: 1, end: 3 };
