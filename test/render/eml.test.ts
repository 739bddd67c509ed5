import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type Eml, renderEml } from '../../src/render/eml.ts';
import { mailAddress } from '../../src/render/eml-headers.ts';
import { quotedPrintable } from '../../src/render/quoted-printable.ts';
import { keptLine, wellFormed } from './kept-text.ts';
import { anyText, shortCorpus } from './naughty-corpus.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const plain: Eml = {
  from: { name: 'Lena Ostrowick', address: 'mentoring@northwind.example' },
  to: [{ name: 'Łukasz Żmudziński', address: 'lukasz@northwind.example' }],
  subject: 'Northwind: Möchten Sie Ines Almeroth kennenlernen?',
  text: 'Guten Tag Łukasz,\n\nein Nein = kein Problem. \n\n☐ ja\n',
  html: '<p>Guten Tag</p>\n',
  attachments: [
    {
      name: 'Termine.ics',
      type: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: bytes('BEGIN\r\n'),
    },
  ],
};

/** Attempts to end a header or a part and to begin one's own, and what turns or hides text. */
const injections = [
  'x\r\nBcc: evil@evil.example',
  'x\nBcc: evil@evil.example\n\nbody',
  'x\rBcc: evil@evil.example',
  '\r\n\r\n--=_alternative\r\n',
  '--=_mixed_00000000000000000000000000000000--',
  '=?utf-8?B?QmNjOiBldmlsQGV2aWw=?=',
  '=?utf-8?Q?=0D=0ABcc:_x?=',
  'nul\u0000 bell\u0007 vt\u000b ff\u000c next\u0085 line\u2028 paragraph\u2029',
  'turned \u202eexe.fdp\u202c \u2066isolated\u2069 \u200f \ufeff',
  'half \ud800 a character \udc00',
  '"quoted" <a@b.example>, "other" <c@d.example>',
  'a, b; c: d (comment) \\ end\\',
  "'; filename*0*=utf-8''evil.exe; x=\"",
  '../../etc/passwd',
  'ü'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(40),
  `${'long '.repeat(60)}end`,
  'a'.repeat(1200),
  '  two  spaces  ',
  '.\r\n.\r\nFrom nobody',
  '\t\u0000\tparted by nothing',
  '__proto__',
  '{partner_name}',
  '',
];
/** Of the very long ones some are enough: each is read four times here. */
const strings: readonly string[] = [...shortCorpus, ...injections, '漢'.repeat(9_000), '"'.repeat(9_000)];

/** What a header may say of a text: one line, nothing that turns or hides. */
const said = (text: string): string => keptLine(text).trim();

