import type { Language } from '../../model/language.ts';
import { handbookWords } from '../../texts/handbook-words/handbook-words.ts';
import { filledText } from './handbook-facts.ts';

/** Text with the facts in place for where nothing can be set apart: commands stand in quotation marks. */
export function plainText(text: string, facts: ReadonlyMap<string, string>, language: Language): string {
  const { quoted } = handbookWords(language);
  return filledText(text, facts)
    .map((span) => {
      if (typeof span === 'string') return span;
      if (!('code' in span)) return '';
      return span.code.startsWith('{') ? span.code : quoted(span.code);
    })
    .join('');
}
