import fc from 'fast-check';
import type { Chart, Table } from '../../src/report/document.ts';
import { addDays } from '../../src/time/day.ts';

const table: Table = { id: 't', caption: 't', layout: 'tight', columns: [], rows: [] };
const head = { id: 'c', finding: 'f', measure: 'm', alternative: 'a', table };

/** Short, long, of one word and of many, in letters narrow and wide. */
export const name = fc.oneof(
  fc.constantFrom(
    'Ines Almeroth',
    'Maximiliane von und zu Hohenfels-Wartenberg',
    '山田 太郎',
    'Ng',
    'Department of Research, Development and Innovation',
    'Ludwigshafen-Friesenheim-Nordost',
    'Rechtsschutzversicherungsgesellschaften',
    'Personalentwicklung und Gleichstellungsbeauftragte',
    '陈嘉怡 人力资源与组织发展部',
  ),
  fc
    .array(fc.constantFrom('a', 'W', 'é', '日', ' ', '-', 'll', 'mm', 'Ж'), { minLength: 1, maxLength: 50 })
    .map((letters) => letters.join('').trim().replace(/ +/g, ' ') || 'x'),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.double({ min: -60, max: 60, noNaN: true });
const words = fc.constantFrom('36 of 38', '4.17 of 5', '+6.1 (−10.4 to +16.9)', 'none', '0 of 2 · 2 free');

const lineChart = fc
  .record({
    values: fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 26 }),
    target: fc.option(share),
    unit: fc.constantFrom('share' as const, 'plain' as const),
    scale: fc.constantFrom(0.04, 1, 500),
    named: name,
  })
  .map(({ values, target, unit, scale, named }): Chart => {
    const factor = unit === 'share' ? Math.min(1, scale) : scale;
    return {
      ...head,
      kind: 'line',
      unit,
      name: named,
      axis: 'fortnight beginning; below, meetings held of meetings due',
      ...(target === null ? {} : { target: { value: target * factor, label: 'target 80 %' } }),
      points: values.map(([a, b, c], index) => {
        const [low = 0, y = 0, high = 0] = [a * factor, b * factor, c * factor].sort((p, q) => p - q);
        return {
          x: index * 14,
          y,
          low,
          high,
          label: `${(index % 28) + 1} Mar`,
          under: `${index} of 38`,
          underShort: `${index}`,
        };
      }),
    };
  });

