import { linkPlaceholders } from '../model/placeholders.ts';
import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { checkInQuestions, isKnownQuestion } from './check-in-questions.ts';
import { checkMetricId, checkSubScales } from './check-metrics.ts';
import { nearestText } from './nearest-text.ts';
import { repeats, type Verdict } from './setting-verdict.ts';

/** Questions, targets and the study of retention: ends that are turned round, names of nothing, days that cannot be. */
export function checkEvaluation(program: Program, verdict: Verdict): Problem[] {
  return [
    ...checkQuestions(program, verdict),
    ...checkSubScales(program, verdict),
    ...checkTargets(program, verdict),
    ...checkBenchmarks(program, verdict),
    ...checkRetention(program, verdict),
  ];
}

function checkQuestions({ checkins }: Program, { wrong, idle }: Verdict): Problem[] {
  const questions = Object.entries(checkins.questions).flatMap(([id, { scale, values = {} }]) => {
    const path = ['checkins', 'questions', id];
    if (scale !== undefined && scale.min >= scale.max)
      return [wrong([...path, 'scale'], `its min of ${scale.min} is not under its max of ${scale.max}`)];
    return Object.keys(values).flatMap((value) => {
      const outside = scale !== undefined && !(Number(value) >= scale.min && Number(value) <= scale.max);
      if (outside)
        return [wrong([...path, 'values', value], `${value} is no answer from ${scale.min} to ${scale.max}`)];
      const fixed = fixedValues(id);
      if (fixed === undefined || fixed.includes(value)) return [];
      const nearest = nearestText(value, fixed);
      return [
        wrong(
          [...path, 'values', value],
          `the values of ${id} are ${fixed.join(', ')}`,
          nearest === undefined ? undefined : `${nearest}: …`,
        ),
      ];
    });
  });
  return [
    ...questions,
    ...checkLink(checkins.link, wrong),
    ...repeats(checkins.waves, (wave) => wave).map(({ at, first }) =>
      idle(['checkins', 'waves', at], `it repeats entry ${first + 1}`),
    ),
  ];
}

/** What stands in braces in the address of the form is filled in by us, or was misspelt. */
function checkLink(link: string | undefined, wrong: Verdict['wrong']): Problem[] {
  if (link === undefined) return [];
  const path = ['checkins', 'link'];
  if (!/^https?:\/\/[^\s]+$/i.test(link)) return [wrong(path, 'it is no address that begins with https://')];
  const named = [...link.matchAll(/(?:\{|%7B)(\w+)(?:\}|%7D)/gi)].map(([, name = '']) => name);
  const unknown = named.find((name) => !linkPlaceholders.some((known) => known === name));
  if (unknown === undefined) return [];
  const filled = linkPlaceholders.map((name) => `{${name}}`).join(', ');
  return [wrong(path, `nothing is filled in for {${unknown}}; there are ${filled}`)];
}

/** The answers of a question that reports count by name. */
function fixedValues(id: string): string[] | undefined {
  const known = isKnownQuestion(id) ? checkInQuestions[id] : undefined;
  return known?.kind === 'choice' && known.values !== undefined ? Object.keys(known.values) : undefined;
}

function checkTargets(program: Program, { wrong, idle }: Verdict): Problem[] {
  return Object.entries(program.targets).flatMap(([id, target]) => {
    const path = ['targets', id];
    const own =
      typeof target === 'string' || target.at_least !== undefined || target.at_most !== undefined
        ? []
        : [wrong(path, 'it says neither at_least nor at_most', `${id}: {at_least: 80%}`)];
    return [...own, ...checkMetricId(id, path, { program, idle })];
  });
}

function checkBenchmarks(program: Program, { idle }: Verdict): Problem[] {
  return Object.keys(program.benchmarks).flatMap((id) =>
    checkMetricId(id, ['benchmarks', id], { program, idle }),
  );
}

function checkRetention({ retention, start }: Program, { wrong, idle }: Verdict): Problem[] {
  if (retention === undefined) return [];
  const { data_through: through, match_on: matchOn, horizons } = retention;
  return [
    ...(start === undefined
      ? [idle(['retention'], 'the program has no start to follow people from')]
      : through < start
        ? [wrong(['retention', 'data_through'], `${through} is before the program starts on ${start}`)]
        : []),
    ...Object.entries(matchOn).flatMap(([field, bounds]) =>
      bounds !== 'exact' && bounds.some((bound, at) => at > 0 && bound <= (bounds[at - 1] ?? bound))
        ? [
            wrong(
              ['retention', 'match_on', field],
              'its lower bounds do not rise',
              `${field}: [${[...new Set(bounds)].sort((a, b) => a - b).join(', ')}]`,
            ),
          ]
        : [],
    ),
    ...repeats(horizons, String).map(({ at, first }) =>
      idle(['retention', 'horizons', at], `it repeats entry ${first + 1}`),
    ),
  ];
}
