import type { Language } from '../model/language.ts';
import { type OwnBlockName, ownBlockNames, type SheetSide } from '../model/own-blocks.ts';
import { type Problem, problem } from '../model/problem.ts';
import { isSheetText, mostSheetBytes, sheetsFolder } from '../model/sheet-text-file.ts';
import type { SourceFile } from '../model/source-file.ts';
import { decodeText } from './decode-text.ts';
import { foreignKind, isZip } from './file-kind.ts';
import { nearestFact } from './nearest-text.ts';

/** Where words of a program's own go: a block of one side's sheet, in one language or in all of them. */
export type SheetSpot = {
  readonly side: SheetSide;
  readonly block: OwnBlockName;
  readonly language?: Language;
};
export type SheetText = SheetSpot & { readonly file: string; readonly text: string };

const sides = ['mentee', 'mentor'] as const satisfies readonly SheetSide[];
const endings = ['', '.en', '.de'] as const;

/** Every file that `sheets/` may hold, by its path. */
const spots: ReadonlyMap<string, SheetSpot> = new Map(
  sides.flatMap((side) =>
    ownBlockNames(side).flatMap((block) =>
      endings.map((ending): [string, SheetSpot] => [
        `${sheetsFolder}/${side}/${block}${ending}.md`,
        { side, block, ...languageOf(ending) },
      ]),
    ),
  ),
);

function languageOf(ending: (typeof endings)[number]): { readonly language?: Language } {
  return ending === '' ? {} : { language: ending === '.en' ? 'en' : 'de' };
}

/** The words in the folder `sheets/`, and what is no block or no text there. */
export function readSheetTexts(files: readonly SourceFile[]): {
  readonly texts: readonly SheetText[];
  readonly problems: readonly Problem[];
} {
  const texts: SheetText[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ path }) => isSheetText(path))) {
    const spot = spots.get(file.path);
    const at = { file: file.path };
    const because = spot === undefined ? undefined : unreadable(file);
    if (spot === undefined) problems.push(problem('unknown-sheet-block', strangeFile(file.path), at));
    else if (because !== undefined)
      problems.push(problem('sheet-text-unreadable', { because, most: mostSheetBytes }, at));
    else texts.push({ ...spot, file: file.path, text: plainText(file.bytes) });
  }
  return { texts, problems };
}

const plainText = (bytes: Uint8Array): string =>
  decodeText(bytes)
    .text.replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');

/** A page of the web shows its tags, and everything else that is no text shows nothing that anybody could read. */
function unreadable({ bytes, pieces }: SourceFile): 'too-large' | 'no-text' | undefined {
  if (pieces !== undefined || bytes.length > mostSheetBytes) return 'too-large';
  const kind = foreignKind(bytes);
  const isText = kind === undefined || ['json', 'calendar', 'contacts'].includes(kind);
  if (!isText || isZip(bytes)) return 'no-text';
  const { damaged, text } = decodeText(bytes);
  return damaged || text.includes('\0') ? 'no-text' : undefined;
}

function strangeFile(path: string) {
  const [, folder = ''] = path.split('/');
  const side = sides.find((one) => one === folder) ?? 'mentee';
  const plain = path.replace(/\.[^./]*$/, '.md');
  // `hello.fr.md` and `hello.md.txt`: what stands before the ending is no language of ours.
  const named = /\.(en|de)\.md$/i.test(plain) ? plain : plain.replace(/\.[^./]*\.md$/, '.md');
  const known = ownBlockNames(side);
  return {
    named: path,
    isText: /\.(md|markdown|txt)$/i.test(path),
    known,
    ...nearestFact(named, spots.keys()),
  };
}
