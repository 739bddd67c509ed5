import { foldName } from './fold-text.ts';

/** Names of one language, in English, in German and its own. */
const names = `
  english, englisch | german, deutsch, allemand | french, franzosisch, francais | spanish, spanisch, espanol, castellano |
  italian, italienisch, italiano | portuguese, portugiesisch, portugues | dutch, niederlandisch, nederlands, flemish |
  polish, polnisch, polski | russian, russisch | ukrainian, ukrainisch | turkish, turkisch, turkce | arabic, arabisch |
  chinese, chinesisch, mandarin | japanese, japanisch | korean, koreanisch | hindi | greek, griechisch |
  swedish, schwedisch, svenska | danish, danisch, dansk | norwegian, norwegisch, norsk | finnish, finnisch, suomi |
  czech, tschechisch, cestina | hungarian, ungarisch, magyar | romanian, rumanisch, romana | croatian, kroatisch, hrvatski |
  serbian, serbisch, srpski | bulgarian, bulgarisch | persian, persisch, farsi | hebrew, hebraisch | vietnamese, vietnamesisch
`;

const keys: ReadonlyMap<string, string> = new Map(
  names.split('|').flatMap((group) => {
    const [first = '', ...others] = group.split(',').map((name) => name.trim());
    return [first, ...others].map((name): [string, string] => [name, first]);
  }),
);

/** One key for all names of a language: `Deutsch` is `German`, whichever form it was answered in. */
export function languageKey(word: string): string {
  const folded = foldName(word);
  return keys.get(folded) ?? folded;
}
