import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { milestonesOf } from '../../src/cli/pairing-milestones.ts';
import type { Language } from '../../src/model/language.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import { personLanguage } from '../../src/model/person-language.ts';
import { renderHtml } from '../../src/render/html.tsx';
import { calendarsOf } from '../../src/render/ics.ts';
import type { Document } from '../../src/report/document.ts';
import { menteeSheetDocument } from '../../src/report/sheets/mentee-sheet.ts';
import { mentorSheetDocument } from '../../src/report/sheets/mentor-sheet.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { agendaFor } from '../../src/templates/agendas.ts';
import { agreements } from '../../src/templates/agreement.ts';
import { englishAgendas } from '../../src/templates/english-agendas.ts';
import { germanAgendas } from '../../src/templates/german-agendas.ts';
import { roleTexts } from '../../src/templates/roles.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';
import { allText } from './document-text.ts';
import { ines, parts, samir, sampleFolder, samplePerson, sampleProgram, tomasz } from './sample-program.ts';

const meeting = (number: number, day: string, kind: Meeting['kind'] = 'regular'): Meeting => ({
  id: `P01-M${number}`,
  pairing: 'P01',
  number,
  kind,
  start: `${day}T15:00:00+01:00`,
  end: `${day}T16:00:00+01:00`,
  people: ['E12', 'M01'],
  state: 'planned',
  sequence: 0,
  changed: '2026-02-16',
});
const dates = [
  meeting(1, '2026-03-05', 'first'),
  meeting(2, '2026-03-19'),
  { ...meeting(3, '2026-03-26'), agenda: 'strengths' },
  { ...meeting(4, '2026-12-03', 'review'), agenda: 'review + options' },
];

function sheet(
  side: 'mentee' | 'mentor',
  language: Language,
  {
    changes = {},
    meetings = dates,
    several = false,
  }: {
    readonly changes?: ProgramInput;
    readonly meetings?: readonly Meeting[];
    readonly several?: boolean;
  } = {},
): Document {
  const folder = sampleFolder([ines, samir, tomasz], { ...sampleProgram, ...changes });
  const { rules = [], criteria = [] } = folder.program.matching;
  const all = parts(1, 0.5, 1);
  const partner = (person: Person) => ({ person, parts: all });
  const build = side === 'mentee' ? menteeSheetDocument : mentorSheetDocument;
  return build({
    folder,
    person: side === 'mentee' ? ines : tomasz,
    partners:
      side === 'mentee' ? [partner(tomasz)] : several ? [partner(ines), partner(samir)] : [partner(ines)],
    rules,
    criteria,
    meetings,
    milestones: milestonesOf(folder.program, [], meetings),
    guide: sheetGuide(folder.program, 60, language),
    today: '2026-02-16',
  });
}

/** Words of a catalogue, read from its source: whatever a function would put around a name stands there, too. */
const root = join(import.meta.dirname, '..', '..', 'src');
function sources(language: 'english' | 'german'): string {
  const folder = join(root, 'texts', 'sheet-words');
  return readdirSync(folder)
    .filter((file) => file.startsWith(language))
    .map((file) =>
      readFileSync(join(folder, file), 'utf8').replace(
        /\/\*\*[\s\S]*?\*\/|^import .*$|\([^()]*\) =>|\{ [\w, ]+ \}|a - b/gm,
        '\n',
      ),
    )
    .join('\n');
}
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
const catalogues = {
  en: [sources('english'), ...strings([agreements.en, englishAgendas, roleTexts.en])].join('\n'),
  de: [sources('german'), ...strings([agreements.de, germanAgendas, roleTexts.de])].join('\n'),
} as const;

const fieldNames: ReadonlySet<string> = new Set(['department', 'function', 'location', 'country', 'region']);

/** Whole strings in quotes, and runs of several words. */
function phrases(language: Language): string[] {
  const text = catalogues[language];
  const quoted = [...text.matchAll(/'([^'\n{}]{4,})'/g)].map(([, words = '']) => words.trim());
  const runs = [...text.matchAll(/[\p{L}’,;-]+(?: [\p{L}’,;-]+){2,}/gu)].map(([run]) => run);
  return [...new Set([...quoted, ...runs])].filter((words) => words.length > 3 && !fieldNames.has(words));
}

