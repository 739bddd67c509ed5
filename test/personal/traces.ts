import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';

/** What must not be found any more of somebody. */
export type Known = {
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  /** What they wrote, each piece long enough to be theirs alone. */
  readonly texts: readonly string[];
};

/**
 * Every trace of a person in a folder, as `file: what`: in the paths, in the bytes as UTF-8, Latin-1 and UTF-16, in what
 * is zipped, folded, quoted, encoded or escaped. It shares nothing with what erases.
 */
export async function tracesOf(known: Known, tree: ReadonlyMap<string, Buffer>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, bytes] of tree) {
    const readings = [path, ...(await readingsOf(path, bytes))];
    for (const what of marksOf(known))
      if (readings.some((text) => what.test(text))) found.push(`${path}: ${what.source}`);
  }
  return found;
}

function marksOf({ ids, addresses, names, texts }: Known): RegExp[] {
  const literal = (text: string) => text.normalize('NFC').replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&');
  const alone = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(text)}(?![\\p{L}\\p{N}])`, 'iu');
  const turned = names.flatMap((name) => {
    const words = name.split(' ');
    return words.length < 2 ? [] : [name, `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`];
  });
  return [
    ...[...ids, ...addresses, ...turned].map(alone),
    ...texts.map((text) => new RegExp(literal(text.replace(/\s+/g, ' ').slice(0, 60)), 'u')),
  ];
}

async function readingsOf(path: string, bytes: Buffer): Promise<string[]> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    const members = Object.entries(unzipSync(bytes));
    const inner = await Promise.all(members.map(([name, member]) => readingsOf(name, Buffer.from(member))));
    return [...members.map(([name]) => name), ...inner.flat()];
  }
  const plain = [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le')];
  const mail = path.endsWith('.eml') ? await mailTexts(bytes) : [];
  return [...plain, ...mail].flatMap((text) => {
    const composed = text.normalize('NFC');
    return [
      composed.replace(/\s+/g, ' '),
      composed.replace(/\r?\n[ \t]/g, ''),
      unescaped(composed).replace(/\s+/g, ' '),
    ];
  });
}

async function mailTexts(bytes: Buffer): Promise<string[]> {
  const mail = await PostalMime.parse(bytes);
  const attached = mail.attachments.map(({ content }) =>
    typeof content === 'string' ? content : strFromU8(new Uint8Array(content)),
  );
  return [JSON.stringify(mail.headers), mail.subject ?? '', mail.text ?? '', mail.html ?? '', ...attached];
}

/** Entities of markup, escapes of JSON and of calendars, percents of links; tags gone. */
function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name) => named[name] ?? whole)
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([,;"\\])/g, '$1')
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
    );
}
