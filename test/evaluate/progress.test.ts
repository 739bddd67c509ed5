import { describe, expect, it } from 'vitest';
import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { statusToday } from '../../src/follow/status.ts';
import { progressResultSchema } from '../../src/schema/progress-result.ts';
import { statusResultSchema } from '../../src/schema/status-result.ts';
import { statusWords } from '../../src/texts/status-words/status-words.ts';
import { evidence, today } from './progress-cohort.ts';

const result = evaluateProgress(evidence());

function metric(id: string, of = result) {
  const found = of.metrics.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  const { value, numerator, denominator, intervalMethod } = found;
  return {
    ...found,
    line: `${value === null ? 'null' : Number(value.toFixed(4))} = ${numerator}/${denominator} ${intervalMethod}`,
  };
}

describe('metrics of a cohort worked out by hand', () => {
  it('match-rate: E1 to E8 of the nine who could be matched', () => {
    expect(metric('match-rate').line).toBe('0.8889 = 8/9 none');
  });

  it('mentor-utilisation: P1 to P4 and P6 hold a seat, of 2 + 2 + 5 offered', () => {
    expect(metric('mentor-utilisation').line).toBe('0.5556 = 5/9 none');
    // M1, M2, M3, M5 of M1 to M7
    expect(metric('mentor-utilisation').parts).toEqual([
      { name: 'mentors', n: 7 },
      { name: 'mentors-with-a-mentee', n: 4 },
    ]);
  });

  it('time-to-first-meeting: after 7, 9, 9, 8, 10 and 3 days; P6 not within 69', () => {
    // Kaplan–Meier: 6/7, 5/7, 4/7 after 3, 7, 8 days, 2/7 after 9. R: survfit(Surv(d, e) ~ 1, conf.type = "log-log").
    const found = metric('time-to-first-meeting');
    expect(found.line).toBe('9 = 6/7 kaplan-meier');
    expect([found.low, found.high]).toEqual([3, 10]);
  });

  it('meeting-adherence: 5 + 3 + 1 + 2 + 2 + 0 + 5 of 5 + 5 + 3 + 2 + 3 + 5 + 5', () => {
    const found = metric('meeting-adherence');
    expect(found.line).toBe('0.6429 = 18/28 cluster');
    // Linearised ratio on the logit scale, t with 6 degrees, worked out apart from this code.
    expect(found.low).toBeCloseTo(0.238141, 5);
    expect(found.high).toBeCloseTo(0.912013, 5);
  });

  it('active-pairings: P1 (6 days ago) and P2 (18), not P3 (30), P4 (47), P6', () => {
    expect(metric('active-pairings').line).toBe('0.4 = 2/5 none');
  });

  it('completion and early-ends: P7 and P5 of the seven that began', () => {
    expect(metric('completion').line).toBe('0.1429 = 1/7 none');
    expect(metric('early-ends').line).toBe('0.1429 = 1/7 none');
    expect(metric('early-ends').parts).toEqual([{ name: 'left the company', n: 1 }]);
  });

  it('goals-set: E1, E4, E5, E7 of seven; E2’s has no measure, E3 dropped hers', () => {
    expect(metric('goals-set').line).toBe('0.5714 = 4/7 none');
  });

  it('goals-met: G1 met, G4 open, G7 missed; G2 is a step, G6 was put off, G8 is not due', () => {
    expect(metric('goals-met').line).toBe('0.3333 = 1/3 none');
  });

  it('goal-attainment: E1 (+1, 0, +2) 63.69 and E7 (+1, 0, −1) weighted 3, 2, 1: 54.41', () => {
    const found = metric('goal-attainment');
    expect(found.value).toBeCloseTo((63.693064 + 54.406526) / 2, 5);
    expect(found.low).toBeCloseTo(0.051472, 4);
    expect(found.intervalMethod).toBe('t');
  });

  it('satisfaction: 5, 4, 3, 4, 5 on day 30; the one answer of day 60 is not the figure of the day', () => {
    const found = metric('satisfaction');
    expect(found.line).toBe('4.2 = 21/5 t');
    // s = √0.7, t(4) = 2.776445
    expect(found.low).toBeCloseTo(3.161149, 5);
    expect(found.high).toBeCloseTo(5.238851, 5);
    expect([found.wave, found.side]).toEqual(['day 30', 'mentee']);
    expect(metric('satisfaction-mentors').line).toBe('3 = 6/2 t');
  });

  it('fit: two good of four; recommend: one, one and one, no difference of shares under 30', () => {
    const found = metric('fit');
    expect(found.line).toBe('0.5 = 2/4 wilson');
    expect(found.low).toBeCloseTo(0.150039, 5);
    expect(found.parts?.map(({ n }) => n)).toEqual([2, 1, 1]);
    expect(metric('recommend')).toMatchObject({ value: null, denominator: 3, why: 'few-answers' });
    expect(metric('recommend').parts?.map(({ n }) => n)).toEqual([1, 1, 1]);
  });

  it('response-rate: 5 + 3 of 7 + 7 on day 30, 2 + 0 of 5 + 5 on day 60', () => {
    expect(metric('response-rate').line).toBe('0.4167 = 10/24 none');
    expect(metric('response-rate-mentees').line).toBe('0.5833 = 7/12 none');
    expect(metric('response-rate-mentors').line).toBe('0.25 = 3/12 none');
  });

  it('response-rate: a wave that nobody has answered may never have been sent', () => {
    const more = evidence({ checkins: { waves: ['day 10', 'day 30', 'day 60'] } });
    expect(metric('response-rate', evaluateProgress(more)).line).toBe('0.4167 = 10/24 none');
    const unanswered = evidence({ checkins: { waves: ['day 10'] } });
    expect(metric('response-rate', evaluateProgress(unanswered)).line).toBe('0 = 0/14 none');
  });

  it('hours: eighteen meetings of an hour', () => {
    expect(metric('hours')).toMatchObject({ value: 18, unit: 'count' });
  });
});

