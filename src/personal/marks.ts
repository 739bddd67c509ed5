import { nameKey, nameOf } from '../read/person-keys.ts';

/** What a person is known by in the files of a folder, each as it was written somewhere. */
export type Marks = {
  readonly ids: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Full names. */
  readonly names: ReadonlySet<string>;
};

/** Several collections of marks as one. */
export function joinMarks(all: readonly Marks[]): Marks {
  const joined = (of: (marks: Marks) => ReadonlySet<string>) =>
    new Set(all.flatMap((marks) => [...of(marks)]));
  return {
    ids: joined(({ ids }) => ids),
    addresses: joined(({ addresses }) => addresses),
    names: joined(({ names }) => names),
  };
}

/** Finds a person's marks in any text, and takes them out of it. */
export type MarkFinder = {
  readonly isIn: (text: string) => boolean;
  /** The text with `by` in the place of each mark. */
  readonly replaced: (text: string, by: string) => string;
};

/**
 * A mark stands for itself where no letter or digit touches it, in any case of letters, composed or taken apart, with any
 * white space between the words of a name, and in both orders: "Ewa Nowak", "Nowak, Ewa". What would hit half of all
 * texts is looked for nowhere but in the cells that name people: a name of one word, an id that is a short number or a
 * short word.
 */
export function markFinder(marks: Marks, further: readonly string[] = []): MarkFinder {
  const texts = [...[...marks.ids].filter(isTelling), ...marks.addresses, ...namesToFind(marks), ...further];
  const distinct = [...new Set(texts.map((text) => text.normalize('NFC').trim()))].filter(
    (text) => text !== '',
  );
  // The longest first, or "Ann Li" would leave a rest of "Ann Li-Berg".
  const longest = distinct.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longest.length === 0) return { isIn: () => false, replaced: (text) => text };
  const pattern = `(?<![\\p{L}\\p{N}])(?:${longest.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`;
  const [once, every] = [new RegExp(pattern, 'iu'), new RegExp(pattern, 'giu')];
  const anchors = [...new Set(longest.map(anchorOf))];
  const isIn = (text: string) => {
    const composed = text.normalize('NFC');
    const folded = composed.toLowerCase();
    return anchors.some((anchor) => folded.includes(anchor)) && once.test(composed);
  };
  return {
    isIn,
    replaced: (text, by) => {
      if (!isIn(text)) return text;
      const kept = text.replace(every, () => by);
      const composed = kept.normalize('NFC');
      return composed === kept || !once.test(composed) ? kept : composed.replace(every, () => by);
    },
  };
}

/** Letters and digits together, or long enough: `7` and `anna` stand in many texts and mean nobody. */
function isTelling(id: string): boolean {
  return (/\p{L}/u.test(id) && /\p{N}/u.test(id) && id.length > 2) || [...id].length > 5;
}

function namesToFind({ names }: Marks): string[] {
  return [...names].flatMap((name) => {
    const words = nameOf(name).split(' ');
    const [last, rest] = [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
    const [first, others] = [words[0] ?? '', words.slice(1).join(' ')];
    return words.length < 2
      ? []
      : [name, words.join(' '), `${last}, ${rest}`, `${last} ${rest}`, `${others}, ${first}`, nameKey(name)];
  });
}

/** The longest word of a mark: to look for it first spares most texts the whole pattern, which costs far more. */
function anchorOf(text: string): string {
  const words = text.toLowerCase().split(/\s+/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function patternOf(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
