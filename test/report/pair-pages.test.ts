import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairFiles } from '../../src/cli/pair-files.ts';
import type { MatchExtras } from '../../src/model/match-extras.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { safeName } from '../../src/model/safe-name.ts';
import type { MatchResult } from '../../src/schema/match-result.ts';
import { htmlOfFile, idsOf, linksOf } from './page-links.ts';
import { matched, sampleCohort } from './sample-cohort.ts';
import { ines, samir, sampleFolder, sampleProgram, tomasz } from './sample-program.ts';

const today = '2026-02-16';

type Matched = { readonly result: MatchResult; readonly extras: MatchExtras };
type More = Partial<Pick<Parameters<typeof pairFiles>[0], 'records' | 'meetings' | 'sheets'>>;

/** The pages of a matched folder by their paths; `most` bytes on each. */
function pagesOf(folder: ProgramFolder, { result, extras }: Matched, more: More = {}, most?: number) {
  const input = {
    folder,
    pairs: result.pairings,
    records: [],
    meetings: [],
    sheets: [],
    extras,
    today,
    footer: [],
  };
  const { files, links } = pairFiles({ ...input, ...more }, most);
  return {
    links,
    pages: new Map(files.map((file) => [file.path.replace('out/match/', ''), htmlOfFile(file)])),
  };
}

const articlesOf = (html: string): string[] => html.match(/<article[\s\S]*?<\/article>/g) ?? [];