describe('waves', () => {
  it('bound each mean by what the missing answers could have been', () => {
    const [mentees, mentors] = result.waves;
    expect(mentees).toMatchObject({ wave: 'day 30', side: 'mentee', asked: 7, answered: 5 });
    expect(mentees?.satisfaction).toMatchObject({ n: 5, counts: { 1: 0, 2: 0, 3: 1, 4: 2, 5: 2 } });
    expect(mentees?.satisfaction?.worst).toBeCloseTo((21 + 2) / 7, 10);
    expect(mentees?.satisfaction?.best).toBeCloseTo((21 + 10) / 7, 10);
    // M1 (4 and 2), M4 (3) answered; M2, M3, M5, M6 did not: 3, 3 and four times 1 or 5.
    expect(mentors).toMatchObject({ wave: 'day 30', side: 'mentor', asked: 7, answered: 3 });
    expect(mentors?.satisfaction?.worst).toBeCloseTo(10 / 6, 10);
    expect(mentors?.satisfaction?.best).toBeCloseTo(26 / 6, 10);
  });

  it('ask nobody after an early end, nor a late joiner before the time', () => {
    expect(result.waves.map(({ wave, side, asked, answered }) => [wave, side, asked, answered])).toEqual([
      ['day 30', 'mentee', 7, 5],
      ['day 30', 'mentor', 7, 3],
      ['day 60', 'mentee', 5, 2],
      ['day 60', 'mentor', 5, 0],
    ]);
    expect(result.waves[3]?.satisfaction).toBeNull();
    expect(result.satisfactionScale).toEqual({ min: 1, max: 5 });
  });
});

describe('adherence by week', () => {
  it('adds up to the whole on the last day', () => {
    const { adherence } = result;
    expect(adherence).toHaveLength(10);
    expect(adherence[0]).toEqual({ until: '2026-03-08', due: 1, held: 1 });
    // P1, P2, P4, P5 met in the second week, P6 did not.
    expect(adherence[1]).toEqual({ until: '2026-03-15', due: 6, held: 5 });
    expect(adherence.at(-1)).toEqual({ until: today, due: 28, held: 18 });
  });
});

