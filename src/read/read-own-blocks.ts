import type { Language } from '../model/language.ts';
import { type OwnBlockName, type OwnBlocks, type OwnWords, ownBlockNames } from '../model/own-blocks.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Program } from '../schema/program.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { type ReadProgram, settingsText } from './read-program.ts';
import { readSheetTexts, type SheetSpot } from './sheet-texts.ts';
import { placesIn } from './yaml-places.ts';

export type ReadOwnBlocks = {
  /** Absent where a program leaves the sheets as they are. */
  readonly ownBlocks?: OwnBlocks;
  readonly problems: readonly Problem[];
};

/** Words for one block, and where a placeholder of theirs stands. */
type Source = SheetSpot & { readonly text: string; readonly placeOf: (placeholder: string) => Place };

/**
 * A program's own words on the sheets: from program.yaml, and over them those of the folder `sheets/`, over these again
 * the files of one language. What reads Markdown is loaded where there is any.
 */
export async function readOwnBlocks(
  files: readonly SourceFile[],
  settings: ReadProgram,
): Promise<ReadOwnBlocks> {
  const { texts, problems } = readSheetTexts(files);
  const sources = [
    ...settingSources(settings),
    ...texts
      .map((one) => ({ ...one, placeOf: placeIn(one.text, { file: one.file }) }))
      .sort((a, b) => Number(a.language !== undefined) - Number(b.language !== undefined)),
  ];
  if (sources.length === 0) return { problems };
  const { parseMarkdown } = await import('./parse-markdown.ts');
  const found = { mentee: new Map<OwnBlockName, OwnWords>(), mentor: new Map<OwnBlockName, OwnWords>() };
  const strange: Problem[] = [];
  for (const { side, block, language, text, placeOf } of sources) {
    const words = parseMarkdown(text);
    strange.push(...checkPlaceholders(words, settings.program, placeOf));
    const languages: readonly Language[] = language === undefined ? ['en', 'de'] : [language];
    const own = Object.fromEntries(languages.map((one) => [one, words]));
    found[side].set(block, { ...found[side].get(block), ...own });
  }
  return { ownBlocks: found, problems: [...problems, ...strange] };
}

function settingSources({ program, places, bytes }: ReadProgram): Source[] {
  return (['mentee', 'mentor'] as const).flatMap((side) =>
    ownBlockNames(side).flatMap((block): Source[] => {
      const words = settingOf(program, side, block);
      const at = (path: readonly string[]) => {
        const start = places.of(['sheets', side, block, ...path]);
        return placeIn(bytes === undefined ? '' : settingsText(bytes), start);
      };
      if (words === undefined) return [];
      if (typeof words === 'string') return [{ side, block, text: words, placeOf: at([]) }];
      return (['en', 'de'] as const).flatMap((language) => {
        const text = words[language];
        return text === undefined ? [] : [{ side, block, language, text, placeOf: at([language]) }];
      });
    }),
  );
}

type Words = NonNullable<Program['sheets']['mentor'][keyof Program['sheets']['mentor']]>;

function settingOf({ sheets }: Program, side: 'mentee' | 'mentor', block: OwnBlockName): Words | undefined {
  const settings: { readonly [B in OwnBlockName]?: Words | undefined } = sheets[side];
  return settings[block];
}

/** The first place from `start` on at which a placeholder stands, else `start`. */
function placeIn(text: string, start: Place): (placeholder: string) => Place {
  return (placeholder) => {
    const lines = text.split('\n').slice(0, (start.row ?? 1) - 1);
    const from = lines.reduce((sum, line) => sum + line.length + 1, 0);
    const name = placeholder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const at = text.slice(from).search(new RegExp(`\\{\\s*${name}\\s*\\}`));
    return at < 0 ? start : { ...placesIn(text)(from + at), file: start.file };
  };
}
