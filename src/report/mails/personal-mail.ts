import type { Day } from '../../model/day.ts';
import type { MailKind } from '../../model/mail-kind.ts';
import { mailReaders } from '../../model/mail-kind.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Person } from '../../model/person.ts';
import { personLanguage } from '../../model/person-language.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { MailCircumstance } from '../../texts/mails/mail-words.ts';
import { type PlainReason, plainReasonWords } from '../../texts/mails/plain-reasons.ts';
import { fillMail, type Letter, type MailValues } from './fill-mail.ts';
import { type PairMail, pairValues, readerValues, type WaitingPlace, waitingValues } from './mail-values.ts';
import { type UnitMail, unitValues } from './unit-mail-values.ts';

/** One letter to one person, and everything in it by its name. */
export type PersonalMail = {
  readonly kind: MailKind;
  readonly to: Person;
  readonly letter: Letter;
  readonly values: MailValues;
  /** Absent of a letter to somebody without a partner. */
  readonly pairing?: Pick<Pairing, 'id' | 'state'>;
  /** It is about a group, a circle, peers or a rotation: the sheet that goes with it is that of the unit. */
  readonly ofUnit?: boolean;
};

type Frame = { readonly folder: Pick<ProgramFolder, 'program' | 'cohort'>; readonly today: Day };

/** A letter about a pair, to one of the two. */
export function pairMail(
  mail: PairMail & {
    readonly pairing: Pick<Pairing, 'id' | 'state'>;
  },
  frame: Frame,
): PersonalMail {
  const to = mail.pair[mailReaders[mail.kind]];
  const { pairing } = mail;
  return {
    ...written({ ...mail, to }, frame, (language) => pairValues(mail, frame.folder, language)),
    pairing,
  };
}

/** A letter to somebody without a partner; `waiting` is their place on the waiting list of a lottery. */
export function leftMail(
  {
    kind,
    to,
    reason,
    waiting,
    circumstance,
  }: {
    kind: MailKind;
    to: Person;
    reason?: PlainReason | undefined;
    waiting?: WaitingPlace | undefined;
    circumstance?: MailCircumstance | undefined;
  },
  frame: Frame,
): PersonalMail {
  return written({ kind, to, circumstance }, frame, (language) => ({
    ...(reason === undefined ? {} : { plain_reason: plainReasonWords(reason, language) }),
    ...(waiting === undefined ? {} : waitingValues(waiting, frame.folder.program)),
  }));
}

/** A letter about a unit, to one of its people. */
export function unitMail(
  mail: UnitMail & { readonly pairing: Pick<Pairing, 'id' | 'state'> },
  frame: Frame,
): PersonalMail {
  const { pairing } = mail;
  return {
    ...written(mail, frame, (language) => unitValues(mail, frame.folder, language)),
    pairing,
    ofUnit: true,
  };
}

function written(
  { kind, to, circumstance }: { kind: MailKind; to: Person; circumstance?: MailCircumstance | undefined },
  { folder, today }: Frame,
  own: (language: Letter['language']) => MailValues,
): PersonalMail {
  const { program } = folder;
  const language = personLanguage(to, program.language, mailReaders[kind]);
  const values = { ...readerValues(to, folder, language, today), ...own(language) };
  // A calendar that does not name the program is set where taking part is private.
  const neutral = !program.calendar_title.includes('{program}');
  return {
    kind,
    to,
    values,
    letter: fillMail(kind, values, { language, neutral, circumstance, offers: program.mails.offers }),
  };
}
