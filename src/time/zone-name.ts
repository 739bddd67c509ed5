const known = new Map<string, string | undefined>([['UTC', 'UTC']]);
let listed: ReadonlyMap<string, string> | undefined;

/**
 * The IANA name in its canonical letters (`europe/berlin` → `Europe/Berlin`), or nothing where no such zone is known.
 * Most names stand in the list that the machine gives at little cost; of the others (older names such as
 * `Asia/Kolkata` or `US/Eastern`) its calendar is asked, which takes longer to wake.
 */
export function canonicalZone(name: string): string | undefined {
  if (known.has(name)) return known.get(name);
  listed ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
  // A bare offset such as +01:00 is no zone: it knows no daylight saving, which is hardly ever meant.
  const found = /^[A-Za-z]/.test(name)
    ? (listed.get(name.toLowerCase()) ?? (isKnownToCalendar(name) ? ownLetters(name) : undefined))
    : undefined;
  known.set(name, found);
  return found;
}

/** True for an IANA time zone name, in any case of letters; offsets and Windows names are none. */
export function isTimeZone(name: string): boolean {
  return canonicalZone(name) !== undefined;
}

function isKnownToCalendar(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}

/** Older names as the database writes them: words begin with a capital letter, short ones are capitals alone. */
function ownLetters(name: string): string {
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/[a-z]+/g, (word) =>
      word.length <= 3 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    );
}
