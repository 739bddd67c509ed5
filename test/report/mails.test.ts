import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { type MailKind, mailReaders } from '../../src/model/mail-kind.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { letterHtml, letterText } from '../../src/render/letter-body.tsx';
import { fillMail } from '../../src/report/mails/fill-mail.ts';
import { mailMergeRows } from '../../src/report/mails/mail-merge.ts';
import { menteeReason, mentorReason, topicMarket } from '../../src/report/mails/mail-plain-reason.ts';
import { leftMail, type PersonalMail, pairMail } from '../../src/report/mails/personal-mail.ts';
import type { ScoredPair } from '../../src/report/pair-facts.ts';
import { matched, sampleCohort } from './sample-cohort.ts';
import { ines, parts, sampleFolder, samplePerson, sampleProgram, tomasz } from './sample-program.ts';

const today = '2026-02-16';
const pairKinds = [
  'match-to-mentee',
  'match-to-mentor',
  'confirmed-to-mentee',
  'confirmed-to-mentor',
] as const;
const neither = { language: 'en', neutral: false, offers: [] } as const;

const firstMeeting: Meeting = {
  id: 'P001-1',
  pairing: 'P001',
  number: 1,
  kind: 'first',
  start: '2026-03-05T10:00:00+01:00',
  end: '2026-03-05T11:00:00+01:00',
  people: ['E12', 'M01'],
  state: 'planned',
  sequence: 0,
  changed: today,
};

/** A letter about two people of a folder with everything that may go with it. */
function letterOf(
  kind: (typeof pairKinds)[number],
  folder: ProgramFolder,
  pair: ScoredPair = { mentee: ines, mentor: tomasz, parts: parts(1, 0.5, 1) },
): PersonalMail {
  const { rules = [], criteria = [] } = folder.program.matching;
  return pairMail(
    {
      kind,
      pairing: { id: 'P001', state: 'draft' },
      pair,
      basis: { rules, criteria, fields: folder.cohort.fields },
      first: firstMeeting,
      attached: { sheet: true, calendar: true },
    },
    { folder, today },
  );
}
const folderIn = (language: Language): ProgramFolder =>
  sampleFolder([ines, tomasz], { ...sampleProgram, language });

describe('a letter about a pair', () => {
  it.each(['en', 'de'] as const)('reads like this in %s', (language) => {
    for (const kind of pairKinds) {
      const { letter } = letterOf(kind, folderIn(language));
      expect(`${letter.subject}\n\n${letterText(letter)}`).toMatchSnapshot();
    }
  });
  it('is written in the reader’s own language, whatever the program’s', () => {
    const reader = samplePerson({ id: 'E12', name: 'Jo Ott', role: 'mentee', says: { language: 'Deutsch' } });
    const { letter } = letterOf('match-to-mentee', folderIn('en'), {
      mentee: reader,
      mentor: tomasz,
      parts: [],
    });
    expect([letter.language, letter.greeting]).toEqual(['de', 'Guten Tag Jo Ott,']);
  });
  it('gives the partner’s address, the sheet and the calendar when both have agreed, and not before', () => {
    for (const kind of pairKinds) {
      const { values } = letterOf(kind, folderIn('en'));
      const agreed = kind.startsWith('confirmed');
      expect(['partner_email' in values, 'sheet_file' in values, 'calendar_file' in values]).toEqual([
        agreed,
        agreed,
        agreed,
      ]);
    }
  });
  it('has a subject that tells nothing where the calendars tell nothing', () => {
    const folder = sampleFolder([ines, tomasz], { ...sampleProgram, calendar_title: 'Talk with {partner}' });
    expect(letterOf('match-to-mentor', folder).letter.subject).toBe('Somebody would like to talk with you');
  });
});

