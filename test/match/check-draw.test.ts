import { describe, expect, it } from 'vitest';
import { drawLots } from '../../src/match/draw/draw-lots.ts';
import { lotOf } from '../../src/match/draw/lot-order.ts';
import { openMarket } from '../../src/match/market.ts';
import { checkDraw, type DrawnMatch } from '../../src/match/verify/check-draw.ts';
import type { Lot } from '../../src/model/lottery.ts';
import { folderOf } from './small-program.ts';

const topics = ['a', 'b', 'c'];
const people = [
  ...Array.from({ length: 14 }, (_, i) => ({
    id: `E${String(i).padStart(2, '0')}`,
    roles: ['mentee'] as const,
    department: topics[i % 3] ?? '',
    years: i < 4 ? 1 : 5,
  })),
  ...Array.from({ length: 5 }, (_, i) => ({
    id: `M${i}`,
    roles: ['mentor'] as const,
    places: 1 + (i % 2),
    department: topics[i % 3] ?? '',
  })),
];
const folder = folderOf({
  program: {
    seed: 'announced',
    matching: {
      rules: [{ same: 'department' }],
      priority: [{ at_most: { years_of_service: 2 } }],
      criteria: [{ type: 'same', name: 'Department', field: 'department', weight: 1 }],
    },
  },
  people,
});
const market = openMarket({ folder, today: '2026-02-09', orphaned: new Set() });
const { lots, entered, admitted } = drawLots({ market, lots: [], seed: 'announced', today: '2026-02-09' });
const whole: DrawnMatch = {
  lots,
  seed: 'announced',
  market,
  holders: new Set(),
  drawn: { entered: [...entered], admitted: [...admitted] },
};
const details = (match: DrawnMatch) => checkDraw(match).map(({ detail }) => detail);
const withLots = (change: (lot: Lot, at: number) => Lot) => ({ ...whole, lots: lots.map(change) });
const inside = lots.findIndex(({ admitted: how, probability = 0 }) => how === 'yes' && probability < 1);
const outside = lots.findIndex(({ admitted: how, probability = 0 }) => how === 'no' && probability > 0);

describe('the check of a draw', () => {
  it('accepts what was drawn, and what it keeps of it after later runs', () => {
    expect(details(whole)).toEqual([]);
    const { drawn: _drawn, ...later } = whole;
    expect(details(later)).toEqual([]);
  });

  it.each<[string, DrawnMatch]>([
    ['another seed', { ...whole, seed: 'another' }],
    ['one row with another seed', withLots((lot, at) => (at === 3 ? { ...lot, seed: 'another' } : lot))],
    [
      'two people who changed places',
      withLots((lot, at) => {
        const [a, b] = [lots.length - 1, lots.length - 2];
        const other = at === a ? lots[b] : at === b ? lots[a] : undefined;
        return other === undefined ? lot : { ...other, draw: lot.draw };
      }),
    ],
    ['a number left out', withLots((lot) => (lot.draw === lots.length ? { ...lot, draw: 99 } : lot))],
    [
      'somebody admitted in secret',
      withLots((lot, at) => (at === outside ? { ...lot, admitted: 'yes' } : lot)),
    ],
    [
      'somebody put on the waiting list',
      withLots((lot, at) => (at === inside ? { ...lot, admitted: 'no' } : lot)),
    ],
    [
      'somebody admitted who is said to have come later',
      withLots((lot, at) => (at === inside ? { ...lot, admitted: 'later' } : lot)),
    ],
    ['somebody left out of the order', { ...whole, lots: lots.slice(0, -1) }],
    [
      'a chance that was made up',
      withLots((lot, at) => (at === inside ? { ...lot, probability: (lot.probability ?? 0) / 4 } : lot)),
    ],
    [
      'an admission that the certificate does not know',
      { ...whole, drawn: { entered: [...entered], admitted: admitted.slice(1) } },
    ],
  ])('rejects %s', (_, match) => {
    expect(details(match)).not.toEqual([]);
  });

  it('rejects an order in which no class came first', () => {
    const ids = lots
      .map(({ person }) => person)
      .sort((a, b) => (lotOf('announced', a) < lotOf('announced', b) ? -1 : 1));
    const flat = lots.map((lot) => ({ ...lot, draw: ids.indexOf(lot.person) + 1 }));
    const drawnFlat = { entered: ids, admitted: [...admitted] };
    expect(details({ ...whole, lots: flat, drawn: drawnFlat })).toContainEqual(
      expect.stringContaining('another place of the order'),
    );
  });

  it('rejects a swap of admitted and waiting on both sides of the records', () => {
    const swapped = lots.map((lot, at) =>
      at === inside
        ? { ...lot, admitted: 'no' as const }
        : at === outside
          ? { ...lot, admitted: 'yes' as const }
          : lot,
    );
    const names = swapped.filter((lot) => lot.admitted === 'yes').map(({ person }) => person);
    expect(
      details({ ...whole, lots: swapped, drawn: { entered: [...entered], admitted: names } }),
    ).not.toEqual([]);
  });
});
