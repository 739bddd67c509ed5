/** What the ends of names say: `&eacute;` is e with the mark that acute names (HTML, named character references). */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030A',
  dblac: '\u030B',
  caron: '\u030C',
  cedil: '\u0327',
  ogon: '\u0328',
};

const letters: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    shy: '',
    zwnj: '',
    zwj: '',
    ZeroWidthSpace: '',
  },
  ...{
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    eth: 'ð',
    ETH: 'Ð',
  },
  ...{ thorn: 'þ', THORN: 'Þ', imath: 'ı', inodot: 'ı', lstrok: 'ł', Lstrok: 'Ł', dstrok: 'đ', Dstrok: 'Đ' },
  ...{ hstrok: 'ħ', Hstrok: 'Ħ', tstrok: 'ŧ', Tstrok: 'Ŧ', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
  ...{
    ndash: '–',
    mdash: '—',
    hyphen: '‐',
    dash: '‐',
    commat: '@',
    period: '.',
    comma: ',',
    colon: ':',
    semi: ';',
  },
  ...{ lowbar: '_', sol: '/', plus: '+', Tab: '\t', NewLine: '\n' },
};

/** Text with its entities read, as far as names and addresses of people are written with them; others stay. */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,16}));?/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (name !== '') return whole.endsWith(';') ? (letterOf(name) ?? whole) : whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function letterOf(name: string): string | undefined {
  if (Object.hasOwn(letters, name)) return letters[name];
  const end = name.slice(1);
  return Object.hasOwn(marks, end) ? `${name.slice(0, 1)}${marks[end]}`.normalize('NFC') : undefined;
}
