import { h, type VNode } from 'preact';

type Node = string | VNode;

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The body of a page as the tree that Preact would be given for it: well-formed markup of ours alone. */
export function preactTree(html: string): Node[] {
  const body = html.slice(html.indexOf('<body>') + '<body>'.length, html.indexOf('</body>'));
  const open: { tag: string; props: Record<string, string>; children: Node[] }[] = [];
  const roots: Node[] = [];
  const add = (node: Node) => (open.at(-1)?.children ?? roots).push(node);
  for (const [, text, end, tag, rest = ''] of body.matchAll(/([^<]+)|<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
    if (text !== undefined) add(unescaped(text));
    else if (end === '/') {
      const done = open.pop();
      if (done !== undefined) add(h(done.tag, done.props, ...done.children));
    } else if (tag !== undefined) {
      const pairs = [...rest.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)];
      open.push({
        tag,
        props: Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)])),
        children: [],
      });
    }
  }
  return roots;
}
