import { describe, expect, it } from 'vitest';
import { askedWaves, waveOn, wavesOf } from '../../src/follow/waves.ts';
import { checkIn, meeting, pairing, program, without } from './small-records.ts';

const until = '2027-12-31';

describe('the waves of a pairing', () => {
  it('open by its own start, with the names of program.yaml', () => {
    // From 1 April to 27 November are 240 days: half-way is day 120, and day 240 is the end.
    const late = pairing('P', { started: '2026-04-01' });
    const meetings = [meeting('P', 1, '2026-04-09')];
    expect(
      wavesOf(program(), late, { meetings, until }).map(({ wave, opens }) => `${opens} ${wave}`),
    ).toEqual([
      '2026-04-01 baseline',
      '2026-04-09 after meeting 1',
      '2026-05-01 day 30',
      '2026-05-31 day 60',
      '2026-07-30 50%',
      '2026-09-28 day 180',
      '2026-11-27 end',
      '2027-05-27 end + 6 months',
    ]);
  });

  it('keep of several on one day the one named last, and of one name the first', () => {
    const settings = program({ checkins: { waves: ['baseline', 'start', 'day 60', 'every 60 days'] } });
    const waves = wavesOf(settings, pairing('P'), { meetings: [], until: '2026-07-31' });
    expect(waves.map(({ wave }) => wave)).toEqual(['start', 'day 60', 'day 120']);
  });

  it('leave out what waits for a meeting without a day, or for an end that nobody has set', () => {
    const endless = program({
      end: undefined,
      checkins: { waves: ['start', 'after meeting 1', 'every 60 days', '50%', 'end', 'end + 6 months'] },
    });
    const waves = wavesOf(endless, pairing('P'), {
      meetings: [meeting('P', 1, '2026-03-09', 'cancelled')],
      until: '2026-07-31',
    });
    expect(waves.map(({ wave }) => wave)).toEqual(['start', 'day 60', 'day 120']);
  });

  it('end with the pairing that is completed early', () => {
    const completed = pairing('P', { state: 'completed', ended: '2026-09-01' });
    const waves = wavesOf(program({ checkins: { waves: ['end'] } }), completed, { meetings: [], until });
    expect(waves).toEqual([{ wave: 'end', opens: '2026-09-01' }]);
  });

  it('take an answer into the latest that had opened, on the day itself too', () => {
    const waves = [
      { wave: 'day 30', opens: '2026-04-01' },
      { wave: 'day 60', opens: '2026-05-01' },
    ];
    expect(waveOn(waves, '2026-03-31')).toBeUndefined();
    expect(waveOn(waves, '2026-04-01')).toBe('day 30');
    expect(waveOn(waves, '2026-04-30')).toBe('day 30');
    expect(waveOn(waves, '2027-01-01')).toBe('day 60');
  });

  it('are asked of a pairing that ended early only up to that day', () => {
    const waves = ['2026-04-01', '2026-05-01', '2026-06-01'].map((opens) => ({ wave: opens, opens }));
    const answered = checkIn('P', 'mentee', '2026-04-03', { wave: '2026-04-01' });
    const ended = pairing('P', { state: 'ended', ended: '2026-05-15' });
    expect(askedWaves(waves, [answered], { ...ended, today: '2026-07-01' })).toEqual([
      { wave: '2026-04-01', opened: '2026-04-01', answer: answered },
      { wave: '2026-05-01', opened: '2026-05-01' },
    ]);
    expect(askedWaves(waves, [], { ...pairing('P'), today: '2026-04-30' })).toHaveLength(1);
  });

  it('count from the program’s start where a pairing set to active by hand has no date', () => {
    const undated = without(pairing('P'), 'started');
    const waves = wavesOf(program({ checkins: { waves: ['day 30'] } }), undated, { meetings: [], until });
    expect(waves).toEqual([{ wave: 'day 30', opens: '2026-04-01' }]);
  });
});
