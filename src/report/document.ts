import type { Day } from '../model/day.ts';
import type { Language } from '../model/language.ts';

/**
 * The neutral document: what every renderer understands. Builders decide words and order, renderers decide looks;
 * a renderer that forgets a kind does not compile.
 */
export type Audience = 'coordinator' | 'hr' | 'public' | 'mentee' | 'mentor' | 'person';

export type Document = {
  /**
   * `report`: one page of a bulletin. `sheet`: a letter-like page for one person. `summary`: what a command says on the
   * terminal: no header and no contents; the lead is the first line, the footer stays empty. `poster`: for the wall, large,
   * without contents.
   */
  readonly kind: 'report' | 'sheet' | 'summary' | 'poster';
  readonly program: string;
  readonly title: string;
  /** One to three sentences that could be read aloud. */
  readonly lead: Inline;
  readonly audience: Audience;
  /** Beside the audience: "Names and scores inside; not for participants". On a sheet and a poster it is the whole: "For Ines Almeroth". */
  readonly audienceNote: string;
  readonly asOf: Day;
  /** Words before the day in the header: "As of" where absent; "Data through" for retention. */
  readonly asOfWords?: string;
  readonly language: Language;
  readonly sections: readonly Section[];
  /** It is to fit on one sheet of paper. */
  readonly onePage?: boolean;
  /** Command, version, inputs: what the page rests on. */
  readonly footer: readonly (string | Inline)[];
};

export type Section = {
  readonly id: string;
  /** Empty: no heading (the first lines of a sheet, its goodbye, a person block that is its own heading). */
  readonly title: string;
  /** Colour of the heading on a terminal: red for act, yellow for watch; the words say it as well. */
  readonly tone?: 'act' | 'watch';
  /** Shorter words for "On this page". */
  readonly short?: string;
  readonly newPage?: boolean;
  /** One of many that are read apart: it begins a page on paper, stays whole there, and is left out of "On this page". */
  readonly article?: boolean;
  /** One of many that are cut apart: on paper two stand beside each other, and none is split. */
  readonly card?: boolean;
  /**
   * One of many papers, each for other people: on paper a sheet by itself, without what stands on every page; a certificate
   * stands in the middle of it. `language`: its own, where that is not the document's.
   */
  readonly personal?: 'certificate' | 'page';
  readonly language?: Language;
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
  | { readonly quiet: string }
  /** Words in another language than the page's. */
  | { readonly text: string; readonly lang: Language };

export type Block =
  | { readonly kind: 'prose'; readonly text: Inline }
  | { readonly kind: 'note'; readonly text: Inline }
  /** A result in its own words, set larger. */
  | { readonly kind: 'statement'; readonly paragraphs: readonly Inline[] }
  | { readonly kind: 'proof'; readonly heading: string; readonly text: Inline }
  | { readonly kind: 'figures'; readonly items: readonly Figure[] }
  /** `columns`: many short items, which may stand beside each other. */
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly columns?: boolean;
      readonly items: readonly Inline[];
    }
  /** People or matters to look at, each with a heading; `act` numbers them in rust. */
  | { readonly kind: 'entries'; readonly act: boolean; readonly items: readonly Entry[] }
  /** `lead`: a word in front of the first item, the others align under it: "Wrote", "Next:". */
  | {
      readonly kind: 'facts';
      readonly lead?: string;
      readonly items: readonly { readonly term: string; readonly text: Inline }[];
    }
  /** On a sheet: the person one is paired with. `line`: "Director, Advisory, Berlin"; `why` stands under `whyTitle`. */
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly name: string;
      readonly line?: string;
      readonly whyTitle?: string;
      readonly facts: readonly { readonly term: string; readonly text: Inline }[];
      readonly why: readonly Inline[];
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'signatures'; readonly lines: readonly string[] }
  /** A month: a grid from Monday to Sunday on a screen with room for it, everywhere else the table that says the same. */
  | {
      readonly kind: 'calendar';
      readonly weekdays: readonly string[];
      readonly days: readonly CalendarDay[];
      readonly table: Table;
    }
  /** What is wrong with the data, worst first; `place` is `file:row:column`. */
  | { readonly kind: 'problems'; readonly items: readonly ProblemLine[] };

/** `weekday`: Monday is 1. On an `isOff` day nobody is to meet. `short`: said instead where the words take too many rows. */
export type CalendarDay = {
  readonly number: number;
  readonly weekday: number;
  readonly isToday?: boolean;
  readonly isOff?: boolean;
  readonly lines: readonly { readonly text: string; readonly short?: string; readonly isStrong?: boolean }[];
};

