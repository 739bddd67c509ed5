import type { Side } from '../model/check-in.ts';
import type { CheckInAnswer, NamedPerson } from '../model/check-in-answer.ts';
import { remembered } from '../model/remembered.ts';
import { textKey } from '../model/text-key.ts';
import type { IdentityColumns } from './check-in-identity.ts';
import type { IdentityField } from './check-in-questions.ts';
import { foldName } from './fold-text.ts';
import type { PeopleDirectory } from './people-directory.ts';

type Who = Pick<CheckInAnswer, 'pairing' | 'person' | 'partner' | 'side'>;

/** People answer once a wave, and are looked up once; of more than these the rest is looked up again. */
const mostKept = 1 << 16;

/**
 * Reads of each row who answered, about which pairing or partner, and for which side, as far as the row says. Whoever
 * answers in every wave is read once.
 */
export function respondentReader(
  columns: IdentityColumns,
  lookUp: PeopleDirectory,
): (cells: readonly string[]) => Who {
  const places = [...columns].flatMap(([field, at]) => (field === 'date' ? [] : at));
  const read = whoReader(columns, lookUp);
  const known = new Map<string, Who>();
  return (cells) => {
    const key = textKey(...places.map((at) => cells[at]));
    const who = known.get(key) ?? read(cells);
    if (known.size < mostKept) known.set(key, who);
    return who;
  };
}

function whoReader(columns: IdentityColumns, lookUp: PeopleDirectory): (cells: readonly string[]) => Who {
  const most = { most: mostKept };
  const directory = remembered(lookUp, most);
  const sideOf = remembered(sideIn, most);
  const isNobody = remembered((cell) => nobody.has(foldName(cell)), most);
  return (cells) => {
    const given = (field: IdentityField): readonly string[] => {
      const found: string[] = [];
      for (const at of columns.get(field) ?? []) {
        const cell = (cells[at] ?? '').normalize('NFC').trim();
        if (cell !== '' && !isNobody(cell)) found.push(cell);
      }
      return found;
    };
    /** Of what several columns say the first that is a participant's; else the first that is given at all. */
    const named = (...fields: readonly IdentityField[]): NamedPerson | undefined => {
      let first: NamedPerson | undefined;
      for (const field of fields)
        for (const cell of given(field)) {
          const one = directory(cell);
          if (one.id !== undefined) return one;
          first ??= one;
        }
      return first;
    };
    const mentor = named('mentor');
    const mentee = named('mentee');
    const about = named('about');
    // Who is asked about somebody else is neither mentor nor mentee, unless the form says so.
    const said = sideOf(given('side')[0] ?? '') ?? (about === undefined ? undefined : 'manager');
    const full = [...given('first_name').slice(0, 1), ...given('last_name').slice(0, 1)].join(' ');
    const self = inFull(named('id', 'email', 'name'), full, directory);
    const person = self ?? (said === 'mentee' ? mentee : said === 'mentor' ? mentor : undefined);
    const side = said ?? sideByColumns(person, { mentor, mentee });
    const partner = named('partner') ?? about ?? otherSide(side, { mentor, mentee });
    const [pairing] = given('pairing');
    return {
      ...(pairing === undefined ? {} : { pairing }),
      ...(person === undefined ? {} : { person }),
      ...(partner === undefined ? {} : { partner }),
      ...(side === undefined ? {} : { side }),
    };
  };
}

/** What a form writes for somebody who was not signed in. */
const nobody: ReadonlySet<string> = new Set(['anonymous', 'anonym', 'anonymous user']);

/** First and last name in two columns, where nothing else is a participant's. */
function inFull(
  named: NamedPerson | undefined,
  full: string,
  directory: PeopleDirectory,
): NamedPerson | undefined {
  if (named?.id !== undefined || full === '') return named;
  const own = directory(full);
  return own.id === undefined ? (named ?? own) : own;
}

type TwoSides = { readonly mentor: NamedPerson | undefined; readonly mentee: NamedPerson | undefined };

/** Managers and stakeholders speak of the mentee. */
function otherSide(side: Side | undefined, { mentor, mentee }: TwoSides): NamedPerson | undefined {
  if (side === undefined) return undefined;
  return side === 'mentee' ? mentor : mentee;
}

/** A form with a column for the mentor alone is the mentees' form. */
function sideByColumns(person: NamedPerson | undefined, { mentor, mentee }: TwoSides): Side | undefined {
  if (person?.id !== undefined && person.id === mentee?.id) return 'mentee';
  if (person?.id !== undefined && person.id === mentor?.id) return 'mentor';
  if (mentor !== undefined && mentee === undefined) return 'mentee';
  return mentee !== undefined && mentor === undefined ? 'mentor' : undefined;
}

function sideIn(found: string): Side | undefined {
  const folded = foldName(found);
  if (/\b(manager|managerin|fuhrungskraft|vorgesetzte|vorgesetzter|line manager)\b/.test(folded))
    return 'manager';
  if (/\b(stakeholder|beteiligte|beteiligter|auftraggeber)\b/.test(folded)) return 'stakeholder';
  if (/\bmentee\b/.test(folded)) return 'mentee';
  return /\bmentor(in)?\b/.test(folded) ? 'mentor' : undefined;
}
