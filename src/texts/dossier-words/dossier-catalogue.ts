import type { OthersFile } from '../../schema/dossier-result.ts';

type Because = OthersFile['rows'][number]['because'];

/** The words of one language for the page that says what is held of a person; it speaks to that person. */
export type DossierCatalogue = {
  readonly title: string;
  readonly lead: (facts: {
    readonly rows: number;
    readonly files: number;
    readonly mentions: number;
  }) => string;
  readonly sections: Readonly<Record<'who' | 'held' | 'computed' | 'mentions' | 'about', string>>;
  readonly who: {
    readonly terms: Readonly<Record<'names' | 'ids' | 'addresses' | 'part' | 'out', string>>;
    readonly standing: Readonly<Record<'employee' | 'recorded', string>>;
    readonly role: (role: 'mentee' | 'mentor', places: number) => string;
    readonly outFrom: (day: string) => string;
    readonly none: string;
  };
  readonly held: {
    readonly intro: string;
    readonly none: string;
    readonly measure: (facts: { readonly holds: string; readonly rows: number }) => string;
    /** Kinds of files that the audit has no words for. */
    readonly holds: Readonly<Record<'check-ins' | 'calendar' | 'table', string>>;
    readonly columns: Readonly<Record<'column' | 'value' | 'row' | 'use', string>>;
    readonly byName: string;
    readonly withOthers: string;
    readonly andOthers: (value: string, others: number) => string;
    readonly retention: string;
  };
  readonly computed: {
    readonly none: string;
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'pairing' | 'with' | 'state' | 'score' | 'health', string>>;
    readonly noScore: string;
    readonly noHealth: string;
    readonly parts: (facts: { readonly pairing: string; readonly names: string }) => string;
    readonly partsMeasure: string;
    readonly partColumns: Readonly<Record<'criterion' | 'value' | 'weight', string>>;
    readonly unknownPart: string;
    readonly lock: (facts: { readonly entries: string; readonly times: number }) => string;
    readonly lockParts: Readonly<Record<'seats' | 'rank' | 'price', string>>;
    readonly lockPart: (what: string, value: string) => string;
    readonly calendars: (facts: { readonly file: string; readonly entries: number }) => string;
    readonly digests: string;
  };
  readonly mentions: {
    readonly none: string;
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'file' | 'times', string>>;
  };
  readonly about: {
    readonly terms: Readonly<
      Record<
        'purpose' | 'readers' | 'source' | 'kept' | 'decided' | 'why' | 'correct' | 'erase' | 'complain',
        string
      >
    >;
    readonly purpose: (facts: { readonly program: string; readonly purposes: readonly string[] }) => string;
    readonly readers: string;
    readonly source: (files: readonly string[]) => string;
    readonly kept: (day: string | undefined) => string;
    readonly decided: string;
    readonly rulesCaption: string;
    readonly criteriaCaption: string;
    readonly criteriaMeasure: string;
    readonly columns: Readonly<Record<'rule' | 'criterion' | 'share', string>>;
    readonly why: (contact: string | undefined) => string;
    readonly correct: (contact: string | undefined) => string;
    readonly erase: (contact: string | undefined) => string;
    readonly complain: string;
  };
  /** The other page: for the coordinator, who looks through it first. */
  readonly others: {
    readonly title: (name: string) => string;
    readonly note: string;
    readonly lead: (facts: { readonly rows: number; readonly files: number }) => string;
    readonly sections: Readonly<Record<'rows' | 'unread' | 'elsewhere', string>>;
    readonly intro: string;
    readonly columns: Readonly<Record<'value' | 'row' | 'of' | 'because', string>>;
    readonly because: Readonly<Record<Because, string>>;
    readonly nobody: string;
    readonly unreadCaption: string;
    readonly unreadColumns: Readonly<Record<'file' | 'why', string>>;
    /** Why a file or a part of one was not read; a reason without words is said as it stands. */
    readonly unread: Readonly<Record<string, string>>;
    readonly allRead: string;
    readonly elsewhere: readonly string[];
    readonly history: (folders: readonly string[]) => string;
  };
};
