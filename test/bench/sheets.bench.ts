import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.tsx';
import type { Document } from '../../src/report/document.ts';
import { matchOverviewDocument } from '../../src/report/match/match-overview.ts';
import { pairArticles } from '../../src/report/pairs/pair-article.ts';
import { pairsDocument } from '../../src/report/pairs/pair-pages.ts';
import { pairView } from '../../src/report/pairs/pair-view.ts';
import { matched, sampleCohort } from '../report/sample-cohort.ts';
import { sampleFolder } from '../report/sample-program.ts';
import { writeNamedProgram } from './named-program.ts';
import { preactTree } from './preact-tree.ts';
import { SpeedTable } from './speed-table.ts';
import { timeNode } from './time-command.ts';

const table = new SpeedTable();
afterAll(() => table.writeTo(resolve('docs/benchmarks.md'), 'Pages of large matches'));

/** Seconds of the processor, the best of a few rounds that take turns. */
function best(rounds: number, works: readonly (() => unknown)[]): number[] {
  const found = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, work] of works.entries()) {
      const begin = process.cpuUsage();
      work();
      found[at]?.push(process.cpuUsage(begin).user / 1e6);
    }
  return found.map((times) => Math.min(...times));
}

async function largePages(): Promise<{ readonly overview: Document; readonly pairs: Document }> {
  const folder = sampleFolder(sampleCohort(7, 1000, 1000));
  const { result, extras } = await matched(folder);
  const known = { folder, extras, today: '2026-02-16', footer: [] };
  const view = pairView({
    ...known,
    pairs: result.pairings,
    records: [],
    meetings: [],
    sheetOf: () => undefined,
    overview: 'overview.html',
    names: 'pairs.html',
    agendaTitles: new Map(),
  });
  return {
    overview: matchOverviewDocument({ ...known, result }),
    pairs: pairsDocument(view, pairArticles(view)),
  };
}

/** The peer gets its tree ready-made; ours is made from the document. Both end in the bytes of a file. */
test('overview and articles of 1,000 pairs, beside preact-render-to-string on the same tree', async () => {
  const pages = await largePages();
  for (const [name, document] of Object.entries(pages)) {
    // An article is remembered once it is written: each round has its own.
    const anew = (): Document => ({ ...document, sections: document.sections.map((s) => ({ ...s })) });
    const html = Buffer.concat([...renderHtml(document)]).toString('utf8');
    const tree = h('body', {}, ...preactTree(html));
    const theirs = render(tree);
    expect(theirs.length).toBeGreaterThan(0.95 * (html.length - html.indexOf('<body>')));
    const [cpu = 0, itsCpu = 0] = best(7, [
      () => renderHtml(anew()),
      () => Buffer.from(render(tree), 'utf8'),
    ]);
    table.add({
      work: `${name}, ${(html.length / 1e6).toFixed(1)} MB of HTML`,
      seats: 1,
      ours: { cpu },
      peer: { name: 'preact-render-to-string', cpu: itsCpu },
      reached: [{ unit: '× CPU', value: cpu / itsCpu, most: 1 }],
    });
  }
}, 600_000);

test('mentor match of 1,000 pairs: files to overview, articles and 2,000 sheets', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mentor-1000-'));
  writeNamedProgram(dir, 1000);
  const match = (format: string) =>
    timeNode(
      [resolve('bin/mentor.js'), '-C', dir, 'match', '--quiet', '--today', '2026-02-16', '--format', format],
      3,
    );
  const [json, html] = [match('json'), match('html')];
  const out = join(dir, 'out', 'match');
  const sizes = readdirSync(out)
    .filter((name) => name.endsWith('.html'))
    .map((name) => statSync(join(out, name)).size);
  const largest = Math.max(...sizes) / 1e6;
  table.add({
    work: 'mentor match, 1,000 pairs, all pages',
    seats: 1,
    ours: { wall: html.wall / 1000, cpu: html.cpu / 1000, memory: html.memory },
    reached: [
      { unit: 's', value: html.wall / 1000, most: 5 },
      { unit: 'MB', value: html.memory, most: 300 },
    ],
    remark: `the pages take ${((html.cpu - json.cpu) / 1000).toFixed(1)} s CPU of it; the largest has ${largest.toFixed(1)} MB`,
  });
  expect(largest).toBeLessThan(2);
}, 600_000);

test('mentor match of 1,000 pairs that have agreed and have dates: sheets and calendars go with the letters', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mentor-agreed-'));
  writeNamedProgram(dir, 1000);
  const line = (args: readonly string[]) => [
    resolve('bin/mentor.js'),
    '-C',
    dir,
    ...args,
    '--quiet',
    '--today',
    '2026-02-16',
  ];
  for (const args of [
    ['match', '--format', 'json'],
    ['pairing', 'all', 'propose'],
    ['pairing', 'all', 'accept'],
    ['schedule'],
  ])
    execFileSync(process.execPath, line(args));
  const json = timeNode(line(['match', '--format', 'json']), 3);
  const all = timeNode(line(['match']), 3);
  const letters = readdirSync(join(dir, 'out', 'match', 'mail')).filter((name) => name.endsWith('.eml'));
  expect(letters.length).toBeGreaterThan(1500);
  table.add({
    work: 'mentor match, 1,000 pairs all accepted, every rendering',
    seats: 1,
    ours: { wall: all.wall / 1000, cpu: all.cpu / 1000, memory: all.memory },
    reached: [{ unit: 'MB', value: all.memory, most: 350 }],
    remark: `${letters.length} letters with sheets and calendars; renderings take ${(all.cpu / json.cpu - 1).toFixed(1)} times the CPU of all before them`,
  });
}, 600_000);
