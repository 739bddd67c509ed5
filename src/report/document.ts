import type { Day } from '../model/day.ts';

/**
 * The neutral document: what every renderer understands. Builders decide words and order, renderers decide looks;
 * a renderer that forgets a kind does not compile.
 */
export type Audience = 'coordinator' | 'hr' | 'public' | 'mentee' | 'mentor';

export type Document = {
  /** `report`: one page of a bulletin. `sheet`: a letter-like page for one person. */
  readonly kind: 'report' | 'sheet';
  readonly program: string;
  readonly title: string;
  /** One to three sentences that could be read aloud. */
  readonly lead: Inline;
  readonly audience: Audience;
  /** Beside the audience: "Names and scores inside; not for participants". */
  readonly audienceNote: string;
  readonly asOf: Day;
  readonly language: string;
  readonly sections: readonly Section[];
  /** Command, version, inputs: what the page rests on. */
  readonly footer: readonly string[];
};

export type Section = {
  readonly id: string;
  readonly title: string;
  /** Shorter words for "On this page". */
  readonly short?: string;
  readonly newPage?: boolean;
  readonly blocks: readonly Block[];
};

/** Running text. A bare string is plain text; nothing in it is markup. */
export type Inline = readonly Span[];
export type Span =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly link: string; readonly href: string }
  /** A line to write on, in characters. */
  | { readonly blank: number }
  | { readonly quiet: string };

export type Block =
  | { readonly kind: 'prose'; readonly text: Inline }
  | { readonly kind: 'note'; readonly text: Inline }
  /** A result in its own words, set larger. */
  | { readonly kind: 'statement'; readonly paragraphs: readonly Inline[] }
  | { readonly kind: 'proof'; readonly heading: string; readonly text: Inline }
  | { readonly kind: 'figures'; readonly items: readonly Figure[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Inline[] }
  /** People or matters to look at, each with a heading; `act` numbers them in rust. */
  | { readonly kind: 'entries'; readonly act: boolean; readonly items: readonly Entry[] }
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly text: Inline }[] }
  /** On a sheet: the person one is paired with. */
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly facts: readonly { readonly term: string; readonly text: Inline }[]; readonly why: readonly Inline[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'signatures'; readonly lines: readonly string[] };

export type Figure = { readonly label: string; readonly value: string; readonly of?: string; readonly detail: string };
export type Entry = { readonly id: string; readonly title: string; readonly aside?: string; readonly paragraphs: readonly Inline[]; readonly say?: string };

export type Table = {
  readonly id: string;
  readonly caption: string;
  /** Unit, denominator and order. */
  readonly measure?: string;
  /** `stack`: rows become blocks on a phone. `tight`: few narrow columns. */
  readonly layout: 'stack' | 'tight';
  /** The first column names the row. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
};
export type Column = { readonly id: string; readonly title: string; readonly unit?: string; readonly numeric: boolean };
export type TableRow = { readonly id?: string; readonly inUse?: boolean; readonly cells: readonly Cell[] };
export type Cell =
  | { readonly type: 'text'; readonly text: string; readonly small?: string; readonly lang?: string }
  | { readonly type: 'number'; readonly value: number; readonly decimals: number; readonly best?: boolean; readonly sign?: boolean }
  /** `value` 0…1, printed as per cent. */
  | { readonly type: 'share'; readonly value: number; readonly decimals: number; readonly small?: string }
  /** Points of 100 with the share each criterion brought, in column order. */
  | { readonly type: 'score'; readonly value: number; readonly parts: readonly number[] }
  | { readonly type: 'interval'; readonly low: number; readonly high: number; readonly decimals: number; readonly unit: 'share' | 'points' | 'plain' }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'state'; readonly state: 'on-track' | 'watch' | 'act' | 'unknown'; readonly word: string }
  /** Named missing: "not yet", "none set". */
  | { readonly type: 'missing'; readonly word: string }
  | { readonly type: 'suppressed' };

/** Every chart: the finding, what was measured, the same in one sentence, and the table that says it again. */
type ChartHead = {
  readonly id: string;
  readonly finding: string;
  readonly measure: string;
  readonly alternative: string;
  readonly source?: string;
  readonly table: Table;
};
export type Point = { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number };
export type Chart = ChartHead &
  (
    /** Shares over time; `x` in days from the first point, `label` under each tick. */
    | { readonly kind: 'line'; readonly points: readonly (Point & { readonly label: string; readonly under?: string })[]; readonly target?: { readonly value: number; readonly label: string }; readonly unit: 'share' | 'plain' }
    /** Step curves of survival, 0…1 over days; `ours` is blue, the other grey and dashed. */
    | {
        readonly kind: 'survival';
        readonly series: readonly { readonly name: string; readonly ours: boolean; readonly points: readonly Point[]; readonly atRisk: readonly number[] }[];
        readonly ticks: readonly { readonly x: number; readonly label: string }[];
      }
    /** One row each: a value with its interval; `worst` and `best` bound it for missing answers. */
    | { readonly kind: 'dots'; readonly domain: readonly [number, number]; readonly ticks: readonly { readonly x: number; readonly label: string }[]; readonly rows: readonly { readonly label: string; readonly small?: string; readonly series: 'A' | 'B'; readonly value: number; readonly low?: number; readonly high?: number; readonly worst?: number; readonly best?: number; readonly text: string }[] }
    /** Differences in points around zero; the first row is the main estimate. */
    | { readonly kind: 'forest'; readonly left: string; readonly right: string; readonly rows: readonly { readonly label: string; readonly small?: string; readonly value: number; readonly low: number; readonly high: number; readonly text: string }[] }
    | { readonly kind: 'balance'; readonly limit: number; readonly rows: readonly { readonly label: string; readonly before: number; readonly after: number }[] }
    | { readonly kind: 'bars'; readonly rows: readonly { readonly label: string; readonly value: number; readonly text: string; readonly ours: boolean }[] }
    /** One mark is one thing, over bins of a value; `above` is ours, `below` the population as grey bars. */
    | { readonly kind: 'distribution'; readonly binWidth: number; readonly domain: readonly [number, number]; readonly ours: readonly number[]; readonly population: readonly number[]; readonly oursLabel: string; readonly populationLabel: string; readonly median: number; readonly medianLabel: string }
    | { readonly kind: 'squares'; readonly rows: readonly { readonly label: string; readonly small?: string; readonly used: number; readonly free: number; readonly text: string }[] }
  );
