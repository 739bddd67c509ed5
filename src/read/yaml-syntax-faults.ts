import type { YAMLError } from 'yaml';
import type { YamlFaultFacts } from '../model/yaml-fault.ts';
import { lineStart, linesOf, plainMessage, quoted, shortened } from './fault-text.ts';
import type { Span, YamlOutline } from './yaml-outline.ts';

/** `harmless`: what stands around it was read as it was meant. */
export type SyntaxFault = YamlFaultFacts & { readonly at: number; readonly harmless?: boolean };

type Scene = {
  readonly code: string;
  readonly message: string;
  readonly from: number;
  readonly text: string;
  /** All lines the parser complains of. */
  readonly lines: readonly { readonly at: number; readonly text: string }[];
  /** The quoted text that begins last before the place, and the bracket that is open there. */
  readonly quote?: Span;
  readonly bracket?: Span;
};

/** Nobody reads on after so many. */
const mostFaults = 100;

/**
 * What the parser complains of, in words of somebody who edits settings: where the mistake was made rather than where
 * it was noticed, and what to write instead. One fault a line, none behind a quotation mark or bracket that never ends.
 */
export function syntaxFaults(
  errors: readonly YAMLError[],
  { spans }: YamlOutline,
  text: string,
): SyntaxFault[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const places = new Set<number>();
  const firstStray = errors.find(isStray);
  const others = errors.filter(
    (error) =>
      error.code !== 'TAB_AS_INDENT' &&
      (!isStray(error) || error === firstStray) &&
      !places.has(error.pos[0]) &&
      places.add(error.pos[0]),
  );
  const faults = others.slice(0, mostFaults).map((error) => faultOf(error, spans, text));
  const [tab] = tabs;
  if (tab !== undefined)
    faults.push({ at: tab.pos[0], fault: 'tab-indent', found: tabbedLines(tabs.length) });
  const ends = faults.filter(({ fault }) => fault === 'unclosed-quote').map(({ at }) => at);
  const last = Math.min(...ends);
  const seen = new Set<number>();
  return faults
    .filter(({ at }) => at <= last)
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => {
      const line = text.lastIndexOf('\n', at - 1);
      return !seen.has(line) && seen.add(line);
    });
}

/** Once something stands where nothing may, all the rest of the text does. */
function isStray({ message }: YAMLError): boolean {
  return message.includes('token in YAML stream') || message.endsWith('at node end');
}

function tabbedLines(count: number): string {
  return count === 1 ? 'this line is' : `this line and ${count - 1} more are`;
}

function faultOf({ code, message, pos }: YAMLError, spans: readonly Span[], text: string): SyntaxFault {
  const before = spans.filter(({ from }) => from <= pos[0]);
  const quote = before.findLast(({ mark }) => mark === '"' || mark === "'");
  const bracket = before.findLast(({ mark, to }) => (mark === '[' || mark === '{') && to > pos[0]);
  const scene: Scene = {
    code,
    message,
    from: pos[0],
    text,
    lines: linesOf(text, pos[0], Math.max(pos[0], pos[1] - 1)),
    ...(quote === undefined ? {} : { quote }),
    ...(bracket === undefined ? {} : { bracket }),
  };
  for (const know of knowledge) {
    const found = know(scene);
    if (found !== undefined) return found;
  }
  return { at: pos[0], fault: 'other', found: plainMessage(message) };
}

/** In order: the first that recognises the scene is right. */
const knowledge: readonly ((scene: Scene) => SyntaxFault | undefined)[] = [
  unclosedQuote,
  spaceAfterColon,
  spaceAfterDash,
  sign,
  badEscape,
  afterQuote,
  placeholderFirst,
  brackets,
  colonInText,
  indentation,
  noColon,
];

function unclosedQuote({ message, quote, text, from }: Scene): SyntaxFault | undefined {
  if (quote === undefined) return undefined;
  const body = text.slice(quote.from, quote.to);
  const lineEnd = text.indexOf('\n', quote.from);
  const found = shortened(text.slice(quote.from, lineEnd < 0 ? text.length : lineEnd));
  // What follows a quoted text of several lines on its last line was meant to be inside the quotes of another.
  const runsOn = body.includes('\n') && !text.slice(quote.to, from).includes('\n') && from >= quote.to - 1;
  if (!message.startsWith('Missing closing') && !runsOn) return undefined;
  return { at: quote.from, fault: 'unclosed-quote', found };
}

const asKey = /^(?<lead>\s*(?:- +)*)(?<key>[A-Za-z_][\w-]*)(?<colon>[:：])(?!\s|\/\/)(?<rest>.*\S)\s*$/;

