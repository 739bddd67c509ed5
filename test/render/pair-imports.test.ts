import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { plainCsv, renderCsv } from '../../src/render/csv.ts';
import { type AddressedPair, pairImports, renderPairImport } from '../../src/render/pair-imports.ts';

const pair = (over: Partial<AddressedPair>): AddressedPair => ({
  mentor: 'a@x.example',
  mentee: 'b@x.example',
  name: 'A & B (P001)',
  programId: '',
  ...over,
});

describe('pairs for Chronus', () => {
  it('stand under its three headers, in UTF-8 as Excel saves it', () => {
    const text = renderPairImport('chronus', [pair({ name: 'Zoë, née "Ö" & B (P001)' })]);
    expect(text).toBe(
      '\uFEFFMentor Email Address,Mentee Email Address,Mentoring Connection Name\r\n' +
        'a@x.example,b@x.example,"Zoë, née ""Ö"" & B (P001)"\r\n',
    );
  });

  it('are no formulas, whatever somebody is called', () => {
    expect(renderPairImport('chronus', [pair({ name: '=HYPERLINK("http://x") & B (P001)' })])).toContain(
      `"'=HYPERLINK(""http://x"") & B (P001)"`,
    );
  });
});

describe('pairs for PushFar', () => {
  it('name the program and two addresses, without a byte order mark before the first header', () => {
    expect(renderPairImport('pushfar', [pair({ programId: '412' })])).toBe(
      'Program ID,Mentor Email,Mentee Email\r\n412,a@x.example,b@x.example\r\n',
    );
  });
});

const someone = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 12 }),
  tag: fc.stringMatching(/^[a-zA-Z]{0,4}$/),
});
/** Mentors, mentees, and which of them are pairs: no pair twice. */
const matched = fc
  .record({
    mentors: fc.array(someone, { minLength: 1, maxLength: 5 }),
    mentees: fc.array(someone, { minLength: 1, maxLength: 6 }),
  })
  .chain(({ mentors, mentees }) =>
    fc.record({
      mentors: fc.constant(mentors),
      mentees: fc.constant(mentees),
      pairs: fc.uniqueArray(
        fc.record({ mentor: fc.nat(mentors.length - 1), mentee: fc.nat(mentees.length - 1) }),
        { minLength: 1, maxLength: 8, selector: ({ mentor, mentee }) => `${mentor} ${mentee}` },
      ),
      programId: fc.constantFrom('', '412'),
    }),
  );

describe.each(pairImports)('what is written for %s', (program) => {
  it('is read by ourselves as the same pairs', async () => {
    await fc.assert(
      fc.asyncProperty(matched, async ({ mentors, mentees, pairs, programId }) => {
        const address = (side: string, { tag }: { readonly tag: string }, at: number) =>
          `${tag}${side}${at}@x.example`;
        const mentor = mentors.map((one, at) => address('mentor', one, at));
        const mentee = mentees.map((one, at) => address('mentee', one, at));
        const table = (rows: readonly { readonly name: string }[], addresses: readonly string[]) =>
          renderCsv(
            [['Email', 'Full name'], ...rows.map(({ name }, at) => [addresses[at] ?? '', name])],
            plainCsv,
          );
        const wanted = pairs.map((p) => ({ mentor: mentor[p.mentor] ?? '', mentee: mentee[p.mentee] ?? '' }));
        const file = renderPairImport(
          program,
          wanted.map((p, at) => ({ ...p, name: `${mentors[at]?.name ?? ''} & x (P${at})`, programId })),
        );
        const texts = {
          'mentors.csv': table(mentors, mentor),
          'mentees.csv': table(mentees, mentee),
          [`${program}-pairs.csv`]: file,
        };
        const folder = await readProgramFolder(
          Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') })),
          { today: '2026-02-20' },
        );
        const read = folder.pairings.rows.map(({ record }) => [record.mentor, record.mentee]);
        const sorted = (all: readonly (readonly string[])[]) => all.map((pair) => pair.join('\0')).sort();
        expect(sorted(read)).toEqual(
          sorted(wanted.map((p) => [p.mentor.toLowerCase(), p.mentee.toLowerCase()])),
        );
      }),
      { numRuns: 80 },
    );
  });
});
