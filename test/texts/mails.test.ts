import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { lifeMailKinds } from '../../src/model/life-mail-kind.ts';
import { type MailKind, mailReaders } from '../../src/model/mail-kind.ts';
import {
  lifeMailText,
  type MailPlaceholder,
  type MailText,
  mailWords,
  type Saying,
} from '../../src/texts/mails/mail-words.ts';
import { plainReasonWords } from '../../src/texts/mails/plain-reasons.ts';
import { type Reason, reasonWords } from '../../src/texts/mails/reason-words.ts';

const languages = ['en', 'de'] as const satisfies readonly Language[];
const kinds = Object.keys(mailReaders) as MailKind[];
const known = {
  first_name: 1,
  name: 1,
  program: 1,
  coordinator: 1,
  coordinator_phone: 1,
  reach: 1,
  partner_name: 1,
  partner_first_name: 1,
  partner_possessive: 1,
  partner_line: 1,
  partner_email: 1,
  partner_biography: 1,
  partner_goal: 1,
  partner_topics: 1,
  reasons: 1,
  others: 1,
  themes: 1,
  talks: 1,
  answer_by: 1,
  first_meeting: 1,
  calendar_file: 1,
  sheet_file: 1,
  priority: 1,
  plain_reason: 1,
  waiting_number: 1,
  waiting_total: 1,
  objections_to: 1,
  offer_until: 1,
  next_start: 1,
  offers: 1,
  end: 1,
  next_meeting: 1,
  event: 1,
  form_day: 1,
  certificate_file: 1,
  hours_given: 1,
  conversations: 1,
  mentees: 1,
  mentee_thanks: 1,
} satisfies Record<MailPlaceholder, 1>;

const ways = (saying: Saying): readonly string[] => (typeof saying === 'string' ? [saying] : saying);
const placeholders = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''));
const paragraphsOf = (language: Language, kind: MailKind): string[][] =>
  mailWords[language].mails[kind].paragraphs.map((p) => ('choices' in p ? p.choices : p).flatMap(ways));