function spaceAfterColon({ code, lines }: Scene): SyntaxFault | undefined {
  if (!['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'UNEXPECTED_TOKEN'].includes(code)) return undefined;
  for (const { at, text } of lines) {
    const parts = asKey.exec(text)?.groups;
    if (parts === undefined) continue;
    const { lead = '', key = '', rest = '' } = parts;
    const found = shortened(text.trim());
    const value = rest.replace(/\s#.*$/, '').trim();
    return { at: at + lead.length, fault: 'no-space-after-colon', found, write: `${key}: ${value}` };
  }
  return undefined;
}

function spaceAfterDash({ message, text, from }: Scene): SyntaxFault | undefined {
  if (!message.includes('block sequence may not be used as an implicit map key')) return undefined;
  const above = /(?:^|\n)( *)(-[^\s-][^\n]*)\n[^\n]*$/.exec(text.slice(Math.max(0, from - 2000), from));
  if (above === null) return undefined;
  const found = above[2] ?? '';
  const at = Math.max(0, from - 2000) + above.index + above[0].indexOf(found);
  return { at, fault: 'no-space-after-dash', found: shortened(found), write: `- ${found.slice(1)}` };
}

function sign(scene: Scene): SyntaxFault | undefined {
  const { code, message, text } = scene;
  const blockHeader = message.startsWith('Block scalar header') || message.startsWith('Not a YAML token');
  if (code !== 'BAD_SCALAR_START' && code !== 'BAD_ALIAS' && !blockHeader) return undefined;
  const line = linesOf(text, scene.from, scene.from)[0];
  const mark = blockHeader ? text.slice(line?.at, scene.from).search(/[|>][^|>]*$/) : -1;
  const from = mark < 0 ? scene.from : (line?.at ?? 0) + mark;
  const rest = text.slice(from, (line?.at ?? from) + (line?.text.length ?? 0));
  const value =
    (code === 'BAD_SCALAR_START' ? /^[^,\]}#]*/.exec(rest)?.[0] : rest.replace(/\s#.*$/, '')) ?? '';
  const harmless = code === 'BAD_SCALAR_START';
  return {
    at: from,
    fault: 'starts-with-sign',
    found: text.slice(from, from + 1),
    write: quoted(value.trim()),
    harmless,
  };
}

function badEscape({ code, message, from, text, quote }: Scene): SyntaxFault | undefined {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const raw = quote === undefined ? '' : text.slice(quote.from + 1, quote.to - 1);
  const write = raw === '' || raw.includes('\n') ? {} : { write: `'${raw.replaceAll("'", "''")}'` };
  return {
    at: from,
    fault: 'escape',
    found: message.replace('Invalid escape sequence ', ''),
    ...write,
    harmless: true,
  };
}

function afterQuote({ message, quote, text, from }: Scene): SyntaxFault | undefined {
  const follows = quote !== undefined && text.slice(quote.to, from).trim() === '' && from >= quote.to;
  if (!message.startsWith('Unexpected scalar') || !follows) return undefined;
  const line = linesOf(text, from, from)[0];
  const whole = text.slice(quote.from, (line?.at ?? 0) + (line?.text.length ?? 0)).trim();
  const inner = whole.endsWith(quote.mark) ? whole.slice(1, -1) : whole;
  const found = shortened(whole.slice(quote.to - quote.from).trim());
  return { at: quote.from, fault: 'text-after-quote', found, write: quoted(inner), harmless: true };
}

/** `goodbye: {first_name}, thank you` is a group to YAML, and then words that belong to nothing. */
function placeholderFirst({ message, lines }: Scene): SyntaxFault | undefined {
  const [line] = lines;
  const parts = /^(\s*(?:- +)*(?:[\w-]+: +)?)(\{\w+\}.*\S)\s*$/.exec(line?.text ?? '');
  if (line === undefined || parts === null || !message.endsWith('at node end')) return undefined;
  const [, lead = '', value = ''] = parts;
  return { at: line.at + lead.length, fault: 'starts-with-sign', found: '{', write: quoted(value) };
}

function brackets({ code, message, bracket, text, from }: Scene): SyntaxFault | undefined {
  const unclosed = /(?:must be sufficiently indented and|Expected flow \w+ to) end with/.test(message);
  if (unclosed && bracket !== undefined)
    return { at: bracket.from, fault: 'unclosed-bracket', found: bracket.mark };
  if (/^Unexpected flow-(?:map|seq)-end/.test(message))
    return { at: from, fault: 'stray-bracket', found: text.slice(from, from + 1) };
  if (message.startsWith('Unexpected , in flow')) return { at: from, fault: 'stray-comma', harmless: true };
  if (code !== 'BLOCK_IN_FLOW' && !message.startsWith('Missing , ')) return undefined;
  const words = /^\S+ (.*)$/.exec(
    linesOf(text, from, from)[0]?.text.slice(from - lineStart(text, from)) ?? '',
  );
  return { at: from, fault: 'missing-comma', found: shortened(words?.[1] ?? '') };
}

function colonInText({ message, from, text, lines }: Scene): SyntaxFault | undefined {
  if (!message.startsWith('Nested mappings are not allowed in compact')) return undefined;
  const line = lines[0];
  const value =
    line === undefined
      ? ''
      : line.text
          .slice(from - line.at)
          .replace(/\s#.*$/, '')
          .trim();
  if (/: /.test(value) || value.endsWith(':'))
    return { at: from, fault: 'colon-in-text', found: shortened(value), write: quoted(value) };
  const next = /\n[ ]*(\S[^\n]*)/.exec(text.slice(from));
  const found = next?.[1] ?? value;
  return {
    at: from + (next?.index ?? 0) + (next?.[0].indexOf(found) ?? 0),
    fault: 'indent',
    found: shortened(found),
  };
}

function indentation({ code, message, lines, from }: Scene): SyntaxFault | undefined {
  const line = lines[0];
  if (line === undefined) return undefined;
  const strayLine =
    message.startsWith('Unexpected scalar at node end') && line.text.slice(0, from - line.at).trim() === '';
  const sequence =
    message.includes('block sequence may not be used') || message.startsWith('Sequence item without');
  if (code !== 'BAD_INDENT' && !strayLine && !sequence) return undefined;
  const lead = line.text.length - line.text.trimStart().length;
  return { at: line.at + lead, fault: 'indent', found: shortened(line.text.trim()) };
}

function noColon({ code, message, lines }: Scene): SyntaxFault | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys need')) return undefined;
  const line = lines.find(({ text }) => text.trim() !== '' && !/:(?:\s|$)/.test(text));
  const stray = line ?? lines.at(-1);
  if (stray === undefined) return undefined;
  const lead = stray.text.length - stray.text.trimStart().length;
  const fault = line === undefined ? 'indent' : 'no-colon';
  return { at: stray.at + lead, fault, found: shortened(stray.text.trim()) };
}
