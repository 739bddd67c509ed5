import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestCheckIns } from '../../src/follow/ingest-check-ins.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { CheckInAnswer } from '../../src/model/check-in-answer.ts';
import type { Person } from '../../src/model/person.ts';
import { allQuestions, formQuestion } from '../../src/model/questions/all-questions.ts';
import { type QuestionScale, questionScales } from '../../src/model/questions/question-scales.ts';
import { readCheckInExport } from '../../src/read/check-in-export.ts';
import { checkInQuestions } from '../../src/read/check-in-questions.ts';
import { packRecords } from '../../src/read/packed-records.ts';
import { readTable } from '../../src/read/read-table.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { emptyRecordFile } from '../../src/records/record-file.ts';
import { excelCsv, germanExcelCsv, renderCsv } from '../../src/render/csv.ts';
import { letterText } from '../../src/render/letter-body.tsx';
import { renderMarkdown } from '../../src/render/markdown.ts';
import {
  type CheckInForm,
  checkInForms,
  type FormItem,
  headersOf,
} from '../../src/report/forms/check-in-form.ts';
import { formWaves, wavesNamed } from '../../src/report/forms/form-waves.ts';
import { goalSheetDocument } from '../../src/report/forms/goal-sheet.ts';
import {
  type InvitedPerson,
  invitedPeople,
  ownLink,
  sendTable,
} from '../../src/report/forms/invited-person.ts';
import { questionListDocument } from '../../src/report/forms/question-list.ts';
import { checkInLetter } from '../../src/report/mails/check-in-letter.ts';
import { type Program, type ProgramInput, programSchema, templateNames } from '../../src/schema/program.ts';
import { formats } from '../../src/schema/program-matching.ts';
import { starterGoals } from '../../src/templates/goals/goal-library.ts';
import { pairing } from '../follow/small-records.ts';

const waves = ['baseline', 'after meeting 1', 'day 30', 'every 60 days', '50%', 'end', 'end + 6 months'];

const programOf = (settings: ProgramInput): Program =>
  programSchema.parse({ name: 'Rowan', start: '2026-03-02', end: '2026-11-27', ...settings });

/** Every template with every format that has it, in both languages. */
const programs = (['en', 'de'] as const).flatMap((language) => [
  ...templateNames.map((template) => programOf({ language, template })),
  ...formats.map((format) => programOf({ language, format, template: 'career' })),
]);

const person = (id: string, name: string): Person => ({
  id,
  name,
  email: `${id.toLowerCase()}@x.example`,
  roles: ['mentee'],
  timezone: 'UTC',
  capacity: {},
  as: {},
  managers: [],
  places: [],
});
const people = [person('E1', 'Amira Haddad-Jones'), person('M1', 'Tom Haverkamp')];

type Chosen = { readonly written: string; readonly kept: string };

/** How an answer may come back: the words of the form, as Microsoft ends them, the number of a row of numbers. */
function choices({ id, answering }: FormItem): Chosen[] {
  const scale: QuestionScale = questionScales[formQuestion(id)?.scale ?? 'text'];
  switch (answering.kind) {
    case 'one-of': {
      const kept = 'options' in scale ? scale.options.map(({ value }) => value) : [];
      return answering.options.flatMap((written, at): Chosen[] => {
        const value = kept[at] ?? '';
        const words = [written, `${written};`].map((text) => ({ written: text, kept: value }));
        return scale.kind === 'points' ? [...words, { written: value, kept: value }] : words;
      });
    }
    case 'numbers':
      return [answering.min, answering.max].map((n) => ({ written: String(n), kept: String(n) }));
    case 'count':
      return ['0', '3', '45'].map((n) => ({ written: n, kept: n }));
    case 'date':
      return [
        { written: '2026-05-14', kept: '2026-05-14' },
        { written: 'not yet', kept: 'not yet' },
        { written: 'noch nicht', kept: 'not yet' },
      ];
    default:
      return [{ written: 'A word, “and” more', kept: 'A word, “and” more' }];
  }
}

const who = new Set(['pairing', 'person', 'side', 'mentee']);

