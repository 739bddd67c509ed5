import type { MarkdownIt, StateInline } from 'markdown-it';

/**
 * What the sheets know besides Markdown: `{name}` and `____`, tokens of their own. Lines that are set in stay text, since
 * nobody means code by it; addresses may hold placeholders, and which of them count is said where they are read.
 */
export function addSheetRules(markdown: MarkdownIt): MarkdownIt {
  markdown.disable(['code', 'strikethrough']);
  markdown.inline.ruler.before('emphasis', 'blank', (state, silent) =>
    take(state, silent, { kind: 'blank', pattern: /_{3,}/y }),
  );
  markdown.inline.ruler.before('emphasis', 'placeholder', takePlaceholder);
  const normalize = markdown.normalizeLink;
  markdown.normalizeLink = (url) => normalize(url).replace(/%7B(\w+)%7D/g, '{$1}');
  markdown.validateLink = () => true;
  // Only what is plainly an address: `https://…` and `name@example.org`, no bare `example.org`.
  markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false });
  return markdown;
}

/**
 * `{{name}}`, as other programs write it, is one placeholder too, so that its name can be told to be none. Of a row of brackets
 * the last few count: each is tried as a beginning, and should not lead through all the others.
 */
function takePlaceholder(state: StateInline, silent: boolean): boolean {
  return take(state, silent, { kind: 'placeholder', pattern: /\{{1,4}[^{}\n]*\}{1,4}/y });
}

function take(
  state: StateInline,
  silent: boolean,
  { kind, pattern }: { readonly kind: 'blank' | 'placeholder'; readonly pattern: RegExp },
): boolean {
  pattern.lastIndex = state.pos;
  const found = pattern.exec(state.src)?.[0];
  if (found === undefined || state.pos + found.length > state.posMax) return false;
  const name = kind === 'placeholder' ? found.slice(1, -1).trim() : found;
  const line = /^_+$/.test(name);
  if (!silent) {
    const token = state.push(line ? 'blank' : 'placeholder', '', 0);
    token.content = name;
  }
  state.pos += found.length;
  return true;
}
