import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milestonesOf } from '../../src/cli/pairing-milestones.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { Document } from '../../src/report/document.ts';
import { menteeSheetDocument } from '../../src/report/sheets/mentee-sheet.ts';
import { mentorSheetDocument } from '../../src/report/sheets/mentor-sheet.ts';
import type { SheetInput } from '../../src/report/sheets/sheet-input.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';
import { allText } from './document-text.ts';
import { matched, sampleCohort } from './sample-cohort.ts';
import { ines, parts, samir, sampleFolder, sampleProgram, tomasz } from './sample-program.ts';

function inputFor(
  folder: ProgramFolder,
  person: Person,
  partners: SheetInput['partners'],
  meetings: readonly Meeting[] = [],
): SheetInput {
  const { rules = [], criteria = [] } = folder.program.matching;
  return {
    folder,
    person,
    partners,
    rules,
    criteria,
    meetings,
    milestones: milestonesOf(folder.program, [], meetings),
    guide: sheetGuide(folder.program, 60, folder.program.language),
    today: '2026-02-16',
  };
}

const meeting = (number: number, start: string, end: string, pairing?: string): Meeting => ({
  id: `${pairing ?? 'event'}-${number}`,
  ...(pairing === undefined ? {} : { pairing }),
  number,
  kind: pairing === undefined ? 'event' : 'regular',
  start,
  end,
  people: ['E12', 'M01'],
  state: 'planned',
  sequence: 0,
  changed: '2026-02-16',
});

/** Everybody's sheet in a matched cohort, with the person and the partners that may be named on it. */
async function everySheet(folder: ProgramFolder): Promise<
  {
    readonly sheet: Document;
    readonly named: readonly Person[];
    readonly reader: Person;
    readonly score: readonly number[];
  }[]
> {
  const { result } = await matched(folder);
  const people = new Map(folder.cohort.people.map((p) => [p.id, p]));
  return (['mentee', 'mentor'] as const).flatMap((role) => {
    const other = role === 'mentee' ? 'mentor' : 'mentee';
    return folder.cohort.people.flatMap((reader) => {
      const own = result.pairings.filter((p) => p[role] === reader.id);
      const partners = own.flatMap((p) => {
        const person = people.get(p[other]);
        return person === undefined ? [] : [{ person, parts: p.parts }];
      });
      if (partners.length === 0) return [];
      const build = role === 'mentee' ? menteeSheetDocument : mentorSheetDocument;
      return [
        {
          sheet: build(inputFor(folder, reader, partners)),
          named: [reader, ...partners.map((p) => p.person)],
          reader,
          score: own.flatMap((p) => p.score ?? []),
        },
      ];
    });
  });
}

/** Scores fields that nobody may read, so that a builder has every temptation to speak of them. */
const nosyProgram: ProgramInput = {
  ...sampleProgram,
  matching: {
    rules: [{ share: { field: 'shared_experience', min: 1 } }, { different: 'gender' }],
    criteria: [
      { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
      { name: 'Experience', type: 'similarity', field: 'shared_experience', weight: 30 },
      { name: 'Needs', type: 'coverage', mentee: 'access_needs', mentor: 'access_needs', weight: 10 },
      { name: 'Another', type: 'different', field: 'gender', weight: 10 },
      { name: 'Own choice', type: 'preference', weight: 10 },
    ],
  },
};

describe('what a sheet never says', () => {
  test('another participant, an id, a score, a private field, the other side’s lists', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 10 }),
        async (seed, mentees, mentors) => {
          const folder = sampleFolder(sampleCohort(seed, mentees, mentors), nosyProgram);
          for (const { sheet, named, score } of await everySheet(folder)) {
            const text = allText(sheet);
            for (const person of folder.cohort.people) {
              expect(text.includes(`-of-${person.id}`), `a private value of ${person.id}`).toBe(false);
              if (named.includes(person)) continue;
              expect(text.includes(person.name), `the name of ${person.id}`).toBe(false);
            }
            expect(text).not.toMatch(/experience-shared|another gender/);
            // Ids stand in the sample's addresses, which a sheet does hold.
            const withoutAddresses = text.replaceAll(/\S+@example\.com/g, '');
            for (const person of folder.cohort.people) expect(withoutAddresses).not.toContain(person.id);
            for (const points of score) expect(text).not.toContain(points.toFixed(2));
            expect(text).not.toMatch(/\{[^}]*\}/);
            expect(text).not.toMatch(/undefined|NaN|null|\[object/);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a mentor does not read what a mentee ranked, and a mentee not what a mentor ranked', () => {
    const folder = sampleFolder([ines, samir, tomasz]);
    const partner = { person: ines, parts: parts(1, 0.5, 1) };
    expect(allText(mentorSheetDocument(inputFor(folder, tomasz, [partner])))).not.toMatch(
      /’s list|your list|first choice|ranked|named you|put \w+ first/i,
    );
    const own = allText(
      menteeSheetDocument(inputFor(folder, ines, [{ person: tomasz, parts: parts(1, 0.5, 1) }])),
    );
    expect(own).toContain('You put Tomasz first on your list.');
  });

  test('a field that is not open gives no sentence, whatever its part of the score', () => {
    const folder = sampleFolder([ines, tomasz]);
    const fields = new Map(folder.cohort.fields);
    for (const name of [
      'topics_wanted',
      'values',
      'prefers',
      'level',
      'department',
      'languages',
      'location',
      'biography',
    ]) {
      const spec = fields.get(name);
      if (spec !== undefined) fields.set(name, { ...spec, use: 'score-only' });
    }
    const hidden = { ...folder, cohort: { ...folder.cohort, fields } };
    const text = allText(
      menteeSheetDocument(inputFor(hidden, ines, [{ person: tomasz, parts: parts(1, 0.5, 1) }])),
    );
    expect(text).not.toMatch(
      /Negotiation|Candour|your list|levels ahead|Director|Advisory|Portuguese|sideways/,
    );
  });
});

