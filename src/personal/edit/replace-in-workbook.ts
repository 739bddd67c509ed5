import { workbookPath } from '../../read/open-workbook.ts';
import { attribute } from '../../read/xml-text.ts';
import { DocumentParts } from './document-parts.ts';
import { editWorkbook } from './edit-workbook.ts';
import { isDamage } from './is-damage.ts';
import { eachElement } from './map-elements.ts';
import { partReplacer } from './part-replacer.ts';

type Replace = (text: string) => string;

/**
 * The bytes of a workbook with `replace` done to every text in it, whichever part it stands in: cells, formulas, names of
 * sheets and of authors, comments, charts, links. The very bytes where nothing changed, undefined where it cannot be opened.
 */
export function replaceInWorkbook(bytes: Uint8Array, replace: Replace): Uint8Array | undefined {
  const edited = editWorkbook(bytes, (_, cells) => cells.map(replace));
  if (edited === undefined) return undefined;
  try {
    const parts = new DocumentParts(edited);
    const replaceIn = partReplacer(replace, sheetNames(parts.text(workbookPath), replace));
    for (const path of parts.paths().filter((one) => /\.(xml|rels|vml)$/i.test(one)))
      parts.set(path, replaceIn(path, parts.text(path)));
    return parts.finish();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** New names of sheets, by the old ones: as Excel allows them, and no two alike. */
function sheetNames(workbook: string, replace: Replace): ReadonlyMap<string, string> {
  const old = [...eachElement(workbook, 'sheet')].map(
    ({ attributes }) => attribute(attributes, 'name') ?? '',
  );
  const taken = new Set(old.filter((name) => replace(name) === name).map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const name of old) {
    const replaced = replace(name);
    if (replaced === name) continue;
    const bare =
      replaced
        .replace(/[[\]:*?/\\]/g, '')
        .trim()
        .replace(/^'|'$/g, '')
        .slice(0, 25) || '-';
    let free = bare;
    for (let nth = 2; taken.has(free.toLowerCase()); nth++) free = `${bare} (${nth})`;
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  return names;
}
