import { describe, expect, it } from 'vitest';
import { guideStyles } from '../../src/model/guide.ts';
import {
  agendaTopics,
  allTopics,
  readAgendaKey,
  titleOf,
  writeAgendaKey,
} from '../../src/model/meeting-agendas.ts';
import { kindRules, meetingKinds as kinds } from '../../src/schedule/meeting-kinds.ts';
import { type Program, type ProgramInput, programSchema } from '../../src/schema/program.ts';
import { agendaSets } from '../../src/schema/program-agendas.ts';
import { agendaHours } from '../../src/templates/agendas.ts';
import { agendaTitles, meetingAgenda } from '../../src/templates/meeting-agenda.ts';
import { englishPurposes } from '../../src/templates/purposes/english-purposes.ts';
import { germanPurposes } from '../../src/templates/purposes/german-purposes.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';

const languages = ['en', 'de'] as const;
const program = (meetings: ProgramInput['meetings'] = {}): Program => programSchema.parse({ meetings });
const titlesOf = (steps: readonly { readonly title: string }[]) => steps.map((step) => step.title);

/** The rows of a pairing with fourteen meetings, a fortnight apart. */
function rows(of: Program) {
  const days = Array.from({ length: 14 }, (_, i) => ({ number: i + 1, day: 20_000 + 14 * i }));
  return [...kinds(days, { start: 20_000, end: 20_190 }, kindRules(of))].map(([number, row]) => ({
    number,
    ...row,
  }));
}

describe('the agendas of each purpose', () => {
  it('are complete in both languages, and their minutes add up to the length', () => {
    for (const set of agendaSets)
      for (const language of languages) {
        const of = program({ agendas: set });
        for (const row of rows(of))
          for (const minutes of [30, 45, 60, 90]) {
            const agenda = meetingAgenda({ ...row, minutes }, { program: of, style: 'pair', language });
            expect(agenda.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
            expect(agenda.steps.every((step) => step.minutes > 0 && step.title !== '')).toBe(true);
          }
        const titles = agendaTitles({ program: of, style: 'pair', language });
        const missing = rows(of).filter(
          ({ kind, agenda }) => (kind === 'regular' || kind === 'review') && !titles.has(agenda),
        );
        // Whatever the topics do not fill is the mentee's own.
        expect(missing.every(({ agenda }) => agenda === 'regular')).toBe(true);
        expect(rows(of).filter(({ agenda }) => titles.has(agenda)).length).toBeGreaterThan(4);
      }
  });
  it('have topics of one name in one set only, so that the name tells what a meeting was about', () => {
    const names = Object.values(agendaTopics).flatMap((list) => [...new Set<string>(list)]);
    expect(new Set(names).size).toBe(names.length);
    for (const topic of allTopics)
      for (const review of [true, false]) {
        const key = { is: 'topic', topic, review } as const;
        expect(readAgendaKey(writeAgendaKey(key))).toEqual(key);
      }
  });
  it('change the same steps in either language, and say something else', () => {
    for (const set of agendaSets) {
      const [english, german] = [englishPurposes[set], germanPurposes[set]];
      const shape = (steps: typeof english.steps) =>
        Object.entries(steps ?? {}).map(([kind, step]) => [kind, step.at]);
      expect([set, shape(german.steps)]).toEqual([set, shape(english.steps)]);
      for (const [kind, step] of Object.entries(english.steps ?? {}))
        expect(step.at).toBeLessThan(agendaHours[kind as keyof typeof agendaHours].minutes.length);
      const said = (topics: object) => Object.values(topics).map((topic) => topic.text);
      expect(said(german.topics).filter((text) => said(english.topics).includes(text))).toEqual([]);
    }
  });
  it('stand where the experts put them: leadership in its third, fourth and fifth meeting', () => {
    const found = rows(program({ agendas: 'leadership', every: '2 weeks' })).map(({ agenda }) => agenda);
    expect(found.slice(0, 5)).toEqual(['first', 'goals', 'good-leadership', 'review + week', 'delegation']);
    expect(found.at(-1)).toBe('closing');
  });
  it('reach the sheet of the first meeting', () => {
    const first = sheetGuide(program({ agendas: 'knowledge' }), 90, 'de').firstMeeting;
    expect(titlesOf(first.steps)).toContain('Eine Karte des Wissens');
    expect(titlesOf(sheetGuide(program(), 60, 'de').firstMeeting.steps)).toContain('Ein erstes Ziel');
  });
  it('leave groups, circles, peers and talks their own guide, each time', () => {
    const of = program({ agendas: 'leadership' });
    for (const style of guideStyles.filter((one) =>
      ['group', 'circle', 'peer', 'trio', 'flash'].includes(one),
    )) {
      const steps = rows(of).map((row) =>
        titlesOf(meetingAgenda({ ...row, minutes: 90 }, { program: of, style, language: 'en' }).steps).join(),
      );
      expect([style, new Set(steps).size]).toEqual([style, 1]);
    }
  });
});

describe('agendas that program.yaml or a person writes', () => {
  const own = program({
    agendas: {
      base: 'leadership',
      3: 'My first team',
      5: {
        title: 'A visit',
        steps: [{ title: 'Walk', minutes: 20, text: 'Through the plant.' }, 'Talk', 'Note'],
      },
    },
  });
  const frame = { program: own, style: 'pair', language: 'en' } as const;
  const agendaAt = (number: number, minutes = 60) => {
    const row = rows(own).find((one) => one.number === number);
    if (row === undefined) throw new Error(`no meeting ${number}`);
    return { row, agenda: meetingAgenda({ ...row, minutes }, frame) };
  };
  it('give a title, which is the topic of the usual steps', () => {
    const { row, agenda } = agendaAt(3);
    expect(row.agenda).toBe('meeting-3');
    expect(agenda.title).toBe('My first team');
    expect(agenda.steps.map((step) => [step.minutes, step.title])).toContainEqual([37, 'My first team']);
  });
  it('or steps, of which those without minutes share the rest; another length is kept to as well', () => {
    const { agenda } = agendaAt(5);
    expect(agenda.steps.map((step) => [step.title, step.minutes])).toEqual([
      ['Walk', 20],
      ['Talk', 20],
      ['Note', 20],
    ]);
    expect(agendaAt(5, 91).agenda.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(91);
  });
  it('the other meetings follow the base', () => {
    expect(agendaAt(4).agenda.title).toBe('The calendar');
    const listed = rows(program({ agendas: ['Hello', 'Aims'] })).map(({ agenda }) => agenda);
    expect(listed.slice(0, 3)).toEqual(['meeting-1', 'meeting-2', 'strengths']);
  });
  it('what a person wrote into schedule.csv is the title and the topic', () => {
    const agenda = meetingAgenda({ number: 6, kind: 'regular', agenda: 'The new plant', minutes: 60 }, frame);
    expect(agenda.steps.map((step) => step.title)).toContain('The new plant');
    expect(titleOf('The new plant', agendaTitles(frame))).toBe('The new plant');
    expect(titleOf('mid-point', agendaTitles(frame))).toBeUndefined();
  });
});
