import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StayVerdict, verdictOf } from '../../src/model/stay-verdict.ts';
import type { RetentionOutcome } from '../../src/schema/retention-result.ts';
import {
  intervalsFinding,
  resultAnswer,
  resultLead,
  resultSentences,
} from '../../src/texts/result-words/result-sentences.ts';
import { causalWords } from '../house/causal-words.ts';

type Facts = {
  readonly design?: RetentionOutcome['design'];
  readonly outcome?: RetentionOutcome['outcome'];
  readonly mentees?: readonly [stayed: number | null, n: number];
  readonly others?: readonly [stayed: number | null, n: number];
  readonly difference?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly matched?: boolean;
  readonly reportable?: boolean;
  readonly smallest?: number | null;
  readonly events?: readonly [number | null, number | null];
  readonly answerable?: boolean;
};

/** As much of an outcome as the sentences about its result read. */
function outcomeOf(facts: Facts = {}): RetentionOutcome {
  const { mentees = [27, 30], others = [93, 120], events = [3, 27], matched = true } = facts;
  const estimate = {
    difference: facts.difference === undefined ? 0.125 : facts.difference,
    low: facts.low === undefined ? -0.044 : facts.low,
    high: facts.high === undefined ? 0.23 : facts.high,
  };
  const group = (name: string, n: number, left: number | null) => ({
    name,
    n,
    events: left,
    otherExits: 0,
    median: null,
    curve: [],
  });
  return {
    design: facts.design ?? 'eligible',
    audience: 'coordinator',
    timeZero: '2026-03-02',
    dataThrough: '2027-03-15',
    outcome: facts.outcome ?? 'any',
    groups: [group('mentees', mentees[1], events[0]), group('others', others[1], events[1])],
    logRank: { chiSquare: 1, df: 1, p: 0.3, reportable: facts.reportable ?? true },
    restrictedMean: null,
    horizons: [
      {
        days: 365,
        groups: [
          { name: 'mentees', stayed: mentees[0], n: mentees[1] },
          { name: 'others', stayed: others[0], n: others[1] },
        ],
        ...estimate,
        method: facts.answerable === false ? 'none' : 'newcombe',
      },
    ],
    adjusted: matched ? { horizon: 365, ...estimate, dropped: 0, strata: 3, mentees: mentees[1] } : null,
    balance: [],
    power: { smallestDifference: facts.smallest === undefined ? 0.2 : facts.smallest, baseline: 0.775 },
    statements: [],
  };
}

/** One set of facts for each verdict. */
const cases: Readonly<Record<StayVerdict, Facts>> = {
  'not-yet': { answerable: false },
  hidden: { mentees: [null, 30], difference: null },
  'few-leavers': { mentees: [28, 30], others: [116, 120], events: [2, 4], reportable: false },
  'cannot-tell': {},
  'covers-zero': { smallest: 0.05, low: -0.02, high: 0.03, difference: 0.005 },
  more: { low: 0.131, high: 0.255, difference: 0.2 },
  less: { low: -0.255, high: -0.131, difference: -0.2 },
};
const verdicts = Object.entries(cases) as readonly (readonly [StayVerdict, Facts])[];
const plainSpaces = (text: string): string => text.replaceAll('\u202f', ' ');

describe('the verdict', () => {
  test.each(verdicts)('%s', (verdict, facts) => {
    expect(verdictOf(outcomeOf(facts))).toBe(verdict);
  });

  test('small is what could not find a difference of 10 points, or what is not known', () => {
    const covering = { low: -0.02, high: 0.03, difference: 0.005 };
    const verdict = (smallest: number | null) => verdictOf(outcomeOf({ ...covering, smallest }));
    expect([verdict(0.1), verdict(0.101), verdict(null)]).toEqual([
      'covers-zero',
      'cannot-tell',
      'cannot-tell',
    ]);
  });

  test('it follows the interval, whatever the figures', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.option(fc.double({ min: 0.001, max: 1, noNaN: true })),
        (a, b, smallest) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const verdict = verdictOf(outcomeOf({ low, high, difference: (low + high) / 2, smallest }));
          if (low <= 0 && high >= 0) expect(['cannot-tell', 'covers-zero']).toContain(verdict);
          else expect(verdict).toBe(low > 0 ? 'more' : 'less');
        },
      ),
      { seed: 9, numRuns: 200 },
    );
  });
});

