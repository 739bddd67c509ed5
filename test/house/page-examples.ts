/** One command of a `console` block: a line after the prompt `$ `, and what the page shows below it. */
export type ConsoleStep = {
  /** In the page, from 1. */
  readonly line: number;
  readonly command: string;
  /** 0, or what a comment at the end says: `# exit 1`. */
  readonly code: number;
  /** Lines of output as shown, without empty ones and without `…`, which stands for lines left out. */
  readonly shown: readonly string[];
};

/**
 * What is played in one folder, told by a comment above it that readers do not see:
 * `<!-- played in fixtures/halfway on 2026-06-22, after: … -->`.
 */
export type Scene = {
  /** What the folder is a copy of; undefined for an empty one. */
  readonly source?: string;
  /** Today of every command that does not name a day itself. */
  readonly today?: string;
  /** Commands that come first and that the page does not show. */
  readonly before: readonly string[];
  readonly steps: readonly ConsoleStep[];
};

export type Block = { readonly language: string; readonly line: number; readonly lines: readonly string[] };

/** The scenes of a page, in order; steps above the first comment have nowhere to be played, and are an error. */
export function scenesOf(markdown: string): readonly Scene[] {
  const marks = [...markdown.matchAll(playedIn)];
  const meant = markdown.match(/<!-- played/g) ?? [];
  if (meant.length !== marks.length) throw new Error('A comment "played in …" cannot be read.');
  const first = marks[0]?.index ?? markdown.length;
  const homeless = consoleSteps(markdown.slice(0, first))[0];
  if (homeless !== undefined)
    throw new Error(`Line ${homeless.line} does not say in which folder: <!-- played in fixtures/… -->`);
  return marks.map((mark, nth) => {
    const [whole, folder = '', today, before = ''] = mark;
    const from = mark.index + whole.length;
    const skipped = markdown.slice(0, from).split('\n').length - 1;
    const steps = consoleSteps(markdown.slice(from, marks[nth + 1]?.index));
    return {
      ...(folder === 'an empty folder' ? {} : { source: folder }),
      ...(today === undefined ? {} : { today }),
      before: before.split('\n').filter((line) => line.trim() !== ''),
      steps: steps.map((step) => ({ ...step, line: step.line + skipped })),
    };
  });
}

const playedIn =
  /^<!-- played in (an empty folder|[\w/-]+)(?: on (\d{4}-\d\d-\d\d))?(?:, after:\n([\s\S]*?))? ?-->$/gm;

/** The commands of every `console` block, in order. A line that ends in `\` goes on in the next. */
export function consoleSteps(markdown: string): readonly ConsoleStep[] {
  return blocksOf(markdown, 'console').flatMap(({ line, lines }) => {
    const starts = lines.flatMap((text, at) => (text.startsWith('$ ') ? [at] : []));
    if (starts[0] !== 0) throw new Error(`The console block in line ${line} does not begin with "$ ".`);
    return starts.map((start, nth) => readStep(line + start, lines.slice(start, starts[nth + 1])));
  });
}

/** The fenced blocks of a language; those within a list are indented with it. */
export function blocksOf(markdown: string, language: string): readonly Block[] {
  return fencedBlocks(markdown).filter((block) => block.language === language);
}

/** Every fenced block, in order. */
export function fencedBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; indent: string; lines: string[] } | undefined;
  for (const [at, text] of markdown.split('\n').entries()) {
    const fence = /^( *)```(\w*)/.exec(text);
    if (fence === null)
      open?.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
    else if (open === undefined)
      open = { language: fence[2] ?? '', line: at + 2, indent: fence[1] ?? '', lines: [] };
    else {
      blocks.push(open);
      open = undefined;
    }
  }
  return blocks;
}

/** What stands between single backticks outside the blocks, broken lines joined. */
export function codeSpans(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replaceAll(/\s+/g, ' '));
}

/** Scripts of package.json that the page runs or names: `npm test`, `npm run build`. */
export function namedScripts(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** Where links of the page lead, pictures included; addresses on the net are left out. `path` is empty within the page. */
export function relativeLinks(
  markdown: string,
): readonly { readonly path: string; readonly heading?: string }[] {
  return [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading] = target.split('#');
      return heading === undefined ? { path } : { path, heading };
    });
}

/** The names that headings have in links: lower case, without punctuation, words joined by hyphens. */
export function headingNames(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The page without its blocks, their lines left empty. */
function proseOf(markdown: string): string {
  return markdown.replaceAll(/^( *)```[\s\S]*?^\1```/gm, '');
}

function readStep(line: number, lines: readonly string[]): ConsoleStep {
  const last = lines.findIndex((text) => !text.endsWith('\\'));
  const command = lines
    .slice(0, last + 1)
    .join('\n')
    .replace(/^\$ /, '');
  const shown = lines.slice(last + 1).map((text) => text.trimEnd());
  return {
    line,
    command,
    code: Number(/# exit (\d+)\s*$/.exec(command)?.[1] ?? 0),
    shown: shown.filter((text) => text !== '' && text.trim() !== '…'),
  };
}