describe('a sentence with a hole', () => {
  const bare = { first_name: 'Ines', name: 'Ines Almeroth', program: 'Talks', partner_name: 'Bo' };
  it('is left out with its paragraph, or said otherwise', () => {
    expect(fillMail('match-to-mentee', bare, neither).paragraphs).toEqual(['We propose Bo.']);
    const partly = { ...bare, partner_line: 'Director, Lisbon', answer_by: '1 March 2026' };
    expect(fillMail('match-to-mentee', partly, neither).paragraphs).toEqual([
      'We propose Bo, Director, Lisbon.',
      'Please say yes or no by 1 March 2026.',
    ]);
  });
  it('never shows: no letter has a brace or an empty line of its own, whatever is missing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(mailReaders) as MailKind[])),
        fc.constantFrom<Language>('en', 'de'),
        fc.subarray([
          ...Object.keys(letterOf('confirmed-to-mentee', folderIn('en')).values),
          'offers',
          'plain_reason',
        ]),
        (kind, language, keys) => {
          const values = { ...bare, ...Object.fromEntries(keys.map((key) => [key, 'X'])) };
          const text = letterText(fillMail(kind, values, { ...neither, language }));
          expect(text).not.toMatch(/[{}]|undefined|\n\n\n|^\s*$/);
          expect(text.split('\n\n').length).toBeGreaterThanOrEqual(4);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('ends with whom to ask, and from whom it is', () => {
    const last = (values: object) =>
      letterText(fillMail('waiting-list', { ...bare, ...values }, neither))
        .split('\n\n')
        .slice(-2);
    expect(last({ coordinator: 'Lena', reach: 'Lena, a@b.example' })).toEqual([
      'Kind regards,\nLena',
      'Questions? Lena, a@b.example',
    ]);
    expect(last({})).toEqual([
      'Kind regards,\nYour program coordinator',
      'Questions? Please reply to this mail.',
    ]);
  });
  it('takes braces in a name for letters', () => {
    const [first] = fillMail('match-to-mentee', { ...bare, partner_name: '{reasons}$&' }, neither).paragraphs;
    expect(first).toBe('We propose {reasons}$&.');
  });
});

describe('what no letter says', () => {
  it('is a name of anybody else, a score, and what is not open: sampled cohorts, all kinds, both languages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom<Language>('en', 'de'),
        async (seed, language) => {
          const people = sampleCohort(seed, 12, 8);
          const folder = sampleFolder(people, { ...sampleProgram, language });
          const { result } = await matched(folder);
          const byId = new Map(people.map((p) => [p.id, p]));
          for (const pair of result.pairings) {
            const mentee = byId.get(pair.mentee);
            const mentor = byId.get(pair.mentor);
            if (mentee === undefined || mentor === undefined) throw new Error('unknown');
            const named = [mentee.name, mentor.name];
            for (const kind of pairKinds) {
              const mail = letterOf(kind, folder, { mentee, mentor, parts: pair.parts });
              const text = [
                letterText(mail.letter),
                letterHtml(mail.letter),
                ...mailMergeRows([mail]).flat(),
              ].join('\n');
              expect(people.filter((p) => !named.includes(p.name) && text.includes(p.name))).toEqual([]);
              expect(text).not.toMatch(/(experience|needs|gender)-/);
              expect(text).not.toContain((pair.score ?? 0).toFixed(2));
              for (const value of ['Growth', 'Candour', 'Calm', 'Service', 'Craft'])
                expect(text).not.toContain(value);
            }
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('the reason that somebody without a partner reads', () => {
  const cohort = sampleFolder([ines, tomasz], sampleProgram).cohort;
  const topics = topicMarket(cohort, [{ mentor: tomasz.id, offered: 1, used: 1 }]);
  const rules = [{ share: { field: 'languages', min: 1 } }] as const;
  const barred = (...names: readonly string[]) =>
    menteeReason(
      { reason: 'no-eligible-mentor', ruledOut: names.map((rule) => ({ rule, count: 2 })) },
      ines,
      { rules, topics, cohort },
    )?.kind;

  it('names one law where it bars everybody, else the conditions together; never a ban or a refusal', () => {
    expect(barred('share')).toBe('no-language');
    expect(barred('share', 'out', 'no places', 'self', 'not-eligible')).toBe('no-language');
    expect(barred('common_hours', 'timezone_gap')).toBe('no-hours');
    expect(barred('share', 'timezone_gap')).toBe('no-language-or-hours');
    expect(barred('outside_management_line')).toBe('own-line');
    expect(barred('level_gap', 'share')).toBe('conditions');
    expect(barred('ban')).toBe('conditions');
    expect(barred('avoids', 'share')).toBe('conditions');
    expect(barred()).toBe('conditions');
  });
  it('is a topic of theirs that nobody has a place for, where there is one', () => {
    const shortage = (used: number) =>
      menteeReason({ reason: 'shortage', ruledOut: [] }, ines, {
        rules,
        topics: topicMarket(cohort, [{ mentor: tomasz.id, offered: 1, used }]),
        cohort,
      })?.kind;
    expect([shortage(1), shortage(0)]).toEqual(['topic-taken', 'all-taken']);
  });
  it('is for a mentor what nobody asked for, or that there are more mentors; else nothing', () => {
    const alone = sampleFolder([tomasz], sampleProgram).cohort;
    const noneAsked = topicMarket(alone, [{ mentor: tomasz.id, offered: 1, used: 0 }]);
    expect(mentorReason(tomasz, { topics: noneAsked, moreMentors: true, cohort: alone })?.kind).toBe(
      'not-asked',
    );
    expect(mentorReason(tomasz, { topics, moreMentors: true, cohort })?.kind).toBe('more-mentors');
    expect(mentorReason(tomasz, { topics, moreMentors: false, cohort })).toBeUndefined();
  });
});

describe('the letter to somebody without a partner', () => {
  it.each(['en', 'de'] as const)('reads like this in %s', (language) => {
    const folder = sampleFolder([ines, tomasz], {
      ...sampleProgram,
      language,
      matching: { priority: ['carried_over', { at_most: { months_in_role: 12 } }] },
      mails: { next_start: '2027-03-01', offers: ['three short talks on 12 May'] },
    });
    for (const kind of ['waiting-list', 'no-mentor', 'no-mentee'] as const) {
      const { letter } = leftMail({ kind, to: ines, reason: { kind: 'all-taken' } }, { folder, today });
      expect(`${letter.subject}\n\n${letterText(letter)}`).toMatchSnapshot();
    }
  });
});

describe('the HTML of a letter', () => {
  it('has the same words, fetches nothing, and escapes everything', () => {
    const hostile = '<img src=x onerror=alert(1)> & "q"';
    const letter = fillMail('no-mentor', { first_name: hostile, name: hostile, program: hostile }, neither);
    const html = letterHtml(letter);
    expect(html).not.toMatch(/<img|<script|<a |http/);
    const words = html
      .replace(/^[\s\S]*<body[^>]*>/, '')
      .replace(/<br\/?>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const flat = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
    expect(flat(words)).toBe(flat(letterText(letter)));
  });
});

describe('the table of a mail merge', () => {
  it('has headers of letters, digits and underscores, each once, and room for the longest letter', () => {
    const mails = pairKinds.map((kind) => letterOf(kind, folderIn('de')));
    const [header = [], ...rows] = mailMergeRows(mails);
    expect(header.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => header.length));
    for (const language of ['en', 'de'] as const)
      for (const kind of Object.keys(mailReaders) as MailKind[]) {
        const all = Object.fromEntries(header.map((name) => [name, 'X']));
        const longest = fillMail(
          kind,
          { ...all, offers: 'X', partner_biography: 'X' },
          { ...neither, language },
        );
        expect(longest.paragraphs.length).toBeLessThanOrEqual(
          header.filter((name) => /^text_/.test(name)).length,
        );
      }
  });
});
