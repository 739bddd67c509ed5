/** Text with the little form that people write in Markdown, with placeholders still in it. Nothing in it is markup. */
export type RichText = {
  /** The heading at its very beginning. */
  readonly title?: RichLine;
  readonly blocks: readonly RichBlock[];
};

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly text: RichLine; readonly quoted: boolean }
  | { readonly kind: 'heading'; readonly text: RichLine }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RichLine[] }
  | { readonly kind: 'table'; readonly head: readonly RichLine[]; readonly rows: readonly RichLine[][] }
  /** What the sheet would say there by itself. */
  | { readonly kind: 'usual' };

export type RichLine = readonly RichSpan[];

/** How words look; `href` may hold placeholders, its scheme is http, https or mailto. */
export type RichLook = { readonly strong?: true; readonly href?: string };
export type RichSpan =
  | ({ readonly words: string } & RichLook)
  | ({ readonly placeholder: string } & RichLook)
  /** A line to write on, in characters. */
  | { readonly blank: number };
