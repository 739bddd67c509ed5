import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderHtml } from '../../src/render/html.tsx';
import { retentionDocument } from '../../src/report/retention-page.ts';
import { retentionOf, retentionProgram } from './sample-retention.ts';

test('look3', () => {
  for (const a of ['coordinator', 'hr'] as const)
    writeFileSync(
      `/tmp/report/retention-${a}.html`,
      renderHtml(
        retentionDocument({
          folder: { program: retentionProgram },
          result: retentionOf(a, { mentees: 40, others: 168, share: 15 }),
          footer: ['x'],
        }),
      ),
    );
});