/** Everything that says who answers about whom. */
function whoCell({ id, answering }: FormItem, { side }: CheckInForm): string {
  const own = side === 'mentee' ? 'E1' : side === 'mentor' ? 'm1@x.example' : 'Erin Boss';
  if (id === 'pairing') return 'P001';
  if (id === 'person') return own;
  return answering.kind === 'one-of' ? (answering.options[0] ?? '') : 'Amira Haddad-Jones';
}

function saved({ values }: Pick<CheckInAnswer, 'values'>, id: string): string | undefined {
  const { others, goalProgress, contactMe, ...named } = values;
  const known: Readonly<Record<string, unknown>> = {
    ...named,
    goal_progress: goalProgress,
    contact_me: contactMe,
  };
  const value = known[id] ?? others.get(id);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? undefined : String(value);
}

async function read(form: CheckInForm, program: Program, rows: readonly (readonly string[])[]) {
  const dialect = program.language === 'de' ? germanExcelCsv : excelCsv;
  const text = renderCsv([headersOf(form, program.language), ...rows], dialect);
  const { table } = await readTable({ path: 'form.csv', bytes: new TextEncoder().encode(text) });
  if (table === undefined) throw new Error('no table');
  const found = readCheckInExport(table, { program, people });
  return { ...found, table, rows: [...found.rows] };
}

/** One answered row: who, and for each question one of its choices; and what the ledger should keep of it. */
function answered(form: CheckInForm, pick: (count: number) => number) {
  const kept = new Map<string, string>();
  const cells = form.items.map((item) => {
    if (who.has(item.id)) return whoCell(item, form);
    const all = choices(item);
    const one = all[pick(all.length)];
    if (one === undefined) throw new Error(`nothing to answer ${item.id} with`);
    kept.set(item.id, one.kept);
    return one.written;
  });
  return { cells: ['2026-06-15 10:00:00', ...cells], kept };
}

const nameOf = ({ wave, side }: CheckInForm, { format, template, language }: Program): string =>
  `${language} ${format} ${template} ${wave.names.join()} ${side}`;

describe('a form comes back understood, without a word of configuration', () => {
  it('every answer it offers, of every purpose, format, wave and side, in both languages', async () => {
    const seen = new Set<string>();
    const titles = new Set<string>();
    for (const program of programs)
      for (const form of checkInForms(program)) {
        // Forms that ask nothing in new words are left to the property below.
        if (form.items.every(({ title }) => titles.has(`${form.side} ${title}`))) continue;
        for (const { title } of form.items) titles.add(`${form.side} ${title}`);
        const most = Math.max(...form.items.map((item) => choices(item).length));
        const rows = Array.from({ length: most }, (_, at) => answered(form, (count) => at % count));
        const found = await read(
          form,
          program,
          rows.map(({ cells }) => cells),
        );
        expect(
          [...found.refused, ...found.rows.filter((row) => 'refused' in row)],
          nameOf(form, program),
        ).toEqual([]);
        for (const [at, { kept }] of rows.entries()) {
          const row = found.rows[at];
          if (row === undefined || !('answer' in row)) throw new Error(`row ${at} is missing`);
          const { answer } = row;
          const back = new Map([...kept.keys()].map((id) => [id, saved(answer, id)]));
          expect(back, nameOf(form, program)).toEqual(kept);
          // Nothing became a question of its own.
          expect([...answer.values.others.keys()].filter((id) => !kept.has(id))).toEqual([]);
          for (const id of kept.keys()) seen.add(id);
        }
      }
    expect(allQuestions.map(({ id }) => id).filter((id) => !seen.has(id) && !neverPicked.has(id))).toEqual(
      [],
    );
  });

  it('who answered about whom finds the pairing, on every side', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...programs.filter(({ format }) => format === 'one-to-one')),
      fc.nat(),
      fc.infiniteStream(fc.nat({ max: 1000 })),
      async (program, which, stream) => {
        const forms = checkInForms(program);
        const form = forms[which % forms.length];
        if (form === undefined) throw new Error('no forms');
        const row = answered(form, (count) => (stream.next().value ?? 0) % count);
        const { file, rows, refused } = await read(form, program, [row.cells]);
        const packer = packRecords<CheckIn>(checkInsCodec);
        const { ledger } = ingestCheckIns({
          today: '2099-12-31',
          program,
          pairings: [
            pairing('P001', {
              mentee: 'E1',
              menteeName: 'Amira Haddad-Jones',
              mentor: 'M1',
              mentorName: 'Tom Haverkamp',
            }),
          ],
          meetings: [],
          ledger: emptyRecordFile(checkInsCodec),
          packer,
          exports: [{ file, rows, refused }],
        });
        const [record] = [...ledger.rows].map((one) => one.record);
        const person = { mentee: 'E1', mentor: 'M1', manager: 'Erin Boss', stakeholder: 'Erin Boss' }[
          form.side
        ];
        expect(record).toMatchObject({ pairing: 'P001', side: form.side, person });
      },
    );
    await fc.assert(property, { numRuns: 30, seed: 7 });
  });
});

