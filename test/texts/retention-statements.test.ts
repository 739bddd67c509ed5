import { describe, expect, test } from 'vitest';
import { evaluateRetention } from '../../src/evaluate/retention/evaluate-retention.ts';
import type { RetentionInput } from '../../src/evaluate/retention/input.ts';
import type { Language } from '../../src/model/language.ts';
import { retentionStatements } from '../../src/texts/retention-words/retention-statements.ts';
import { formatDay } from '../../src/time/day.ts';
import { inputOf, rosterOf, staff } from '../evaluate/retention/workforce.ts';
import { causalWords } from '../house/causal-words.ts';

/** Spaces before the per cent sign as they are in prose here; the real ones are narrow and do not break. */
function statementsOf(input: RetentionInput, language: Language = 'en'): string[] {
  const result = evaluateRetention(input);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  // Whatever is asked for, the rules of wording hold in both languages.
  const all = {
    en: retentionStatements(result.outcome),
    de: retentionStatements(result.outcome, { language: 'de' }),
  };
  for (const each of ['en', 'de'] as const)
    for (const text of all[each]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text.match(causalWords[each])).toBeNull();
      expect(text).not.toMatch(/null|NaN|undefined|\[object/);
    }
  expect(all.de.length).toBe(all.en.length);
  expect(all.de.filter((text) => all.en.includes(text))).toEqual([]);
  return all[language].map((text) => text.replaceAll('\u202f', ' '));
}

const mentees = (count: number, gone: number): string => staff('M', count, { hired: '2021-01-01', gone });
const others = (count: number, gone: number): string => staff('E', count, { hired: '2021-01-01', gone });
const roster = (...groups: string[]): ReturnType<typeof rosterOf> => rosterOf(groups.join('\n'));

describe('wording', () => {
  test('the interval covers 0', () => {
    expect(statementsOf(inputOf(roster(mentees(30, 3), others(120, 27)))).slice(0, 5)).toEqual([
      'This cohort is too small to tell whether mentees stayed more often than similar staff.',
      'With 30 mentees and 120 others, a difference smaller than about 20 points would be found in fewer than 8 of 10 such cohorts. To find one of 10 points (75 against 85 %), about 250 people are needed in each group.',
      '27 of 30 mentees (90 %) and 93 of 120 other eligible staff (78 %) were still employed after 365 days.',
      'Compared like with like, the difference is +12.5 points; the data fit anything from −4.4 to +23.0 points, so also no difference at all.',
      'As the groups were, it is +12.5 points (−4.4 to +23.0).',
    ]);
  });

  test('the interval excludes 0: people chose to join', () => {
    const said = statementsOf(inputOf(roster(mentees(100, 5), others(300, 75))));
    expect(said[2]).toBe(
      'Mentees stayed more often than similar staff; people chose to join, so part of this may reflect who joined.',
    );
    expect(said[3]).toMatch(
      /^Compared like with like, the difference is \+20\.0 points; the data fit anything from \+\d+\.\d to \+\d+\.\d points\.$/,
    );
    const fewer = statementsOf(inputOf(roster(mentees(100, 40), others(300, 30))));
    expect(fewer[2]).toMatch(/^Mentees stayed less often than similar staff; people chose to join/);
  });

  test('under ten leavers: counts, no test, no difference', () => {
    const said = statementsOf(inputOf(roster(mentees(30, 2), others(120, 4))))
      .slice(1)
      .join(' ');
    expect(said).toContain(
      '28 of 30 mentees (93 %) and 116 of 120 other eligible staff (97 %) were still employed after 365 days.',
    );
    expect(said).toContain('too few leavers for a test (6 leavers in all, under 10)');
    expect(said).not.toMatch(/points|days on average|interval/);
  });

  test('everybody stayed', () => {
    expect(statementsOf(inputOf(roster(mentees(30, 0), others(120, 15))))).toContain(
      'All 30 mentees stayed until day 365; of people like them at least 90.5 % would (95 % confidence).',
    );
  });

  test('voluntary exits are named as such', () => {
    const yaml = { retention: { data_through: '2027-03-15', outcome: 'voluntary' as const } };
    const said = statementsOf(
      inputOf(roster(mentees(30, 3), others(120, 27), 'E999 2021-01-01 2026-04-01 retirement'), { yaml }),
    );
    expect(said[0]).toBe(
      'This cohort is too small to tell whether mentees left of their own accord less often than similar staff.',
    );
    expect(said[2]).toBe(
      '27 of 30 mentees (90 %) and 94 of 121 other eligible staff (78 %) had not left of their own accord after 365 days.',
    );
  });

  test('a horizon beyond the data, a field that could not be used, a base too high', () => {
    const yaml = {
      retention: {
        data_through: '2026-10-01',
        horizons: [90, 365],
        match_on: { tenure: [0, 1], level: 'exact' as const },
      },
    };
    const said = statementsOf(
      inputOf(roster(mentees(20, 0), others(40, 0), 'E99 2021-01-01 2026-04-01 voluntary'), { yaml }),
    );
    expect(said).toContain('What happens by day 365 is answerable from 2027-03-02.');
    expect(said).toContain(
      'The groups were not matched on level: no roster from before the program was given.',
    );
    expect(said[0]).toMatch(
      /^With 20 mentees and 41 others, of whom 98 % stayed, not even every mentee staying would be found/,
    );
  });

  test('suppressed for HR: said to be, and nothing else', () => {
    const said = statementsOf(inputOf(roster(mentees(30, 3), others(120, 27)), { audience: 'hr' }));
    expect(said.slice(1, 3)).toEqual([
      '93 of 120 other eligible staff (78 %) were still employed after 365 days.',
      'The difference is suppressed: a count behind it is small, or would tell one.',
    ]);
  });
});

