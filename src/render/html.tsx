import { createHash } from 'node:crypto';
import type { Document, Section } from '../report/document.ts';
import { isRepeated } from '../report/repeated-section.ts';
import { formatDay } from '../time/day.ts';
import { anchor } from './html-address.ts';
import { blockHtml } from './html-blocks.tsx';
import { inlineHtml, type Links } from './html-inline.tsx';
import type { PageFrame } from './html-table.tsx';
import { type Child, htmlOf, Markup } from './jsx-runtime.ts';
import { onePageStyle } from './one-page-style.ts';
import { pageWords } from './page-words.ts';
import { personalStyle } from './personal-style.ts';
import { posterStyle } from './poster-style.ts';
import { printableDocument } from './printable-document.ts';
import { styleSheet } from './style.ts';

/** `css` as it stands on the disk; `policy` names it by its hash. */
type Style = { readonly css: Uint8Array; readonly policy: string };

/** Hashing the sheet costs more than writing a page, and all pages of a run share it: by program, filled as asked for. */
const styles = new Map<string, Style>();

function styleOf({ kind, program, language, sections, onePage = false }: Document): Style {
  const together =
    kind === 'sheet' &&
    sections.some(({ card, blocks }) => card === true || blocks.some((block) => block.kind === 'entries'));
  const poster = kind === 'poster';
  const personal = sections.some((section) => section.personal !== undefined);
  const key = `${language} ${together} ${poster} ${personal} ${onePage} ${program}`;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const sheet = styleSheet(program, pageWords(language).of, together);
  const more = [
    ...(poster ? [posterStyle] : []),
    ...(personal ? [personalStyle] : []),
    ...(onePage ? [onePageStyle] : []),
  ];
  const css = Buffer.from([sheet, ...more].join('\n'), 'utf8');
  const hash = createHash('sha256').update(css).digest('base64');
  const style = {
    css,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  };
  styles.set(key, style);
  return style;
}

function sectionHtml(section: Section, document: Document, page: PageFrame): Child {
  const language = section.language ?? page.language;
  const frame = { ...page, language };
  const titled = section.title !== '';
  const id = anchor(section.id);
  const look = lookOf(section, document);
  const Part = section.article === true ? 'article' : 'section';
  return [
    <Part
      id={id}
      class={section.article === true ? 'pair' : look}
      lang={language === document.language ? undefined : language}
      aria-labelledby={titled ? `${id}-title` : undefined}
    >
      {titled && <h2 id={`${id}-title`}>{section.title}</h2>}
      {section.blocks.map((block) => ['\n', blockHtml(block, titled, frame)])}
    </Part>,
    '\n',
  ];
}

function lookOf({ card, personal, newPage }: Section, { kind }: Document): string | undefined {
  if (card === true) return 'card';
  if (personal !== undefined) return personal === 'certificate' ? 'personal certificate' : 'personal';
  if (newPage === true) return 'newpage';
  return kind === 'sheet' ? 'keep' : undefined;
}

/** Shared sections of sheets and articles as they were first written. */
const written = new WeakMap<Section, { readonly language: string; readonly html: Markup }>();

/** A section; one that stands on many sheets, and an article that was weighed before, is written once. */
function sectionOnce(section: Section, document: Document, frame: PageFrame): Child {
  const again = section.article === true || (document.kind === 'sheet' && isRepeated(section));
  return again && frame.links.size === 0
    ? rememberedHtml(section, document, frame)
    : sectionHtml(section, document, frame);
}

function rememberedHtml(section: Section, document: Document, frame: PageFrame): Markup {
  const known = written.get(section);
  if (known?.language === frame.language) return known.html;
  const html = new Markup(htmlOf(sectionHtml(section, document, frame)));
  written.set(section, { language: frame.language, html });
  return html;
}

/** How many bytes an article takes, wherever it stands: pages with many are parted by it. */
export function articleBytes(article: Section, document: Document): number {
  const frame = { language: document.language, links: new Map() };
  return Buffer.byteLength(rememberedHtml(article, document, frame).html, 'utf8');
}

function barHtml(document: Document): Child {
  const { audience, asOf } = pageWords(document.language);
  const whose =
    document.kind !== 'report' ? (
      <p>{document.audienceNote}</p>
    ) : (
      <p>
        <b>{audience[document.audience]}</b> {document.audienceNote}.{' '}
        <span class="nb">
          {document.asOfWords ?? asOf}{' '}
          <time datetime={document.asOf}>{formatDay(document.asOf, document.language)}</time>
        </span>
      </p>
    );
  return (
    <div class="bar">
      <p>{document.program}</p>
      {whose}
    </div>
  );
}

function contentsHtml(document: Document): Child {
  const titled = document.sections.filter(({ title, article }) => title !== '' && article !== true);
  return (
    <nav class="toc" aria-labelledby="toc">
      <h2 id="toc">{pageWords(document.language).contents}</h2>
      <ol>
        {titled.map((section) => (
          <li>
            <a href={`#${anchor(section.id)}`}>{section.short ?? section.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const looks = {
  report: 'page',
  summary: 'page',
  sheet: 'sheet',
  poster: 'page poster',
} as const satisfies Record<Document['kind'], string>;

function bodyHtml(document: Document, frame: PageFrame): Markup {
  const sheet = document.kind === 'sheet';
  const main = (
    <main id="main">
      {'\n'}
      {document.sections.map((section) => sectionOnce(section, document, frame))}
    </main>
  );
  return (
    <body>
      {'\n'}
      <a class="skip" href="#main">
        {pageWords(document.language).skip}
      </a>
      {'\n'}
      <div class={document.onePage === true ? `${looks[document.kind]} one-page` : looks[document.kind]}>
        <header class="top">
          {barHtml(document)}
          <h1>{document.title}</h1>
          {document.lead.length > 0 && <p class={sheet ? 'hello' : 'lead'}>{inlineHtml(document.lead)}</p>}
        </header>
        {'\n'}
        {document.kind === 'report' ? (
          <div class="cols">
            {contentsHtml(document)}
            {'\n'}
            {main}
          </div>
        ) : (
          main
        )}
        {'\n'}
        {document.footer.length > 0 && (
          <footer>
            {document.footer.map((line) => (
              <p>{typeof line === 'string' ? line : inlineHtml(line)}</p>
            ))}
          </footer>
        )}
      </div>
      {'\n'}
    </body>
  );
}

/**
 * The document as one self-contained page: no script, no request, one style sheet that the policy names by its hash.
 * `links` turns the names of rows, entries and people with these ids into links. Same document, same bytes. In pieces
 * of bytes: the style sheet of a thousand pages is one, and the texts they are put together from can be forgotten.
 */
export function renderHtml(document: Document, links: Links = new Map()): readonly Uint8Array[] {
  const page = printableDocument(document);
  const { css, policy } = styleOf(page);
  const title = htmlOf(
    <title>{page.title === page.program ? page.title : `${page.title} – ${page.program}`}</title>,
  );
  const head = `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${title}
<style>`;
  const body = `</style>
</head>
${htmlOf(bodyHtml(page, { language: page.language, links }))}
</html>
`;
  return [Buffer.from(head, 'utf8'), css, Buffer.from(body, 'utf8')];
}
