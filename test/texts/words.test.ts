import { describe, expect, test } from 'vitest';
import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { metricIds } from '../../src/model/metric-ids.ts';
import { programSchema } from '../../src/schema/program.ts';
import type { Rule } from '../../src/schema/program-rules.ts';
import { cadenceWords, lengthWords } from '../../src/texts/cadence-words.ts';
import { counted, eitherOf, listed, numberWord } from '../../src/texts/counted.ts';
import { footerWords } from '../../src/texts/footer-words.ts';
import { partWordsOf, whyWords, wordsOfMetric } from '../../src/texts/metric-words/metric-words.ts';
import { firstName } from '../../src/texts/person-names.ts';
import { recognitionWords } from '../../src/texts/recognition-words/recognition-words.ts';
import { removalWords, ruleWords, sideRuleWords } from '../../src/texts/rule-words/rule-words.ts';
import { targetWords } from '../../src/texts/target-words.ts';
import { waveWords } from '../../src/texts/wave-words.ts';

describe('words for rules', () => {
  const rules: readonly [Rule, string | undefined, string][] = [
    [{ level_gap: { min: 2 } }, 'mentor at least 2 levels above', '20 are fewer than 2 levels above'],
    [
      { level_gap: { min: 1, max: 3 } },
      'mentor 1 to 3 levels above',
      '20 are outside the level gap (mentor 1 to 3 levels above)',
    ],
    [{ level_gap: { min: -1, max: 1 } }, 'at most 1 level apart', '20 are more than 1 level apart'],
    [
      { level_gap: { min: -1, max: 2 } },
      'mentor from 1 level below to 2 levels above',
      '20 are outside the level gap (mentor from 1 level below to 2 levels above)',
    ],
    [
      { level_gap: { max: -2 } },
      'mentor at least 2 levels below',
      '20 are outside the level gap (mentor at least 2 levels below)',
    ],
    [
      { outside_management_line: true },
      'outside the line of management',
      '20 are in the same line of management',
    ],
    [{ outside_management_line: false }, undefined, '20 are in the same line of management'],
    [{ not_own_manager: true }, 'not the own manager', '20 are manager or report'],
    [{ same: 'location' }, 'the same location', '20 are of another location'],
    [{ different: 'department' }, 'another department', '20 are of the same department'],
    [{ share: { field: 'languages', min: 1 } }, 'at least 1 shared language', '20 share no language'],
    [
      { share: { field: 'topics', min: 2 } },
      'at least 2 in common in topics',
      '20 share fewer than 2 in topics',
    ],
    [{ timezone_gap: { max_hours: 3 } }, 'at most 3 h between time zones', '20 are more than 3 h away'],
    [{ common_hours: { min: 2 } }, 'at least 2 h a week in common', '20 share fewer than 2 h a week'],
    [{ not_paired_before: true }, 'not paired before', '20 were paired before'],
    [{ mutual: true }, 'two people may mentor each other', '20 count the other way round only, as mentees'],
  ];

  test.each(rules)('%j', (rule, condition, removal) => {
    expect(ruleWords(rule)).toBe(condition);
    expect(removalWords({ rule: Object.keys(rule)[0] ?? '', count: 20 }, [rule])).toBe(removal);
  });

  test('whatever else bars a pair, and a name nobody knows', () => {
    for (const rule of ['self', 'avoids', 'ban', 'only_listed', 'no places', 'out', 'not-eligible']) {
      expect(removalWords({ rule, count: 1 }, [])).toMatch(/^1 (is|offers) /);
    }
    expect(removalWords({ rule: 'some_law', count: 2 }, [])).toBe('2 are ruled out by some law');
  });

  test('conditions on one side', () => {
    expect(sideRuleWords({ at_least: { years_of_service: 2 } })).toBe('years of service at least 2');
    expect(sideRuleWords({ at_most: { months_in_role: 12 } })).toBe('months in role at most 12');
    expect(sideRuleWords({ one_of: { consent: ['Yes', 'Ja'] } })).toBe('consent is Yes or Ja');
    expect(sideRuleWords({ completed: 'mentor-basics' })).toBe('training mentor-basics completed');
  });
});

