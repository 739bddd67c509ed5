import { clausePlaceholders } from '../model/placeholders.ts';
import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { isTimeZone } from '../time/zone-name.ts';
import { checkAgendas } from './check-agendas.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkEvaluation } from './check-evaluation.ts';
import { checkFormat } from './check-format.ts';
import { checkKeepUntil } from './check-keep-until.ts';
import { checkMatching } from './check-matching.ts';
import { nearestText } from './nearest-text.ts';
import { parseZone } from './parse-zone.ts';
import { repeats, type Verdict, verdictAt } from './setting-verdict.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** Earlier cohorts of `history` that are this folder. `itself`: its names there. */
export function checkHistory({ history }: Program, itself: readonly string[], places: YamlPlaces): Problem[] {
  const { wrong } = verdictAt(places);
  return history.flatMap((folder, at) =>
    itself.includes(folder)
      ? [wrong(['history', at], `"${folder}" is this folder, and an earlier cohort lies in another`)]
      : [],
  );
}

/** What the schema cannot see: settings that contradict each other or the world, each at its place. */
export function checkProgram(program: Program, places: YamlPlaces): Problem[] {
  const verdict = verdictAt(places);
  return [
    checkFrame,
    checkFields,
    checkFormat,
    checkMatching,
    checkCalendar,
    checkAgendas,
    checkEvaluation,
    checkKeepUntil,
  ].flatMap((check) => check(program, verdict));
}

function checkFrame(
  { start, end, timezone, people, agreement = [], ...rest }: Program,
  { wrong }: Verdict,
): Problem[] {
  const zone = isTimeZone(timezone) ? undefined : parseZone(timezone)?.zone;
  return [
    ...(start !== undefined && end !== undefined && start > end
      ? [wrong(['end'], `the program would end on ${end}, before it starts on ${start}`)]
      : []),
    ...(isTimeZone(timezone)
      ? []
      : [
          wrong(
            ['timezone'],
            `"${timezone}" is not an IANA time zone such as Europe/Berlin`,
            zone === undefined ? undefined : `timezone: ${zone}`,
          ),
        ]),
    ...repeats(people, ({ file, sheet }) => JSON.stringify([file.normalize('NFC'), sheet])).map(
      ({ at, first }) => wrong(['people', at, 'file'], `entry ${first + 1} names it already`),
    ),
    ...strangePlaceholders(rest.calendar_title, ['program', 'partner']).map((found) =>
      wrong(
        ['calendar_title'],
        `{${found.name}} stands for nothing; known are {program} and {partner}`,
        found.write,
      ),
    ),
    ...agreement.flatMap((clause, at) =>
      strangePlaceholders(clause, clausePlaceholders).map(({ name, nearest }) =>
        wrong(
          ['agreement', at],
          `{${name}} stands for nothing, and a clause with a gap is left out; ${nearest === undefined ? `known are ${clausePlaceholders.map((fact) => `{${fact}}`).join(', ')} and {___}` : `the nearest is {${nearest}}`}`,
        ),
      ),
    ),
  ];
}

function strangePlaceholders(text: string, known: readonly string[]) {
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names
    .filter((name) => !known.includes(name) && !/^_+$/.test(name))
    .map((name) => {
      const nearest = nearestText(name, known);
      const write =
        nearest === undefined ? undefined : `calendar_title: "${text.replace(`{${name}}`, `{${nearest}}`)}"`;
      return { name, nearest, write };
    });
}

function checkFields({ fields }: Program, { wrong, idle }: Verdict): Problem[] {
  return Object.entries(fields).flatMap(([name, { type, order, options }]) => [
    ...doubled(order, 'order', name, wrong),
    ...doubled(options, 'options', name, wrong),
    ...(order !== undefined && type !== undefined && type !== 'ordinal'
      ? [idle(['fields', name, 'order'], `only an ordinal has an order, and the type is ${type}`)]
      : []),
    ...(options !== undefined && type !== undefined && type !== 'set' && type !== 'ranking'
      ? [idle(['fields', name, 'options'], `only a set has options, and the type is ${type}`)]
      : []),
  ]);
}

function doubled(
  words: readonly string[] | undefined,
  key: 'order' | 'options',
  name: string,
  wrong: Verdict['wrong'],
): Problem[] {
  return repeats(words ?? [], (word) => word.normalize('NFC').trim().toLowerCase()).map(({ at, first }) =>
    wrong(
      ['fields', name, key, at],
      `"${words?.[at] ?? ''}" stands twice, as entries ${first + 1} and ${at + 1}`,
    ),
  );
}
