import type { Lesson, OpenQuestion } from '../../model/board-summary.ts';
import { formatNumber, formatShare } from '../../model/format-number.ts';
import { listed } from '../../texts/counted.ts';
import { partWordsOf, whyWords, wordsOfFigure } from '../../texts/metric-words/metric-words.ts';
import { englishNouns, germanNouns, type Speech } from '../../texts/progress-words/company.ts';
import { summaryWords } from '../../texts/summary-words/summary-words.ts';
import { waveInSentence } from '../../texts/wave-words.ts';
import { formatDay } from '../../time/day.ts';
import { targetOf } from '../progress/metric-cells.ts';
import { reachedWords } from './target-rows.ts';

/** A lesson that follows from the figures, in one sentence. */
export function lessonWords(lesson: Lesson, speech: Speech): string {
  const { language, company } = speech;
  const words = summaryWords(language).lessons;
  switch (lesson.rule) {
    case 'target': {
      const { metric, isFurthest } = lesson;
      const { name } = wordsOfFigure(metric, speech);
      const target = targetOf(metric, speech)?.text ?? '';
      return words.target({ name, value: reachedWords(metric, speech), target, isFurthest });
    }
    case 'end-reason': {
      const { reason, n, of } = lesson;
      return words.endReason({ reason: partWordsOf({ name: reason, n }, language), of });
    }
    case 'response': {
      const { wave, side, share, answered, asked } = lesson;
      const { people } = (language === 'de' ? germanNouns : englishNouns)[company];
      return words.response({
        wave: waveInSentence(wave, language),
        side: side === 'mentor' ? words.mentors : people,
        share: formatShare(share, { language }),
        answered,
        asked,
      });
    }
  }
}

/** What fits on one page. */
const mostQuestions = 5;

/** What cannot be said yet, a sentence each; figures that find no room of their own share the last one. */
export function openQuestionWords(
  questions: readonly OpenQuestion[],
  speech: Speech,
): { readonly about: string; readonly text: string }[] {
  const words = summaryWords(speech.language).notYet;
  const others = questions.filter(({ about }) => about !== 'metric').length;
  const room = mostQuestions - others;
  const metrics = questions.flatMap((one) => (one.about === 'metric' ? [one.metric] : []));
  const alone = metrics.length <= room ? metrics : metrics.slice(0, Math.max(0, room - 1));
  const nameOf = (metric: (typeof metrics)[number]) => wordsOfFigure(metric, speech).name;
  const rest = metrics.slice(alone.length);
  return [
    ...questions.flatMap((one) =>
      one.about === 'metric' ? [] : [{ about: aboutOf(one), text: questionWords(one, speech) }],
    ),
    ...alone.map((metric) => ({
      about: metric.id,
      text: words.metric(nameOf(metric), whyWords(metric.why ?? 'not-computed', speech.language)),
    })),
    ...(rest.length === 0
      ? []
      : [{ about: 'metrics', text: words.more(listed(rest.map(nameOf), speech.language)) }]),
  ];
}

const aboutOf = (question: Exclude<OpenQuestion, { about: 'metric' }>): string =>
  question.about === 'staying' ? `staying-${question.why}` : question.about;

function questionWords(question: Exclude<OpenQuestion, { about: 'metric' }>, { language }: Speech): string {
  const words = summaryWords(language).notYet;
  switch (question.about) {
    case 'hidden':
      return words.hidden(question.figures, question.least);
    case 'chosen':
      return words.chosen;
    case 'staying':
      return words.staying(question, {
        day: question.why === 'too-early' ? formatDay(question.from, language) : '',
        points: question.why === 'too-small' ? formatNumber(question.difference * 100, { language }) : '',
      });
  }
}
