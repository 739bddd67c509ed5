import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { type MetricUnit, metricIds, unitOfMetric } from '../../model/metric-ids.ts';
import { programSchema } from '../../schema/program.ts';
import { cadence, someLength } from '../../schema/small-grammars.ts';
import type { ProgramAnswers } from '../../templates/programs/program-answers.ts';
import type { TargetKey } from '../../templates/programs/program-design.ts';
import { type QuestionFlag, questionWords } from '../../texts/init-words/question-words.ts';
import { isDay } from '../../time/day.ts';
import { parseLength } from '../../time/grammar.ts';
import { clockMinutes } from '../../time/zone.ts';

/** What was said answers no question: exit 2 from a flag; `plain`: the same for somebody who is being asked. */
export class NoAnswer extends MentorError {
  readonly plain: string;
  constructor(flag: QuestionFlag, said: string) {
    const { write } = questionWords[flag];
    super(exitCodes.badInput, `--${flag}: ${said}.`, `Write --${flag} ${write}.`);
    this.plain = `${said}. Write ${write}.`;
  }
}

export function noAnswer(flag: QuestionFlag, text: string, why: string): NoAnswer {
  return new NoAnswer(flag, `"${text}" ${why}`);
}

/** A day of the calendar. */
export function readDayAnswer(flag: QuestionFlag, text: string): string {
  if (!isDay(text)) throw noAnswer(flag, text, 'is not a day');
  return text;
}

/** A whole number of at least 1. */
export function readNumber(flag: QuestionFlag, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw noAnswer(flag, text, 'is not a whole number of at least 1');
  return Number(text);
}

/** A rhythm; stretches are parted by commas. */
export function readCadence(text: string): string | string[] {
  const stretches = text.replace(/^\[|\]$/g, '').split(',');
  const every = / x /.test(text) ? stretches.map((stretch) => stretch.trim()) : text;
  if (!cadence().safeParse(every).success) throw noAnswer('every', text, 'is no rhythm of meetings');
  return every;
}

/** One that fits between the hours of a new program. */
export function readLength(text: string): string {
  if (!someLength().safeParse(text).success) throw noAnswer('length', text, 'is not a length');
  const { from, to } = programSchema.parse({}).meetings.hours;
  if (parseLength(text) > clockMinutes(to) - clockMinutes(from))
    throw noAnswer('length', text, `does not fit between ${from} and ${to}`);
  return text;
}

/** `1`: at least one; `1..3`; `..-2`: at least two below. */
export function readLevelGap(text: string): { min?: number; max?: number } {
  const [, alone, min, max] = /^(?:(-?\d{1,2})|(-?\d{1,2})?\.\.(-?\d{1,2})?)$/.exec(text) ?? [];
  const gap = {
    ...((alone ?? min) === undefined ? {} : { min: Number(alone ?? min) }),
    ...(max === undefined ? {} : { max: Number(max) }),
  };
  const { min: least, max: most } = gap;
  if (least === undefined && most === undefined) throw noAnswer('level-gap', text, 'is no span of levels');
  if (least !== undefined && most !== undefined && least > most)
    throw noAnswer('level-gap', text, 'ends before it begins');
  return gap;
}

/** The span as it is typed. */
export function levelGapText({
  min,
  max,
}: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): string {
  if (max === undefined) return min === undefined ? '' : String(min);
  return `${min ?? ''}..${max}`;
}

/** `4-8` */
export function readSize(text: string): { min: number; max: number } {
  const [, min, max] = /^([1-9]\d?)\s*(?:-|–|\.\.)\s*([1-9]\d{0,2})$/.exec(text) ?? [];
  const size = { min: Number(min), max: Number(max) };
  if (min === undefined || size.min > size.max) throw noAnswer('group-size', text, 'is no size of a group');
  return size;
}

/** `Lena Ostrowick <mentoring@example.org>` */
export function readCoordinator(text: string): { name: string; email: string } {
  const [, name = '', email = ''] = /^([^<>]+)<\s*([^\s<>@]+@[^\s<>@]+)\s*>$/.exec(text.trim()) ?? [];
  if (name.trim() === '') throw noAnswer('coordinator', text, 'is not a name and an address');
  return { name: name.trim(), email };
}

/** `satisfaction >= 4.2 of 5; goals-set=80%; completion=`: what differs from the template; nothing drops one. */
export function readTargets(
  text: string,
  usual: Readonly<Partial<Record<TargetKey, string>>>,
): NonNullable<ProgramAnswers['targets']> {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return Object.fromEntries(parts.map((part) => readTarget(part.trim(), usual)));
}

function readTarget(
  part: string,
  usual: Readonly<Partial<Record<TargetKey, string>>>,
): readonly [string, string] {
  const [, metric = '', sign, bound = ''] = /^([\w-]+)\s*=?\s*(>=|<=)?\s*(.*)$/.exec(part) ?? [];
  const known: readonly string[] = [...metricIds, 'relationship', 'relationship-mentors'];
  if (!known.includes(metric))
    throw noAnswer('target', part, `names no metric; there are ${known.join(', ')}`);
  if (bound.trim() === '') return [metric, ''];
  const before = Object.entries(usual).find(([name]) => name === metric)?.[1];
  const direction = sign ?? before?.slice(0, 2) ?? (metric.startsWith('time-') ? '<=' : '>=');
  const value = bound.trim().replace(/\s*%$/, '%');
  const [shape, example] = boundShapes[unitOfMetric(metric)];
  const [, reached, whole] = /^(\S+) of (\S+)$/.exec(value) ?? [];
  if (!shape.test(value) || Number(reached) > Number(whole))
    throw noAnswer('target', part, `has no value such as ${example}`);
  return [metric, `${direction} ${value}`];
}

/** What a bound looks like, by what its metric is measured in. */
const boundShapes: Readonly<Record<MetricUnit, readonly [shape: RegExp, example: string]>> = {
  share: [/^(100|\d{1,2}(\.\d{1,9})?)%$/, '80%'],
  mean: [/^\d{1,4}(\.\d{1,9})? of ([2-9]|[1-9]\d{1,3})$/, '4 of 5'],
  days: [/^\d{1,4}(\.\d{1,9})? days$/, '14 days'],
  score: [/^\d{1,9}(\.\d{1,9})?$/, '50'],
  count: [/^\d{1,9}(\.\d{1,9})?$/, '50'],
};
