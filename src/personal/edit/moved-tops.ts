import type { MergedCells } from '../../read/sheet-rows.ts';
import { attribute } from '../../read/xml-text.ts';
import { mapElements, withAttribute } from './map-elements.ts';
import { addressOf, cellInRow, type RowCell } from './row-cells.ts';

/** What stands in merged cells is of all their rows: where the first row goes, it moves to the next that stays. */
export class MovedTops {
  readonly #areas: readonly MergedCells[];
  readonly #saved = new Map<MergedCells, RowCell>();
  readonly #moved = new Map<string, MergedCells>();

  constructor(areas: readonly MergedCells[]) {
    this.#areas = areas;
  }

  /** Of a row that goes. */
  save(row: number, cells: readonly RowCell[]): void {
    for (const area of this.#areas) {
      const top = area.from === row ? cells.find(({ column }) => column === area.column) : undefined;
      if (top !== undefined && top.text !== '') this.#saved.set(area, top);
    }
  }

  /** The cells that come to a row that stays, by their column. */
  comingTo(row: number): ReadonlyMap<number, RowCell & { readonly moved: string }> {
    const coming = new Map<number, RowCell & { readonly moved: string }>();
    for (const [area, top] of this.#saved) {
      if (row <= area.from || row > area.to) continue;
      this.#saved.delete(area);
      this.#moved.set(area.range, { ...area, from: row });
      coming.set(area.column, { ...top, moved: cellInRow(top, row) });
    }
    return coming;
  }

  /** What stands behind the rows, with the merged areas as they are now; one cell alone is no area. */
  merged(xml: string): string {
    if (this.#moved.size === 0) return xml;
    return mapElements(xml, 'mergeCells', ({ tag, attributes, content = '' }) => {
      const areas = mapElements(content, 'mergeCell', (area) => {
        const moved = this.#moved.get(attribute(area.attributes, 'ref') ?? '');
        if (moved === undefined) return area.whole;
        const [from, to] = [moved.from, moved.to].map((row) => addressOf(row, moved.column));
        return from === to ? '' : `<${area.tag}${withAttribute(area.attributes, 'ref', `${from}:${to}`)}/>`;
      });
      const count = areas.match(/<(?:\w+:)?mergeCell\s/g)?.length ?? 0;
      return count === 0
        ? ''
        : `<${tag}${withAttribute(attributes, 'count', String(count))}>${areas}</${tag}>`;
    });
  }
}
