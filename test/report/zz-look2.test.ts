import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderHtml } from '../../src/render/html.tsx';
import { renderTerminal } from '../../src/render/terminal.ts';
import { matchOverviewDocument } from '../../src/report/match-overview.ts';
import { matchSummary } from '../../src/report/match-summary.ts';
import { matched, sampleCohort } from './sample-cohort.ts';
import { sampleFolder } from './sample-program.ts';
test('look2', () => {
  const folder = sampleFolder(sampleCohort(7, 40, 36));
  const { result, extras } = matched(folder);
  writeFileSync('/tmp/report/overview.html', renderHtml(matchOverviewDocument({ folder, result, extras, today: '2026-02-16', footer: ['Made by mentor match with mentor 1.0.0.'] })));
  const doc = matchSummary({ folder, result, extras, today: '2026-02-16', wrote: [{ path: 'pairings.csv', what: '38 drafts' }, { path: 'match.lock.json', what: 'certificate; mentor verify repeats the proof' }], overview: 'out/match/overview.html' });
  writeFileSync('/tmp/report/match.txt', renderTerminal(doc, { width: 80, color: false }) + '\n-----\n' + renderTerminal(doc, { width: 48, color: false }));
});
