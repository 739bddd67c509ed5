import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import { renderProblems } from '../../src/render/terminal-problems.ts';
import { terminalText } from '../../src/render/terminal-text.ts';
import type { Document } from '../../src/report/document.ts';
import { hostileDocument, hostileTexts } from './hostile.ts';
import { keptLine } from './kept-text.ts';
import { anyText, shortCorpus } from './naughty-corpus.ts';
import { naughtyDocument } from './naughty-document.ts';
import { sampleReport, sampleSheet } from './sample-document.ts';

test('a report and a sheet, wide, narrow and in colour', async () => {
  await expect(renderTerminal(sampleReport, { width: 80, color: false })).toMatchFileSnapshot(
    'golden/report-80.txt',
  );
  await expect(renderTerminal(sampleReport, { width: 48, color: false })).toMatchFileSnapshot(
    'golden/report-48.txt',
  );
  await expect(renderTerminal(sampleReport, { width: 100, color: true })).toMatchFileSnapshot(
    'golden/report-100.ansi',
  );
  await expect(renderTerminal(sampleSheet, { width: 80, color: false })).toMatchFileSnapshot(
    'golden/sheet-80.txt',
  );
});

test('problems stand as people read them: severity, place, code at the right, words, advice to paste', () => {
  const shown = renderProblems(
    [
      {
        severity: 'error',
        place: 'mentees.xlsx:19:5',
        code: 'unknown-level',
        message: '"Consultent" is not a level. Levels: Associate, Consultant, Manager, Director, Partner.',
        advice:
          'Correct the cell to "Consultant", or add this line to overrides.csv:\nset,E18,,level,Consultant,,,typing error,LO',
      },
      {
        severity: 'warning',
        place: 'Mentor sign-up (Responses).csv:27:2',
        code: 'same-person-twice',
        message: 'M09 answered twice, on 3 and 9 February. The later answer is used.',
        advice: 'Nothing to do if that is right; else delete row 27.',
      },
    ],
    { width: 80, color: false },
  );
  expect(shown).toBe(`\
error    mentees.xlsx:19:5                                       unknown-level
         "Consultent" is not a level. Levels: Associate, Consultant, Manager,
         Director, Partner.
         Correct the cell to "Consultant", or add this line to overrides.csv:
         set,E18,,level,Consultant,,,typing error,LO

warning  Mentor sign-up (Responses).csv:27:2                 same-person-twice
         M09 answered twice, on 3 and 9 February. The later answer is used.
         Nothing to do if that is right; else delete row 27.
`);
});

test('a long word stays whole while another column can give way', () => {
  const rows = [
    [
      'Abteilungsleitung',
      'not Verkehrsbetriebe',
      'Entscheiden und Prioritäten setzen, Netzwerke',
      'Deutsch, Polnisch, Türkisch',
    ],
    ['Teamleitung', 'not Finanzen', 'Mit Veränderung umgehen, Gesundheit', 'Englisch, Deutsch, Italienisch'],
  ];
  const table = {
    id: 'kinds',
    caption: '',
    layout: 'stack',
    columns: ['Level', 'Department', 'Topics', 'Speaks'].map((title) => ({
      id: title,
      title,
      numeric: false,
    })),
    rows: rows.map((cells) => ({ cells: cells.map((text) => ({ type: 'text', text }) as const) })),
  } as const;
  const page: Document = {
    ...sampleReport,
    kind: 'summary',
    sections: [{ id: 'kinds', title: '', blocks: [{ kind: 'table', table }] }],
  };
  // The narrowest table: under 72 columns there would be a list.
  const shown = renderTerminal(page, { width: 72, color: false }).split(/[\s,]+/);
  for (const word of rows.flat().flatMap((text) => text.split(/[\s,]+/))) expect(shown).toContain(word);
});

