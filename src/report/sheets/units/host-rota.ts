import { sortedBy } from '../../../model/order.ts';
import { calledName } from '../../../texts/person-names.ts';
import { unitSheetWords } from '../../../texts/sheet-words/unit-sheet-words.ts';
import { formatDay } from '../../../time/day.ts';
import { epochOf, instantToWall } from '../../../time/zone.ts';
import type { Inline, Section } from '../../document.ts';
import { prose } from '../sheet-sections.ts';
import type { UnitSheetInput } from './unit-sheet-input.ts';

/** Meetings that a guide of the program opens: who is new to it hosts beside somebody who knows how. */
const guided: ReadonlySet<number> = new Set([1, 4]);

/** Who hosts a meeting, counted from 1: the members in turn, in the order of their ids. */
export function hostOf(members: readonly string[], meeting: number): string | undefined {
  return members[(meeting - 1) % Math.max(1, members.length)];
}

/** Everybody once, or as often as meetings are planned, with their days. */
export function hostsSection(input: UnitSheetInput): Section {
  const { unit, person, personOf, guide } = input;
  const { language } = guide;
  const words = unitSheetWords(language).hosts;
  const planned = sortedBy(
    input.meetings.filter((m) => m.pairing === unit.id && m.state !== 'cancelled'),
    (m) => epochOf(m.start),
    (m) => m.id,
  );
  const days = new Map(
    planned.map((m) => [m.number, formatDay(instantToWall(m.start, person.timezone).day, language)]),
  );
  const called = (id: string): string =>
    id === person.id ? words.you : calledName(personOf(id)?.name ?? id, language);
  const numbers = planned.length === 0 ? unit.members.map((_, i) => i + 1) : planned.map((m) => m.number);
  const items = numbers.map((number): Inline => {
    const host = called(hostOf(unit.members, number) ?? '');
    const by = guided.has(number) ? ` (${words.guided})` : '';
    return [
      `${words.meeting(number, days.get(number))} `,
      ...(host === words.you ? [{ strong: host }, by] : [`${host}${by}`]),
    ].filter((span) => span !== '');
  });
  const again = planned.length === 0 ? [prose(words.again(called(unit.members[0] ?? '')))] : [];
  return { id: 'hosts', title: words.title, blocks: [{ kind: 'list', ordered: false, items }, ...again] };
}
