import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { type Mailbox, mailAddress } from '../render/eml-headers.ts';
import type { InvitationMethod } from '../render/ics-invitations.ts';
import type { Program } from '../schema/program.ts';
import type { Call } from './command-entry.ts';
import { readChoice, readChoices } from './common-options.ts';
import type { Format } from './document-files.ts';
import { invitationMethods, pageFormats } from './option-values.ts';

/** How `mentor schedule` writes what it planned. */
export type ScheduleOptions = {
  /** Of its page. */
  readonly formats: readonly Format[];
  readonly google: boolean;
  /** What is made to be mailed, beside the files for import. */
  readonly mailed: readonly InvitationMethod[];
};

export function readScheduleOptions({ options: { format, method, cancel } }: Call): ScheduleOptions {
  const asked =
    typeof format === 'string'
      ? readChoices('format', format, [...pageFormats, 'google'])
      : (['html'] as const);
  const way = typeof method === 'string' ? readChoice('method', method, invitationMethods) : 'publish';
  return {
    formats: asked.filter((one) => one !== 'google'),
    google: asked.some((one) => one === 'google'),
    mailed: [
      ...(way === 'request' ? (['REQUEST'] as const) : []),
      ...(cancel === true ? (['CANCEL'] as const) : []),
    ],
  };
}

/** Who invites, as every invitation has to say; exit 2 where program.yaml names nobody who can be written to. */
export function organizerOf({ coordinator }: Program): Mailbox {
  const address = coordinator?.email === undefined ? undefined : mailAddress(coordinator.email);
  if (coordinator === undefined || address === undefined)
    throw new MentorError(
      exitCodes.badInput,
      coordinator?.email === undefined
        ? 'An invitation names who invites, and program.yaml has no coordinator.email.'
        : `An invitation names who invites, and coordinator.email in program.yaml is no address: "${coordinator.email}".`,
      'Write coordinator: {name: Lena Ostrowick, email: lena@company.example} into program.yaml, with your name and address.',
    );
  return { name: coordinator.name, address };
}
