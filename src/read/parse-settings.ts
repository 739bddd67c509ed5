import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';
import { type Problem, problem } from '../model/problem.ts';
import { growSettings } from './grow-settings.ts';
import type { SettingNode } from './written-settings.ts';
import { outlineOf, type YamlLimits, type YamlOutline } from './yaml-outline.ts';
import { type PlaceAt, placesIn } from './yaml-places.ts';
import { syntaxFaults } from './yaml-syntax-faults.ts';

/** No program comes near these; what does is not one, or is meant to do harm. */
const most: YamlLimits = { levels: 60, settings: 10_000 };

export type ParsedSettings = {
  readonly root?: SettingNode;
  readonly placeAt: PlaceAt;
  readonly problems: readonly Problem[];
  /** The character from which on, because of a fault of form, the tree may not be what was meant; else infinite. */
  readonly trusted: number;
};

/**
 * YAML to a tree of settings with their places. Scalars are read plainly: digits are numbers, true and false are
 * that, everything else is a text to the letter. Depth, size and aliases are bounded before anything is built, so
 * that no file costs more than a message.
 */
export function parseSettings(text: string): ParsedSettings {
  const placeAt = placesIn(text);
  const tokens = [...new Parser().parse(text)];
  const outline = outlineOf(tokens, most);
  if (outline.over !== undefined) {
    const { what, at } = outline.over;
    const found = problem('program-too-large', { what, most: most[what] }, placeAt(at));
    return { placeAt, problems: [found], trusted: 0 };
  }
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = composer.compose(firstDocument(tokens, outline), true, text.length);
  return document === undefined
    ? { placeAt, problems: [], trusted: Number.POSITIVE_INFINITY }
    : settled(document, outline, { text, placeAt });
}

function settled(
  document: Document.Parsed<ParsedNode>,
  outline: YamlOutline,
  { text, placeAt }: { readonly text: string; readonly placeAt: PlaceAt },
): ParsedSettings {
  const faults = syntaxFaults(document.errors, outline, text);
  const grown = growSettings(document.contents, { text, placeAt, most });
  const second =
    outline.second === undefined
      ? []
      : [problem('invalid-yaml', { fault: 'second-document' }, placeAt(outline.second))];
  const trusted = Math.min(...faults.filter(({ harmless }) => !harmless).map(({ at }) => at));
  return {
    ...(grown.root === undefined ? {} : { root: grown.root }),
    placeAt,
    problems: [
      ...faults.map(({ at, harmless, ...facts }) => problem('invalid-yaml', facts, placeAt(at))),
      ...second,
      // Behind a fault of form the tree may not be what was meant.
      ...grown.found.filter(({ at }) => at < trusted).map((one) => one.problem),
    ],
    trusted: grown.complete ? trusted : 0,
  };
}

/** A second document is pointed out and not read. */
function firstDocument(tokens: readonly CST.Token[], { second }: YamlOutline): readonly CST.Token[] {
  const end = tokens.findIndex((token) => token.type === 'document' && token.offset === second);
  return second === undefined || end < 0 ? tokens : tokens.slice(0, end);
}