describe('words for metrics', () => {
  test('the metrics with words are those that are computed, in the order of the reports', () => {
    const { metrics } = evaluateProgress({
      program: programSchema.parse({}),
      cohort: { people: [], fields: new Map() },
      followed: [],
      goals: [],
      training: [],
      contacts: [],
      checkIns: [],
      today: '2026-03-02',
    });
    expect(metrics.map((m) => m.id)).toEqual([...metricIds]);
  });

  test('one that only a target names is called by its id', () => {
    expect(wordsOfMetric('promotion').name).toBe('promotion');
    expect(wordsOfMetric('toString').name).toBe('toString');
  });

  test.each([
    ['en', 1, '(1 row,'],
    ['en', 2, '(2 rows,'],
    ['de', 1, '(1 Zeile,'],
  ] as const)('the foot of a page counts the rows of a file: %s, %d', (language, rows, said) => {
    const inputs = [{ file: 'people.csv', rows, sha256: '0'.repeat(64) }];
    const foot = footerWords({ command: 'mentor match', version: '1', day: '2026-02-16', inputs }, language);
    expect(foot.join(' ')).toContain(said);
  });

  test.each([
    ['en', '0 of 3', 'none planned'],
    ['de', '0 von 3', 'keines geplant'],
  ] as const)('where no meeting was planned, none was missed: %s', (language, three, nothing) => {
    const { heldOf } = recognitionWords(language).page.table;
    expect([heldOf(0, 3), heldOf(0, 0)]).toEqual([three, nothing]);
  });

  test.each([
    ['>= 95%', 'at least 95\u202f%'],
    ['>= 4 of 5', 'at least 4 of 5'],
    ['<= 14 days', 'at most 14 days'],
    ['<= 1 days', 'at most 1 day'],
    [{ at_least: '80%', min_n: 10 }, 'at least 80\u202f%, from 10 on'],
  ] as const)('target %j', (target, words) => {
    expect(targetWords(target)).toBe(words);
  });

  test.each([
    ['>= 95%', 'mindestens 95\u202f%'],
    ['>= 99.5%', 'mindestens 99,5\u202f%'],
    ['>= 4 of 5', 'mindestens 4 von 5'],
    ['<= 14 days', 'höchstens 14 Tage'],
    ['>= 1 days', 'mindestens 1 Tag'],
    ['>= 80% and <= 90%', 'mindestens 80\u202f% und höchstens 90\u202f%'],
    [{ at_least: '80%', min_n: 10 }, 'mindestens 80\u202f%, ab 10'],
  ] as const)('target %j in German', (target, words) => {
    expect(targetWords(target, 'de')).toBe(words);
  });

  test('every metric, gap and part has German words of its own', () => {
    for (const id of metricIds) {
      const [english, german] = [wordsOfMetric(id), wordsOfMetric(id, 'de')];
      expect(german.formula).not.toBe(english.formula);
      expect(german.of === undefined).toBe(english.of === undefined);
    }
    expect(whyWords('nothing-due', 'de')).toBe('noch war nichts fällig');
    expect(partWordsOf({ name: 'would', n: 1200 }, 'de')).toBe('1.200 ja (9 oder 10)');
    expect(partWordsOf({ name: 'no_time', n: 2 }, 'de')).toBe('2 no time');
    expect(partWordsOf({ name: 'toString', n: 2 }, 'en')).toBe('2 toString');
  });

  test.each([
    ['baseline', 'Baseline', 'Ausgangsbefragung'],
    ['after meeting 1', 'After meeting 1', 'Nach Treffen 1'],
    ['day 30', 'Day 30', 'Tag 30'],
    ['50%', 'Mid-point', 'Halbzeit'],
    ['25%', 'At 25\u202f%', 'Bei 25\u202f%'],
    ['end', 'End', 'Abschluss'],
    ['end + 6 months', '6 months after the end', '6 Monate nach dem Ende'],
    ['end + 1 week', '1 week after the end', '1 Woche nach dem Ende'],
  ])('the wave %s', (wave, english, german) => {
    expect([waveWords(wave, 'en'), waveWords(wave, 'de')]).toEqual([english, german]);
  });
});

describe('small words', () => {
  test.each([
    ['2 weeks', 'every two weeks'],
    ['1 month', 'every month'],
    ['14 days', 'every 14 days'],
    ['monthly on 2nd Tuesday', 'every month, on the 2nd Tuesday'],
    ['monthly on the last Friday', 'every month, on the last Friday'],
    [['4 x 1 week', '6 x 4 weeks'], 'every week at first, later every four weeks'],
    [['4 x 1 week'], 'every week'],
  ] as const)('%j', (cadence, words) => {
    expect(cadenceWords(cadence)).toBe(words);
  });

  test('lengths, counts, lists, names', () => {
    expect([lengthWords('60 min'), lengthWords('90 min'), lengthWords('2 h')]).toEqual([
      'an hour',
      '90 minutes',
      'two hours',
    ]);
    expect([counted(1, 'mentee'), counted(1040, 'pair'), counted(2, 'person', 'people')]).toEqual([
      '1 mentee',
      '1,040 pairs',
      '2 people',
    ]);
    expect([listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c']), listed(['a, b', 'c', 'd'])]).toEqual([
      'a',
      'a and b',
      'a, b and c',
      'a, b; c and d',
    ]);
    expect(eitherOf(['Otto von und zu Berg', 'Ana'], 'de')).toBe('Otto von und zu Berg oder Ana');
    expect([numberWord(0), numberWord(2), numberWord(13)]).toEqual(['no', 'two', '13']);
    expect([firstName('Ines Almeroth'), firstName('Dr. Ana Silva'), firstName('Cher')]).toEqual([
      'Ines',
      'Ana',
      'Cher',
    ]);
  });
});
