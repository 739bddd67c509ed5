import type { AgendaKind } from '../../model/guide.ts';
import type { Language } from '../../model/language.ts';
import { type AgendaTopic, agendaTopics } from '../../model/meeting-agendas.ts';
import type { AgendaSet } from '../../schema/program-agendas.ts';
import { englishPurposes } from './english-purposes.ts';
import { germanPurposes } from './german-purposes.ts';
import type { OtherStep, PurposeTexts, TopicText } from './purpose-text.ts';

const texts = { en: englishPurposes, de: germanPurposes } as const satisfies Record<Language, PurposeTexts>;

const topicTexts: Readonly<Record<Language, ReadonlyMap<AgendaTopic, TopicText>>> = {
  en: textsByTopic(englishPurposes),
  de: textsByTopic(germanPurposes),
};

function textsByTopic(purposes: PurposeTexts): ReadonlyMap<AgendaTopic, TopicText> {
  return new Map(
    (Object.keys(agendaTopics) as AgendaSet[]).flatMap((set) => {
      const topics: Readonly<Partial<Record<AgendaTopic, TopicText>>> = purposes[set].topics;
      return agendaTopics[set].flatMap((topic): [AgendaTopic, TopicText][] => {
        const text = topics[topic];
        return text === undefined ? [] : [[topic, text]];
      });
    }),
  );
}

export const topicText = (topic: AgendaTopic, language: Language): TopicText | undefined =>
  topicTexts[language].get(topic);

/** The step that a meeting of that kind has for the purpose instead of the usual one. */
export function otherStep(
  set: AgendaSet | undefined,
  kind: AgendaKind,
  language: Language,
): OtherStep | undefined {
  if (set === undefined || kind === 'regular' || kind === 'review') return undefined;
  return texts[language][set].steps?.[kind];
}
