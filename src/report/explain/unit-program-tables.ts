import { unitWords } from '../../texts/unit-words/unit-words.ts';
import type { Section } from '../document.ts';
import {
  figure,
  gainCells,
  gainColumns,
  named,
  rulesSection,
  section,
  text,
  words,
} from './explain-tables.ts';
import type { UnitAnswer } from './told-unit.ts';
import { scoreCell } from './unit-explain-tables.ts';

/** Weakest units of a program worth naming. */
const mostUnits = 8;

/** Of the whole program: the units with the lowest scores; of talks and roles what the match without each pair lacks. */
export function weakestSections({ result, people, method }: UnitAnswer): Section[] {
  const { units = [], hints = [], weakest, rules } = result;
  const kind = units[0]?.kind ?? 'pair';
  const several = units.length > mostUnits ? `, the first ${mostUnits} of ${units.length}` : '';
  return [
    ...(method === 'flash' || method === 'roles'
      ? []
      : section(
          `${unitWords('en').sections.units}${method === 'informal' ? '' : ', lowest score first'}${several}`,
          {
            id: 'units',
            columns: [
              words('unit', kind === 'pair' ? 'Id' : unitWords('en').unitTitle(kind)),
              ...(kind === 'group' ? [words('mentor', 'Led by')] : []),
              words('members', kind === 'pair' ? 'Pair' : 'Members'),
              ...(method === 'informal' ? [] : [figure('score', 'Score', 'of 100')]),
            ],
            rows: units
              .slice(0, mostUnits)
              .map((unit) => [
                text(unit.id),
                ...(kind === 'group' ? [named(unit.mentors, people, '')] : []),
                named(kind === 'pair' ? [...unit.members, ...unit.mentors] : unit.members, people, ''),
                ...(method === 'informal' ? [] : [scoreCell(unit.score)]),
              ]),
          },
        )),
    ...section('Hints: pairs against a rule; the two decide', {
      id: 'hints',
      columns: [words('pair', 'Pair'), words('rule', 'Rule')],
      rows: hints.map((h) => [
        text(`${people.name(h.mentee)} with ${people.name(h.mentor)}`, h.pairing),
        text(h.rule),
      ]),
    }),
    ...rulesSection(rules),
    ...section(
      method === 'flash'
        ? 'The weakest talks: the best rotation without each'
        : 'The weakest pairs: the best match without each',
      {
        id: 'weakest',
        columns: [
          words('mentee', 'Mentee'),
          words('mentor', 'Mentor'),
          figure('score', 'Score', 'of 100'),
          ...gainColumns,
        ],
        rows: weakest.map((p) => [
          text(people.name(p.mentee)),
          text(people.name(p.mentor)),
          scoreCell(p.score),
          ...gainCells(p.without),
        ]),
      },
    ),
  ];
}
