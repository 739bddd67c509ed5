import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { editTable } from '../../../src/personal/edit/edit-table.ts';
import { editText } from '../../../src/personal/edit/edit-text.ts';
import { filledWorkbook } from './filled-workbook.ts';

it('writes', async () => {
  const bytes = filledWorkbook();
  writeFileSync('/tmp/edit/before.xlsx', bytes);
  writeFileSync(
    '/tmp/edit/row.xlsx',
    (await editTable({ path: 'a', bytes }, (_, c) => (c.includes('E12') ? 'remove' : undefined))) ?? '',
  );
  writeFileSync(
    '/tmp/edit/name.xlsx',
    (await editText({ path: 'a', bytes }, (t) => t.replaceAll('Ewa Nowak', '[removed]'))) ?? '',
  );
});
