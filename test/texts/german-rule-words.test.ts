import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/schema/program-rules.ts';
import { removalWords, ruleWords, sideRuleWords } from '../../src/texts/rule-words/rule-words.ts';

describe('rules in German', () => {
  const rules: readonly [Rule, string | undefined, string][] = [
    [
      { level_gap: { min: 2 } },
      'Mentorin oder Mentor mindestens 2 Ebenen höher',
      '20 stehen weniger als 2 Ebenen höher',
    ],
    [
      { level_gap: { min: -1, max: 1 } },
      'höchstens 1 Ebene auseinander',
      '20 liegen mehr als 1 Ebene auseinander',
    ],
    [
      { level_gap: { min: -1, max: 2 } },
      'Mentorin oder Mentor von 1 Ebene tiefer bis 2 Ebenen höher',
      '20 liegen außerhalb des Ebenenabstands (Mentorin oder Mentor von 1 Ebene tiefer bis 2 Ebenen höher)',
    ],
    [{ outside_management_line: true }, 'außerhalb der Führungslinie', '20 gehören zur selben Führungslinie'],
    [{ outside_management_line: false }, undefined, '20 gehören zur selben Führungslinie'],
    [
      { not_own_manager: true },
      'nicht die eigene direkte Führungskraft',
      '20 sind direkte Führungskraft oder direkt unterstellt',
    ],
    [{ same: 'location' }, 'beide haben denselben Standort', '20 haben einen anderen Standort'],
    [{ different: 'department' }, 'die beiden haben nicht dieselbe Abteilung', '20 haben dieselbe Abteilung'],
    [
      { same: 'team_colour' },
      'beide haben dieselbe Angabe bei „team colour“',
      '20 haben eine andere Angabe bei „team colour“',
    ],
    [
      { share: { field: 'languages', min: 1 } },
      'mindestens 1 gemeinsame Sprache',
      '20 sprechen keine gemeinsame Sprache',
    ],
    [
      { share: { field: 'topics', min: 2 } },
      'mindestens 2 gemeinsam bei „Themen“',
      '20 haben bei „Themen“ weniger als 2 gemeinsam',
    ],
    [
      { timezone_gap: { max_hours: 3 } },
      'höchstens 3\u00a0h Zeitverschiebung',
      '20 sind mehr als 3\u00a0h zeitverschoben',
    ],
    [
      { common_hours: { min: 2 } },
      'mindestens 2 gemeinsame freie Stunden pro Woche',
      '20 haben weniger als 2 gemeinsame freie Stunden pro Woche',
    ],
    [{ not_paired_before: true }, 'früher noch kein Tandem', '20 bildeten schon früher ein Tandem'],
    [
      { mutual: true },
      'zwei Personen dürfen einander gegenseitig begleiten',
      '20 zählen nur in umgekehrter Richtung, als Mentee',
    ],
  ];

  test.each(rules)('%j', (rule, condition, removal) => {
    expect(ruleWords(rule, 'de')).toBe(condition);
    expect(removalWords({ rule: Object.keys(rule)[0] ?? '', count: 20 }, [rule], 'de')).toBe(removal);
  });

  test('of one candidate the verb is in the singular', () => {
    for (const [rule] of rules)
      expect(removalWords({ rule: Object.keys(rule)[0] ?? '', count: 1 }, [rule], 'de')).toMatch(
        /^1 (steht|liegt|gehört|ist|hat|spricht|bildete|zählt) /,
      );
    for (const rule of ['self', 'avoids', 'ban', 'only_listed', 'no places', 'out', 'not-eligible'])
      expect(removalWords({ rule, count: 1 }, [], 'de')).toMatch(/^1 (ist|steht|bietet) /);
  });

  test('conditions on one side', () => {
    const sides = [
      sideRuleWords({ at_least: { years_of_service: 2 } }, 'de'),
      sideRuleWords({ at_most: { months_in_role: 12 } }, 'de'),
      sideRuleWords({ one_of: { level: ['Team', 'Abteilung', 'Bereich'] } }, 'de'),
      sideRuleWords({ completed: 'grundlagen' }, 'de'),
    ];
    expect(sides).toEqual([
      'Jahre im Haus mindestens 2',
      'Monate in der jetzigen Aufgabe höchstens 12',
      'Ebene: Team, Abteilung oder Bereich',
      'Schulung „grundlagen“ abgeschlossen',
    ]);
  });
});
