import type { Language } from '../../model/language.ts';
import { pictureWords } from '../../texts/schedule-words/picture-words.ts';
import type { Table } from '../document.ts';
import { pairsOnPage } from '../match/pairs-on-page.ts';

/** Of a table too long for a browser: how many rows stand on the page, and where all of them are. */
export function onPage(rows: number, language: Language): Pick<Table, 'onPage'> {
  const shown = pairsOnPage(rows);
  return shown === rows
    ? {}
    : { onPage: { rows: shown, said: [pictureWords(language).firstShown(shown, rows)] } };
}
