import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handbookDocuments } from '../../src/cli/handbook-documents.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { type Program, programSchema } from '../../src/schema/program.ts';
import { composeDesign } from '../../src/templates/programs/compose-design.ts';
import { programSettings } from '../../src/templates/programs/program-settings.ts';
import type { TemplateChoice } from '../../src/templates/programs/template-choice.ts';
import { addDays } from '../../src/time/day.ts';
import { plannedDays } from '../../src/time/planned-days.ts';
import { answersOf, choices, combinations, nameOf, settingsOf } from './small-cohort.ts';

const languages = ['en', 'de'] as const;
const cases = [
  ...choices.flatMap((choice) => languages.map((language) => ({ choice, language, name: nameOf(choice) }))),
  ...combinations.map((choice, at) => ({
    choice,
    language: languages[at % 2] ?? 'en',
    name: nameOf(choice),
  })),
];
type Dated = Program & { readonly start: string; readonly end: string };

function dated(program: Program): Dated {
  const { start, end } = program;
  if (start === undefined || end === undefined) throw new Error('a program of a template has its days');
  return { ...program, start, end };
}

const textOf = (content: ReturnType<typeof renderMarkdown>): string =>
  typeof content === 'string' ? content : [...content].join('');

function pagesOf(choice: TemplateChoice, program: Dated): ReadonlyMap<string, string> {
  const pages = handbookDocuments({ program, choice, today: '2026-11-23', footer: [] });
  return new Map(pages.map(({ name, document }) => [name, textOf(renderMarkdown(document))]));
}

/** What nobody knows before there are people, answers and addresses of forms. */
const openUntilLater = new Set(
  `first_name name partner_name partner_first_name partner_possessive partner_line partner_email partner_biography
   partner_goal partner_topics reasons others themes talks answer_by first_meeting calendar_file sheet_file priority
   plain_reason waiting_number waiting_total offer_until next_start offers end next_meeting event form_day
   certificate_file hours_given conversations mentees mentee_thanks form_link privacy_link tips_link
   safeguarding_contact wave_deadline`.split(/\s+/),
);

const english = /\b(?:the|and|with|you|your|their|from|when|who|what|meeting|question|week|agreement)\b/i;
const german = /\b(?:und|der|die|das|nicht|mit|Sie|Ihre?|werden|für|beim|Treffen|Frage)\b/;
/** Names of settings, columns, metrics and commands are the same in every language. */
const withoutCode = (text: string): string =>
  text
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/[„“][^„“”]*[“”]/g, '')
    .replaceAll(/\([a-z0-9\\_·, -]+\)/g, '')
    .replaceAll(/\| (?:mentor [a-z -]+|[a-z0-9\\_]+) \|/g, '|')
    .replaceAll(/\b[a-z]+(?:-[a-z]+)+\b/g, '')
    .replaceAll(/Feedback both ways|Onboarding-Buddys?|Reverse Mentoring|program\.yaml/g, '');

