import { describe, expect, it } from 'vitest';
import { type MailKind, mailReaders } from '../../src/model/mail-kind.ts';
import { fillMail } from '../../src/report/mails/fill-mail.ts';
import { type MailCircumstance, mailText, mailWords, type Saying } from '../../src/texts/mails/mail-words.ts';

const languages = ['en', 'de'] as const;
const circumstances = [
  'group',
  'circle',
  'peer',
  'flash',
  'informal',
] as const satisfies readonly MailCircumstance[];
const kinds = Object.keys(mailReaders) as MailKind[];
const ways = (saying: Saying): readonly string[] => (typeof saying === 'string' ? [saying] : saying);

const own = (language: 'en' | 'de', circumstance: MailCircumstance) =>
  kinds.filter((kind) => mailText(kind, language, circumstance) !== mailWords[language].mails[kind]);

describe.each(languages)('letters about several people in %s', (language) => {
  it('have a subject of at most one colon, and a neutral one that tells nothing', () => {
    for (const circumstance of circumstances)
      for (const kind of own(language, circumstance)) {
        const { subject, neutralSubject } = mailText(kind, language, circumstance);
        expect(subject.split(':').length).toBeLessThanOrEqual(2);
        expect(neutralSubject).not.toMatch(/\{|mentor|mentee|program/i);
      }
  });
  it('can be written whatever is missing', () => {
    for (const circumstance of circumstances)
      for (const kind of own(language, circumstance)) {
        const values = {
          program: 'P',
          name: 'Ana Berg',
          first_name: 'Ana',
          partner_name: 'Bo',
          others: 'x',
          answer_by: 'Y',
        };
        const letter = fillMail(kind, values, { language, circumstance, neutral: false, offers: [] });
        expect(letter.paragraphs.length).toBeGreaterThan(0);
        expect(JSON.stringify(letter)).not.toMatch(/\{\w|undefined/);
      }
  });
  it('name nobody’s address before they have agreed', () => {
    for (const circumstance of circumstances)
      for (const kind of ['match-to-mentee', 'match-to-mentor'] as const) {
        const said = mailText(kind, language, circumstance).paragraphs.flatMap((p) =>
          ('choices' in p ? p.choices : p).flatMap(ways),
        );
        expect(said.join(' ')).not.toContain('partner_email');
      }
  });
  it('say it in the words of the circumstance', () => {
    const subject = (circumstance: MailCircumstance) =>
      mailText('confirmed-to-mentee', language, circumstance).subject;
    expect(subject('group')).toMatch(language === 'en' ? /your group/ : /Ihre Gruppe/);
    expect(subject('circle')).toMatch(language === 'en' ? /your circle/ : /Ihr Kreis/);
    expect(subject('flash')).toMatch(language === 'en' ? /rotation card/ : /Gesprächskarte/);
    expect(subject('informal')).toMatch(language === 'en' ? /registered/ : /angemeldet/);
  });
});

it('either language has letters of its own for the same kinds', () => {
  for (const circumstance of circumstances) expect(own('de', circumstance)).toEqual(own('en', circumstance));
});
