import { expect, it } from 'vitest';
import { folderOf, grid, modelOf, plainly } from '../read/re-saved-forms.ts';

it('one file saved again in 216 ways: the same people, problems and hashes', async () => {
  const plain = modelOf(await folderOf(plainly));
  for (const saved of grid) expect(modelOf(await folderOf(saved)), JSON.stringify(saved)).toEqual(plain);
});
