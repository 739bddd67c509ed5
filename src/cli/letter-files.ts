import type { PlannedFile } from '../model/plan.ts';
import { printable } from '../model/printable-text.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { safeName } from '../model/safe-name.ts';
import { excelCsv, renderCsv } from '../render/csv.ts';
import { type EmlAttachment, renderEml } from '../render/eml.ts';
import { mailAddress } from '../render/eml-headers.ts';
import { renderHtml } from '../render/html.tsx';
import { letterHtml, letterText } from '../render/letter-body.tsx';
import type { LifeMail } from '../report/mails/life-mail.ts';
import { type MergedMail, mailMergeRows } from '../report/mails/mail-merge.ts';
import { counted } from '../texts/counted.ts';
import { senderOf } from './mail-files.ts';

type Desk = {
  readonly program: ProgramFolder['program'];
  /** Where the drafts are put: `out/letters`. */
  readonly below: string;
};

/**
 * Letters along the way as drafts that mail programs open, one a letter. Somebody without an address that can be written to
 * gets none; with `merge` a table of all of them stands beside.
 */
export function letterFiles(
  letters: readonly LifeMail[],
  { program, below, merge }: Desk & { readonly merge: boolean },
): PlannedFile[] {
  const drafts = letters.flatMap((mail) => draftOf(mail, { program, below }));
  const what = counted(letters.length, 'letter');
  const table: PlannedFile[] =
    merge && letters.length > 0
      ? [{ path: `${below}/mail-merge.csv`, content: tableOf(letters, below), kind: 'rendering', what }]
      : [];
  return [...table, ...drafts.map((draft, at) => (at === 0 ? { ...draft, what } : draft))];
}

/** By kind and reader, so that a folder sorts; two letters never share a name. */
const draftPath = ({ kind, to, pairing }: LifeMail, below: string): string =>
  `${below}/${safeName(`${kind} ${to.name}`, JSON.stringify([kind, pairing?.id ?? '', to.id]))}.eml`;

function draftOf(mail: LifeMail, { program, below }: Desk): PlannedFile[] {
  const { to, letter, enclosed } = mail;
  const address = to.email === undefined ? undefined : mailAddress(to.email);
  if (address === undefined) return [];
  const from = senderOf({ program });
  const attachments = (): EmlAttachment[] =>
    enclosed === undefined
      ? []
      : [
          {
            name: enclosed.name,
            type: 'text/html; charset=utf-8',
            content: Buffer.concat(renderHtml(enclosed.document)),
          },
        ];
  const content = (): string =>
    renderEml({
      ...(from === undefined ? {} : { from }),
      to: [{ name: to.name, address }],
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter),
      attachments: attachments(),
    });
  return [{ path: draftPath(mail, below), content, kind: 'rendering' }];
}

/** Paths of drafts as they are from where the table stands. */
function tableOf(letters: readonly LifeMail[], below: string): string {
  const rows = letters.map((mail): MergedMail => {
    const address = mail.to.email === undefined ? undefined : mailAddress(mail.to.email);
    const draft = draftPath(mail, below).slice(below.length + 1);
    return { ...mail, ...(address === undefined ? {} : { address, draft }) };
  });
  return renderCsv(
    mailMergeRows(rows).map((row) => row.map(printable)),
    excelCsv,
  );
}