/** Cells of the grid that no purpose picks: asked where `purposes` names whom they serve. */
const neverPicked: ReadonlySet<string> = new Set(['s_m', 'd_m', 'k_m', 'c_m', 'n_m', 'g_m']);

describe('the known questions', () => {
  it('have one id and one wording each, so that a header means one of them', () => {
    const ids = allQuestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const headers = Object.values(checkInQuestions).flatMap((one) => [...new Set(one.headers)]);
    expect(headers.filter((header, at) => headers.indexOf(header) !== at)).toEqual([]);
  });
});

const ids = (forms: readonly CheckInForm[], folder: string, side: string): string[] =>
  forms
    .filter((form) => form.wave.folder === folder && form.side === side)
    .flatMap(({ items }) => items.map(({ id }) => id).filter((id) => !who.has(id)));

describe('what is asked', () => {
  it('follows the wave: a beginning, the way, the end', () => {
    const forms = checkInForms(programOf({ template: 'career', checkins: { waves } }));
    expect(ids(forms, 'baseline', 'mentee')).toEqual([
      's_e',
      'c_e',
      'n_e',
      'car_options',
      'car_ask',
      'car_seen',
      'contact_me',
      'note',
    ]);
    expect(ids(forms, 'after-meeting-1', 'mentor')).toEqual(['met', 'fit', 'concern', 'contact_me', 'note']);
    expect(ids(forms, 'end', 'mentee')).toEqual(
      expect.arrayContaining(['attainment', 'again', 'after', 's_e']),
    );
    expect(ids(forms, 'end-6-months', 'mentee')).toEqual(['still_useful', 'moved', 'contact_me', 'note']);
    expect(ids(forms, 'baseline', 'manager')).toEqual(['c_o']);
  });

  it('measures a change from the first wave there is', () => {
    const forms = checkInForms(programOf({ template: 'career', checkins: { waves: ['day 30', 'end'] } }));
    expect(ids(forms, 'day-30', 'mentee')).toContain('s_e');
    const onboarding = programOf({
      template: 'onboarding',
      checkins: { waves: ['baseline', 'day 30', 'end'] },
    });
    expect(ids(checkInForms(onboarding), 'day-30', 'mentee')).toContain('onb_whom');
    expect(ids(checkInForms(onboarding), 'baseline', 'mentee')).not.toContain('onb_whom');
  });

  it('serves whom `purposes` says, and only them', () => {
    const forms = checkInForms(programOf({ purposes: { leadership: ['mentor'] }, checkins: { waves } }));
    expect(ids(forms, 'baseline', 'mentor')).toContain('s_m');
    expect(ids(forms, 'baseline', 'mentee')).not.toContain('s_e');
    const both = checkInForms(programOf({ purposes: { career: ['mentee'], knowledge: ['organisation'] } }));
    expect(ids(both, 'baseline', 'mentee')).toEqual(expect.arrayContaining(['s_e', 'c_e', 'n_e']));
    expect(ids(both, 'baseline', 'manager')).toEqual(['s_o', 'k_o']);
    // Nothing is picked for mentors in succession but the end; in academic nothing for the organisation.
    const filled = checkInForms(programOf({ purposes: { academic: ['organisation'] } }));
    expect(ids(filled, 'baseline', 'manager')).toEqual(['s_o']);
  });

  it('asks no colleague more than three questions', () => {
    const program = programOf({
      purposes: { leadership: ['organisation'], succession: ['organisation'], knowledge: ['organisation'] },
    });
    const ofOthers = checkInForms(program).filter(({ side }) => side === 'manager' || side === 'stakeholder');
    for (const { items } of ofOthers)
      expect(items.filter(({ id }) => !who.has(id)).length).toBeLessThanOrEqual(3);
    expect(ofOthers.length).toBeGreaterThan(0);
  });

  it('asks circles about the circle and nobody about a mentor there', () => {
    const forms = checkInForms(programOf({ format: 'circle', template: 'career' }));
    expect(forms.some(({ side }) => side === 'mentor')).toBe(false);
    expect(ids(forms, '50-percent', 'mentee')).toEqual(expect.arrayContaining(['gro_talk', 'cir_host']));
    expect(ids(forms, '50-percent', 'mentee')).not.toContain('rel_trust');
    const titles = forms.flatMap(({ items }) => items.map(({ title }) => title));
    expect(titles.filter((title) => /your mentor\b/.test(title))).toEqual([]);
  });

  it('keeps the words of questions that program.yaml declares, and adds its own', async () => {
    const program = programOf({
      checkins: {
        waves: ['day 30'],
        questions: {
          satisfaction: { column: 'Zufriedenheit 1–6', scale: { min: 1, max: 6 } },
          met: { since_start: true },
          cake: { column: 'Which cake?', private: true },
        },
      },
    });
    const [form] = checkInForms(program);
    if (form === undefined) throw new Error('no form');
    const titles = form.items.map(({ title }) => title);
    expect(titles).toContain('Zufriedenheit 1–6');
    expect(titles).toContain('How many times have you met since the start?');
    expect(form.items.find(({ id }) => id === 'cake')).toMatchObject({
      title: 'Which cake?',
      isPrivate: true,
    });
    const cells = form.items.map((item) =>
      item.id === 'satisfaction' ? '6' : who.has(item.id) ? whoCell(item, form) : '',
    );
    const { rows } = await read(form, program, [['2026-06-15', ...cells]]);
    expect(rows).toMatchObject([{ answer: { values: { satisfaction: 6 } } }]);
  });
});

