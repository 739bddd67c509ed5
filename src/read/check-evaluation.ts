import { linkPlaceholders } from '../model/placeholders.ts';
import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { checkInQuestions, isKnownQuestion } from './check-in-questions.ts';
import { checkBound, checkMetricId, checkSubScales } from './check-metrics.ts';
import { checkRoi } from './check-roi.ts';
import { nearestText } from './nearest-text.ts';
import { repeats, type Verdict } from './setting-verdict.ts';

/** Questions, targets and the study of retention: ends that are turned round, names of nothing, days that cannot be. */
export function checkEvaluation(program: Program, verdict: Verdict): Problem[] {
  return [
    ...checkQuestions(program, verdict),
    ...checkSubScales(program, verdict),
    ...checkTargets(program, verdict),
    ...checkBenchmarks(program, verdict),
    ...checkRecognition(program, verdict),
    ...checkHealth(program, verdict),
    ...checkRetention(program, verdict),
    ...checkRoi(program, verdict),
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
    ...checkPrivate(checkins.questions, wrong),
    ...checkLinks(checkins.link, wrong),
    ...repeats(checkins.waves, (wave) => wave).map(({ at, first }) =>
      idle(['checkins', 'waves', at], `it repeats entry ${first + 1}`),
    ),
  ];
}

/** One address of all forms, or one a side. */
function checkLinks(link: Program['checkins']['link'], wrong: Verdict['wrong']): Problem[] {
  const path = ['checkins', 'link'];
  if (typeof link !== 'object') return checkLink(link, path, wrong);
  return [
    ...checkLink(link.mentee, [...path, 'mentee'], wrong),
    ...checkLink(link.mentor, [...path, 'mentor'], wrong),
  ];
}

/** Questions of whose answers `status`, the pages and the JSON say what follows, with the reason. */
const workedBy: ReadonlyMap<string, string> = new Map([
  ['contact_me', 'status names everybody who asks for a call'],
  ['satisfaction', 'the health of a pairing is judged by it, and its value is said'],
  ['met', 'the meetings held are counted by it'],
  ['goals_agreed', 'the health of a pairing without a goal is judged by it'],
  ['agreement', 'status names the agreements that are open by it'],
]);

/** A question that the program works by is not private: it would be in reports all the same. */
function checkPrivate(questions: Program['checkins']['questions'], wrong: Verdict['wrong']): Problem[] {
  return Object.entries(questions).flatMap(([id, question]) => {
    const why = question.private ? workedBy.get(id) : undefined;
    if (why === undefined) return [];
    const detail = `${why}, so it cannot stay private; no paper for participants prints it in any case`;
    return [wrong(['checkins', 'questions', id, 'private'], detail, 'private: false')];
  });
}

/** What stands in braces in the address of the form is filled in by us, or was misspelt. */
function checkLink(link: string | undefined, path: readonly string[], wrong: Verdict['wrong']): Problem[] {
  if (link === undefined) return [];
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
    const strange = checkMetricId(id, path, { program, idle });
    const bounds =
      typeof target === 'string' ? [target] : [target.at_least ?? [], target.at_most ?? []].flat();
    if (strange.length > 0) return [...own, ...strange];
    return [...own, ...bounds.flatMap((bound) => checkBound(id, bound, { path, wrong }))];
  });
}

function checkBenchmarks(program: Program, { wrong, idle }: Verdict): Problem[] {
  return Object.entries(program.benchmarks).flatMap(([id, { value, source }]) => {
    const path = ['benchmarks', id];
    const strange = checkMetricId(id, path, { program, idle });
    return [
      ...strange,
      ...(strange.length > 0 ? [] : checkBound(id, value, { path: [...path, 'value'], wrong })),
      ...(source.trim() === '' ? [wrong([...path, 'source'], 'it says nothing')] : []),
    ];
  });
}

/** More meetings than there are: nobody would ever get a certificate. */
function checkRecognition({ recognition }: Program, { wrong }: Verdict): Problem[] {
  const [part = 0, of = 1] = recognition.meetings.split('/').map(Number);
  return part <= of
    ? []
    : [wrong(['recognition', 'meetings'], `${recognition.meetings} is more than all`, 'meetings: 2/3')];
}

/** A limit to act from that lies under the limit to watch from: nothing is ever only watched. */
function checkHealth({ checkins }: Program, { idle }: Verdict): Problem[] {
  const { gap_watch: watch, gap_act: act } = checkins.health;
  return watch < act
    ? []
    : [idle(['checkins', 'health', 'gap_watch'], `gap_act of ${act} is reached before it`)];
}

function checkRetention({ retention, start, fields }: Program, verdict: Verdict): Problem[] {
  if (retention === undefined) return [];
  const { wrong, idle } = verdict;
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
    ...checkAfterwards(retention, wrong),
    ...repeats(horizons, String).map(({ at, first }) =>
      idle(['retention', 'horizons', at], `it repeats entry ${first + 1}`),
    ),
    ...idleInLottery(retention, verdict),
    ...checkExploratory(retention, fields, verdict),
  ];
}

type Retention = NonNullable<Program['retention']>;

/** To be alike in what came afterwards is to have stayed alike: the difference would be nothing by construction. */
function checkAfterwards(
  { match_on: matchOn, followed_until }: Retention,
  wrong: Verdict['wrong'],
): Problem[] {
  const afterwards = ['exit_date', 'exit_reason', followed_until];
  return Object.keys(matchOn)
    .filter((field) => afterwards.includes(field))
    .map((field) =>
      wrong(
        ['retention', 'match_on', field],
        'it tells who left, and people can only be matched on what was known before the program',
      ),
    );
}

/** The draw itself says from when on, and until when, both groups are followed. */
function idleInLottery(retention: Retention, { idle }: Verdict): Problem[] {
  if (retention.comparison !== 'lottery') return [];
  const why = 'a lottery compares the drawn and the waiting as they were, from its start to one day';
  return [
    ...(retention.time_zero === 'hire_date' ? [idle(['retention', 'time_zero'], why)] : []),
    ...(retention.followed_until === undefined ? [] : [idle(['retention', 'followed_until'], why)]),
    ...(retention.exploratory.length === 0 ? [] : [idle(['retention', 'exploratory'], why)]),
  ];
}

function checkExploratory(
  { exploratory, outcome, comparison }: Retention,
  fields: Program['fields'],
  { idle }: Verdict,
): Problem[] {
  if (comparison === 'lottery') return [];
  return [
    ...repeats(exploratory, String).map(({ at, first }) =>
      idle(['retention', 'exploratory', at], `it repeats entry ${first + 1}`),
    ),
    ...exploratory.flatMap((name, at) => {
      const path = ['retention', 'exploratory', at];
      if (name === outcome) return [idle(path, 'it is the main outcome already')];
      return name === 'promotion' && fields.level?.order === undefined
        ? [idle(path, 'without an order in fields: level nobody can tell which level is higher')]
        : [];
    }),
  ];
}