describe('health and status', () => {
  it('judge each pairing', () => {
    expect(
      result.pairings.map(({ id, health, reasons }) =>
        `${id} ${health} ${reasons.map(({ rule }) => rule).join(' ')}`.trim(),
      ),
    ).toEqual([
      'P1 act satisfaction-fall',
      // Her mentor is at 2 of 5.
      'P2 act satisfaction-low',
      'P3 act missed-in-a-row gap no-goal',
      'P4 on-track',
      'P5 closed',
      'P6 act no-first-meeting waves-unanswered waves-unanswered no-goal',
      'P7 closed',
      'P8 too-early',
    ]);
  });

  it('say whom to call first, and what is out', () => {
    const { program, cohort, followed } = evidence();
    const { attention, ...rest } = statusToday({ program, people: cohort.people, followed, today });
    expect(
      attention.map(({ pairing, person, partner, state, rule, address }) => [
        pairing,
        person,
        partner,
        state,
        rule,
        address,
      ]),
    ).toEqual([
      ['P2', 'M1', 'E2', 'act', 'satisfaction-low', 'M1@x.example'],
      ['P1', 'E1', 'M1', 'act', 'satisfaction-fall', 'E1@x.example'],
      ['P3', 'E3', 'M2', 'act', 'missed-in-a-row', 'E3@x.example'],
      ['P6', 'E6', 'M5', 'act', 'no-first-meeting', 'E6@x.example'],
      ['P6', 'M5', 'E6', 'unknown', 'waves-unanswered', 'M5@x.example'],
    ]);
    expect(rest).toEqual({
      // P1, P2, P4 and P6 are in day 60, P3 in day 30.
      due: [
        { wave: 'day 60', asked: 8, answered: 2 },
        { wave: 'day 30', asked: 2, answered: 1 },
      ],
      counts: { open: 5, act: 4, watch: 0, unknown: 0, onTrack: 0, tooEarly: 0, paused: 1 },
      meetings: { due: 28, held: 18 },
    });
  });

  it('leave persons out where person_level is off, and keep the totals', () => {
    const closed = evidence({ privacy: { person_level: 'off' } });
    expect(evaluateProgress(closed).pairings).toEqual([]);
    expect(metric('meeting-adherence', evaluateProgress(closed)).line).toBe('0.6429 = 18/28 cluster');
    const { program, cohort, followed } = closed;
    const status = statusToday({ program, people: cohort.people, followed, today });
    expect(status.attention).toEqual([]);
    expect(status.counts.act).toBe(4);
  });
});

describe('the results as JSON', () => {
  const head = { program: 'Test', asOf: today, inputs: [] };

  it('fit their schemas', () => {
    expect(
      progressResultSchema.parse({ schema: 'mentor/progress@1', ...head, ...result }).metrics,
    ).toHaveLength(result.metrics.length);
    const { program, cohort, followed } = evidence();
    const { attention, ...rest } = statusToday({ program, people: cohort.people, followed, today });
    const worded = attention.map((item) => ({ ...item, ...statusWords(item) }));
    expect(
      statusResultSchema.parse({ schema: 'mentor/status@1', ...head, attention: worded, ...rest }).attention,
    ).toHaveLength(5);
  });

  it('hold no NaN and no infinity, and value = numerator ÷ denominator wherever both are given', () => {
    for (const { value, numerator, denominator, intervalMethod } of result.metrics) {
      for (const number of [value, numerator, denominator])
        expect(number === null || Number.isFinite(number)).toBe(true);
      if (value === null || numerator === null || denominator === null || intervalMethod === 'kaplan-meier')
        continue;
      expect(numerator / denominator).toBeCloseTo(value, 10);
    }
  });
});

describe('a program of which nothing is known yet', () => {
  it('has no figures, and says why', () => {
    const nothing = { ...evidence(), followed: [], goals: [], cohort: { people: [], fields: new Map() } };
    const { metrics, adherence, waves, satisfactionScale } = evaluateProgress(nothing);
    expect(metrics.filter(({ value }) => value !== null)).toEqual([]);
    for (const { id, value, why } of metrics) if (value === null) expect(why, id).toBeDefined();
    expect([adherence, waves, satisfactionScale]).toEqual([[], [], null]);
  });

  it('has not completed anything before its end, which is not nought', () => {
    const { followed, ...rest } = evidence();
    const early = followed.filter(({ unit }) => unit.state !== 'completed');
    const running = evaluateProgress({ ...rest, followed: early });
    expect(metric('completion', running)).toMatchObject({ value: null, why: 'not-over-yet' });
    const over = evaluateProgress({ ...rest, followed: early, today: '2026-11-27' });
    expect(metric('completion', over).line).toBe('0 = 0/6 none');
  });
});
