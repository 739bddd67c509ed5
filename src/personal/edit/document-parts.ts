import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import { limits } from '../../read/limits.ts';
import { attribute } from '../../read/xml-text.ts';
import { unpackEntry, type ZipEntry, zipEntries } from '../../read/zip-entries.ts';
import { eachElement, mapElements } from './map-elements.ts';
import { rewriteZip } from './rewrite-zip.ts';

/** The parts of a zipped document as texts that can be changed. */
export class DocumentParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #changed = new Map<string, string | undefined>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = new Map((zipEntries(bytes) ?? []).map((entry) => [entry.name, entry]));
  }

  /** The paths of those that are left. */
  paths(): string[] {
    return [...this.#entries.keys()].filter(
      (path) => !this.#changed.has(path) || this.#changed.get(path) !== undefined,
    );
  }

  /** A part as it is now; '' where there is none. Throws what unpacking a damaged zip throws. */
  text(path: string): string {
    if (this.#changed.has(path)) return this.#changed.get(path) ?? '';
    const entry = this.#entries.get(path);
    if (entry === undefined) return '';
    return new TextDecoder().decode(unpackEntry(this.#bytes, entry, limits.workbookBytes));
  }

  /** Writes a part that exists. */
  set(path: string, text: string): void {
    if (text !== this.text(path)) this.#changed.set(path, text);
  }

  /** Takes a part out, and whatever points at it. */
  drop(path: string): void {
    this.#changed.set(path, undefined);
    const isIt = (attributes: string) => attribute(attributes, 'PartName') === `/${path}`;
    const types = '[Content_Types].xml';
    this.set(
      types,
      mapElements(this.text(types), 'Override', ({ attributes, whole }) => (isIt(attributes) ? '' : whole)),
    );
    for (const list of this.paths().filter((one) => one.endsWith('.rels')))
      this.set(
        list,
        mapElements(this.text(list), 'Relationship', ({ attributes, whole }) =>
          targetOf(list, attributes) === path ? '' : whole,
        ),
      );
  }

  /** The parts that a part points at. */
  related(path: string): string[] {
    const list = relationsOf(path);
    return [...eachElement(this.text(list), 'Relationship')].map(({ attributes }) =>
      targetOf(list, attributes),
    );
  }

  /** The whole with its changes; the very bytes it was opened from where there are none. */
  finish(): Uint8Array {
    if (this.#changed.size === 0) return this.#bytes;
    const changes = [...this.#changed].map(
      ([path, text]) => [path, text === undefined ? undefined : Buffer.from(text, 'utf8')] as const,
    );
    return rewriteZip(this.#bytes, new Map(changes));
  }
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationsOf(path: string): string {
  const { dir, base } = posix.parse(path);
  return `${dir}/_rels/${base}.rels`;
}

function targetOf(list: string, attributes: string): string {
  const target = attribute(attributes, 'Target') ?? '';
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(posix.dirname(list)), target);
}
