/** One command of a `console` block: a line after the prompt `$ `, and what the page shows below it. */
export type ConsoleStep = {
  /** In the page, from 1. */
  readonly line: number;
  readonly command: string;
  /** 0, or what a comment at the end says: `# exit 1`. */
  readonly code: number;
  /** Lines of output as shown, without empty ones and without `…`, which stands for lines left out. */
  readonly shown: readonly string[];
  /** False for what installs or fetches: npm, npx, git. */
  readonly runs: boolean;
};

type Block = { readonly language: string; readonly line: number; readonly lines: readonly string[] };

/** The commands of every `console` block, in order. A line that ends in `\` goes on in the next. */
export function consoleSteps(markdown: string): readonly ConsoleStep[] {
  return fencedBlocks(markdown)
    .filter(({ language }) => language === 'console')
    .flatMap(({ line, lines }) => {
      const starts = lines.flatMap((text, at) => (text.startsWith('$ ') ? [at] : []));
      return starts.map((start, nth) => readStep(line + start, lines.slice(start, starts[nth + 1])));
    });
}

/** Scripts of package.json that any block runs: `npm test`, `npm run build`. */
export function namedScripts(markdown: string): readonly string[] {
  const lines = fencedBlocks(markdown).flatMap((block) => block.lines);
  return lines.flatMap((line) =>
    [...line.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map((match) => match[1] ?? match[2] ?? ''),
  );
}

/** Paths that links of the page lead to; addresses and places in the page are left out. */
export function relativeLinks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
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
    runs: !/^(?:npm|npx|git)\b/.test(command),
  };
}

function fencedBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | undefined;
  for (const [at, text] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)/.exec(text);
    if (fence === null) open?.lines.push(text);
    else if (open === undefined) open = { language: fence[1] ?? '', line: at + 2, lines: [] };
    else {
      blocks.push(open);
      open = undefined;
    }
  }
  return blocks;
}