describe.each(languages)('the mails in %s', (language) => {
  const words = mailWords[language];
  it('name no placeholder that nobody fills', () => {
    const used = kinds.flatMap((kind) => [
      ...placeholders([words.mails[kind].subject, words.mails[kind].neutralSubject]),
      ...placeholders(paragraphsOf(language, kind).flat()),
    ]);
    const frame = placeholders([
      ...ways(words.greeting),
      ...words.signOff.flatMap(ways),
      ...ways(words.questions),
    ]);
    expect([...used, ...frame].filter((name) => !(name in known))).toEqual([]);
  });
  it('have a subject of at most one colon, and a neutral one that tells nothing', () => {
    for (const kind of kinds) {
      const { subject, neutralSubject } = words.mails[kind];
      expect(subject.split(':').length).toBeLessThanOrEqual(2);
      expect(neutralSubject).not.toMatch(/\{|mentor|mentee|program/i);
    }
  });
  it('say to a mentee nothing of the partner’s address, and of the mentor only what a mentor wrote', () => {
    expect(placeholders(paragraphsOf(language, 'match-to-mentee').flat())).not.toContain('partner_email');
    expect(placeholders(paragraphsOf(language, 'match-to-mentee').flat())).not.toContain('partner_goal');
    expect(placeholders(paragraphsOf(language, 'match-to-mentor').flat())).not.toContain('partner_biography');
  });
  it('can be written whatever is missing: the last way of the first sentence needs only what is always there', () => {
    const always = [
      'first_name',
      'name',
      'program',
      'partner_name',
      'partner_first_name',
      'partner_possessive',
    ];
    for (const kind of kinds) {
      const [first] = mailWords[language].mails[kind].paragraphs;
      const opening = first === undefined || 'choices' in first ? undefined : first[0];
      const last = opening === undefined ? undefined : ways(opening).at(-1);
      expect(placeholders([last ?? '{nothing}']).filter((name) => !always.includes(name))).toEqual([]);
    }
  });
});

it('both languages say the same things in the same paragraphs', () => {
  for (const kind of kinds) {
    const [en, de] = languages.map((language) =>
      paragraphsOf(language, kind).map((texts) =>
        [...new Set(placeholders(texts))].filter((name) => !name.startsWith('partner_')).sort(),
      ),
    );
    expect(de).toEqual(en);
  }
});

describe('the letters along the way', () => {
  const letters = lifeMailKinds.flatMap((kind) =>
    ([undefined, 'group', 'circle'] as const).map((meeting) => {
      const of = (language: Language) => lifeMailText(kind, language, meeting);
      return { name: `${kind} ${meeting ?? 'pair'}`, en: of('en'), de: of('de') };
    }),
  );
  const textsOf = ({ paragraphs }: MailText): string[][] =>
    paragraphs.map((p) => ('choices' in p ? p.choices : p).flatMap(ways));
  it.each(letters)(
    '$name: known placeholders, plain subjects, and the same in both languages',
    ({ en, de }) => {
      for (const text of [en, de]) {
        const used = placeholders([text.subject, text.neutralSubject, ...textsOf(text).flat()]);
        expect(used.filter((name) => !(name in known))).toEqual([]);
        expect(text.subject.split(':').length).toBeLessThanOrEqual(2);
        expect(text.neutralSubject).not.toMatch(/\{|mentor|mentee|program/i);
      }
      const facts = (text: MailText) =>
        textsOf(text).map((texts) => placeholders(texts).filter((name) => !name.startsWith('partner_')));
      expect(facts(de).map((names) => [...new Set(names)].sort())).toEqual(
        facts(en).map((names) => [...new Set(names)].sort()),
      );
    },
  );
  it('can name no reason, no score and no answer', () => {
    const spoken = /reason|score|answer|satisf|concern|note/;
    expect(Object.keys(known).filter((name) => spoken.test(name))).toEqual([
      'reasons',
      'answer_by',
      'plain_reason',
    ]);
    const used = letters.flatMap(({ en, de }) => placeholders([...textsOf(en), ...textsOf(de)].flat()));
    for (const name of ['reasons', 'plain_reason', 'partner_biography', 'partner_goal'])
      expect(used).not.toContain(name);
  });
  it('are in German without colons or asterisks inside words', () => {
    for (const { de } of letters) expect(textsOf(de).flat().join(' ')).not.toMatch(/[a-zäöü][:*]in(nen)?\b/);
  });
});

describe('the reasons', () => {
  const all: readonly Reason[] = [
    { kind: 'topics', count: 2, total: 3, named: ['Networks', 'Budgets, planning'] },
    { kind: 'path', functions: ['Technology'] },
    { kind: 'level', levels: 2 },
    { kind: 'values' },
    { kind: 'department' },
    { kind: 'hours', hours: 5, atLeast: false },
    { kind: 'choice' },
  ];
  const told = (reasons: readonly Reason[], reader: 'mentee' | 'mentor', language: Language) =>
    reasonWords(
      reasons,
      { reader, partner: 'Ines', possessive: language === 'en' ? 'Ines’s' : 'Ines’' },
      language,
    );

  it('are one sentence about the mentor and one each about the two', () => {
    expect(told(all, 'mentee', 'en')).toBe(
      'Ines can help with two of your three topics (Networks; Budgets, planning), has worked in Technology, is two levels ahead of you, cares about similar things at work and comes from another department. You share about five free hours a week. You named Ines.',
    );
    expect(told(all, 'mentor', 'en')).toBe(
      'You can help with two of Ines’s three topics (Networks; Budgets, planning), have worked in Technology, are two levels ahead, care about similar things at work and come from another department. You share about five free hours a week. You named Ines.',
    );
    expect(told(all, 'mentee', 'de')).toBe(
      'Ines kann bei zwei Ihrer drei Themen helfen (Networks; Budgets, planning), hat schon in Technology gearbeitet, steht zwei Ebenen über Ihnen, legt bei der Arbeit auf Ähnliches Wert und kommt aus einer anderen Abteilung. Sie haben in der Woche etwa fünf freie Stunden gemeinsam. Sie haben diesen Namen selbst genannt.',
    );
    expect(told(all, 'mentor', 'de')).toBe(
      'Sie können bei zwei der drei Themen helfen (Networks; Budgets, planning), haben schon in Technology gearbeitet, stehen zwei Ebenen höher, legen bei der Arbeit auf Ähnliches Wert und kommen aus einer anderen Abteilung. Sie haben in der Woche etwa fünf freie Stunden gemeinsam. Sie haben diesen Namen selbst genannt.',
    );
  });
  it('count topics as one says it', () => {
    const topics = (
      count: number,
      total: number,
      language: Language,
      reader: 'mentee' | 'mentor' = 'mentee',
    ) => told([{ kind: 'topics', count, total }], reader, language);
    expect([topics(1, 1, 'en'), topics(2, 2, 'en'), topics(3, 3, 'en'), topics(1, 3, 'en')]).toEqual([
      'Ines can help with your topic.',
      'Ines can help with both of your topics.',
      'Ines can help with all three of your topics.',
      'Ines can help with one of your three topics.',
    ]);
    expect([topics(1, 1, 'de'), topics(2, 2, 'de'), topics(3, 3, 'de'), topics(1, 3, 'de')]).toEqual([
      'Ines kann bei Ihrem Thema helfen.',
      'Ines kann bei Ihren beiden Themen helfen.',
      'Ines kann bei allen Ihren drei Themen helfen.',
      'Ines kann bei einem Ihrer drei Themen helfen.',
    ]);
    expect([
      topics(1, 1, 'de', 'mentor'),
      topics(2, 2, 'de', 'mentor'),
      topics(3, 3, 'de', 'mentor'),
    ]).toEqual([
      'Sie können bei dem Thema helfen.',
      'Sie können bei den beiden Themen helfen.',
      'Sie können bei allen drei Themen helfen.',
    ]);
  });
  it('are nothing where there are none', () => {
    expect(told([], 'mentee', 'en')).toBeUndefined();
  });
});

it('a plain reason is a clause without a full stop, and quotes a topic as its language does', () => {
  for (const language of languages)
    for (const kind of [
      'all-taken',
      'no-language',
      'no-hours',
      'no-language-or-hours',
      'own-line',
      'conditions',
      'not-asked',
      'more-mentors',
    ] as const)
      expect(plainReasonWords({ kind }, language)).toMatch(/^\p{Ll}|^Ihre .*[^.]$/u);
  expect(plainReasonWords({ kind: 'topic-taken', topic: 'Budgets' }, 'de')).toContain('„Budgets“');
});
