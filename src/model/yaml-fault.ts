/** What keeps a text from being YAML, or from being settings; the words stand in texts/problems/yaml-faults.ts. */
export type YamlFault =
  | 'not-text'
  | 'not-settings'
  | 'second-document'
  | 'tab-indent'
  | 'indent'
  | 'odd-space'
  | 'no-colon'
  | 'no-space-after-colon'
  | 'no-space-after-dash'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'stray-comma'
  | 'missing-comma'
  | 'colon-in-text'
  | 'starts-with-sign'
  | 'escape'
  | 'tag'
  | 'unknown-anchor'
  | 'anchor-in-itself'
  | 'merge-key'
  | 'odd-key'
  | 'other';

/** `found` is quoted from the file, `write` is what to put there instead. */
export type YamlFaultFacts = {
  readonly fault: YamlFault;
  readonly found?: string;
  readonly write?: string;
};