describe('the answer', () => {
  test('with 30 pairs it says first that it cannot tell', () => {
    expect(resultLead(outcomeOf(), 'en')).toBe(
      'This cohort is too small to tell whether mentees stayed more often than similar staff: 27 of 30 mentees and 93 of 120 other eligible staff were still employed after one year.',
    );
    expect(resultAnswer(outcomeOf(), 'en')).toBe(resultLead(outcomeOf(), 'en'));
    expect(resultLead(outcomeOf(), 'de')).toMatch(
      /^Dieser Durchgang ist zu klein, um zu erkennen, ob Mentees häufiger geblieben sind als vergleichbare Beschäftigte: Nach einem Jahr waren 27 von 30 Mentees /,
    );
  });

  test('apart from none: how much, the groups as they were, and what it may reflect', () => {
    expect(resultLead(outcomeOf(cases.more), 'en')).toBe(
      'Mentees stayed more often than similar staff: the difference is +20.0 points (+13.1 to +25.5). As the groups were, 27 of 30 mentees and 93 of 120 other eligible staff were still employed after one year. People chose to join, so part of this may reflect who joined.',
    );
    expect(resultAnswer(outcomeOf(cases.more), 'en')).toBe(
      'Mentees stayed more often than similar staff: the difference is +20.0 points (+13.1 to +25.5); people chose to join, so part of this may reflect who joined.',
    );
    expect(resultLead(outcomeOf({ ...cases.less, design: 'column' }), 'en')).toMatch(
      /^Mentees stayed less often .* Nothing here tells why somebody is in one group, so part of this may reflect who is\.$/,
    );
  });

  test('few leavers, nobody at all, and one group alone', () => {
    expect(resultLead(outcomeOf(cases['few-leavers']), 'en')).toMatch(
      /^Too few people left, 6 in all, to tell whether mentees stayed more often: 28 of 30 mentees and /,
    );
    expect(resultLead(outcomeOf({ ...cases['few-leavers'], events: [0, 0] }), 'en')).toMatch(
      /^Nobody left, so there is nothing to compare: /,
    );
    expect(resultLead(outcomeOf(cases.hidden), 'en')).toBe(
      'No comparison can be published, since it would tell small counts: 93 of 120 other eligible staff were still employed after one year.',
    );
    expect(resultLead(outcomeOf({ mentees: [null, 30], others: [null, 120] }), 'en')).toBe(
      'The counts are too small to be published.',
    );
  });

  test('one sentence for the terminal, whole sentences for the page, nothing missing, in every design and language', () => {
    for (const [verdict, facts] of verdicts)
      for (const design of ['eligible', 'column', 'lottery'] as const)
        for (const outcome of ['any', 'voluntary'] as const)
          for (const matched of [true, false])
            for (const language of ['en', 'de'] as const) {
              const study = outcomeOf({ ...facts, design, outcome, matched });
              const said = [resultLead(study, language), ...resultSentences(study, language)];
              for (const text of [...said, resultAnswer(study, language)]) {
                expect(text).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
                expect(text).not.toMatch(/undefined|NaN|null|\[object/);
                if (design !== 'lottery') expect(text.match(causalWords[language])).toBeNull();
              }
              expect(resultAnswer(study, language).match(/[.] /g)).toBeNull();
              if (design === 'lottery' && verdict === 'more')
                expect(said.join(' ')).toMatch(language === 'en' ? /raised/ : /erhöht/);
            }
  });

  test('a share that is not the count divided by its group says where it is from', () => {
    const study = outcomeOf();
    const [main] = study.horizons;
    if (main === undefined) throw new Error('no horizon');
    const groups = main.groups.map((group, at) => (at === 0 ? group : { ...group, share: 0.7612 }));
    const [first = ''] = resultSentences({ ...study, horizons: [{ ...main, groups }] }, 'en');
    expect(plainSpaces(first)).toContain('93 of 120 other eligible staff (76 % by the curve)');
  });
});

describe('several intervals of one difference', () => {
  const finding = (...intervals: (readonly [number, number])[]) =>
    intervalsFinding(
      { design: 'eligible' },
      intervals.map(([low, high]) => ({ low, high })),
      'en',
    );

  test('all, some or none of them include no difference, on one side or both', () => {
    expect(finding([-1, 1], [-2, 1])).toBe(
      'Whichever way it is counted, the interval includes no difference',
    );
    expect(finding([-1, 1], [0.1, 1])).toBe('One of two intervals includes no difference');
    expect(finding([0.2, 1], [0.1, 1])).toBe('All intervals lie on one side of no difference');
    expect(finding([0.2, 1], [-1, -0.1])).toMatch(/both sides/);
  });
});
