import { mailReaders } from '../model/mail-kind.ts';
import type { PlannedFile } from '../model/plan.ts';
import { printable } from '../model/printable-text.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { safeName } from '../model/safe-name.ts';
import { excelCsv, renderCsv } from '../render/csv.ts';
import { type EmlAttachment, renderEml } from '../render/eml.ts';
import { type Mailbox, mailAddress } from '../render/eml-headers.ts';
import { letterHtml, letterText } from '../render/letter-body.tsx';
import { type MergedMail, mailMergeRows } from '../report/mails/mail-merge.ts';
import type { PersonalMail } from '../report/mails/personal-mail.ts';
import { counted } from '../texts/counted.ts';
import { dueMails } from './due-mails.ts';
import { type Enclosure, type Enclosures, type MailRun, mailEnclosures } from './mail-enclosures.ts';

const folderOfMails = 'out/match/mail';

/** A letter with its address, and the files that go with it. */
type Addressed = { readonly mail: PersonalMail; readonly address?: string; readonly with: Enclosed };
type Enclosed = { readonly sheet?: Enclosure; readonly calendar?: Enclosure };

/**
 * The letters of a match: drafts that mail programs open, and the table of a mail merge with all of them; and what they
 * are, in words. Somebody without an address that can be written to has a row and no draft.
 */
export function mailFiles(
  run: MailRun & { readonly sheets: readonly PlannedFile[] },
  {
    drafts,
    merge,
    besideSheets,
  }: {
    readonly drafts: boolean;
    readonly merge: boolean;
    /** The sheets are written too. */
    readonly besideSheets: boolean;
  },
): { readonly files: readonly PlannedFile[]; readonly what?: string } {
  if (!drafts && !merge) return { files: [] };
  const enclosures = mailEnclosures(run, run.sheets);
  const mails = dueMails(run, enclosures).map((mail) => addressed(mail, enclosures));
  if (mails.length === 0) return { files: [] };
  const from = senderOf(run.folder);
  const eml = drafts ? mails.flatMap((mail) => draftOf(mail, from)) : [];
  const table = merge
    ? [
        rendering(
          `${folderOfMails}/mail-merge.csv`,
          tableOf(mails, { drafts, besideSheets, base: run.folder.program.links?.base }),
        ),
      ]
    : [];
  const silent = mails.filter(({ address }) => address === undefined).length;
  const without = silent === 0 ? '' : ` (${silent} without address)`;
  return { files: [...table, ...eml], what: `${counted(mails.length, 'letter')}${without}` };
}

const rendering = (path: string, content: PlannedFile['content']): PlannedFile => ({
  path,
  content,
  kind: 'rendering',
});

function addressed(mail: PersonalMail, enclosures: Enclosures): Addressed {
  const { to, kind, values, ofUnit, pairing } = mail;
  const address = to.email === undefined ? undefined : mailAddress(to.email);
  const found = (): Enclosure | undefined =>
    ofUnit === true && pairing !== undefined
      ? enclosures.unitSheet(to, pairing.id)
      : enclosures.sheet(to, mailReaders[kind]);
  const sheet = values.sheet_file === undefined ? undefined : found();
  const calendar = values.calendar_file === undefined ? undefined : enclosures.calendar(to);
  return {
    mail,
    ...(address === undefined ? {} : { address }),
    with: { ...(sheet === undefined ? {} : { sheet }), ...(calendar === undefined ? {} : { calendar }) },
  };
}

/** The coordinator, where there is an address to write from; else the mail program's own. */
export function senderOf({ program }: Pick<ProgramFolder, 'program'>): Mailbox | undefined {
  const { coordinator } = program;
  const address = coordinator?.email === undefined ? undefined : mailAddress(coordinator.email);
  return coordinator === undefined || address === undefined ? undefined : { name: coordinator.name, address };
}

/** By kind, reader and partner, so that a folder sorts; two letters never share a name. */
function draftPath({ kind, to, pairing, values }: PersonalMail): string {
  const words = [kind, to.name, values.partner_name ?? ''].join(' ');
  return `${folderOfMails}/${safeName(words, JSON.stringify([kind, pairing?.id ?? '', to.id]))}.eml`;
}

function draftOf({ mail, address, with: enclosed }: Addressed, from: Mailbox | undefined): PlannedFile[] {
  if (address === undefined) return [];
  const { letter, values } = mail;
  const attachment = (
    name: string | undefined,
    enclosure: Enclosure | undefined,
    type: EmlAttachment['type'],
  ): EmlAttachment[] =>
    name === undefined || enclosure === undefined ? [] : [{ name, type, content: enclosure.bytes() }];
  // With sheets and calendars in them, letters are large: each is made when it is written.
  const content = (): string =>
    renderEml({
      ...(from === undefined ? {} : { from }),
      to: [{ name: mail.to.name, address }],
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter),
      attachments: [
        ...attachment(values.sheet_file, enclosed.sheet, 'text/html; charset=utf-8'),
        ...attachment(
          values.calendar_file,
          enclosed.calendar,
          'text/calendar; charset=utf-8; method=PUBLISH',
        ),
      ],
    });
  return [rendering(draftPath(mail), content)];
}

/** Paths as they are from where the table stands. */
function tableOf(
  mails: readonly Addressed[],
  written: {
    readonly drafts: boolean;
    readonly besideSheets: boolean;
    readonly base: string | undefined;
  },
): string {
  const { base } = written;
  const from = (path: string): string => path.replace(/^out\//, '');
  const rows = mails.map(
    ({ mail, address, with: { sheet, calendar } }): MergedMail => ({
      ...mail,
      ...(address === undefined ? {} : { address }),
      ...(address === undefined || !written.drafts ? {} : { draft: from(draftPath(mail)) }),
      ...(sheet?.path === undefined || !written.besideSheets ? {} : { sheet: from(sheet.path) }),
      ...(calendar?.path === undefined ? {} : { calendar: from(calendar.path) }),
      ...(sheet?.path === undefined || base === undefined ? {} : { link: linkOf(base, sheet.path) }),
    }),
  );
  return renderCsv(
    mailMergeRows(rows, base !== undefined).map((row) => row.map(printable)),
    excelCsv,
  );
}

/** The files of out/match/ as they lie under an address of the program's own. */
function linkOf(base: string, path: string): string {
  const below = path.replace(/^out\/match\//, '').split('/');
  return [base.replace(/\/+$/, ''), ...below.map(encodeURIComponent)].join('/');
}
