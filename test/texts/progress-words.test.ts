import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricIds } from '../../src/model/metric-ids.ts';
import { denominatorNouns, partWordsOf, wordsOfMetric } from '../../src/texts/metric-words/metric-words.ts';
import { progressWords } from '../../src/texts/progress-words/progress-words.ts';
import { waveInSentence } from '../../src/texts/wave-words.ts';

const count = fc.nat({ max: 3000 });
const part = fc.tuple(count, count).map(([a, b]) => ({ n: Math.min(a, b), of: Math.max(a, b) }));
const facts = fc.record(
  { week: part, held: part, onTrack: part, calls: fc.nat({ max: 40 }), today: fc.boolean() },
  { requiredKeys: ['held', 'onTrack', 'calls', 'today'] },
);

describe('what the page about a running program opens with', () => {
  const lead = (language: 'en' | 'de', of: Parameters<ReturnType<typeof progressWords>['lead']>[0]) =>
    progressWords(language).lead(of);

  test('two sentences without a hole, whatever the counts', () => {
    fc.assert(
      fc.property(facts, (of) => {
        for (const language of ['en', 'de'] as const) {
          const said = lead(language, of);
          expect(said).toMatch(/^[\p{Lu}\d].*[^.]\. [\p{Lu}\d].*\.$/u);
          expect(said).not.toMatch(/undefined|NaN|null| {2}/);
        }
        expect(lead('de', of)).not.toMatch(/\b(the|of|were|and|call|week)\b/);
      }),
    );
  });

  test('one and many, none due, none open', () => {
    const of = { held: { n: 1, of: 2 }, onTrack: { n: 1, of: 1 }, calls: 1, today: true };
    expect(lead('en', of)).toBe(
      '1 of 2 meetings due was held, and 1 of 1 open pairing is on track. One person needs a call today.',
    );
    expect(lead('de', of)).toBe(
      '1 von 2 fälligen Treffen hat stattgefunden, und 1 von 1 bestehenden Tandem ist auf gutem Weg. Eine Person braucht heute einen Anruf.',
    );
    const none = {
      week: { n: 1, of: 39 },
      held: { n: 0, of: 0 },
      onTrack: { n: 0, of: 0 },
      calls: 0,
      today: true,
    };
    expect(lead('en', none)).toBe(
      'In week 1 of 39, no meeting was due yet, and no pairing is open. Nobody needs a call today.',
    );
    expect(lead('de', none)).toBe(
      'In Woche 1 von 39 war noch kein Treffen fällig, und derzeit besteht kein Tandem. Heute braucht niemand einen Anruf.',
    );
  });

  test('what waits this week is silent only where nothing waits', () => {
    const waiting = fc.record({
      more: fc.nat({ max: 9 }),
      spokenTo: fc.nat({ max: 9 }),
      unknown: fc.nat({ max: 9 }),
      watch: fc.nat({ max: 9 }),
      out: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(waiting, (counts) => {
        const silent = Object.values(counts).every((n) => n === 0);
        for (const language of ['en', 'de'] as const)
          expect(progressWords(language).today.week({ ...counts, waves: [] }) === '').toBe(silent);
      }),
    );
  });
});

describe('what the chart of adherence finds', () => {
  const found = {
    last: { n: 24, of: 37 },
    share: '65 %',
    from: '8 June',
    single: false,
    lowest: { share: '62 %', from: '2 March' },
    target: { words: '80 %', reached: false },
  };

  test('the last stretch, the target, the lowest share; counts where there are few', () => {
    expect(progressWords('en').adherence.finding(found)).toBe(
      'Of meetings due from 8 June on, 65 % were held, below the target of 80 %; the lowest share was 62 %, from 2 March',
    );
    expect(progressWords('de').adherence.finding(found)).toBe(
      'Von den ab 8 June fälligen Treffen haben 65 % stattgefunden; die Zielvorgabe von 80 % ist verfehlt; der niedrigste Anteil war 62 %, ab 2 March',
    );
    const few = { last: { n: 1, of: 12 }, share: '8 %', from: '8 June', single: true };
    const none = { ...few, last: { n: 0, of: 2 } };
    expect(progressWords('en').adherence.finding(none)).toBe(
      'Of 2 meetings due from 8 June on, none was held',
    );
    expect(progressWords('de').adherence.finding(none)).toBe(
      'Von 2 ab 8 June fälligen Treffen hat keines stattgefunden',
    );
    expect(progressWords('en').adherence.finding(few)).toBe('Of 12 meetings due from 8 June on, 1 was held');
    expect(progressWords('de').adherence.finding(few)).toBe(
      'Von 12 ab 8 June fälligen Treffen hat 1 stattgefunden',
    );
  });
});

describe('where the mean could lie, had everybody answered', () => {
  const last = {
    wave: 'day 30',
    side: 'mentee',
    mean: '3.71',
    answered: 7,
    asked: 9,
    range: '3.11 to 4.00',
    share: '22 %',
  } as const;

  test('counts where few were asked, else a share', () => {
    const words = (
      language: 'en' | 'de',
      of: Parameters<ReturnType<typeof progressWords>['pictures']['satisfaction']['missing']>[0],
    ) => progressWords(language).pictures.satisfaction.missing(of);
    expect(words('en', last)).toBe(
      'Day 30: 2 of 9 mentees did not answer; the mean of all 9 may lie anywhere from 3.11 to 4.00.',
    );
    expect(words('de', last)).toContain('Von 2 der 9 Mentees fehlt die Antwort');
    expect(words('en', { ...last, answered: 28, asked: 36 })).toContain('22 % of mentees did not answer');
    expect(words('de', { ...last, answered: 28, asked: 36 })).toContain(
      'Von 22 % der Mentees fehlt die Antwort',
    );
  });
});

describe('the noun of a denominator', () => {
  const noun = (id: string, count: number, language: 'en' | 'de') =>
    denominatorNouns(wordsOfMetric(id, language), count, language);

  test('is in the singular after 1, in both languages and both cases', () => {
    expect(noun('recommend', 1, 'en').of).toBe('answer');
    expect(noun('recommend', 2, 'en').of).toBe('answers');
    expect(noun('satisfaction', 1, 'en').of).toBe('mentee who answered');
    expect(noun('participation', 1, 'en').of).toBe('eligible person');
    expect(noun('goals-met', 1, 'de')).toEqual({ of: 'fälliges Ziel', outOf: 'fälligen Ziel' });
    expect(noun('satisfaction-mentors', 1, 'de').of).toBe('Mentorin oder Mentor mit Antwort');
  });

  test('of every metric is another after 1 than after 2, where there is a noun', () => {
    // „1 fälliges Treffen“, „von 1 fälligen Treffen“: only the first of them tells one from several.
    for (const id of metricIds)
      for (const language of ['en', 'de'] as const) {
        const [one, two] = [noun(id, 1, language), noun(id, 2, language)];
        if (two.of !== '') expect(`${language} ${id}: ${one.of}`).not.toBe(`${language} ${id}: ${two.of}`);
      }
  });

  test('parts of a figure are counted alike', () => {
    expect(partWordsOf({ name: 'not-on-roster', n: 1 }, 'en')).toBe('1 enrolled who is not on the roster');
    expect(partWordsOf({ name: 'not-on-roster', n: 2 }, 'en')).toBe('2 enrolled who are not on the roster');
  });
});

test('a wave within a sentence begins small where it is no German noun', () => {
  expect(['day 30', 'end', 'after meeting 1', '50%'].map((wave) => waveInSentence(wave, 'en'))).toEqual([
    'day 30',
    'end',
    'after meeting 1',
    'mid-point',
  ]);
  expect(['day 30', 'after meeting 1'].map((wave) => waveInSentence(wave, 'de'))).toEqual([
    'Tag 30',
    'nach Treffen 1',
  ]);
});
