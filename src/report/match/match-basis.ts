import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { MatchExtras } from '../../model/match-extras.ts';
import type { Override } from '../../model/override.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Program } from '../../schema/program.ts';
import { assumptionWords } from '../../texts/assumption-words/assumption-words.ts';
import { type BasisWords, basisWords } from '../../texts/match-words/basis-words.ts';
import { objectiveWords } from '../../texts/match-words/objective-words.ts';
import { ruleWords, sideRuleWords } from '../../texts/rule-words/rule-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Inline, Section } from '../document.ts';
import type { PeopleById } from '../people-by-id.ts';

type Input = {
  readonly folder: ProgramFolder;
  readonly result: MatchResult;
  readonly extras: MatchExtras;
  readonly people: PeopleById;
  readonly language: Language;
};

/** What the match rests on, and what was assumed where nobody said it. */
export function basisSections(input: Input): Section[] {
  const words = basisWords(input.language);
  const { assumptions } = input.folder;
  const items = assumptions.map((one) => {
    const { about, text } = assumptionWords(one, input.language);
    return { term: about, text: [text] };
  });
  return [
    {
      id: 'basis',
      title: words.title,
      blocks: [{ kind: 'list', ordered: false, items: basisItems(input) }],
    },
    ...(items.length === 0
      ? []
      : [
          {
            id: 'assumed',
            title: words.assumed,
            short: words.assumedShort,
            blocks: [{ kind: 'facts' as const, items }],
          },
        ]),
  ];
}

/** One item each: rules, eligibility, criteria, objective, overrides, seed, inputs. */
function basisItems({ folder, result, extras, people, language }: Input): Inline[] {
  const { program, seed } = folder;
  const words = basisWords(language);
  const solved = program.format !== 'informal';
  const rules = [...extras.rules.flatMap((rule) => ruleWords(rule, language) ?? []), words.avoided];
  const sides = (['mentor', 'mentee'] as const).flatMap((side) =>
    program.eligibility[side].map((rule) => `${words.sides[side]}: ${sideRuleWords(rule, language)}`),
  );
  const criteria = [...extras.criteria]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map((c) => `${c.name} ${formatNumber(c.weight, { decimals: weightDecimals(c.weight), language })}`);
  const { name } = result.objective;
  const overrides = extras.overrides.map((o) => overrideWords(o, people, language)).join('; ');
  // Records of earlier runs say nothing about who fits whom: the page is the same with and without them.
  const used = new Set(result.inputs.map(({ file }) => file));
  const rows = folder.rowCounts.filter(({ file }) => used.has(file)).map(words.rows);
  return [
    [{ strong: words.rules }, `${words.rulesNote[program.format]}${rules.join('; ')}.`],
    ...(sides.length === 0 ? [] : [[{ strong: words.whoTakesPart }, `: ${sides.join('; ')}.`]]),
    ...formatItem(program, words),
    ...(solved
      ? [
          [{ strong: words.criteria }, `: ${criteria.join(', ') || words.none}.`],
          [{ strong: words.objective }, `: ${name} (${objectiveWords(name, language)}).`],
        ]
      : []),
    [{ strong: words.overrides }, `: ${overrides || words.none}.`],
    ...(solved ? [[{ strong: words.seed }, words.seedNote, { code: seed }, '.']] : []),
    [{ strong: words.inputs }, `: ${rows.join('; ') || words.none}.`],
  ];
}

/** What the format adds to rules: how large groups are and how mixed, how many rounds and rooms, what an odd number means. */
function formatItem({ format, matching }: Program, words: BasisWords): Inline[] {
  const said = (name: string, parts: readonly string[]): Inline[] => [
    [{ strong: name }, `: ${parts.join('; ')}.`],
  ];
  const { group_size: size, spread, rounds, rooms, odd } = matching;
  switch (format) {
    case 'group':
    case 'circle': {
      const mixed = Object.entries(spread).flatMap(([field, { at_most, at_least_kinds }]) => [
        ...(at_most === undefined ? [] : [words.mostAlike(at_most, field)]),
        ...(at_least_kinds === undefined ? [] : [words.leastKinds(at_least_kinds, field)]),
      ]);
      return said(words[format === 'group' ? 'groups' : 'circles'], [
        words.groupSize(size.min, size.max),
        ...mixed,
      ]);
    }
    case 'flash':
      return said(words.rounds, [
        words.roundsAndRooms(rounds, typeof rooms === 'object' ? rooms.length : rooms),
      ]);
    case 'peer':
      return said(words.odd, [words.oddRule[odd]]);
    case 'one-to-one':
    case 'informal':
      return [];
  }
}

/** Weights have at most three decimals; round ones are printed round. */
export function weightDecimals(weight: number): number {
  return Number.isInteger(weight) ? 0 : 3;
}

/** One override as a decision: "Ines Almeroth pinned to Tomasz Brandt-Hale (asked for, LO)". */
function overrideWords(override: Override, people: PeopleById, language: Language): string {
  const { kind, person, other, field, from, until, reason, by } = override;
  const day = (at: string | undefined) => (at === undefined ? undefined : formatDay(at, language));
  const what = basisWords(language).override({
    kind,
    person: people.name(person),
    other: other === undefined ? undefined : people.name(other),
    field,
    from: day(from),
    until: day(until),
  });
  const why = [reason, by].filter((x) => x !== undefined && x !== '');
  return why.length === 0 ? what : `${what} (${why.join(', ')})`;
}