export type ProblemLine = {
  readonly severity: 'error' | 'warning';
  readonly place: string;
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** The lines of the file around the place, drawn already: shown as they are. */
  readonly frame?: readonly string[];
  /** "and 47 more like this …": of the last one shown of its kind. */
  readonly more?: string;
};

/** `of`: the small words after the value, "of 40" or "points". */
export type Figure = {
  readonly label: string;
  readonly value: string;
  readonly of?: string;
  readonly detail: string;
};
/** `say`: a sentence to say, quoted by the renderer; `state` at the right of the first line; `address` last, as a link. */
export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly aside?: string;
  readonly state?: { readonly state: 'watch' | 'act' | 'unknown'; readonly word: string };
  readonly paragraphs: readonly Inline[];
  readonly say?: string;
  readonly address?: string;
};

export type Table = {
  readonly id: string;
  readonly caption: string;
  /** Unit, denominator and order. */
  readonly measure?: string;
  /** `stack`: rows become blocks on a phone. `tight`: few narrow columns. */
  readonly layout: 'stack' | 'tight';
  /** The first column names the row. Where every title is empty, the table has no head (terminal lists). */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** So many rows, from the first, stand on a web page, which says where the others are; everything else holds all. */
  readonly onPage?: { readonly rows: number; readonly said: Inline };
  /** So long that a web page shows its caption, and its rows only to those who open it; on paper it stands open. */
  readonly folded?: boolean;
};
export type Column = {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly numeric: boolean;
};
export type TableRow = { readonly id?: string; readonly inUse?: boolean; readonly cells: readonly Cell[] };
export type Cell =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly small?: string;
      readonly lang?: string /** A target reached: marked by a tick. */;
      readonly met?: boolean;
    }
  | {
      readonly type: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly best?: boolean;
      readonly sign?: boolean;
      readonly small?: string;
    }
  /** `value` 0…1, printed as per cent. */
  | { readonly type: 'share'; readonly value: number; readonly decimals: number; readonly small?: string }
  /** Points of 100 with the share each criterion brought, in column order. */
  | { readonly type: 'score'; readonly value: number; readonly parts: readonly number[] }
  | {
      readonly type: 'interval';
      readonly low: number;
      readonly high: number;
      readonly decimals: number;
      readonly unit: 'share' | 'points' | 'plain';
    }
  | { readonly type: 'day'; readonly day: Day }
  | {
      readonly type: 'state';
      readonly state: 'on-track' | 'watch' | 'act' | 'unknown';
      readonly word: string;
    }
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
  /** Shares over time; `x` in days from the first point, `label` under each tick. */
  (
    | {
        readonly kind: 'line';
        readonly points: readonly (Point & {
          readonly label: string /** Under the tick: "38 of 40"; `underShort` ("40") where there is no room. */;
          readonly under?: string;
          readonly underShort?: string;
        })[] /** Names the line at its end: "held of those due". */;
        readonly name?: string /** Under the axis: "fortnight beginning; below, meetings held of meetings due"; `axisShort` beside `underShort`. */;
        readonly axis?: string;
        readonly axisShort?: string;
        readonly target?: { readonly value: number; readonly label: string };
        readonly unit: 'share' | 'plain';
      }
    /** Step curves of survival, 0…1 over days; `ours` is blue, the other grey and dashed. */
    | {
        readonly kind: 'survival';
        /** Absent, they fall from 1. `false`: they rise from 0, as shares of those who have left do; the axis then begins at 0. */
        readonly falls?: false;
        /** `points`: marks with their intervals at the reportable horizons instead of steps; no numbers at risk. */
        readonly form?: 'steps' | 'points';
        /** Where the axis begins; 0 where absent. The measure says so. */
        readonly from?: number;
        readonly series: readonly {
          readonly name: string;
          readonly ours: boolean;
          readonly points: readonly Point[] /** One a tick, null is suppressed; empty: none are printed. */;
          readonly atRisk: readonly (number | null)[] /** At the line's end: "34 of 40 stayed (85 %)". */;
          readonly end?: string /** Days whose point is withheld: [c] stands there. */;
          readonly suppressedAt?: readonly number[];
        }[];
        /** Names the numbers at risk: "still employed and followed (at risk)". */
        readonly atRiskTitle?: string;
        readonly ticks: readonly { readonly x: number; readonly label: string }[];
      }
    /** One row each: a value with its interval; `worst` and `best` bound it for missing answers. */
    | {
        readonly kind: 'dots';
        readonly domain: readonly [number, number];
        readonly ticks: readonly { readonly x: number; readonly label: string }[];
        readonly rows: readonly {
          /** Rows of one group follow one another under its name: "Day 30". */ readonly group?: string;
          readonly label: string;
          readonly small?: string;
          readonly series: 'A' | 'B';
          readonly value: number;
          readonly low?: number;
          readonly high?: number;
          readonly worst?: number;
          readonly best?: number;
          readonly text: string;
        }[];
      }
    /** Differences in points around zero; the first row is the main estimate. */
    | {
        readonly kind: 'forest';
        readonly left: string;
        readonly right: string /** Under the axis: "difference in per cent stayed, points". */;
        readonly axis?: string;
        readonly rows: readonly {
          readonly label: string;
          readonly small?: string;
          readonly value: number;
          readonly low: number;
          readonly high: number;
          readonly text: string;
        }[];
      }
    /** How far a result moves with each input: one bar an input, from what its lower end gives to what its upper end gives. */
    | {
        readonly kind: 'tornado';
        /** The sides of zero, in words. */
        readonly left: string;
        readonly right: string /** Under the axis: "return in per cent of the cost". */;
        readonly axis?: string;
        /** The result with every input as it is, and its name. */
        readonly base: number;
        readonly baseText: string /** The first is the main one. `small`: the ends of the input; `text`: those of the result. */;
        readonly rows: readonly {
          readonly label: string;
          readonly small?: string;
          readonly low: number;
          readonly high: number;
          readonly text: string;
        }[];
      }
    | {
        readonly kind: 'balance';
        /** Of the figures beside the marks; 2 where absent. */
        readonly decimals?: number;
        readonly limit: number /** Under the axis: "standardised difference, absolute". */;
        readonly axis?: string;
        readonly rows: readonly { readonly label: string; readonly before: number; readonly after: number }[];
      }
    /** `text` is all that stands at the bar's end; `strong`, where given, stands before it in bold. A value of null is a step not yet reached: words, no bar. */
    | {
        readonly kind: 'bars';
        readonly rows: readonly {
          readonly label: string;
          readonly value: number | null;
          readonly strong?: string;
          readonly text: string;
          readonly ours: boolean;
        }[];
      }
    /** One mark is one thing, over bins of a value; `above` is ours, `below` the population as grey bars. */
    | {
        readonly kind: 'distribution';
        readonly binWidth: number;
        readonly domain: readonly [number, number];
        readonly ours: readonly number[];
        /** `counts`: how many there are of each value. */
        readonly population: { readonly values: readonly number[]; readonly counts: readonly number[] };
        readonly oursLabel: string;
        readonly populationLabel: string;
        readonly median: number;
        readonly medianLabel: string /** Under the axis: "score of the pair, points of 100". */;
        readonly axis?: string /** Name the ends of ours: "lowest 44.00". */;
        readonly lowestLabel?: string;
        readonly highestLabel?: string;
      }
    | {
        readonly kind: 'squares';
        readonly rows: readonly {
          readonly label: string;
          readonly small?: string;
          readonly used: number;
          readonly free: number;
          readonly text: string;
        }[];
      }
    /** Counts by row and column, such as meetings by mentor and week. */
    | {
        readonly kind: 'heatmap';
        /** `group`: the wider stretch a column belongs to, "March"; neighbours that share one become one on a phone. */
        readonly columns: readonly { readonly label: string; readonly group: string }[];
        /** Over the columns: "week from Monday"; `groupAxis` where they are grouped: "month". */
        readonly axis?: string;
        readonly groupAxis?: string;
        /** More than this in one column is over capacity. */
        readonly limit?: number;
        /** `values`: one a column. */
        readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
      }
    /** One row for each kind of event; the words stand at the ticks. */
    | {
        readonly kind: 'timeline';
        readonly from: Day;
        readonly to: Day;
        readonly today?: Day;
        readonly rows: readonly {
          readonly label: string;
          /** In order of day; `until`: it lasts until then. */
          readonly events: readonly { readonly day: Day; readonly until?: Day; readonly label: string }[];
          /** How many there are in stretches of equal length, such as weeks; `most` stands over the highest. */
          readonly counts?: {
            readonly most: string;
            readonly stretches: readonly {
              readonly day: Day;
              readonly until: Day;
              readonly value: number;
              /** The same in words, for the table. */
              readonly label: string;
            }[];
          };
        }[];
      }
    /** Who of two sides bears something, time after time: one row a pair, one step a meeting. */
    | {
        readonly kind: 'turns';
        /** What the marks mean: that side bears it. */
        readonly sides: readonly [string, string];
        /** Under the key: "meeting by meeting, the first at the left". */
        readonly axis: string;
        readonly rows: readonly {
          readonly label: string;
          /** What each side bears at each step, 0 for nothing. */
          readonly steps: readonly (readonly [number, number])[];
          /** At the end of the row: "240 and 180 min". */
          readonly text: string;
        }[];
      }
  );