describe.each(cases)('the handbook of $name in $language', ({ choice, language }) => {
  const program = dated(programSchema.parse(settingsOf(choice, language)));
  const pages = pagesOf(choice, program);
  const all = [...pages.values()].join('\n');

  test('has every page that its way to meet needs', () => {
    const { format } = choice;
    const forms =
      format === 'informal'
        ? ['registration-form', 'application-form']
        : format === 'peer' || format === 'circle'
          ? ['application-form']
          : ['application-form-mentees', 'application-form-mentors'];
    const training = format === 'flash' || format === 'informal' ? [] : ['training'];
    expect([...pages.keys()]).toEqual([
      'launch-checklist',
      'timeline',
      ...forms,
      'roles-and-expectations',
      ...(format === 'informal' ? ['tips'] : []),
      'participants-faq',
      'communication-plan',
      ...training,
      'agreement',
      'purpose-grid-and-questions',
    ]);
  });

  test('leaves in braces only what nobody can know yet, and nothing undefined', () => {
    const left = [...all.matchAll(/\{([a-z_]+)\}/g)].map(([, name = '']) => name);
    expect(left.filter((name) => !openUntilLater.has(name))).toEqual([]);
    expect(all).not.toMatch(/undefined|NaN|\[object/);
  });

  test('speaks one language', () => {
    const other = language === 'de' ? english : german;
    const lines = withoutCode(all).split('\n');
    expect(lines.filter((line) => other.test(line))).toEqual([]);
  });

  test('speaks of a beginning that is asked about only where it is', () => {
    const asks = program.checkins.waves.includes('baseline');
    expect(/first form, which goes out|Ausgangsbefragung vor/.test(pages.get('launch-checklist') ?? '')).toBe(
      asks,
    );
    expect(
      /asked at the beginning|am Anfang und am Ende/.test(pages.get('purpose-grid-and-questions') ?? ''),
    ).toBe(asks);
    if (asks) return;
    expect(all).not.toMatch(/\bchange-[a-z]-[eom]\b/);
    expect(pages.get('roles-and-expectations')).not.toMatch(/before and after|vorher und nachher/);
  });

  test('has no step for mentors where nobody is one', () => {
    if (choice.format !== 'peer' && choice.format !== 'circle') return;
    const steps = (pages.get('launch-checklist') ?? '').split('\n').filter((line) => line.includes('☐'));
    expect(steps.length).toBeGreaterThan(10);
    const spoken = withoutCode(steps.join('\n'));
    expect(spoken).not.toMatch(
      /\bmentors?\b|\bmentees?\b|\bpairs?\b|Mentorin(?!g)|Tandem|both sides|beiden Seiten/i,
    );
  });

  test('plans as many meetings as its agendas are written for', () => {
    const { time } = composeDesign(choice);
    const { every, first_within: firstWithin } = program.meetings;
    if (choice.format === 'flash') return;
    expect(plannedDays({ start: program.start, end: program.end, every, firstWithin })).toHaveLength(
      time.meetings,
    );
  });
});

/** A day in full by the calendar of the platform, not by ours. */
function spelled(day: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return parts.format(day).replace(',', '');
}

/** So many weeks after a day; the Friday before, if that is a weekend. */
function weeksAfter(day: string, weeks: number): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + weeks * 7);
  while ([0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() - 1);
  return date;
}

describe('dates', () => {
  const programFrom = (start: string): Dated => {
    const answers = { ...answersOf({ purpose: 'career' }, 'en'), start, end: addDays(start, 272) };
    return dated(programSchema.parse(programSettings(composeDesign({ purpose: 'career' }), answers)));
  };

  test('are so many weeks from the start and the end, whenever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const program = programFrom(addDays('2024-01-01', days));
        const pages = pagesOf({ purpose: 'career' }, program);
        const checklist = pages.get('launch-checklist') ?? '';
        const timeline = pages.get('timeline') ?? '';
        for (const [weeks, words] of [
          [-16, 'Write down the purpose'],
          [-12, 'Settle rules'],
          [-5, 'More applicants'],
          [0, 'Kick-off: why'],
          [2, 'Has everybody met'],
        ] as const)
          expect(checklist).toContain(`| ${spelled(weeksAfter(program.start, weeks))} | ☐ | ${words}`);
        expect(checklist).toContain(`| ${spelled(weeksAfter(program.end, -4))} | ☐ | Book the closing`);
        const half = new Date(`${program.start}T00:00:00Z`);
        half.setUTCDate(half.getUTCDate() + 136);
        expect(timeline).toContain(`| ${spelled(half)} | Mid-point (about this day) |`);
      }),
      { numRuns: 30 },
    );
  });

  test('that lie before today are counted', () => {
    const page = handbookDocuments({
      program: programFrom('2026-12-01'),
      choice: { purpose: 'career' },
      today: '2026-11-23',
      footer: [],
    })[0];
    if (page === undefined) throw new Error('the checklist comes first');
    expect(textOf(renderMarkdown(page.document))).toMatch(/^25 steps.* Eleven of them lie before today/m);
  });

  test('that have gone by are promised to nobody', () => {
    const letters = (start: string) =>
      pagesOf({ purpose: 'career' }, programFrom(start)).get('communication-plan') ?? '';
    expect(letters('2027-03-01')).toContain('is open until 18 January 2027');
    expect(letters('2027-03-01')).toContain('seed word are published on 7 December 2026');
    expect(letters('2027-01-04')).toContain('is open until `{deadline}`');
    expect(letters('2027-01-04')).toContain('seed word are published, before');
  });
});