async function expectOurs(mail: Eml): Promise<void> {
  const raw = renderEml(mail);
  expect(raw).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  const parsed = await PostalMime.parse(raw);
  expect(parsed.headers.map(({ key }) => key)).toEqual([
    'from',
    'to',
    'subject',
    'x-unsent',
    'mime-version',
    'content-type',
  ]);
  expect(parsed.from).toEqual({ name: said(mail.from?.name ?? ''), address: mail.from?.address });
  expect(parsed.to).toEqual(mail.to.map(({ name, address }) => ({ name: said(name), address })));
  expect(parsed.subject ?? '').toBe(said(mail.subject));
  // This parser ends every text with a line break; the one before a boundary is the boundary's own.
  expect(parsed.text).toBe(`${wellFormed(mail.text)}\n`);
  expect(parsed.html).toBe(`${wellFormed(mail.html)}\n`);
  expect(parsed.attachments.map(({ filename, disposition }) => [filename, disposition])).toEqual(
    mail.attachments.map(({ name }) => [said(name).replace(/[<>:"/\\|?*]/g, '-'), 'attachment']),
  );
  for (const [i, { content }] of mail.attachments.entries())
    expect(new Uint8Array(parsed.attachments[i]?.content as ArrayBuffer)).toEqual(content);
}

describe('a draft', () => {
  it('is this, to the letter', () => {
    expect(renderEml(plain).split('\r\n')).toMatchInlineSnapshot(`
      [
        "From: "Lena Ostrowick" <mentoring@northwind.example>",
        "To: =?utf-8?B?xYF1a2FzeiDFu211ZHppxYRza2k=?= <lukasz@northwind.example>",
        "Subject: =?utf-8?B?Tm9ydGh3aW5kOiBNw7ZjaHRlbiBTaWUgSW5lcyBBbG1lcm90aCBr?=",
        " =?utf-8?B?ZW5uZW5sZXJuZW4/?=",
        "X-Unsent: 1",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed;",
        " boundary="=_mixed_6f7e9dcd570e8ebd4aa852dd3b944306"",
        "",
        "--=_mixed_6f7e9dcd570e8ebd4aa852dd3b944306",
        "Content-Type: multipart/alternative;",
        " boundary="=_alternative_6f7e9dcd570e8ebd4aa852dd3b944306"",
        "",
        "--=_alternative_6f7e9dcd570e8ebd4aa852dd3b944306",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "Guten Tag =C5=81ukasz,",
        "",
        "ein Nein =3D kein Problem.=20",
        "",
        "=E2=98=90 ja",
        "",
        "--=_alternative_6f7e9dcd570e8ebd4aa852dd3b944306",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "<p>Guten Tag</p>",
        "",
        "--=_alternative_6f7e9dcd570e8ebd4aa852dd3b944306--",
        "",
        "--=_mixed_6f7e9dcd570e8ebd4aa852dd3b944306",
        "Content-Type: text/calendar; charset=utf-8; method=PUBLISH",
        "Content-Disposition: attachment;",
        " filename="Termine.ics"",
        "Content-Transfer-Encoding: base64",
        "",
        "QkVHSU4NCg==",
        "--=_mixed_6f7e9dcd570e8ebd4aa852dd3b944306--",
        "",
      ]
    `);
  });
  it('says an invitation a third way, for calendars, beside the file', () => {
    const type = 'text/calendar; charset=utf-8; method=REQUEST';
    const content = bytes('BEGIN:VCALENDAR\r\n');
    const attachments = [{ name: 'Termin.ics', type, content }] as const;
    const parts = renderEml({ ...plain, attachments, asCalendar: { type, content } }).split(/^--=_/m);
    expect(parts.map((part) => /^(\w+?)_.*\r\nContent-Type: ([^\s;]+)/.exec(part)?.slice(1, 3))).toEqual([
      undefined,
      ['mixed', 'multipart/alternative'],
      ['alternative', 'text/plain'],
      ['alternative', 'text/html'],
      ['alternative', 'text/calendar'],
      undefined,
      ['mixed', 'text/calendar'],
      undefined,
    ]);
    expect(parts[4]?.replace(/^.*\r\n/, '')).toBe(
      `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`,
    );
  });
  it('is the same bytes for the same mail, and has other boundaries for another', () => {
    expect(renderEml(plain)).toBe(renderEml({ ...plain }));
    const boundary = (mail: Eml) => /boundary="(.*)"/.exec(renderEml(mail))?.[1];
    expect(boundary({ ...plain, html: 'other' })).not.toBe(boundary(plain));
  });
  it('has no From where nobody is known to write from, and no outer part without attachments', () => {
    const { from: _, ...rest } = plain;
    const raw = renderEml({ ...rest, attachments: [] });
    expect(raw).toMatch(/^To: /);
    expect(raw).toContain('Content-Type: multipart/alternative');
    expect(raw).not.toContain('multipart/mixed');
  });
});

describe('whatever people wrote', () => {
  it(`is read back by another parser as exactly that: ${strings.length} strings in every place`, async () => {
    expect(strings.length).toBeGreaterThan(500);
    for (const text of strings)
      await expectOurs({
        from: { name: text, address: 'from@a.example' },
        to: [{ name: text, address: 'to@a.example' }],
        subject: text,
        text: `x${text.replace(/\r\n?/g, '\n')}`,
        html: `<p>${text.replace(/\r\n?/g, '\n')}</p>`,
        attachments:
          said(text) === '' ? [] : [{ name: text, type: 'text/html; charset=utf-8', content: bytes(text) }],
      });
  });
  it('also where the parts of it meet by chance', async () => {
    const text = anyText;
    const content = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(text, text, text, text, content, async (from, to, subject, body, file) => {
        const lines = body.replace(/\r\n?/g, '\n');
        await expectOurs({
          ...plain,
          from: { name: from, address: 'from@a.example' },
          to: [
            { name: to, address: 'to@a.example' },
            { name: from, address: `${'a-long-name-'.repeat(5)}@a.example` },
          ],
          subject,
          text: `x${lines}`,
          html: `x${lines}`,
          attachments: [{ name: `x${subject}`, type: 'text/html; charset=utf-8', content: file }],
        });
      }),
      { seed: 20_260_301, numRuns: 300 },
    );
  });
});

describe('an address', () => {
  it.each([
    ['ines@northwind.example', 'ines@northwind.example'],
    ["o'rourke+x@a.b.example", "o'rourke+x@a.b.example"],
    ['info@müller.example', 'info@xn--mller-kva.example'],
  ])('%s is written %s', (text, address) => {
    expect(mailAddress(text)).toBe(address);
  });
  it.each([
    '',
    '@',
    'nobody',
    'a@b',
    'a b@c.example',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    '"a"@b.example',
    'a@b.example>',
    'a..b@c.example',
    'jörg@a.example',
    'a@-b.example',
    `${'x'.repeat(65)}@a.example`,
    'a@b.example\u202e',
    'a\u0000@b.example',
  ])('%j is none', (text) => {
    expect(mailAddress(text)).toBeUndefined();
  });
  it('is never more than one dot-atom, an at sign and a domain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const address = mailAddress(`${text}@a.example`);
        if (address !== undefined) expect(address).toMatch(/^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z0-9.-]+$/i);
      }),
      { seed: 20_260_301, numRuns: 1000 },
    );
  });
});

describe('quoted printable', () => {
  it('keeps lines within 76 and blanks at their end', () => {
    expect(quotedPrintable('a = b \nc')).toBe('a =3D b=20\r\nc');
    const long = quotedPrintable(`${'ü'.repeat(100)} `);
    expect(Math.max(...long.split('\r\n').map((line) => line.length))).toBe(76);
    expect(long.endsWith('=20')).toBe(true);
  });
});