describe('the page to copy from', () => {
  const shown = (language: 'en' | 'de', folder: string): string => {
    const program = programOf({ language, template: 'career', checkins: { waves } });
    const form = checkInForms(program).find(({ wave, side }) => wave.folder === folder && side === 'mentee');
    if (form === undefined) throw new Error('no form');
    return renderMarkdown(questionListDocument(form, { program, today: '2026-03-02', footer: [] }));
  };

  it('says the kind of each question in both form programs, and its options', () => {
    const text = shown('en', 'day-30');
    expect(text).toContain('Linear scale, 1 to 5; label of 1: very dissatisfied; label of 5: very satisfied');
    expect(text).toContain('- I would rather work with somebody else');
    expect(text).toContain('Short answer, response validation: number, at least 0');
    expect(shown('en', 'end')).toContain('Linear scale, 0 to 10');
  });

  it('is German where the program is', () => {
    const text = shown('de', 'day-30');
    expect(text).toContain('Lineare Skala, 1 bis 5');
    expect(text).toContain('Wie zufrieden sind Sie bisher mit Ihrem Mentoring?');
    expect(text).not.toMatch(/\b(the|with|and)\b/);
  });
});

describe('waves', () => {
  it('that ask the same share a form', () => {
    expect(formWaves(['day 60', 'baseline', 'day 120', '50%']).map(({ folder }) => folder)).toEqual([
      'baseline',
      'day-60-and-day-120',
      '50-percent',
    ]);
  });

  it('are found by any of their names', () => {
    const all = formWaves(waves);
    for (const name of ['every 60 days', 'day 120', 'every-60-days'])
      expect(wavesNamed(all, name).map(({ kind }) => kind)).toEqual(['interim']);
    expect(wavesNamed(all, 'day 61')).toEqual([]);
  });
});

