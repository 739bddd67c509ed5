import type { RoiOutcome } from '../../schema/roi-result.ts';
import { formatDay } from '../../time/day.ts';
import type { Cell, Table } from '../document.ts';
import { isWithheld, type RoiView } from './roi-view.ts';

type Cost = RoiOutcome['costs'][number];

/** The cost item by item with how each was worked out; what nobody stated is named, not counted as nothing. */
export function costsTable(view: RoiView): Table {
  const { words, result, today, language } = view;
  const { costs } = words;
  const until = costs.measure(formatDay(today, language));
  const notStated: Cell = { type: 'missing', word: costs.notStated };
  return {
    id: 'costs-table',
    caption: costs.caption,
    measure: isWithheld(view) ? `${until}. ${words.suppressedKey}` : until,
    layout: 'stack',
    columns: [
      { id: 'item', title: costs.columns.item, numeric: false },
      { id: 'how', title: costs.columns.how, numeric: false },
      { id: 'amount', title: costs.columns.amount, unit: result.currency, numeric: true },
    ],
    rows: [
      ...result.costs.map((cost) => ({
        cells: [
          { type: 'text' as const, text: costs.items[cost.id] },
          howCell(cost, view),
          amountCell(cost.amount, cost.id === 'time' && isWithheld(view) ? suppressed : notStated),
        ],
      })),
      {
        inUse: true,
        cells: [
          { type: 'text', text: costs.items.total },
          { type: 'text', text: costs.sum },
          amountCell(result.cost, suppressed),
        ],
      },
    ],
  };
}

const suppressed: Cell = { type: 'suppressed' };

const amountCell = (amount: number | null, otherwise: Cell): Cell =>
  amount === null ? otherwise : { type: 'number', value: amount, decimals: 0 };

function howCell({ id, amount }: Cost, view: RoiView): Cell {
  const { words, figures, result } = view;
  const { costs } = words;
  if (id !== 'time')
    return amount === null
      ? { type: 'missing', word: costs.notStated }
      : { type: 'text', text: costs.stated };
  if (isWithheld(view)) return suppressed;
  const { meetings, people, hours } = result.time;
  const hourly = result.amounts.find((each) => each.id === 'hourly_cost')?.value;
  if (meetings === null || hours === null || hourly === undefined)
    return { type: 'missing', word: costs.timeUnknown };
  return {
    type: 'text',
    text: costs.time({
      meetings: figures.count(meetings),
      hours: figures.hours(hours),
      people: people === null ? undefined : figures.count(people),
      hourly: figures.amount('hourly_cost', hourly),
    }),
  };
}
