import { sep } from 'node:path';
import { fileTrouble } from '../files/file-trouble.ts';
import { liesWithin } from '../files/lies-within.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import {
  type KeyFault,
  keyMaterial,
  leastKeyBytes,
  mostKeyBytes,
} from '../personal/pseudonyms/key-material.ts';
import type { Call } from './command-entry.ts';
import { absolute } from './common-options.ts';

export type KeyFile = {
  readonly key: Uint8Array;
  /** Others who have an account on the machine can read it. */
  readonly isOpen: boolean;
};

const howToMake =
  'Make one outside the folder and keep it: openssl rand -hex 32 > ~/mentor.key; in PowerShell 7: [Convert]::ToHexString([Security.Cryptography.RandomNumberGenerator]::GetBytes(32)) > ~/mentor.key.';

const faults: Readonly<Record<KeyFault, string>> = {
  'too-short': `holds fewer than ${leastKeyBytes} characters: they could be tried out`,
  'too-long': `holds more than ${mostKeyBytes} characters and is something else than a key`,
  'too-plain': 'holds the same few characters again and again',
};

/**
 * The key of `--key-file`, which must lie outside the program folder and outside `--out`: beside the copy it would be sent
 * along. Its content is never shown. Exit 2 with how to make one for what is no key.
 */
export async function readKeyFile(call: Call): Promise<KeyFile> {
  const { keyFile, out } = call.options;
  if (typeof keyFile !== 'string')
    throw new MentorError(
      exitCodes.badInput,
      'Pseudonyms need a key, which only you have: --key-file <file>.',
      howToMake,
    );
  const { disk } = call.host;
  const path = absolute(keyFile, call.host);
  try {
    const look = await disk.look(path);
    if (look === undefined) throw refused(`There is no file ${keyFile}.`);
    if (look.kind !== 'file') throw refused(`${keyFile} is a folder or a link, not the file itself.`);
    if (look.size > mostKeyBytes * 2) throw refused(`${keyFile} ${faults['too-long']}.`);
    for (const folder of [call.common.dir, ...(typeof out === 'string' ? [absolute(out, call.host)] : [])])
      if (await liesWithin(disk, path, folder)) throw inside(keyFile);
    const found = keyMaterial(await disk.read(path));
    if ('fault' in found) throw refused(`${keyFile} ${faults[found.fault]}.`);
    // Windows has no such modes and shows every file as open.
    return { key: found.key, isOpen: sep === '/' && (look.mode & 0o077) !== 0 };
  } catch (error) {
    throw fileTrouble(error, keyFile, 'read');
  }
}

const refused = (message: string) => new MentorError(exitCodes.badInput, message, howToMake);

function inside(keyFile: string): MentorError {
  return new MentorError(
    exitCodes.badInput,
    `${keyFile} lies in the folder that is shared or in the one it is made from: whoever gets the folder would get the key.`,
    'Move the key to a place of your own.',
  );
}