const pages = (language: Language): string =>
  [
    sheet('mentee', language),
    sheet('mentee', language, { meetings: [] }),
    sheet('mentee', language, { changes: { coordinator: undefined, start: undefined } }),
    sheet('mentor', language),
    sheet('mentor', language, { several: true }),
    sheet('mentor', language, { meetings: [], changes: { coordinator: { name: 'Lena Ostrowick' } } }),
  ]
    .map((document) => allText(document))
    .join('\n');

/** `phrase` as whole words. */
const stands = (phrase: string, page: string): boolean =>
  new RegExp(`(?<!\\p{L})${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(page);

describe('one language a sheet', () => {
  // What ids and kinds are called is no text.
  const technical = new Set([
    'text',
    'list',
    'table',
    'person',
    'prose',
    'questions',
    'agreement',
    'mentor',
    'mentee',
  ]);
  const foreign = (page: string, language: Language) =>
    phrases(language).filter((phrase) => !technical.has(phrase) && stands(phrase, page));

  test('no words stand in both catalogues', () => {
    const german = new Set(phrases('de'));
    expect(phrases('en').filter((phrase) => german.has(phrase))).toEqual([]);
  });
  test('a German sheet holds nothing of the English catalogue', () => {
    expect(foreign(pages('de'), 'en')).toEqual([]);
  });
  test('an English sheet holds nothing of the German catalogue', () => {
    expect(foreign(pages('en'), 'de')).toEqual([]);
  });
  test('each holds a good deal of its own, so that the search would find something', () => {
    for (const language of ['en', 'de'] as const)
      expect(foreign(pages(language), language).length).toBeGreaterThan(100);
  });
});

describe('a sheet in German', () => {
  const page = sheet('mentee', 'de');
  const section = (id: string) => JSON.stringify(page.sections.find((s) => s.id === id));

  test('speaks to the reader by name and says Sie', () => {
    expect([page.language, page.title, page.audienceNote]).toEqual([
      'de',
      'Guten Tag Ines Almeroth, lernen Sie Tomasz Brandt-Hale kennen',
      'Für Ines Almeroth',
    ]);
    expect(page.lead).toEqual([expect.stringMatching(/^Von März bis November steht Ihnen jemand/)]);
  });
  test('says why, in four sentences', () => {
    const why = page.sections.find((s) => s.id === 'why')?.blocks[0];
    expect(why?.kind === 'list' ? why.items.map((item) => item.join('')) : []).toEqual([
      'Ihre Themen: Negotiation, Public speaking und Career planning. Bei allen drei kann Tomasz Brandt-Hale helfen.',
      'Tomasz Brandt-Hale ist zwei Ebenen weiter als Sie, arbeitet in einer anderen Abteilung und steht außerhalb Ihrer Führungslinie. Sie können also frei sprechen.',
      'Growth und Candour sind Ihnen beiden wichtig.',
      'Tomasz Brandt-Hale steht auf Ihrer Wunschliste ganz oben.',
    ]);
  });
  test('has both clocks and German days', () => {
    expect(section('dates')).toContain('Ihre Ortszeit, Lissabon');
    expect(section('dates')).toContain('Zeit in Berlin');
    expect(section('dates')).toMatch(/Do, 5\. März 2026.*14:00 bis 15:00 Uhr.*15:00 Uhr/);
    expect(section('dates')).toContain('Treffen 2, Vereinbarung');
    expect(section('dates')).toContain('Treffen 3: Stärken');
    expect(section('who')).toContain('Berlin, eine Stunde vor Ihrer Zeit in Lissabon');
  });
  test('has an agreement with room to write, and says when it is looked at again', () => {
    expect(section('agreement')).toContain('beim Treffen 4, zur Halbzeit und am Ende');
    expect(section('agreement')).toContain('"blank":48');
    expect(section('agreement')).toContain('Ines Almeroth, Datum');
  });
});

describe('what a program wrote itself', () => {
  const changes: ProgramInput = {
    agreement: ['{mentee} and {mentor} meet {cadence}.'],
    roles: { mentee: 'Bring a question.' },
  };
  const own = (language: Language) =>
    Buffer.concat([...renderHtml(sheet('mentee', language, { changes }))]).toString();

  test('stays in the program’s language, with its facts, and is marked on a sheet in another', () => {
    expect(own('de').replace(/<\/?span[^>]*>/g, '')).toContain('Ines and Tomasz meet every two weeks.');
    expect(own('de')).toContain('<span lang="en">Bring a question.</span>');
    expect(own('en')).not.toContain('lang="en">Bring');
  });
  test('an empty agreement is none', () => {
    for (const side of ['mentee', 'mentor'] as const)
      expect(allText(sheet(side, 'en', { changes: { agreement: [] } }))).not.toMatch(
        /agree on|agreement|, date/,
      );
  });
  test('comes with the lines to sign on', () => {
    expect(own('en')).toContain('Tomasz Brandt-Hale, date');
  });
});

describe('stretches without meetings', () => {
  const pausing = (count: number): ProgramInput => ({
    meetings: {
      blackout: Array.from({ length: count }, (_, i) => ({
        from: `2026-0${5 + i}-03`,
        to: `2026-0${5 + i}-14`,
        why: 'Betriebsruhe',
      })),
    },
  });
  const text = (count: number, language: Language) =>
    allText(sheet('mentee', language, { changes: pausing(count) }));
  test('are named while they are few', () => {
    expect(text(1, 'en')).toContain('No meetings from 3 to 14 May 2026 (Betriebsruhe).');
    expect(text(1, 'de')).toContain('Keine Treffen vom 3. bis zum 14. Mai 2026 (Betriebsruhe).');
    expect(text(4, 'en')).toContain('Holidays and breaks of the program are left out.');
  });
  test('are not spoken of where there are none', () => {
    expect(text(0, 'en')).not.toMatch(/No meetings|left out/);
  });
});

describe('whose language', () => {
  const speaking = (language: string) =>
    samplePerson({ id: 'E1', name: 'A B', role: 'mentee', says: { language } });
  test.each([
    ['de', 'de'],
    ['Deutsch', 'de'],
    ['German (Switzerland)', 'de'],
    ['de-AT', 'de'],
    ['ENGLISH', 'en'],
    ['Englisch', 'en'],
    ['Polski', 'en'],
    ['', 'en'],
  ] as const)('%s is %s in an English program', (answer, language) => {
    expect(personLanguage(speaking(answer), 'en', 'mentee')).toBe(language);
  });
  test('the answer in one role serves the other; without any the program decides', () => {
    expect(personLanguage(speaking('Deutsch'), 'en', 'mentor')).toBe('de');
    expect(personLanguage(ines, 'de')).toBe('de');
  });
  test('a calendar speaks its owner’s language; the title stays as it was set', () => {
    const reader = { ...speaking('Deutsch'), id: 'E12' };
    const { program } = sampleFolder([reader]);
    const text = calendarsOf({
      program,
      people: [reader, tomasz],
      units: new Map(),
      meetings: [meeting(1, '2026-03-05', 'first')],
    }).person(reader);
    expect(text).toContain('DESCRIPTION:Treffen 1: das erste Treffen');
    expect(text).toContain('SUMMARY:Northwind Career Mentoring 2026: Tomasz Brandt-Hale');
  });
});

describe('agendas', () => {
  const kinds = Object.keys(englishAgendas) as (keyof typeof englishAgendas)[];
  test('have the same steps in both languages, and their minutes add up', () => {
    for (const kind of kinds)
      for (const minutes of [25, 30, 45, 60, 90]) {
        const [en, de] = [agendaFor(kind, minutes, 'en'), agendaFor(kind, minutes, 'de')];
        expect(de.steps.map((s) => s.minutes)).toEqual(en.steps.map((s) => s.minutes));
        expect(en.steps.reduce((sum, s) => sum + s.minutes, 0)).toBe(minutes);
        expect(en.steps.every((s) => s.minutes > 0)).toBe(true);
        expect(de.prompts.length).toBe(en.prompts.length);
      }
  });
});
