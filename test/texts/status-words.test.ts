import { describe, expect, it } from 'vitest';
import { healthRuleNames } from '../../src/model/followed-pairing.ts';
import { whyWords } from '../../src/texts/metric-words/metric-words.ts';
import { statusParts, statusWords } from '../../src/texts/status-words/status-words.ts';

const words = (
  rule: string,
  state: 'act' | 'watch' | 'unknown',
  value: number,
  threshold: number,
  unit = 'days',
) => statusWords({ rule, state, value, threshold, unit });

describe('what status says', () => {
  it('names the value and the threshold of every rule', () => {
    expect(words('contact-me', 'act', 0, 0).reason).toBe(
      'Asked to be contacted today; answer within two working days.',
    );
    expect(words('contact-me', 'act', 1, 0).reason).toBe(
      'Asked to be contacted 1 day ago; answer within two working days.',
    );
    expect(words('satisfaction-low', 'act', 2, 2, 'of 5').reason).toBe(
      'Satisfaction 2 of 5; act at 2 or less.',
    );
    expect(words('satisfaction-low', 'act', 3, 3.25, 'of 10').reason).toBe(
      'Satisfaction 3 of 10; act at 3.3 or less.',
    );
    expect(words('satisfaction-fall', 'act', 2, 2).reason).toBe(
      'Satisfaction fell by 2 points; act on a fall of 2 or more.',
    );
    expect(words('missed-in-a-row', 'act', 3, 2).reason).toBe('3 meetings in a row were missed; act from 2.');
    expect(words('missed-in-a-row', 'act', 1, 1)).toMatchObject({
      reason: 'The last meeting was missed; act from 1.',
      say: expect.stringMatching(/^A meeting fell through\./),
    });
    expect(words('gap', 'act', 47, 28).reason).toBe('No meeting for 47 days; act over 28.');
    expect(words('gap', 'watch', 46, 45.66).reason).toBe('No meeting for 46 days; watch over 45.');
    expect(words('no-first-meeting', 'watch', 15, 14).reason).toBe(
      'No first meeting 15 days after the start; watch over 14.',
    );
    expect(words('waves-unanswered', 'unknown', 2, 2).reason).toBe(
      '2 check-ins in a row unanswered; unknown from 2.',
    );
    expect(words('sides-differ', 'watch', 2, 2).reason).toBe(
      'The two sides differ by 2 meetings; watch from 2.',
    );
    expect(words('no-goal', 'watch', 31, 30).reason).toBe('No goal 31 days after the start; watch over 30.');
  });

  it('has words for every rule, and never lets the system speak', () => {
    for (const rule of healthRuleNames) {
      const { reason, say } = words(rule, 'act', 3, 2);
      expect(reason).toMatch(/\d.*\.$/);
      expect(`${reason} ${say}`).not.toMatch(/system|score|your partner said/i);
    }
    expect(() => words('nonsense', 'act', 1, 1)).toThrow(RangeError);
  });

  it('asks in other words when a pairing is to be watched than when it is to be called', () => {
    expect(words('gap', 'watch', 22, 21).say).toContain('Slow is fine');
    expect(words('gap', 'act', 29, 28).say).toContain('gone quiet');
    expect(words('no-first-meeting', 'act', 31, 30).say).toContain('A month has gone by');
    expect(words('no-first-meeting', 'act', 250, 30).say).toContain('Eight months have gone by');
    expect(words('no-first-meeting', 'act', 21, 20).say).toContain('Some time has gone by');
    expect(words('waves-unanswered', 'unknown', 3, 2).say).toContain('in three rounds');
  });
});

describe('what status says in German', () => {
  const german = (
    rule: string,
    state: 'act' | 'watch' | 'unknown',
    value: number,
    threshold: number,
    unit = 'days',
  ) => statusWords({ rule, state, value, threshold, unit }, 'de');

  it('names the value and the threshold of every rule', () => {
    expect(german('contact-me', 'act', 0, 0).reason).toBe(
      'Bittet seit heute um einen Anruf; Antwort innerhalb von zwei Arbeitstagen.',
    );
    expect(german('satisfaction-low', 'act', 3, 3.25, 'of 10').reason).toBe(
      'Zufriedenheit 3 von 10; handeln bei 3,3 oder weniger.',
    );
    expect(german('satisfaction-fall', 'act', 1, 1).reason).toBe(
      'Zufriedenheit um 1 Punkt gesunken; handeln ab 1.',
    );
    expect(german('gap', 'act', 47, 28).reason).toBe('Kein Treffen seit 47 Tagen; handeln bei über 28.');
    expect(german('gap', 'watch', 46, 45.66).reason).toBe(
      'Kein Treffen seit 46 Tagen; beobachten bei über 45.',
    );
    expect(german('no-first-meeting', 'watch', 15, 14).reason).toBe(
      'Kein erstes Treffen 15 Tage nach dem Beginn; beobachten bei über 14.',
    );
    expect(german('no-goal', 'watch', 31, 30).reason).toBe(
      'Kein Ziel 31 Tage nach dem Beginn; beobachten bei über 30.',
    );
  });

  it('speaks to people as Sie, without quoting one side to the other, and never in English words', () => {
    for (const rule of healthRuleNames)
      for (const state of ['act', 'watch', 'unknown'] as const) {
        const { reason, say } = german(rule, state, 3, 2, 'of 5');
        expect(reason).toMatch(/^[\p{Lu}\d].*\d.*\.$/u);
        expect(`${reason} ${say}`).not.toMatch(/\b(du|dein\w*|System|the|of|act|watch)\b/);
        expect(say).not.toBe(words(rule, state, 3, 2, 'of 5').say);
      }
    expect(german('no-first-meeting', 'act', 31, 30).say).toContain('Ein Monat ist vergangen');
    expect(german('no-first-meeting', 'act', 61, 30).say).toContain('Zwei Monate sind vergangen');
    expect(german('missed-in-a-row', 'act', 1, 1)).toMatchObject({
      reason: 'Das letzte Treffen ist ausgefallen; handeln ab 1.',
      say: expect.stringMatching(/^Ein Treffen ist ausgefallen\./),
    });
    expect(german('waves-unanswered', 'unknown', 1, 1).say).toContain('Aus einer Befragungsrunde');
    expect(german('waves-unanswered', 'unknown', 3, 2).say).toContain('Aus drei Befragungsrunden');
  });

  it('gives a page what was found and the rule beside it, in both languages', () => {
    const found = { rule: 'gap', state: 'act', value: 47, threshold: 28, unit: 'days' } as const;
    expect(statusParts(found, 'en')).toEqual({
      clause: 'no meeting for 47 days',
      rule: 'act on more than 28 days without a meeting; here 47',
    });
    expect(statusParts(found, 'de')).toEqual({
      clause: 'kein Treffen seit 47 Tagen',
      rule: 'handeln bei mehr als 28 Tagen ohne Treffen; hier 47',
    });
  });
});

describe('why a figure is missing', () => {
  it('is said in words; a reason nobody knows stays as it is', () => {
    expect(whyWords('no-answers')).toBe('no answers yet');
    expect(whyWords('constructor')).toBe('constructor');
  });
});
