import { mailUri } from '../model/mail-uri.ts';
import type { Block, Entry, Figure, Inline, ProblemLine } from '../report/document.ts';
import { anchor } from './html-address.ts';
import { chartHtml } from './html-chart.tsx';
import { inlineHtml, linked } from './html-inline.tsx';
import { type PageFrame, stateHtml, tableHtml } from './html-table.tsx';
import type { Child } from './jsx-runtime.ts';
import { pageWords } from './page-words.ts';

function figureHtml(figure: Figure): Child {
  return (
    <div>
      <dt>{figure.label}</dt>
      <dd>
        <span class="big">
          {figure.value}
          {figure.of !== undefined && [' ', <small>{figure.of}</small>]}
        </span>
        <span class="den">{figure.detail}</span>
      </dd>
    </div>
  );
}

function entryHtml(entry: Entry, frame: PageFrame): Child {
  const [open, close] = pageWords(frame.language).quotes;
  return (
    <li id={anchor(entry.id)}>
      <div>
        <h3>
          {linked(entry.title, frame.links.get(entry.id))}
          {entry.aside !== undefined && [' ', <span class="c">{entry.aside}</span>]}
          {entry.state !== undefined && [' ', stateHtml(entry.state.state, entry.state.word)]}
        </h3>
        {entry.paragraphs.map((paragraph) => (
          <p>{inlineHtml(paragraph)}</p>
        ))}
        {entry.say !== undefined && <p class="say">{`${open}${entry.say}${close}`}</p>}
        {entry.address !== undefined && <p>{linked(entry.address, mailUri(entry.address))}</p>}
      </div>
    </li>
  );
}

type Facts = readonly { readonly term: string; readonly text: Inline }[];

/** Facts as short as a day may stand beside each other. */
const areBrief = (items: Facts): boolean =>
  items.every(
    ({ text: [only, ...more] }) => typeof only === 'string' && only.length <= 20 && more.length === 0,
  );

function factsHtml(items: Facts): Child {
  return <dl>{items.map((item) => [<dt>{item.term}</dt>, <dd>{inlineHtml(item.text)}</dd>])}</dl>;
}

/** Each with its term in a part of its own. */
function briefFactsHtml(items: Facts): Child {
  return (
    <dl class="brief">
      {items.map((item) => (
        <div>
          <dt>{item.term}</dt>
          <dd>{inlineHtml(item.text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function problemHtml(item: ProblemLine, frame: PageFrame): Child {
  return (
    <li>
      <h3>
        <span class={item.severity === 'error' ? 'st act' : 'st'}>
          {pageWords(frame.language).severity[item.severity]}
        </span>
        {` ${item.place} `}
        <span class="c">{item.code}</span>
      </h3>
      <p>{item.message}</p>
      {item.frame === undefined ? null : <pre>{item.frame.join('\n')}</pre>}
      <p>{item.advice}</p>
      {item.more === undefined ? null : <p>{item.more}</p>}
    </li>
  );
}

/** The person one is paired with; its own heading where the section has none. */
function personHtml(
  block: Extract<Block, { kind: 'person' }>,
  Heading: 'h2' | 'h3',
  frame: PageFrame,
): Child {
  const id = anchor(block.id);
  const [only, ...more] = block.why;
  return [
    <div class="who" id={id}>
      <Heading>{linked(block.name, frame.links.get(block.id))}</Heading>
      {block.line !== undefined && <p>{block.line}</p>}
      {factsHtml(block.facts)}
    </div>,
    only !== undefined && (
      <div class="why keep">
        {block.whyTitle !== undefined && <h3>{block.whyTitle}</h3>}
        {more.length === 0 ? (
          <p>{inlineHtml(only)}</p>
        ) : (
          <ul>
            {block.why.map((reason) => (
              <li>{inlineHtml(reason)}</li>
            ))}
          </ul>
        )}
      </div>
    ),
  ];
}

/** One block of a section. `titled`: the section has a heading of its own, so that headings inside begin one level down. */
export function blockHtml(block: Block, titled: boolean, frame: PageFrame): Child {
  switch (block.kind) {
    case 'prose':
      return <p>{inlineHtml(block.text)}</p>;
    case 'note':
      return <p class="note">{inlineHtml(block.text)}</p>;
    case 'statement':
      return (
        <div class="said">
          {block.paragraphs.map((paragraph) => (
            <p>{inlineHtml(paragraph)}</p>
          ))}
        </div>
      );
    case 'proof':
      return (
        <div class="proof">
          <p>
            <b>{block.heading}</b> {inlineHtml(block.text)}
          </p>
        </div>
      );
    case 'figures':
      return <dl class="figs">{block.items.map(figureHtml)}</dl>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List class={block.columns === true ? 'plain names' : 'plain'}>
          {block.items.map((item) => (
            <li>{inlineHtml(item)}</li>
          ))}
        </List>
      );
    }
    case 'entries':
      return (
        <ol class={block.act ? 'todo' : 'people'}>{block.items.map((entry) => entryHtml(entry, frame))}</ol>
      );
    case 'facts':
      return (
        <div class="facts">
          {block.lead !== undefined && (
            <p>
              <b>{block.lead}</b>
            </p>
          )}
          {areBrief(block.items) ? briefFactsHtml(block.items) : factsHtml(block.items)}
        </div>
      );
    case 'person':
      return personHtml(block, titled ? 'h3' : 'h2', frame);
    case 'heading':
      return titled ? <h3>{block.text}</h3> : <h2>{block.text}</h2>;
    case 'table':
    case 'calendar':
      return tableHtml(block.table, frame);
    case 'chart':
      return chartHtml(block.chart, frame);
    case 'signatures':
      return (
        <div class="sign">
          {block.lines.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      );
    case 'problems':
      return <ol class="people">{block.items.map((item) => problemHtml(item, frame))}</ol>;
    default:
      return block satisfies never;
  }
}
