import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportKinds } from '../../src/cli/option-values.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { copyOf, type ProgramCopy } from '../cli/program-copy.ts';
import { differences } from '../house/file-tree.ts';
import { damagesOf, judgeAll, watchedFiles } from './judge-damage.ts';
import { lastDay, playedProgram, sourcesOf } from './played-records.ts';

let played: ProgramCopy;
let files: SourceFile[];
beforeAll(async () => {
  played = await playedProgram();
  files = sourcesOf(played);
});

const day = ['--today', lastDay] as const;

describe('a damaged record is told with its row, or its data are the same', () => {
  test('as it was played nothing is wrong', async () => {
    const { code, stderr, stdout } = await played.run(['check', ...day]);
    expect(`${stdout}${stderr}`).not.toMatch(/answer-changed|supersedes|row-changed|rows-gone|damaged/);
    expect(code).toBe(0);
  });

  // test/long tries every place and prints how many were told.
  test.each(watchedFiles)('%s', async (path) => {
    const sample = { every: 331, from: path.length * 37 };
    const some = [...damagesOf(files, path, sample)].filter((_, at) => at % 23 === path.length % 23);
    expect((await judgeAll(files, path, some)).missed).toEqual([]);
  });
});

/** What can happen to the ledger, and the row that is named. */
const harms: readonly (readonly [what: string, row: string, harm: (text: string) => string])[] = [
  ['an answer edited', '4:', (text) => text.replace(',mentee,4,,,5,', ',mentee,4,,,3,')],
  ['a word of a note', '2:', (text) => text.replace('We met, and', 'We met and')],
  ['the answer to a question of the form alone', '3:', (text) => text.replace(',wet,', ',dry,')],
  ['an id', '5:', (text) => text.replace(/\nc/g, '\nd').replace(/^,cdd7/m, ',cdd8')],
  ['somebody else', '5:', (text) => text.replace(',P002,E11,', ',P002,E12,')],
  ['an answer that counts again', '3:', (text) => text.replace(',superseded,,', ',valid,,')],
  ['a link between two', '3:', (text) => text.replace(/superseded,c\w+/, 'superseded,c0123456789abcdef')],
  ['a wave', '5', (text) => text.replace('valid,,day 30,2026-04-02', 'valid,,day 60,2026-04-02')],
  ['git', '3', (text) => text.replace(/^(,cad.*)$/m, '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs')],
  ['half of it', '4', (text) => text.slice(0, text.indexOf('said the form'))],
  ['a spreadsheet’s date', '2:', (text) => text.replace('2026-04-01', '1-Apr')],
];

describe('no report from a damaged ledger', () => {
  const harmed = (harm: (text: string) => string) => {
    const copy = copyOf(played);
    const text = copy.read('checkins.csv');
    expect(harm(text)).not.toBe(text);
    copy.write('checkins.csv', harm(text));
    return copy;
  };

  test.each(harms)('%s', async (_, row, harm) => {
    const copy = harmed(harm);
    const before = copy.tree();
    for (const line of ['report progress', 'status', 'ingest answers/april.csv --accept-refusals']) {
      const { code, stderr } = await copy.run([...line.split(' '), ...day]);
      expect([line, code]).toEqual([line, 2]);
      expect(stderr).toContain(`checkins.csv:${row}`);
    }
    expect(differences(before, copy.tree())).toEqual([]);
  });

  test('of no kind', async () => {
    const copy = harmed((text) => text.replace(',wet,', ',dry,'));
    for (const line of [
      ...reportKinds.map((kind) => ['report', kind]),
      ['report'],
      ['report', '--publish'],
      ['ingest', '--withdraw', 'c1'],
    ]) {
      const { code, stderr } = await copy.run([...line, ...day]);
      expect([line, code, stderr.includes('checkins.csv:3:')]).toEqual([line, 2, true]);
    }
  });

  test('answers that are gone come back with their file, and are not forgotten before', async () => {
    const text = readFileSync(join(played.dir, 'checkins.csv'), 'utf8');
    const copy = harmed(() => text.replace(/^,cdd7.*\n/m, ''));
    const refused = await copy.run(['status', ...day]);
    expect([refused.code, refused.stderr.includes('rows-gone')]).toEqual([2, true]);
    expect((await copy.run(['ingest', 'answers/corrected.csv', ...day])).code).toBe(0);
    expect((await copy.run(['status', ...day])).stderr).toContain('rows-gone');
    expect((await copy.run(['ingest', 'answers/april.csv', ...day])).code).toBe(0);
    expect((await copy.run(['status', ...day])).code).toBe(0);
    expect(copy.read('checkins.csv')).toBe(text);
  });

  test('without what is remembered less is noticed, and everything works', async () => {
    const copy = harmed((text) => text.replace(/^,cdd7.*\n/m, ''));
    for (const path of copy.tree().keys()) if (path.startsWith('.mentor/')) copy.write(path, '');
    expect((await copy.run(['status', ...day])).code).toBe(0);
    expect((await copy.run(['report', 'progress', '--format', 'md', ...day])).code).toBe(0);
  });
});

describe('what commands alone write', () => {
  const refusals = async (path: string, change: (text: string) => string, line: string) => {
    const copy = copyOf(played);
    const text = copy.read(path);
    expect(change(text)).not.toBe(text);
    copy.write(path, change(text));
    const { code, stderr } = await copy.run([...line.split(' '), ...day]);
    return [
      code,
      ...[...stderr.matchAll(/^error +(\S+) +(\S+)$/gm)].map(([, place, kind]) => `${place} ${kind}`),
    ];
  };

  test('a draw that was turned round, or to which somebody was added', async () => {
    const turned = (text: string) => text.replace(/^(E19,1),yes/m, '$1,no');
    expect(await refusals('lottery.csv', turned, 'report retention')).toEqual([
      2,
      'lottery.csv:2 row-changed',
    ]);
    const added = (text: string) => `${text}E9,11,yes,0.8,0,Small 2026-03-02,2026-02-09\n`;
    expect((await refusals('lottery.csv', added, 'report retention')).slice(0, 2)).toEqual([
      2,
      'lottery.csv:12 row-changed',
    ]);
  });

  test('figures that were published, changed or gone', async () => {
    const changed = (text: string) => text.replace('/mentees/n,,8,', '/mentees/n,,9,');
    expect(await refusals('published.csv', changed, 'report retention')).toEqual([
      2,
      'published.csv:2 row-changed',
    ]);
    const gone = (text: string) => text.replace(/^.*\/mentees\/n,,8,.*\n/m, '');
    expect(await refusals('published.csv', gone, 'report retention --publish --accept-refusals')).toEqual([
      2,
      'published.csv rows-gone',
    ]);
  });

  test('somebody who is admitted later is no damage, even where another copy admitted them', async () => {
    expect(
      await refusals('lottery.csv', (text) => text.replace(/^(E12,10),no/m, '$1,later'), 'check'),
    ).toEqual([0]);
  });
});
