import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderHtml } from '../../src/render/html.tsx';
import { renderTerminal } from '../../src/render/terminal.ts';
import { progressDocument } from '../../src/report/progress-page.ts';
import { statusSummary } from '../../src/report/status-summary.ts';
import { sampleCohort } from './sample-cohort.ts';
import { sampleFolder, sampleProgram } from './sample-program.ts';
import { progressOf, runningFolder } from './sample-progress.ts';

test('look2', () => {
  const folder = runningFolder(
    sampleFolder(sampleCohort(7, 40, 44), {
      ...sampleProgram,
      targets: { 'meeting-adherence': '>= 80%', satisfaction: '>= 4 of 5', 'match-rate': '>= 95%' },
    }),
    3,
  );
  const { result, status } = progressOf(folder, '2026-06-30');
  writeFileSync(
    '/tmp/report/progress.html',
    renderHtml(progressDocument({ folder, result, status, today: '2026-06-30', footer: ['x'] })),
  );
  writeFileSync(
    '/tmp/report/status.txt',
    renderTerminal(statusSummary({ folder, result: status, today: '2026-06-30' }), {
      width: 80,
      color: false,
    }),
  );
});
