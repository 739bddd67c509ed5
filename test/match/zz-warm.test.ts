import { expect, test } from 'vitest';
import { openMarket } from '/work/main/src/match/market.ts';
import { solveMarket } from '/work/main/src/match/solve-market.ts';
import { matchCohort } from '/work/main/src/match/match-cohort.ts';
import { folderOf, type PersonInput } from '/work/main/test/match/small-program.ts';
test('x', async () => {
  let s = 12345; const rnd = (k: number) => { s = (Math.imul(s, 1103515245) + 12345) >>> 0; return (s >>> 8) % k; };
  const topics = Array.from({length: 12}, (_, i) => `t${i}`);
  const some = (k: number) => topics.filter(() => rnd(12) < k);
  const make = (n: number, role: 'mentee'|'mentor', pre: string): PersonInput[] => Array.from({length: n}, (_, i) => ({ id: `${pre}${i}`, roles: [role], places: 1, level: rnd(6), topics: some(role === 'mentee' ? 3 : 5), department: `d${rnd(9)}` }));
  for (const [n, m] of [[1300, 1100]] as const) {
    const people = [...make(n, 'mentee', 'E'), ...make(m, 'mentor', 'M')];
    const folder = (list: PersonInput[]) => folderOf({ program: { matching: { rules: [{ different: 'department' }], criteria: [
      { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
      { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 1, tolerance: 3 }, weight: 17 } ] } }, people: list });
    const mk = openMarket({ folder: folder(people), today: '2026-02-16', orphaned: new Set() }); console.log('open'); const so = await solveMarket(mk, 'coverage-then-total'); console.log('solved', so.taken.length, so.pairs.score.length); return; const first = await matchCohort({ folder: folder(people), today: '2026-02-16', version: '0', orphaned: new Set() });
    const changed = people.map((p) => rnd(100) === 0 ? { ...p, level: rnd(6), topics: some(4) } : p).filter(() => rnd(400) > 0);
    const input = { folder: folder(changed), today: '2026-02-16', version: '0', orphaned: new Set<string>() };
    let t = process.cpuUsage(); const warm = await matchCohort({ ...input, lock: first.lock }); const w = process.cpuUsage(t).user / 1000;
    t = process.cpuUsage(); const cold = await matchCohort({ ...input, lock: { ...first.lock, objective: 'total' } }); const c = process.cpuUsage(t).user / 1000;
    console.log(n, m, 'warm', w, 'cold', c, warm.lock.total, cold.lock.total, warm.lock.pairs.filter((p) => !cold.lock.pairs.some((q) => q.mentee === p.mentee && q.mentor === p.mentor)).length);
    expect(warm.lock.cost).toBe(cold.lock.cost);
  }
}, 120000);