describe('what a sheet says', () => {
  const folder = sampleFolder([ines, samir, tomasz]);
  const dates = [
    meeting(1, '2026-03-02T10:00:00+01:00', '2026-03-02T11:30:00+01:00'),
    meeting(1, '2026-03-05T15:00:00+01:00', '2026-03-05T16:00:00+01:00', 'P01'),
    meeting(2, '2026-03-19T15:00:00+01:00', '2026-03-19T16:00:00+01:00', 'P01'),
    meeting(3, '2026-04-02T15:00:00+02:00', '2026-04-02T16:00:00+02:00', 'P01'),
    meeting(4, '2026-04-16T15:00:00+02:00', '2026-04-16T16:00:00+02:00', 'P01'),
  ];
  const sheet = menteeSheetDocument(
    inputFor(folder, ines, [{ person: tomasz, parts: parts(1, 0.5, 1) }], dates),
  );

  test('the order of a mentee’s sheet', () => {
    expect(sheet.title).toBe('Dear Ines, meet your mentor');
    expect(sheet.sections.map((s) => s.id)).toEqual([
      'who',
      'why',
      'dates',
      'before',
      'first',
      'agreement',
      'way-out',
      'goodbye',
    ]);
    expect(sheet.sections.find((s) => s.newPage === true)?.id).toBe('first');
  });

  test('why, in four sentences', () => {
    const why = sheet.sections.find((s) => s.id === 'why')?.blocks[0];
    expect(why).toEqual({
      kind: 'list',
      ordered: false,
      items: [
        [
          'You asked for help with Negotiation, Public speaking and Career planning. Tomasz offers all three.',
        ],
        [
          'Tomasz is two levels ahead of you, works in another department, and is outside your line of management, so you can speak freely.',
        ],
        ['Growth and Candour matter to both of you.'],
        ['You put Tomasz first on your list.'],
      ],
    });
  });

  test('dates in both local times, with the event, and the rhythm after them', () => {
    const [block, after] = sheet.sections.find((s) => s.id === 'dates')?.blocks ?? [];
    const rows =
      block?.kind === 'table'
        ? block.table.rows.map((row) =>
            row.cells.map((cell) => (cell.type === 'text' ? cell.text : cell.type)),
          )
        : [];
    expect(rows).toEqual([
      ['Kick-off, everyone', 'Mon 2 March 2026', '09:00 to 10:30', '10:00'],
      ['Meeting 1', 'Thu 5 March 2026', '14:00 to 15:00', '15:00'],
      ['Meeting 2, agreement', 'Thu 19 March 2026', '14:00 to 15:00', '15:00'],
      ['Meeting 3', 'Thu 2 April 2026', '14:00 to 15:00', '15:00'],
    ]);
    expect(after).toEqual({
      kind: 'prose',
      text: ['After that, every two weeks, Thursdays at 14:00, until 27 November 2026.'],
    });
  });

  test('without a schedule it says when the dates come', () => {
    const without = allText(menteeSheetDocument(inputFor(folder, ines, [{ person: tomasz, parts: [] }])));
    expect(without).toContain(
      'The dates come with a calendar file before the program begins on 2 March 2026.',
    );
  });

  test('without a coordinator a human is named all the same, and nothing is left unfilled', () => {
    const bare = sampleFolder([ines, tomasz], {
      ...sampleProgram,
      coordinator: undefined,
      start: undefined,
      end: undefined,
    });
    const text = allText(
      menteeSheetDocument(inputFor(bare, ines, [{ person: tomasz, parts: parts(0, 0, 0) }])),
    );
    expect(text).toContain('tell your program coordinator');
    expect(text).not.toMatch(/undefined|\{/);
  });

  test('a mentor with two mentees reads one block each', () => {
    const two = mentorSheetDocument(
      inputFor(folder, tomasz, [
        { person: ines, parts: parts(1, 0.5, 1) },
        { person: samir, parts: parts(2 / 3, 1 / 3, 0.5) },
      ]),
    );
    expect(two.title).toBe('Dear Tomasz, meet your two mentees');
    const blocks = two.sections.slice(0, 2).flatMap((s) => s.blocks);
    expect(blocks.map((b) => (b.kind === 'person' ? [b.name, b.whyTitle, b.why] : []))).toEqual([
      [
        'Ines Almeroth',
        'Why Ines and you',
        [
          [
            'You offer all three topics Ines asked for. You are two levels ahead, in another department and outside Ines’s line of management. Growth and Candour matter to both of you.',
          ],
        ],
      ],
      [
        'Samir Belkadi-Roy',
        'Why Samir and you',
        [
          [
            'You can help with two of Samir’s three topics: Negotiation and Working abroad. You are two levels ahead, in another department and outside Samir’s line of management. Service matters to both of you.',
          ],
        ],
      ],
    ]);
  });

  test('clauses of the program’s own are filled, and one with an unknown fact is left out', () => {
    const own = sampleFolder([ines, tomasz], {
      ...sampleProgram,
      agreement: ['{mentee} and {mentor} meet {cadence}.', 'Sign: {___}', 'Budget: {budget}'],
    });
    const section = menteeSheetDocument(inputFor(own, ines, [{ person: tomasz, parts: [] }])).sections.find(
      (s) => s.id === 'agreement',
    );
    expect(section?.blocks[1]).toEqual({
      kind: 'list',
      ordered: false,
      items: [
        ['Ines', ' and ', 'Tomasz', ' meet ', 'every two weeks', '.'],
        ['Sign: ', { blank: 24 }],
      ],
    });
  });
});
