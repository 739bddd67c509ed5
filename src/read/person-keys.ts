import { foldName, foldText } from './fold-text.ts';

/** An id as it is compared: NFC, no space around, case kept. */
export function cleanId(text: string): string {
  // Most ids are plain, and a million of them are asked for again and again.
  return /^[!-~]*$/.test(text) ? text : text.normalize('NFC').trim();
}

/** Address folded: one person however it is typed. */
export function cleanEmail(text: string): string {
  const bare = /^(?:mailto:|<)/i.test(text) ? text.replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1') : text;
  return foldText(bare);
}

/** What stands behind a name and is none: "Ana Li, PhD" is not turned round. */
const behindName =
  /^(?:[js]r|i{2,3}|iv|ph\.? ?d|m\.?[dabs]|mba|m\.?sc|b\.?sc|ll\.?[bm]|cpa|esq|dr|prof|dipl\..*)\.?$/i;

/** "Zhou, Julia" is turned round; titles and a second comma stay as they are. */
export function nameOf(text: string): string {
  const parts = /^([^,]+),\s*([^,]+)$/.exec(text.trim());
  const turned = parts === null || behindName.test(parts[2] ?? '') ? text : `${parts[2]} ${parts[1]}`;
  return turned.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Words of a name in one order, so that "Julia Zhou" and "Zhou, Julia" are one key. */
export function nameKey(name: string): string {
  return foldName(name).split(' ').sort().join(' ');
}
