import { formatNumber } from '../model/format-number.ts';
import type { MatchExtras } from '../model/match-extras.ts';
import type { Override } from '../model/override.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { counted, fieldWords } from '../texts/counted.ts';
import { ruleWords, sideRuleWords } from '../texts/rule-words.ts';
import { formatDay } from '../time/day.ts';
import type { Inline } from './document.ts';
import type { PeopleById } from './people-by-id.ts';

type Input = {
  readonly folder: ProgramFolder;
  readonly result: MatchResult;
  readonly extras: MatchExtras;
  readonly people: PeopleById;
};

/** What the match rests on, one item each: rules, eligibility, criteria, overrides, seed, assumptions, inputs. */
export function basisItems({ folder, result, extras, people }: Input): Inline[] {
  const { program, seed, assumptions } = folder;
  const rules = [...extras.rules.flatMap((rule) => ruleWords(rule) ?? []), 'nobody who asked to be avoided'];
  const sides = (['mentor', 'mentee'] as const).flatMap((side) =>
    program.eligibility[side].map((rule) => `${side}s: ${sideRuleWords(rule)}`),
  );
  const criteria = [...extras.criteria]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map((c) => `${c.name} ${formatNumber(c.weight, { decimals: Number.isInteger(c.weight) ? 0 : 3 })}`);
  const overrides =
    extras.overrides.length === 0 ? 'none' : extras.overrides.map((o) => overrideWords(o, people)).join('; ');
  // Records of earlier runs say nothing about who fits whom: the page is the same with and without them.
  const used = new Set(result.inputs.map(({ file }) => file));
  const rows = folder.rowCounts.filter(({ file }) => used.has(file));
  return [
    [{ strong: 'Rules' }, ` (a pair that breaks one is not eligible): ${rules.join('; ')}.`],
    ...(sides.length === 0 ? [] : [[{ strong: 'Who takes part' }, `: ${sides.join('; ')}.`]]),
    [{ strong: 'Criteria' }, `: ${criteria.join(', ') || 'none'}. Objective: ${result.objective.name}.`],
    [{ strong: 'Overrides' }, `: ${overrides}.`],
    [{ strong: 'Seed' }, ' for ties: ', { code: seed }, '.'],
    ...(assumptions.length === 0
      ? []
      : [[{ strong: 'Assumed' }, `: ${assumptions.map((a) => `${a.about}: ${a.text}`).join('; ')}.`]]),
    [{ strong: 'Inputs' }, `: ${rows.map(rowsWords).join('; ') || 'none'}.`],
  ];
}

/** `mentees.xlsx, 39 rows accepted of 40 (1 merged)`. */
function rowsWords(rows: ProgramFolder['rowCounts'][number]): string {
  const rest = [
    ...(rows.merged === 0 ? [] : [`${rows.merged} merged`]),
    ...(rows.refused === 0 ? [] : [`${rows.refused} refused`]),
  ];
  return `${rows.file}, ${formatNumber(rows.accepted)} of ${counted(rows.read, 'row')} accepted${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}

/** One override as a decision: "Ines Almeroth pinned to Tomasz Brandt-Hale (asked for, LO)". */
export function overrideWords(override: Override, people: PeopleById): string {
  const person = people.name(override.person);
  const other = override.other === undefined ? 'nobody' : people.name(override.other);
  const from = override.from === undefined ? '' : ` from ${formatDay(override.from)}`;
  const until = override.until === undefined ? '' : ` until ${formatDay(override.until)}`;
  const what = {
    pin: `${person} pinned to ${other}`,
    ban: `${person} and ${other} kept apart`,
    out: `${person} out${from}`,
    pause: `${person} pauses${from}${until}`,
    set: `${fieldWords(override.field ?? 'a field')} of ${person} set`,
  }[override.kind];
  const why = [override.reason, override.by].filter((x) => x !== undefined && x !== '');
  return why.length === 0 ? what : `${what} (${why.join(', ')})`;
}