const survivalChart = fc
  .record({
    form: fc.constantFrom('steps' as const, 'points' as const),
    from: fc.constantFrom(0, 0.5, 0.6, 0.9),
    series: fc.array(
      fc.record({
        named: name,
        drops: fc.array(fc.double({ min: 0.8, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        end: words,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(
    ({ form, from, series }): Chart => ({
      ...head,
      kind: 'survival',
      form,
      from,
      atRiskTitle: 'still employed and followed (at risk)',
      ticks: [0, 90, 180, 270, 365].map((x) => ({ x, label: x === 365 ? 'day 365' : `${x}` })),
      series: series.map(({ named, drops, end }, index) => {
        let y = 1;
        const curve = drops.map((drop, at) => {
          y *= drop;
          return {
            x: ((at + 1) * 365) / drops.length,
            y,
            low: Math.max(0, y - 0.1),
            high: Math.min(1, y + 0.1),
          };
        });
        return {
          name: named,
          ours: index === 0,
          points: curve,
          end,
          atRisk: [1680, null, 150, 140, 129],
          ...(form === 'points' ? { suppressedAt: [90, 180] } : {}),
        };
      }),
    }),
  );

const dotsChart = fc
  .array(
    fc.record({
      group: fc.option(fc.constantFrom('After meeting 1', 'Day 30', 'Day 60')),
      named: name,
      small: fc.option(words),
      value: fc.double({ min: 1, max: 5, noNaN: true }),
      text: words,
      ours: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'dots',
      domain: [1, 5],
      ticks: ['1 very poor', '2', '3', '4', '5 very good'].map((label, index) => ({ x: index + 1, label })),
      rows: rows.map(({ group, named, small, value, text, ours }) => ({
        ...(group === null ? {} : { group }),
        label: named,
        ...(small === null ? {} : { small }),
        series: ours ? 'A' : 'B',
        value,
        low: value - 0.3,
        high: value + 0.3,
        worst: value - 1,
        best: value + 0.5,
        text,
      })),
    }),
  );

const forestChart = fc
  .array(
    fc.record({ named: name, small: fc.option(name), values: fc.tuple(points, points, points), text: words }),
    { minLength: 1, maxLength: 8 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'forest',
      left: 'others stayed more',
      right: 'mentees stayed more',
      axis: 'difference in per cent stayed, points',
      rows: rows.map(({ named, small, values, text }) => {
        const [low = 0, value = 0, high = 0] = [...values].sort((a, b) => a - b);
        return { label: named, ...(small === null ? {} : { small }), value, low, high, text };
      }),
    }),
  );

const tornadoChart = fc
  .record({
    base: points,
    rows: fc.array(
      fc.record({ named: name, small: fc.option(name), low: points, high: points, text: words }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(
    ({ base, rows }): Chart => ({
      ...head,
      kind: 'tornado',
      left: 'costs more than it is worth',
      right: 'is worth more than it costs',
      axis: 'return in per cent of the cost',
      base,
      baseText: 'as it stands',
      rows: rows.map(({ named, small, ...row }) => ({
        ...row,
        label: named,
        ...(small === null ? {} : { small }),
      })),
    }),
  );

const balanceChart = fc
  .array(
    fc.record({
      label: name,
      before: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      after: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'balance',
      limit: 0.1,
      axis: 'standardised difference, absolute (standard deviations)',
      rows,
    }),
  );

const barsChart = fc
  .array(
    fc.record({
      label: name,
      value: fc.option(fc.integer({ min: 0, max: 5000 })),
      strong: fc.boolean(),
      text: fc.oneof(words, name, fc.constant('')),
      ours: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'bars',
      rows: rows.map(({ strong, ...row }) =>
        strong && row.value !== null ? { ...row, strong: `${row.value}` } : row,
      ),
    }),
  );

const distributionChart = fc
  .record({
    ours: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 260 }),
    population: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 }),
    binWidth: fc.constantFrom(2, 2.5, 5, 10),
  })
  .map(({ ours, population, binWidth }): Chart => {
    const median = [...ours].sort((a, b) => a - b)[Math.floor(ours.length / 2)] ?? 50;
    return {
      ...head,
      kind: 'distribution',
      domain: [0, 100],
      binWidth,
      ours,
      population: { values: population, counts: population.map(() => 1) },
      median,
      oursLabel: '38 chosen pairs, a dot each',
      populationLabel: '590 eligible pairs, share in each band',
      medianLabel: `median ${median.toFixed(2)}`,
      lowestLabel: 'lowest 44.00',
      highestLabel: 'highest 90.00',
      axis: 'score of the pair, points of 100',
    };
  });

const squaresChart = fc
  .array(
    fc.record({
      label: name,
      small: fc.option(name),
      used: fc.integer({ min: 0, max: 30 }),
      free: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'squares',
      rows: rows.map(({ small, ...row }) => ({
        ...row,
        ...(small === null ? {} : { small }),
        text: `${row.used} of ${row.used + row.free}${row.free > 0 ? ` · ${row.free} free` : ''}`,
      })),
    }),
  );

const weekValue = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1500 }));

const heatmapChart = fc
  .record({
    months: fc.array(
      fc.record({
        name: fc.constantFrom('March', 'September', 'Sept.', 'März', '三月'),
        weeks: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 24 },
    ),
    people: fc.array(fc.tuple(name, fc.array(weekValue, { maxLength: 120 })), {
      minLength: 1,
      maxLength: 12,
    }),
    limit: fc.option(fc.integer({ min: 1, max: 8 })),
    tenths: fc.boolean(),
  })
  .map(({ months, people, limit, tenths }): Chart => {
    const columns = months.flatMap((month, nth) =>
      Array.from({ length: month.weeks }, (_, week) => ({
        label: `${week * 7 + 2}`,
        group: `${month.name}${nth}`,
      })),
    );
    return {
      ...head,
      kind: 'heatmap',
      columns,
      axis: 'Treffen in der Woche ab Montag',
      groupAxis: 'Treffen im Monat',
      ...(limit === null ? {} : { limit }),
      rows: people.map(([label, values]) => ({
        label,
        values: columns.map((_, at) => (values[at] ?? 0) / (tenths ? 10 : 1)),
      })),
    };
  });

const timelineChart = fc
  .record({
    from: fc.integer({ min: 0, max: 400 }),
    days: fc.integer({ min: 0, max: 1500 }),
    today: fc.option(share),
    rows: fc.array(
      fc.record({
        label: name,
        counts: fc.option(fc.array(fc.nat({ max: 400 }), { maxLength: 40 })),
        events: fc.array(fc.record({ at: share, lasts: fc.option(share), label: fc.oneof(words, name) }), {
          maxLength: 14,
        }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ from, days, today, rows }): Chart => {
    const dayAt = (part: number) => addDays('2026-01-01', from + Math.floor(part * days));
    return {
      ...head,
      kind: 'timeline',
      from: dayAt(0),
      to: dayAt(1),
      ...(today === null ? {} : { today: dayAt(today) }),
      rows: rows.map(({ label, events, counts }) => ({
        label,
        ...(counts === null
          ? {}
          : {
              counts: {
                most: label,
                stretches: counts.map((value, nth) => ({
                  ...{ day: addDays('2026-01-01', from + 7 * nth), value, label },
                  until: addDays('2026-01-01', from + 7 * nth + 6),
                })),
              },
            }),
        events: events
          .map(({ at, lasts, label: event }) => ({
            day: dayAt(at),
            label: event,
            ...(lasts === null ? {} : { until: dayAt(at + (1 - at) * lasts) }),
          }))
          .sort((a, b) => (a.day < b.day ? -1 : 1)),
      })),
    };
  });

const turnsChart = fc
  .record({
    sides: fc.tuple(name, name),
    rows: fc.array(
      fc.record({
        label: name,
        steps: fc.array(fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 90 })), { minLength: 1, maxLength: 60 }),
        text: fc.oneof(words, name),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    axis: name,
  })
  .map((drawn): Chart => ({ ...head, kind: 'turns', ...drawn }));

/** Every kind of chart over whatever data. */
export const anyChart: Record<Chart['kind'], fc.Arbitrary<Chart>> = {
  line: lineChart,
  survival: survivalChart,
  dots: dotsChart,
  forest: forestChart,
  tornado: tornadoChart,
  balance: balanceChart,
  bars: barsChart,
  distribution: distributionChart,
  squares: squaresChart,
  heatmap: heatmapChart,
  timeline: timelineChart,
  turns: turnsChart,
};
