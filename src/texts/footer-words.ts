import { formatNumber } from '../model/format-number.ts';
import type { Language } from '../model/language.ts';
import type { NamedInput } from '../model/source-file.ts';

type FooterWords = {
  readonly made: (facts: {
    readonly command: string;
    readonly version: string;
    readonly day: string;
  }) => string;
  readonly inputs: (files: string) => string;
  readonly file: (facts: { readonly name: string; readonly rows: number; readonly hash: string }) => string;
};

const words = {
  en: {
    made: ({ command, version, day }) => `Made by ${command}, mentor ${version}, as of ${day}.`,
    inputs: (files) => `Inputs: ${files}.`,
    file: ({ name, rows, hash }) => `${name} (${rows} ${rows === 1 ? 'row' : 'rows'}, SHA-256 ${hash})`,
  },
  de: {
    made: ({ command, version, day }) => `Erstellt mit ${command}, mentor ${version}, Stand ${day}.`,
    inputs: (files) => `Grundlage: ${files}.`,
    file: ({ name, rows, hash }) =>
      `${name} (${formatNumber(rows, { language: 'de' })} ${rows === 1 ? 'Zeile' : 'Zeilen'}, SHA-256 ${hash})`,
  },
} as const satisfies Record<Language, FooterWords>;

/** The foot of a page: what made it, and of which files. */
export function footerWords(
  facts: {
    readonly command: string;
    readonly version: string;
    readonly day: string;
    readonly inputs: readonly NamedInput[];
  },
  language: Language,
): string[] {
  const { made, inputs, file } = words[language];
  const files = facts.inputs.map(({ file: name, rows, sha256 }) =>
    rows === undefined || sha256 === undefined ? name : file({ name, rows, hash: `${sha256.slice(0, 12)}…` }),
  );
  return [made(facts), ...(files.length === 0 ? [] : [inputs(files.join('; '))])];
}
