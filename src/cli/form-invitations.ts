import { checkInInvitations } from '../follow/check-in-invitations.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { safeName } from '../model/safe-name.ts';
import { excelCsv, germanExcelCsv, renderCsv } from '../render/csv.ts';
import { renderEml } from '../render/eml.ts';
import { type Mailbox, mailAddress } from '../render/eml-headers.ts';
import { letterHtml, letterText } from '../render/letter-body.tsx';
import type { CheckInForm } from '../report/forms/check-in-form.ts';
import { formWaves, waveSlug, wavesNamed } from '../report/forms/form-waves.ts';
import { type InvitedPerson, invitedPeople, sendTable } from '../report/forms/invited-person.ts';
import { checkInLetter } from '../report/mails/check-in-letter.ts';
import type { Call } from './command-entry.ts';
import { followFolder } from './follow-folder.ts';

export const folderOfForms = 'out/forms';

/** A table beside the forms, as people open it with a spreadsheet. */
export function tableFile(name: string, rows: readonly string[][], language: 'en' | 'de'): PlannedFile {
  const content = renderCsv(rows, language === 'de' ? germanExcelCsv : excelCsv);
  return { path: `${folderOfForms}/${name}.csv`, content, kind: 'rendering' };
}

/** A name that the ledger gives to one wave, and not to what repeats or to a folder of forms. */
const isOneWave = (named: unknown): boolean =>
  typeof named === 'string' && /^(day \d+|end|start|baseline|end \+ .+|\d+%)$/.test(named);

/** Everybody who is to be asked in one wave. */
export type Invited = { readonly wave: string; readonly people: readonly InvitedPerson[] };

/** Who is asked today and has not answered, wave by wave; with `--wave` of that wave, or of the forms it names. */
export function invitationsByWave(
  call: Call,
  folder: ProgramFolder,
  forms: readonly CheckInForm[],
): Invited[] {
  const all = formWaves(folder.program.checkins.waves);
  const kindOf = (wave: string) => wavesNamed(all, wave)[0]?.kind;
  const isClosing = (wave: string): boolean => ['end', 'later'].includes(kindOf(wave) ?? '');
  const wanted = new Set(forms.map((form) => form.wave.kind));
  const { wave: only } = call.options;
  const open = checkInInvitations(followFolder(folder, call.common.today), isClosing).filter(({ wave }) => {
    const kind = kindOf(wave);
    return isOneWave(only) ? wave === only : kind !== undefined && wanted.has(kind);
  });
  const waves = [...new Set(open.map(({ wave }) => wave))];
  return waves.map((wave) => ({
    wave,
    people: invitedPeople(
      open.filter((invitation) => invitation.wave === wave),
      folder,
    ),
  }));
}

/** What the table and the folder of letters of a wave are called. */
export const sendPath = (wave: string): string => `send-${waveSlug(wave)}`;

/** The table of the mail merge, and a draft to everybody who can be written to. */
export function invitationFiles(
  { wave, people }: Invited,
  call: Call,
  { program }: ProgramFolder,
): PlannedFile[] {
  const from = program.coordinator;
  const address = from?.email === undefined ? undefined : mailAddress(from.email);
  const sender = from === undefined || address === undefined ? undefined : { name: from.name, address };
  return [
    tableFile(sendPath(wave), sendTable(people), program.language),
    ...people.flatMap((person) => draftOf(person, { wave, sender, call, program })),
  ];
}

type Desk = {
  readonly wave: string;
  readonly sender: Mailbox | undefined;
  readonly call: Call;
  readonly program: ProgramFolder['program'];
};

function draftOf(person: InvitedPerson, { wave, sender, call, program }: Desk): PlannedFile[] {
  const letter = checkInLetter(person, program, call.common.today);
  const address = person.email === undefined ? undefined : mailAddress(person.email);
  if (letter === undefined || address === undefined) return [];
  const content = renderEml({
    ...(sender === undefined ? {} : { from: sender }),
    to: [{ name: person.name, address }],
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    attachments: [],
  });
  const name = safeName(person.name, JSON.stringify([wave, person.pairing, person.id]));
  return [{ path: `${folderOfForms}/${sendPath(wave)}/${name}.eml`, content, kind: 'rendering' }];
}