describe('the letter that asks for a check-in', () => {
  const to = (language: 'en' | 'de', more: Partial<InvitedPerson> = {}): InvitedPerson => ({
    id: 'E1',
    name: 'Amira Haddad-Jones',
    email: 'amira@x.example',
    partner: 'Tom Haverkamp',
    pairing: 'P001',
    side: 'mentee',
    link: 'https://f.example/?p=P001',
    language,
    ...more,
  });
  const program = programOf({ coordinator: { name: 'Lena Ostrowick', phone: '+49 30 1' } });

  it('has a day, a link and the promise, in the language of its reader', () => {
    const text = (language: 'en' | 'de'): string => {
      const letter = checkInLetter(to(language), program, '2026-06-30');
      return letter === undefined ? '' : letterText(letter);
    };
    expect(text('en')).toContain(
      'by 7 July 2026 how your mentoring with Tom Haverkamp is going: https://f.example/?p=P001',
    );
    expect(text('en')).toContain('not Tom Haverkamp and not your manager');
    expect(text('de')).toContain('bis zum 7. Juli 2026, wie Ihr Mentoring mit Tom Haverkamp läuft');
  });

  it('names nobody where many meet, hides the program where taking part is private, and needs a link', () => {
    const many = checkInLetter(to('en', { partner: '' }), program, '2026-06-30');
    expect(many?.paragraphs.join(' ')).toContain('nobody else you meet');
    const quiet = checkInLetter(to('en'), programOf({ calendar_title: 'Meeting' }), '2026-06-30');
    expect(quiet?.subject).toBe('Five minutes, how is it going?');
    const { link: _none, ...without } = to('en');
    expect(checkInLetter(without, program, '2026-06-30')).toBeUndefined();
  });

  it('leads each side to its own form, and has no link where only the other has one', () => {
    const both = ['mentee', 'mentor'] as const;
    const invited = both.map((side) => ({ pairing: 'P001', person: side, side, partners: [] }));
    const linksOf = (link: NonNullable<ProgramInput['checkins']>['link']) => {
      const around = {
        program: programOf({ checkins: { link } }),
        cohort: { people: [], fields: new Map() },
      };
      return invitedPeople(invited, around).map((one) => one.link);
    };
    expect(linksOf('https://f.example/{side}')).toEqual([
      'https://f.example/mentee',
      'https://f.example/mentor',
    ]);
    const own = {
      mentee: 'https://f.example/a?p={pairing_id}',
      mentor: 'https://f.example/b?p={pairing_id}',
    };
    expect(linksOf(own)).toEqual(['https://f.example/a?p=P001', 'https://f.example/b?p=P001']);
    expect(linksOf({ mentor: own.mentor })).toEqual([undefined, 'https://f.example/b?p=P001']);
  });

  it('the table beside it has a row a person, and nothing in its headers that a mail merge minds', () => {
    const [head = [], row] = sendTable([to('de')]);
    expect(head.every((name) => /^[a-z_]+$/.test(name))).toBe(true);
    expect(row).toEqual([
      'E1',
      'amira@x.example',
      'Amira Haddad-Jones',
      'Tom Haverkamp',
      'P001',
      'mentee',
      'https://f.example/?p=P001',
      'de',
    ]);
  });
});

describe('the goal sheet', () => {
  it('has the five points from the best down, and three examples of its purpose', () => {
    const shown = (language: 'en' | 'de'): string => {
      const program = programOf({ language, template: 'leadership' });
      const examples = starterGoals(program, language);
      return renderMarkdown(goalSheetDocument({ program, today: '2026-03-02', examples }));
    };
    const text = shown('en');
    expect(text.match(/[+−]?[012] (much better|better|as expected|less than|no change)/g)).toEqual([
      '+2 much better',
      '+1 better',
      '0 as expected',
      '−1 less than',
      '−2 no change',
    ]);
    expect(text).toContain('Delegate whole tasks');
    expect(shown('de')).toContain('−2 keine Veränderung oder schlechter');
  });
});

describe('the link of each participant', () => {
  it('has their pairing, themselves and their side, as addresses write them', () => {
    const own = { pairing: 'P 1', person: 'a&b', side: 'mentee' } as const;
    expect(ownLink('https://f.example/?p={pairing_id}&q=%7Bperson%7D&s={side}&x={other}', own)).toBe(
      'https://f.example/?p=P%201&q=a%26b&s=mentee&x={other}',
    );
  });
});