describe('wording in German', () => {
  const german = (input: RetentionInput) => statementsOf(input, 'de');

  test('the interval covers 0', () => {
    expect(german(inputOf(roster(mentees(30, 3), others(120, 27)))).slice(0, 5)).toEqual([
      'Dieser Durchgang ist zu klein, um zu erkennen, ob Mentees häufiger geblieben sind als vergleichbare Beschäftigte.',
      'Bei 30 Mentees und 120 Personen in der Vergleichsgruppe würde ein Unterschied von weniger als etwa 20 Prozentpunkten in weniger als 8 von 10 solchen Durchgängen erkannt. Um einen Unterschied von 10 Prozentpunkten zu erkennen (75 gegenüber 85 %), braucht es etwa 250 Personen je Gruppe.',
      'Nach 365 Tagen waren 27 von 30 Mentees (90 %) und 93 von 120 Personen der Vergleichsgruppe (78 %) noch im Haus.',
      'Gleiche mit Gleichen verglichen beträgt der Unterschied +12,5 Prozentpunkte; mit den Daten ist alles von −4,4 bis +23,0 Prozentpunkten vereinbar, also auch gar kein Unterschied.',
      'So, wie die Gruppen waren, sind es +12,5 Prozentpunkte (−4,4 bis +23,0).',
    ]);
  });

  test('the interval excludes 0: taking part was of people’s own will', () => {
    const said = german(inputOf(roster(mentees(100, 5), others(300, 75))));
    expect(said[2]).toBe(
      'Mentees sind häufiger geblieben als vergleichbare Beschäftigte; die Teilnahme war freiwillig, ein Teil davon kann also widerspiegeln, wer sich angemeldet hat.',
    );
    expect(german(inputOf(roster(mentees(100, 40), others(300, 30))))[2]).toContain('seltener geblieben');
  });

  test('under ten leavers: counts, no test, no difference', () => {
    const said = german(inputOf(roster(mentees(30, 2), others(120, 4))))
      .slice(1)
      .join(' ');
    expect(said).toContain(
      'Für einen Test sind das zu wenige Abgänge (6 Abgänge insgesamt, unter 10); die Anzahlen stehen für sich.',
    );
    expect(said).not.toMatch(/Prozentpunkte|im Mittel|Unsicherheitsbereich/);
  });

  test('everybody stayed; voluntary exits are named; days as the page writes them', () => {
    expect(german(inputOf(roster(mentees(30, 0), others(120, 15))))).toContain(
      'Alle 30 Mentees sind bis Tag 365 geblieben; von Menschen wie ihnen blieben mindestens 90,5 % (Sicherheit 95 %).',
    );
    const yaml = {
      retention: { data_through: '2026-10-01', horizons: [90, 365], outcome: 'voluntary' as const },
    };
    const result = evaluateRetention(inputOf(roster(mentees(30, 3), others(120, 27)), { yaml }));
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    const said = retentionStatements(result.outcome, {
      language: 'de',
      day: (day) => formatDay(day, 'de'),
    });
    expect(said[2]).toMatch(/^Nach 90 Tagen hatten .+ das Haus nicht aus eigenem Entschluss verlassen\.$/);
    expect(said).toContain('Was bis Tag 365 geschieht, lässt sich ab 2. März 2027 beantworten.');
  });

  test('suppressed for HR: said to be, and nothing else', () => {
    const said = german(inputOf(roster(mentees(30, 3), others(120, 27)), { audience: 'hr' }));
    expect(said.slice(1, 3)).toEqual([
      'Nach 365 Tagen waren 93 von 120 Personen der Vergleichsgruppe (78 %) noch im Haus.',
      'Der Unterschied ist zum Schutz nicht ausgewiesen: Eine Anzahl dahinter ist klein oder würde eine kleine verraten.',
    ]);
  });

  test('the wording rules would catch a sentence that breaks them', () => {
    for (const text of [
      'Mentoring bewirkt, dass Menschen bleiben.',
      'Dank Mentoring blieben mehr.',
      'Das führte zu weniger Abgängen.',
      'Die Zahlen beweisen es.',
      'Der Verbleib hat sich verbessert.',
    ])
      expect(text.match(causalWords.de)).not.toBeNull();
  });
});
