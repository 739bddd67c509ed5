import { describe, expect, it, test } from 'vitest';
import { withoutStudy } from '../../src/evaluate/roi/stay-evidence.ts';
import type { Language } from '../../src/model/language.ts';
import { roiDocument } from '../../src/report/roi/roi-page.ts';
import { programSchema } from '../../src/schema/program.ts';
import type { RoiOutcome } from '../../src/schema/roi-result.ts';
import { roiStatements } from '../../src/texts/roi-words/roi-statements.ts';
import { effectOf, evidenceOf, roiOf, settingsOf } from '../evaluate/roi/roi-cases.ts';
import { allText, runningText } from './document-text.ts';

const languages = ['en', 'de'] as const satisfies readonly Language[];

function pageOf(outcome: RoiOutcome, language: Language = 'en') {
  const result = {
    schema: 'mentor/roi@1' as const,
    program: 'Northwind',
    asOf: '2027-03-16',
    inputs: [],
    ...outcome,
  };
  const program = programSchema.parse({ ...settingsOf(), language });
  return roiDocument({ folder: { program }, result, today: '2027-03-16', footer: [] });
}

const covering = roiOf({ effect: effectOf(0.05, -0.118, 0.1515) });
const lottery = roiOf({ evidence: { ...evidenceOf({ ...effectOf(0.2, 0.12, 0.3), design: 'lottery' }) } });
const few = { ...evidenceOf(effectOf(0.05, -0.118, 0.151, false)), staying: 'few-leavers' } as const;
/** Every path of the page. */
const cases: Readonly<Record<string, RoiOutcome>> = {
  'covers no difference': covering,
  'worth more': roiOf({ effect: effectOf(0.2, 0.12, 0.3) }),
  'worth less': roiOf({ effect: effectOf(0.04, 0.01, 0.06) }),
  'more, and the cost inside': roiOf({ effect: effectOf(0.1, 0.02, 0.18) }),
  less: roiOf({ effect: effectOf(-0.2, -0.3, -0.1) }),
  'few leavers': roiOf({ evidence: few }),
  'few leavers, for hr': roiOf({ evidence: few, audience: 'hr' }),
  hidden: roiOf({ evidence: { ...evidenceOf(null), mentees: 30 }, audience: 'hr' }),
  'hidden with its mentees': roiOf({ evidence: evidenceOf(null), audience: 'public' }),
  'few participants': roiOf({
    time: { meetings: 8, people: 2, mentees: 1, hours: 16, toCome: 0 },
    audience: 'hr',
  }),
  'without a roster': roiOf({ evidence: withoutStudy('no-study') }),
  refused: roiOf({ evidence: withoutStudy('refused') }),
  'nobody alike': roiOf({ evidence: { ...evidenceOf(null), staying: 'not-estimable', mentees: 30 } }),
  'no horizon yet': roiOf({ evidence: { ...evidenceOf(null), staying: 'not-yet', mentees: 30 } }),
  'no meeting held': roiOf({ time: { meetings: 0, people: 0, mentees: 30, hours: null, toCome: 12 } }),
  'beyond all mentees': roiOf({
    evidence: withoutStudy('no-study'),
    settings: settingsOf({ coordinator: 900_000 }),
  }),
  'more than left at all': roiOf({ evidence: { ...evidenceOf(null), mentees: 30, othersLeft: 0.04 } }),
  lottery,
};

