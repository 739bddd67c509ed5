import type { UnplacedMeeting } from '../../model/meeting.ts';
import { sortedBy } from '../../model/order.ts';
import { listed } from '../../texts/counted.ts';
import type { ScheduleWords } from '../../texts/schedule-words/schedule-words.ts';
import type { Block, Entry, Inline } from '../document.ts';
import { relaxationLines } from './relaxation-lines.ts';
import type { PlannedUnit, ScheduleView } from './schedule-view.ts';

/** Those for whom a meeting or a member found no time, the most meetings first. */
const unplacedUnits = ({ units, rotations }: ScheduleView): PlannedUnit[] =>
  sortedBy(
    [...units, ...rotations].filter((unit) => unit.unplaced.length + unit.leftOut.length > 0),
    (unit) => -unit.unplaced.length,
    (unit) => unit.id,
  );
export const lacking = (view: ScheduleView): PlannedUnit[] =>
  unplacedUnits(view).filter(({ unplaced }) => unplaced.length > 0);

/** As many as one can decide about in a sitting; the table of pairs has the others. */
const mostEntries = 12;

/** What can be done, once for all units: in the order of the entries. */
function adviceItems(view: ScheduleView, units: readonly PlannedUnit[]): Inline[] {
  const { words } = view;
  const reasons = new Set(units.flatMap((unit) => unit.unplaced.map(({ reason }) => reason)));
  return [
    ...[...reasons].flatMap((reason) => (isReason(words, reason) ? [[words.advice[reason]]] : [])),
    ...(units.some(({ leftOut }) => leftOut.length > 0) ? [[words.meetsWithoutAdvice]] : []),
  ];
}

const isReason = (words: ScheduleWords, reason: string): reason is UnplacedMeeting['reason'] =>
  Object.hasOwn(words.reason, reason);

/** What found no time, unit by unit: why, what single change would give it one; then what can be done besides. */
export function unplacedBlocks(view: ScheduleView): Block[] {
  const { words } = view;
  const units = unplacedUnits(view);
  if (units.length === 0) return [];
  const left = units.length - mostEntries;
  return [
    {
      kind: 'entries',
      act: true,
      items: units.slice(0, mostEntries).map((unit) => unplacedEntry(view, unit)),
    },
    ...(left > 0 ? [{ kind: 'note' as const, text: [words.moreUnplaced(left)] }] : []),
    { kind: 'heading', text: words.adviceTitle },
    { kind: 'list', ordered: false, items: adviceItems(view, units) },
  ];
}

function unplacedEntry(view: ScheduleView, unit: PlannedUnit): Entry {
  const { words, people, language } = view;
  const { unplaced, leftOut } = unit;
  const reasons = [...new Set(unplaced.map((u) => u.reason))].filter((r) => isReason(words, r));
  const count = words.unplacedOf(unplaced.length, unplaced.length + unit.meetings.length);
  const names = (ids: readonly string[]): string => listed(ids.map(people.name), language);
  return {
    id: `without-${unit.id}`,
    title: unit.kind === 'rotation' ? words.roundsTitle : unit.name,
    aside: unit.id,
    paragraphs: [
      ...(unplaced.length === 0
        ? []
        : [
            [
              `${count}: ${reasons.map((reason) => words.reason[reason]).join('; ')}.`,
              ...whoIsInTheWay(view, unit),
            ],
          ]),
      ...relaxationLines({ people, language, timezone: view.folder.program.timezone }, unplaced).map(
        (line): Inline => [line],
      ),
      ...(leftOut.length === 0 ? [] : [[words.meetsWithout(names(leftOut))]]),
    ],
  };
}

/** Of more than two the people without whom there would be times; of a rotation the talks. */
function whoIsInTheWay({ words, people, language }: ScheduleView, { kind, unplaced }: PlannedUnit): string[] {
  const named = (ids: readonly string[]): string => listed(ids.map(people.name), language);
  if (kind === 'rotation') {
    const talks = unplaced.map((u) => words.talkInTheWay(named(u.persons ?? []), u.number));
    return [` ${talks.join('; ')}.`];
  }
  const persons = [...new Set(unplaced.flatMap((u) => u.persons ?? []))];
  return persons.length === 0 ? [] : [` ${words.inTheWay(named(persons))}`];
}