/** What a reader of the page sees. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&')
    .replace(/\n+/g, '\n');

async function inesAndTomasz(language: 'en' | 'de' = 'en', more: More = {}) {
  const folder: ProgramFolder = {
    ...sampleFolder([ines, samir, tomasz], { ...sampleProgram, language }),
    overrides: [
      { kind: 'pin', person: ines.id, other: tomasz.id, reason: 'Both asked for it', by: 'Lena Ostrowick' },
      { kind: 'ban', person: samir.id, other: tomasz.id },
      { kind: 'set', person: ines.id, field: 'gender', value: 'secret' },
    ],
  };
  const match = await matched(folder);
  const { pages } = pagesOf(folder, match, more);
  const [article = ''] = articlesOf(pages.get('pairs.html') ?? '');
  return {
    article: textOf(article),
    html: pages.get('pairs.html') ?? '',
    id: match.result.pairings[0]?.id ?? '',
  };
}

describe('everything about each pair', () => {
  test('every pair has one article and every name leads to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.integer({ min: 1, max: 50 }), async (seed, size) => {
        const folder = sampleFolder(sampleCohort(seed, size, size));
        const match = await matched(folder);
        const { pages, links } = pagesOf(folder, match);
        expect([...pages.keys()]).toEqual(['pairs.html']);
        const html = pages.get('pairs.html') ?? '';
        const ids = idsOf(html);
        expect(articlesOf(html)).toHaveLength(match.result.pairings.length);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { page, place } of linksOf(html))
          if (page === '' || page === 'pairs.html') expect(ids).toContain(place);
        for (const { id, mentee, mentor } of match.result.pairings) {
          expect(links.get(id)).toBe(`pairs.html#${id}`);
          const article = articlesOf(html).find((one) => one.startsWith(`<article id="${id}"`)) ?? '';
          for (const person of folder.cohort.people)
            if (person.id === mentee || person.id === mentor) expect(article).toContain(person.name);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('private answers are here, what is scored only or audited is not', async () => {
    const folder = sampleFolder(sampleCohort(5, 20, 20));
    const { pages } = pagesOf(folder, await matched(folder));
    const text = textOf(pages.get('pairs.html') ?? '');
    expect(text).toContain('needs-of-');
    expect(text).not.toContain('experience-of-');
    expect(text).not.toContain('gender-of-');
  });

  test('decisions with their reasons; a value that is never printed is not told', async () => {
    const { article } = await inesAndTomasz();
    expect(article).toContain(
      'Ines Almeroth and Tomasz Brandt-Hale were pinned. Reason: Both asked for it (by Lena Ostrowick).',
    );
    expect(article).toContain('Samir');
    expect(article).toContain('Ines Almeroth’s gender was set.');
    expect(article).not.toContain('secret');
  });

  test('a mentor is also with those whose pair stands, not with those whose is over', async () => {
    const folder = sampleFolder([ines, samir, tomasz]);
    const { result, extras } = await matched(folder);
    const [own] = result.pairings;
    if (own === undefined) throw new Error('Nobody was paired.');
    const told = (state: typeof own.state) => {
      const other = { ...own, id: 'P900', mentee: own.mentee === ines.id ? samir.id : ines.id, state };
      const { pages } = pagesOf(folder, { result: { ...result, pairings: [own, other] }, extras });
      const html = pages.get('pairs.html') ?? '';
      return textOf(articlesOf(html).find((one) => one.startsWith(`<article id="${own.id}"`)) ?? '');
    };
    expect(told('active')).toContain('(P900)');
    expect(told('completed')).not.toContain('(P900)');
    expect(told('declined')).not.toContain('(P900)');
  });

  test('the record: days, answers that are still missing, the note', async () => {
    const known = await inesAndTomasz();
    const record = {
      id: known.id,
      mentor: tomasz.id,
      mentorName: tomasz.name,
      mentee: ines.id,
      menteeName: ines.name,
      state: 'proposed',
      origin: 'pinned',
      drafted: '2026-02-16',
      proposed: '2026-02-17',
      menteeAccepted: '2026-02-19',
      note: 'Prefers to meet at noon',
    } as const;
    const { article } = await inesAndTomasz('en', { records: [record] });
    expect(article).toMatch(/Proposed\n17 February 2026/);
    expect(article).toMatch(/Yes of Ines\n19 February 2026\nYes of Tomasz\nnot yet/);
    expect(article).toContain('Prefers to meet at noon');
    expect(article).toContain('none yet; they come with the schedule');
  });

  test('the first three meetings, on both clocks', async () => {
    const known = await inesAndTomasz();
    const meeting = (number: number, day: string) => ({
      id: `M${number}`,
      pairing: known.id,
      number,
      kind: 'regular' as const,
      start: `${day}T09:00:00Z`,
      end: `${day}T10:00:00Z`,
      people: [ines.id, tomasz.id],
      state: 'planned' as const,
      sequence: 0,
      changed: today,
    });
    const meetings = ['2026-03-26', '2026-03-05', '2026-03-12', '2026-03-19'].map((day, i) =>
      meeting(i + 1, day),
    );
    const { article } = await inesAndTomasz('en', { meetings });
    expect(article).toMatch(/First dates[\s\S]*Meeting 2\nThu 5 March 2026\n09:00 to 10:00\n10:00 to 11:00/);
    expect(article).not.toContain('26 March');
    expect(article).not.toContain('none yet');
  });

  test('links to the sheets that there are, and to the row of the overview', async () => {
    const folder = sampleFolder([ines, tomasz]);
    const match = await matched(folder);
    const without = pagesOf(folder, match).pages.get('pairs.html') ?? '';
    expect(without).not.toContain('Sheet of');
    expect(without).toContain(`href="overview.html#${match.result.pairings[0]?.id}"`);
    const sheets = [`out/match/sheets/mentees/${safeName(ines.name, ines.id)}.html`];
    const one = pagesOf(folder, match, { sheets }).pages.get('pairs.html') ?? '';
    expect(one).toContain(`<a href="${sheets[0]?.replace('out/match/', '')}">Sheet of Ines</a>`);
    expect(one).not.toContain('Sheet of Tomasz');
  });

  test('in German, every word of the page’s own', async () => {
    const { article, html } = await inesAndTomasz('de');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<h1>Tandems im Einzelnen</h1>');
    expect(article).toContain(
      'Ines Almeroth und Tomasz Brandt-Hale wurden fest zugeordnet. Grund: Both asked for it',
    );
    expect(article).toMatch(/Passung: \d+,\d\d von 100 Punkten/);
    expect(article).not.toMatch(/\b(the|not|Score|Because|wanted|reads|Places|mentor)\b/);
  });
});

describe('many pairs', () => {
  test('stand on several pages under the limit, and every link arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.integer({ min: 90_000, max: 200_000 }), async (seed, most) => {
        const folder = sampleFolder(sampleCohort(seed, 60, 60));
        const match = await matched(folder);
        const { pages, links } = pagesOf(folder, match, {}, most);
        const whole = pagesOf(folder, match);
        for (const [name, html] of pages) {
          expect(name).toMatch(/^pairs(-[a-z]|-other)*(-\d+)?\.html$/);
          expect(Buffer.byteLength(html)).toBeLessThan(most);
          for (const { page, place } of linksOf(html)) {
            if (page === 'overview.html' || place === '') continue;
            expect(idsOf(pages.get(page === '' ? name : page) ?? ''), `${page}#${place}`).toContain(place);
          }
        }
        for (const link of links.values()) {
          const [page = '', place] = link.split('#');
          expect(idsOf(pages.get(page) ?? '')).toContain(place);
        }
        // The articles are the same ones in the same order.
        const parts = [...pages].filter(([name]) => name !== 'pairs.html').map(([, html]) => html);
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.flatMap(articlesOf)).toEqual(articlesOf(whole.pages.get('pairs.html') ?? ''));
      }),
      { numRuns: 3 },
    );
  });
});
