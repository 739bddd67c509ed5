import { test } from 'vitest';
import { protect } from '../../src/evaluate/disclosure/protect.ts';
import { randomOf, shapes } from '../evaluate/disclosure/samples.ts';
import { countOf, tableOf, verdictOf } from '../evaluate/disclosure/worlds.ts';
const limits = { minCount: 5, minMean: 10 };
const names = ['stays', 'crossed', 'shares'] as const;
function toldOf(sample: any, earlier: any = []) { const { hidden } = protect(tableOf(sample), limits, earlier); return new Set<string>(sample.cells.map((c: any) => c.id).filter((id: string) => !hidden.has(id))); }
const published = (s: any, told: any) => s.cells.map((c: any) => ({ report: 'sample', asOf: '2026-06-01', audience: 'hr', cell: c.id, ...(told.has(c.id) ? { value: countOf(s, c) } : {}), suppressed: !told.has(c.id), published: '2026-06-02' }));
function partOf({ parts, cells }: any, random: any) { const kept = new Set(cells.filter(() => random(2) === 0).map((c: any) => c.id)); for (const { id, of = [] } of [...cells].reverse()) if (kept.has(id)) for (const a of of) kept.add(a); return { parts, cells: cells.filter((c: any) => kept.has(c.id)) }; }
test('twice', () => {
  let bad = 0, big = 0;
  for (let i = 0; i < 1000; i++) {
    const random = randomOf(`twice ${i}`); const sample = shapes[names[i % 3]!](random); const first = partOf(sample, random);
    const before = toldOf(first); const now = toldOf(sample, published(first, before)); const told = new Set([...before, ...now]);
    let v; try { v = verdictOf(sample, told); } catch { big++; console.log('BIG', i, sample.parts.join(), [...told].join(' ')); continue; }
    const asked = new Set(first.cells.map((c: any) => c.id)); const gone = verdictOf(sample, before).pinned.filter((id) => !asked.has(id)); v = { ...v, pinned: v.pinned.filter((id) => !gone.includes(id)) };
    if (v.pinned.length || v.isolated.length || v.disclosed.length) { bad++; console.log('BAD', i, sample.parts.join(), 'first', [...first.cells].map((c: any) => c.id).join(' '), '| before', [...before].join(' '), '| now', [...now].join(' '), JSON.stringify(v)); }
  }
  console.log('SUM', bad, big);
}, 400000);