const summary: Document = {
  ...sampleReport,
  kind: 'summary',
  lead: [{ strong: '38 of 40 mentees matched (95\u202f%), proven best for coverage-then-total.' }],
  footer: [],
  sections: [
    {
      id: 'figures',
      title: '',
      blocks: [
        {
          kind: 'figures',
          items: [
            { label: 'Total', value: '2,348.20', detail: '38 pairs; lowest 44.00, median 60.63 of 100' },
            {
              label: 'Places used',
              value: '38',
              of: 'of 42',
              detail: '90\u202f%; 25 of 26 mentors have a mentee',
            },
          ],
        },
      ],
    },
    {
      id: 'lowest',
      title: 'Look at these first: 8 of 38 pairs under 50 points, lowest 2 shown',
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'low',
            caption: '',
            layout: 'stack',
            columns: [
              { id: 'mentee', title: 'Mentee', numeric: false },
              { id: 'mentor', title: 'Mentor', numeric: false },
              { id: 'score', title: 'Score', unit: 'of 100', numeric: true },
              { id: 'topics', title: 'Topics', unit: 'of 40', numeric: true },
            ],
            rows: [
              ['Harriet Coldwell', 'Cornelius Adeyo', 44, 40],
              ['Luca Bramante-Ott', 'Beatrix Vossler', 44.17, 26.67],
            ].map((cells) => ({
              cells: cells.map((cell) =>
                typeof cell === 'number'
                  ? { type: 'number', value: cell, decimals: 2 }
                  : { type: 'text', text: cell },
              ),
            })),
          },
        },
      ],
    },
    {
      id: 'wrote',
      title: '',
      blocks: [
        {
          kind: 'facts',
          lead: 'Wrote',
          items: [
            { term: 'pairings.csv', text: ['38 drafts'] },
            { term: 'match.lock.json', text: ['certificate'] },
          ],
        },
      ],
    },
    {
      id: 'next',
      title: '',
      blocks: [
        {
          kind: 'facts',
          lead: 'Next:',
          items: [
            { term: 'open out/match/overview.html', text: [] },
            { term: 'mentor explain E23', text: ['why, and what would change it'] },
          ],
        },
      ],
    },
  ],
};

test('what a command says: answer, figures, what needs a look, what was written, what comes next', () => {
  expect(renderTerminal(summary, { width: 80, color: false })).toBe(`\
38 of 40 mentees matched (95 %), proven best for coverage-then-total.

Total        2,348.20   38 pairs; lowest 44.00, median 60.63 of 100
Places used  38 of 42   90 %; 25 of 26 mentors have a mentee

Look at these first: 8 of 38 pairs under 50 points, lowest 2 shown
                                       Score  Topics
  Mentee             Mentor           of 100   of 40
  Harriet Coldwell   Cornelius Adeyo   44.00   40.00
  Luca Bramante-Ott  Beatrix Vossler   44.17   26.67

Wrote  pairings.csv      38 drafts
       match.lock.json   certificate

Next:  open out/match/overview.html
       mentor explain E23   why, and what would change it
`);
});

const widthOf = (line: string): number => stringWidth(line);

test.each([24, 30, 48, 71, 72, 80, 100])('at %i columns no line is wider', (width) => {
  for (const document of [
    sampleReport,
    sampleSheet,
    summary,
    hostileDocument('山田太郎と申します どうぞよろしくお願いします', sampleReport),
  ]) {
    for (const line of renderTerminal(document, { width, color: false }).split('\n'))
      expect(widthOf(line), line).toBeLessThanOrEqual(width);
  }
});

test('the terminal may be wider than 100 columns, the text is not', () => {
  expect(renderTerminal(sampleReport, { width: 250, color: false })).toBe(
    renderTerminal(sampleReport, { width: 100, color: false }),
  );
});

test('nothing is cut: every word of the document is there at every width', () => {
  const wordsOf = (text: string) =>
    text
      .split(/[\s_]+/)
      .filter((word) => /[A-Za-z]{3}/.test(word))
      .sort();
  const wide = new Set(wordsOf(renderTerminal(summary, { width: 100, color: false })));
  const narrow = renderTerminal(summary, { width: 30, color: false }).replace(/\s+/g, '');
  // The name of a row needs no heading in a list.
  wide.delete('Mentee');
  for (const word of wide) expect(narrow).toContain(word);
});

