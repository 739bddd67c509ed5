import type { Language } from '../../model/language.ts';
import { listed, numberWord } from '../counted.ts';
import type { RetentionCatalogue } from './retention-catalogue.ts';

type Finding = RetentionCatalogue['balance']['finding'];

/** How many fields agree and which do not, behind the words for what was done to make them agree. */
export const balanceFindings = {
  en:
    (lead) =>
    ({ agree, all, apart, hidden }) => {
      const told = hidden === 0 ? '' : ' that may be told';
      if (apart.length === 0)
        return all === 1
          ? `${lead} the one field${told} agrees`
          : `${lead} ${all === 2 ? 'both' : `all ${numberWord(all)}`} fields${told} agree`;
      const some =
        agree === 0
          ? `no field${told} agrees`
          : `${numberWord(agree)} of ${numberWord(all)} fields${told} ${agree === 1 ? 'agrees' : 'agree'}`;
      return `${lead}, ${some}; ${listed(apart)} still ${apart.length === 1 ? 'differs' : 'differ'}`;
    },
  de:
    (lead) =>
    ({ agree, all, apart, hidden }) => {
      const told = hidden === 0 ? '' : 'ausgewiesene ';
      if (apart.length === 0)
        return all === 1
          ? `${lead} stimmt das eine ${told}Merkmal überein`
          : `${lead} stimmen ${all === 2 ? 'beide' : `alle ${numberWord(all, 'de')}`} ${hidden === 0 ? '' : 'ausgewiesenen '}Merkmale überein`;
      const still = `${listed(apart, 'de')} ${apart.length === 1 ? 'unterscheidet' : 'unterscheiden'} sich weiterhin`;
      if (agree === 0)
        return `${lead} stimmt kein ${hidden === 0 ? '' : 'ausgewiesenes '}Merkmal überein; ${still}`;
      const some = agree === 1 ? 'stimmt eines' : `stimmen ${numberWord(agree, 'de')}`;
      return `${lead} ${some} von ${numberWord(all, 'de')} ${hidden === 0 ? '' : 'ausgewiesenen '}Merkmalen überein; ${still}`;
    },
} as const satisfies Record<Language, (lead: string) => Finding>;
