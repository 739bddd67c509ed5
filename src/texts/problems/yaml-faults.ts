import type { YamlFault, YamlFaultFacts } from '../../model/yaml-fault.ts';

type Words = { readonly detail: (found: string) => string; readonly advice: string };

const quotes = 'Put the value into quotes.';

/** What is wrong, as a clause, and the act that puts it right where there is nothing to paste. */
const words: Record<YamlFault, Words> = {
  'not-text': {
    detail: () => 'it holds bytes that are no text',
    advice: 'Save it again as UTF-8.',
  },
  'not-settings': {
    detail: (found) => `it holds ${found} instead of settings`,
    advice: 'Write settings as lines of the form "name: value".',
  },
  'second-document': {
    detail: () => 'a second document begins here, after "---"',
    advice: 'Take out the line "---" and put all settings into one document.',
  },
  'tab-indent': {
    detail: (found) => `${found} indented with a tab, which YAML does not allow`,
    advice: 'Replace the tabs by spaces, two a level.',
  },
  indent: {
    detail: (found) => `"${found}" is not indented like the lines it belongs to`,
    advice:
      'Let it begin in the same column as the lines of its group, two spaces deeper than their heading.',
  },
  'odd-space': {
    detail: (found) => `before "${found}" stands a space of another kind, as web pages have them`,
    advice: 'Replace it by a plain space.',
  },
  'no-colon': {
    detail: (found) => `"${found}" has no colon`,
    advice: 'Write it as "name: value", or put it into quotes if it belongs to the line above.',
  },
  'no-space-after-colon': {
    detail: (found) => `in "${found}" the colon has no space after it`,
    advice: 'Put a space after the colon.',
  },
  'no-space-after-dash': {
    detail: (found) => `in "${found}" the dash has no space after it`,
    advice: 'Put a space after the dash.',
  },
  'unclosed-quote': {
    detail: (found) => `the text in quotes that begins with ${found} does not end on its line`,
    advice: 'Close the quotation mark, or take out the one that opens.',
  },
  'text-after-quote': {
    detail: (found) => `"${found}" follows a quotation mark that closes`,
    advice: 'Put the whole value into the other kind of quotes.',
  },
  'unclosed-bracket': {
    detail: (found) => `the bracket "${found}" is not closed`,
    advice: 'Close it, and indent what stands inside.',
  },
  'stray-bracket': {
    detail: (found) => `the bracket "${found}" closes nothing`,
    advice: 'Take it out.',
  },
  'stray-comma': { detail: () => 'nothing stands before this comma', advice: 'Take it out.' },
  'missing-comma': {
    detail: (found) => `a comma is missing before "${found}"`,
    advice: 'Part the entries of brackets with commas.',
  },
  'colon-in-text': {
    detail: (found) => `"${found}" contains a colon and a space, so that YAML takes it for a setting`,
    advice: quotes,
  },
  'starts-with-sign': {
    detail: (found) => `a value that begins with ${found} is no text to YAML`,
    advice: quotes,
  },
  escape: {
    detail: (found) => `${found} means nothing in double quotes, where a backslash is special`,
    advice: 'Use single quotes.',
  },
  tag: {
    detail: (found) => `the tag ${found} is not read here`,
    advice: 'Take the tag out, or put the value into quotes if it is a text.',
  },
  'unknown-anchor': {
    detail: (found) => `${found} stands for an anchor, and nothing is called that`,
    advice: 'Put the value into quotes if it is a text that begins with a star.',
  },
  'anchor-in-itself': {
    detail: (found) => `${found} stands for something that contains it`,
    advice: 'Write the settings out.',
  },
  'merge-key': {
    detail: () => 'settings cannot be merged with "<<"',
    advice: 'Write the settings out.',
  },
  'odd-key': {
    detail: () => 'the name of a setting must be one word or text',
    advice: 'Write it as "name: value".',
  },
  other: { detail: (found) => found, advice: 'Check indentation, colons and quotation marks on this line.' },
};

/** The words for one fault of YAML. */
export function yamlFaultWords({ fault, found = '', write }: YamlFaultFacts): {
  readonly message: string;
  readonly advice: string;
} {
  const { detail, advice } = words[fault];
  return {
    message: `This is not YAML as it is read here: ${detail(found)}.`,
    advice: write === undefined ? advice : `Write: ${write}`,
  };
}