test('colour changes no word', () => {
  const esc = String.fromCharCode(27);
  const plain = renderTerminal(sampleReport, { width: 80, color: false });
  const coloured = renderTerminal(sampleReport, { width: 80, color: true });
  expect(plain).not.toContain(esc);
  expect(coloured.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(plain);
  expect(coloured).toContain(`${esc}[31mTwo things to do today${esc}[39m`);
  expect(coloured).toContain(`${esc}[33mWithout a mentor: 2 of 40${esc}[39m`);
  expect(coloured).toContain(`${esc}[1mBeatriz Portella${esc}[22m`);
  expect(coloured).not.toContain(`${esc}[32m`);
});

/** What commands a terminal, ends a line of it or turns what stands beside it. */
const commanding = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const commandsIn = (shown: string): string[] =>
  [...shown].filter((letter) => letter !== '\n' && commanding.test(letter));

describe(`each of ${shortCorpus.length} naughty texts, in one place of a document after the other`, () => {
  const places = naughtyDocument(sampleReport, ['x'], 0).places;
  const turns = Array.from({ length: Math.ceil(shortCorpus.length / places) }, (_, nth) => nth * places);

  test.each([30, 72, 100])('at %i columns sends no command, and no line is wider', (width) => {
    for (const turn of turns) {
      const { document } = naughtyDocument(sampleReport, shortCorpus, turn);
      const shown = renderTerminal(document, { width, color: false });
      expect(commandsIn(shown)).toEqual([]);
      for (const line of shown.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  test('is a place, a code, a message, an advice and a frame of a problem', () => {
    for (const text of shortCorpus) {
      const problem = { severity: 'error', place: text, code: text, message: text, advice: text } as const;
      const shown = renderProblems([{ ...problem, frame: [text], more: text }], { width: 60, color: false });
      expect(commandsIn(shown)).toEqual([]);
      for (const line of shown.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(60);
    }
  });
});

describe('whatever is said on a terminal', () => {
  const colour = /\p{Cc}\[(?:1|2|22|31|33|39)m/gu;

  test('keeps its words, its lines and our colours, and nothing that commands', () => {
    for (const document of [sampleReport, sampleSheet, summary]) {
      const shown = renderTerminal(document, { width: 80, color: true });
      expect(terminalText(shown)).toBe(shown);
    }
    const says = (text: string): void => {
      const shown = terminalText(`${text}\tx`);
      expect(commandsIn(shown.replaceAll(colour, '').replaceAll('\t', ''))).toEqual([]);
      const words = (all: string) => keptLine(all.replaceAll(colour, '')).replaceAll(/ +/g, ' ');
      expect(words(shown)).toBe(words(`${text}\tx`));
    };
    for (const text of shortCorpus) says(text);
    fc.assert(fc.property(anyText, says), { numRuns: 500 });
  });

  test.each([
    ['\u001b]0;title\u0007x', ']0;titlex'],
    ['\u001b[2Jx', '[2Jx'],
    ['\u001b[8mhidden', '[8mhidden'],
    ['\u009b31mx', '31mx'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['a\rb\nc', 'a b\nc'],
    ['\u001b[1mbold\u001b[22m', '\u001b[1mbold\u001b[22m'],
    ['\u001b\u001b[1m[2J', '\u001b[1m[2J'],
  ])('%j is shown as %j', (text, shown) => expect(terminalText(text)).toBe(shown));
});

describe.each(hostileTexts.map((text) => [JSON.stringify(text), text] as const))(
  'text %s',
  (_shown, text) => {
    test('sends no command to the terminal', () => {
      for (const document of [sampleReport, sampleSheet, summary]) {
        const shown = renderTerminal(hostileDocument(text, document), { width: 60, color: false });
        expect(
          [...shown].filter(
            (letter) => letter !== '\n' && /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(letter),
          ),
        ).toEqual([]);
        expect(shown.endsWith('\n')).toBe(true);
      }
      const problem = { severity: 'error' as const, place: text, code: text, message: text, advice: text };
      expect(
        [...renderProblems([problem], { width: 60, color: false })].filter(
          (letter) => letter !== '\n' && /\p{Cc}/u.test(letter),
        ),
      ).toEqual([]);
    });
  },
);
