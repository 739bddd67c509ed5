import {
  changeId,
  changePrefix,
  kebabCase,
  type MetricUnit,
  metricIds,
  scaleIds,
  unitOfMetric,
} from '../model/metric-ids.ts';
import type { Problem } from '../model/problem.ts';
import { itemScale } from '../model/question-scale.ts';
import type { Program } from '../schema/program.ts';
import { checkInQuestions } from './check-in-questions.ts';
import { nearestText } from './nearest-text.ts';
import { repeats, type Verdict } from './setting-verdict.ts';
import type { SettingPath } from './yaml-places.ts';

/** An id of a metric that a target or a benchmark names, and that no report can compute for this program. */
export function checkMetricId(
  id: string,
  path: SettingPath,
  { program, idle }: Pick<Verdict, 'idle'> & { readonly program: Program },
): Problem[] {
  const known = [...metricIds, ...subScaleIds(program)];
  const changes = questionIds(program).map(changeId);
  if (known.includes(id) || changes.includes(id)) return [];
  const nearest = nearestText(id, [...known, ...changes]);
  if (nearest !== undefined) return [idle(path, `no metric is called "${id}"; the nearest is "${nearest}"`)];
  const text = id.startsWith(changePrefix)
    ? 'no question is called that; name it under checkins.questions'
    : `there are ${known.join(', ')}, and ${changePrefix}… with the id of a question`;
  return [idle(path, `no metric is called "${id}"; ${text}`)];
}

const boundWords: Readonly<Record<MetricUnit, string>> = {
  share: 'a share from 0% to 100%, such as 80%',
  mean: 'a mean on a scale, such as 4 of 5',
  days: 'a number of days, such as 14 days',
  score: 'a score, such as 50',
  count: 'a plain number, such as 50',
};

/**
 * The bound of a target, or an outside figure, in another unit than its metric: 14 days beside a share would always be missed,
 * 80% beside a mean always met. A number alone is in the unit of the metric, a share then from 0 to 1.
 */
export function checkBound(
  id: string,
  bound: string | number,
  { path, wrong }: Pick<Verdict, 'wrong'> & { readonly path: SettingPath },
): Problem[] {
  const text = String(bound);
  const unit = unitOfMetric(id);
  const number = Number.parseFloat(text.replace(/^[<>]= /, ''));
  const said = text.endsWith('%')
    ? 'share'
    : text.endsWith(' days')
      ? 'days'
      : / of \d+$/.test(text)
        ? 'mean'
        : unit;
  const fits = said === unit && (unit !== 'share' || number <= (text.endsWith('%') ? 100 : 1));
  return fits ? [] : [wrong(path, `"${text}" is no bound of ${id}, which is ${boundWords[unit]}`)];
}

/** Where none is declared, the relationship is one. */
function subScaleIds({ checkins }: Program): string[] {
  const declared = Object.keys(checkins.scales);
  return (declared.length === 0 ? ['relationship'] : declared).flatMap(scaleIds);
}

/** Every question that an answer may be an answer to: declared, or known without it. */
function questionIds({ checkins }: Program): string[] {
  return [...new Set([...Object.keys(checkins.questions), ...Object.keys(checkInQuestions)])];
}

/** Sub-scales: items that are no questions, a part greater than the whole, items on different scales. */
export function checkSubScales(program: Program, { wrong, idle }: Verdict): Problem[] {
  const questions = questionIds(program);
  const scales = Object.entries(program.checkins.scales);
  const path = ['checkins', 'scales'];
  const clashes = repeats(scales, ([name]) => kebabCase(name)).map(({ at, first }) => {
    const [name, other] = [scales[at]?.[0] ?? '', scales[first]?.[0] ?? ''];
    return wrong([...path, name], `its metric would have the same id as that of "${other}"`);
  });
  const taken = scales
    .filter(([name]) => scaleIds(name).some((id) => metricIds.some((known) => known === id)))
    .map(([name]) => wrong([...path, name], 'a metric of every program has this name already'));
  return [
    ...clashes,
    ...taken,
    ...scales.flatMap(([name, { items, required, reversed }]) => {
      const [part = 0, of = 1] = required.split('/').map(Number);
      const ends = new Set(items.map((item) => Object.values(itemScale(item, program)).join(' to ')));
      return [
        ...items.flatMap((item, at) => unknownItem(item, [...path, name, 'items', at], { questions, idle })),
        ...repeats(items, (item) => item).map(({ at, first }) =>
          idle([...path, name, 'items', at], `it repeats entry ${first + 1}`),
        ),
        ...reversed.flatMap((item, at) =>
          items.includes(item)
            ? []
            : [idle([...path, name, 'reversed', at], `"${item}" is none of its items: ${items.join(', ')}`)],
        ),
        ...(part > of ? [wrong([...path, name, 'required'], `${required} is more than all`, '2/3')] : []),
        ...(ends.size > 1
          ? [
              wrong(
                [...path, name, 'items'],
                `they are answered on different scales: ${[...ends].join('; ')}`,
              ),
            ]
          : []),
      ];
    }),
  ];
}

function unknownItem(
  item: string,
  path: SettingPath,
  { questions, idle }: Pick<Verdict, 'idle'> & { readonly questions: readonly string[] },
): Problem[] {
  if (questions.includes(item)) return [];
  const nearest = nearestText(item, questions);
  const hint = nearest === undefined ? 'name it under checkins.questions' : `the nearest is "${nearest}"`;
  return [idle(path, `no question is called "${item}"; ${hint}`)];
}
