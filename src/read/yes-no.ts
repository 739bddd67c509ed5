import { foldText } from './fold-text.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => word.trim()));

const yes = wordsOf(`
  yes | y | true | wahr | 1 | 1.0 | x | ja | j | on | ✓ | ✔ | ☑ | ✅ | yes please | ja bitte | ja gerne | oui | si | sí
`);
const no = wordsOf(`
  no | n | false | falsch | 0 | 0.0 | nein | off | - | – | ✗ | ✘ | ☐ | ❌ | no thanks | no thank you |
  nein danke | non
`);

/** Yes or no as forms and people write it, in English and German; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = foldText(text)
    .replace(/,/g, '')
    .replace(/[.!;]$/, '');
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}