describe('the page about cost and worth', () => {
  it('has its sections in order', () => {
    expect(pageOf(covering).sections.map(({ id }) => id)).toEqual([
      'answer',
      'costs',
      'sensitivity',
      'inputs',
      'method',
    ]);
  });

  it('answers first: where the interval covers no difference, that it cannot be told', () => {
    const lead = pageOf(covering).lead.join('');
    expect(lead).toMatch(/^Whether staying has covered the cost of 25,600\u202fEUR cannot be told: /);
    expect(lead).toContain('−251 to +94\u202f% of it');
    expect(lead).toContain('too small to tell');
    expect(lead).toContain('2.3 leavers fewer among 30 mentees on, which is a difference of 7.8 points');
    expect(allText(pageOf(covering))).toContain('The interval includes no difference at all');
  });

  it('says what else a difference may reflect, unless lots were drawn', () => {
    const said = (outcome: RoiOutcome) => pageOf(outcome).lead.join('');
    expect(said(roiOf({ effect: effectOf(0.2, 0.12, 0.3) }))).toContain('may reflect who joined');
    expect(said(lottery)).not.toContain('may reflect');
  });

  test.each([
    'few leavers',
    'few leavers, for hr',
    'hidden',
    'without a roster',
    'refused',
    'no horizon yet',
  ])('%s: no amount of staying, but where the cost is covered', (name) => {
    for (const language of languages) {
      const page = pageOf(cases[name] ?? covering, language);
      const text = allText(page);
      expect(text).toContain(language === 'en' ? '7.8' : '7,8');
      expect(text).not.toMatch(/16[,.]380|−36|0[.,]64/);
      expect(page.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'))).toBe(false);
    }
  });

  it('says where staying alone can hardly cover the cost', () => {
    const said = allText(pageOf(cases['more than left at all'] ?? covering));
    expect(said).toContain('In the comparison group as it was 4\u202f% left by then');
    expect(allText(pageOf(covering))).not.toContain('can hardly cover');
  });

  it('of few participants shows neither cost nor hours, each hole marked', () => {
    const page = pageOf(cases['few participants'] ?? covering);
    expect(allText(page)).not.toMatch(/16 hours|720|4,720/);
    expect(JSON.stringify(page)).toContain('"suppressed"');
  });

  it('names every figure with its source, and says where there is none', () => {
    const rows = pageOf(covering).sections.flatMap(({ id, blocks }) =>
      id === 'inputs' ? blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])) : [],
    );
    expect(rows).toHaveLength(7);
    const text = JSON.stringify(rows);
    for (const source of [
      'Retention report, from roster.csv',
      'Boushey and Glynn',
      'Payroll',
      'names no source',
    ])
      expect(text).toContain(source);
  });

  it('names no difference where nobody was studied', () => {
    const text = allText(pageOf(cases['without a roster'] ?? covering));
    expect(text).not.toContain('Difference in staying');
    expect(text).not.toContain('Retention report, from');
  });

  it('prints the register of claims where the program refers to any', () => {
    const claims = { a: { text: 'They stayed', source: 'A study', year: 2008, grade: 'research' as const } };
    const page = pageOf(roiOf({ settings: { ...settingsOf(), claims } }));
    expect(page.sections.map(({ id }) => id)).toContain('claims');
    expect(allText(page)).toContain('A study');
  });

  it('draws the difference first, then what moves the result most, around the return as it is', () => {
    const charts = pageOf(covering).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
    );
    expect(charts.map(({ kind }) => kind)).toEqual(['tornado']);
    const [chart] = charts;
    if (chart?.kind !== 'tornado') throw new Error('no tornado');
    expect(Math.round(chart.base)).toBe(-36);
    expect(chart.rows.map(({ label }) => label).slice(0, 2)).toEqual([
      'Difference in staying',
      'Cost of a leaver, share of a yearly salary',
    ]);
    expect(chart.rows[0]?.text).toBe('−251 to +94\u202f%');
    expect(chart.alternative).toContain('Cost of an hour');
  });
});

/** Words that say a program made people stay; without a lottery no page may use one. */
const causal = {
  en: /\b(caus\w+|improv\w+|prov(?:es?|ed|en)|thanks to|because of|led to|due to|effects?|impact)\b/i,
  de: /\b(bewirk\w*|verursach\w*|verbesser\w*|dank|führ(?:t|te|en|ten) zu|beweis\w*|bewies\w*|wegen|aufgrund|Wirkung\w*|wirkt\w*|Einfluss|erhöh\w*|steiger\w*)\b/i,
} as const satisfies Record<Language, RegExp>;

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(cases))('%s: no hole and no causal word', (name, outcome) => {
    const page = pageOf(outcome, language);
    const text = allText(page);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    if (name !== 'lottery') expect(runningText(page)).not.toMatch(causal[language]);
    for (const said of roiStatements(outcome, language)) expect(said).toMatch(/^[\p{Lu}\d].*\.$/u);
  });
});
