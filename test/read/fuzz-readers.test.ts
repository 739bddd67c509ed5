import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/run-program.ts';
import { readFixture } from '../read-fixture.ts';
import { fuzzCase, fuzzedReaders } from './fuzz-cases.ts';
import { complaint, type PromisedPlaces, readEverything } from './fuzz-oracle.ts';

const names = [
  'halfway',
  'group',
  'layouts/qooper',
  'layouts/roster-personio',
  'layouts/one-file-wish',
  'problems/pairings-gone',
];
const calendars = readFixture('northwind').filter(({ path }) => /\.ics$|^program/.test(path));
const corpus = [...names.map(readFixture), calendars];
const promised: PromisedPlaces = JSON.parse(readFileSync(join(root, 'fixtures/problems/table.json'), 'utf8'));

// Many more, watched for hangs and run through commands, are in test/long.
test.each(fuzzedReaders)('odd %s are read, or refused with their place', async (reader) => {
  for (let seed = 0; seed < 25; seed++) {
    const what = await readEverything(fuzzCase(reader, seed, corpus), promised).then(
      () => undefined,
      complaint,
    );
    expect({ reader, seed, what }).toEqual({ reader, seed, what: undefined });
  }
});
