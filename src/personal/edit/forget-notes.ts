import { cellAddress } from '../../read/sheet-cells.ts';
import { attribute } from '../../read/xml-text.ts';
import { type DocumentParts, relationsOf } from './document-parts.ts';
import type { SheetEdits } from './edit-sheet.ts';
import { mapElements } from './map-elements.ts';

type Edits = Pick<SheetEdits, 'removed' | 'replaced'>;

/** Takes out what hangs on the cells of a sheet that are gone: what comments say, and links. */
export function forgetNotes(parts: DocumentParts, sheet: string, edits: Edits): void {
  for (const path of parts.related(sheet).filter((one) => /comment/i.test(one)))
    for (const kind of ['comment', 'threadedComment'])
      parts.set(
        path,
        mapElements(parts.text(path), kind, ({ tag, attributes, whole }) => {
          const prefix = tag.slice(0, -kind.length);
          const inner =
            kind === 'comment' ? `<${prefix}text><${prefix}t/></${prefix}text>` : `<${prefix}text/>`;
          return isRemoved(attributes, edits) ? `<${tag}${attributes}>${inner}</${tag}>` : whole;
        }),
      );
  forgetLinks(parts, sheet, edits);
}

const isRemoved = (attributes: string, { removed }: Edits): boolean =>
  removed.has(cellAddress(attribute(attributes, 'ref') ?? '')?.row ?? 0);

/** The ids of what a part points at, as `r:id="rId1"`. */
const relationsIn = (xml: string): string[] =>
  [...xml.matchAll(/(?<=\w):id\s*=\s*["']([^"']*)/g)].map(([, id = '']) => id);

/** A link of a cell that shows something else now is gone as well: it led to what the cell said. */
function forgetLinks(parts: DocumentParts, sheet: string, edits: Edits): void {
  const unlinked = new Set<string>();
  const xml = mapElements(parts.text(sheet), 'hyperlinks', ({ tag, attributes, content = '' }) => {
    const left = mapElements(content, 'hyperlink', (link) => {
      const address = attribute(link.attributes, 'ref') ?? '';
      if (!isRemoved(link.attributes, edits) && !edits.replaced.has(address)) return link.whole;
      unlinked.add(relationsIn(link.attributes)[0] ?? '');
      return '';
    });
    return /<(?:\w+:)?hyperlink\s/.test(left) ? `<${tag}${attributes}>${left}</${tag}>` : '';
  });
  if (unlinked.size === 0) return;
  parts.set(sheet, xml);
  const list = relationsOf(sheet);
  const used = new Set(relationsIn(xml));
  const stays = (id: string) => !unlinked.has(id) || used.has(id);
  parts.set(
    list,
    mapElements(parts.text(list), 'Relationship', ({ attributes, whole }) =>
      stays(attribute(attributes, 'Id') ?? '') ? whole : '',
    ),
  );
}
