import { sortedBy } from '../../model/order.ts';
import type { Cell, Section, Table } from '../document.ts';
import type { ProgressView } from './progress-view.ts';

/** What everybody gave and got in hours and contacts; nothing where single persons are not to be shown. */
export function hoursSection(view: ProgressView): Section[] {
  const { people } = view.result;
  if (people.length === 0) return [];
  return [
    {
      id: 'hours',
      title: view.words.sections.hours,
      blocks: [
        { kind: 'table', table: pairingsTable(view) },
        { kind: 'table', table: peopleTable(view) },
      ],
    },
  ];
}

const whole = (value: number): Cell => ({ type: 'number', value, decimals: 0 });
const hours = (value: number): Cell => ({ type: 'number', value, decimals: 1 });

function pairingsTable(view: ProgressView): Table {
  const { pairings: caption, pairingsMeasure, columns } = view.words.hours;
  return {
    id: 'hours-by-pairing',
    caption,
    measure: pairingsMeasure,
    layout: 'stack',
    folded: true,
    columns: [
      { id: 'pairing', title: columns.pairing, numeric: false },
      { id: 'held', title: columns.held, numeric: true },
      { id: 'due', title: columns.due, numeric: true },
      { id: 'hours', title: columns.hours, numeric: true },
    ],
    rows: sortedBy(view.result.pairings, ({ id }) => id).map((pairing) => ({
      cells: [
        { type: 'text', text: pairing.id },
        whole(pairing.held),
        whole(pairing.due),
        hours(pairing.hours),
      ],
    })),
  };
}

function peopleTable({ result, people, words }: ProgressView): Table {
  const { people: caption, peopleMeasure, columns, roles, notSaid } = words.hours;
  return {
    id: 'hours-by-person',
    caption,
    measure: peopleMeasure,
    layout: 'stack',
    folded: true,
    columns: [
      { id: 'person', title: columns.person, numeric: false },
      { id: 'role', title: columns.role, numeric: false },
      { id: 'held', title: columns.held, numeric: true },
      { id: 'hours', title: columns.hours, numeric: true },
      { id: 'introductions', title: columns.introductions, numeric: true },
      { id: 'contacts', title: columns.contacts, numeric: true },
      { id: 'training', title: columns.training, numeric: true },
    ],
    rows: result.people.map((one) => ({
      cells: [
        { type: 'text', text: people.name(one.person), small: one.pairings.join(', ') },
        { type: 'text', text: roles[one.role] },
        whole(one.held),
        hours(one.hours),
        one.introductions === null ? { type: 'missing', word: notSaid } : whole(one.introductions),
        whole(one.supportContacts),
        hours(one.trainingHours),
      ],
    })),
  };
}
