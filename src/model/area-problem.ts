/** Of holidays.csv, rooms.csv and the countries of people. `people`: how many it is about. */
export type AreaProblemFacts = {
  'unknown-country': {
    readonly found: string;
    readonly header: string;
    readonly people: number;
    readonly nearest?: string;
  };
  /** `known`: some of the regions of that country, by name. */
  'unknown-region': {
    readonly found: string;
    readonly header: string;
    readonly people: number;
    readonly country: string;
    readonly known: readonly string[];
    readonly nearest?: string;
  };
  'country-without-holidays': { readonly country: string; readonly people: number };
  'holiday-contradicts': { readonly day: string; readonly other: number };
  'column-missing': {
    readonly header: string;
    readonly headers: readonly string[];
    readonly known: readonly string[];
  };
  'room-twice': { readonly room: string; readonly location?: string; readonly other: number };
  'file-unused': { readonly what: 'rooms' | 'holidays' };
  'rooms-nowhere': { readonly locations: readonly string[]; readonly people: readonly string[] };
};

export const areaSeverity = {
  'unknown-country': 'warning',
  'unknown-region': 'warning',
  'country-without-holidays': 'warning',
  'holiday-contradicts': 'error',
  'column-missing': 'error',
  'room-twice': 'error',
  'file-unused': 'warning',
  'rooms-nowhere': 'warning',
} as const;
