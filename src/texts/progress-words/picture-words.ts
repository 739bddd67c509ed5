import { formatNumber, narrowSpace } from '../../model/format-number.ts';
import { capitalised, counted } from '../counted.ts';
import type { EnglishNouns, GermanNouns } from './company.ts';
import type { Part } from './progress-catalogue.ts';

type Side = 'mentee' | 'mentor';

export type WaveMean = {
  readonly wave: string;
  readonly side: Side;
  readonly mean: string;
  readonly answered: number;
  readonly asked: number;
};

/** Around the picture of a mean by wave and side. */
export type MeansWords = {
  readonly finding: (first: WaveMean | undefined, last: WaveMean, max: string) => string;
  /** `question` is absent where several together make the mean. */
  readonly measure: (scale: {
    readonly min: string;
    readonly max: string;
    readonly question?: string;
  }) => string;
  readonly alternative: (rows: readonly WaveMean[]) => string;
  /** The bounds of the wave quoted of mentees, where some did not answer. */
  readonly missing: (last: WaveMean & { readonly range: string; readonly share: string }) => string;
  readonly source: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'wave' | 'answered' | 'mean' | 'interval' | 'range', string>>;
  readonly tooFew: string;
};

type SideCount = Part & { readonly side: Side };

/** Around the picture of who answered. */
export type ResponseWords = {
  readonly finding: (wave: string, sides: readonly SideCount[]) => string;
  readonly measure: string;
  readonly alternative: (rows: readonly (SideCount & { readonly wave: string })[]) => string;
  readonly source: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'wave' | 'answered' | 'asked' | 'share', string>>;
};

/** How many there are that lie less than a quarter, and at least half of the scale apart. */
export type ApartFacts = {
  readonly near: number;
  readonly far: number;
  readonly all: number;
  readonly wave: string;
  readonly limits: readonly [quarter: string, half: string];
};

/** Around the picture of how far apart the two sides are. */
export type ApartWords = {
  readonly finding: (facts: ApartFacts) => string;
  readonly measure: (scale: { readonly min: string; readonly max: string }, answered: Part) => string;
  readonly rows: (limits: ApartFacts['limits']) => readonly [near: string, between: string, far: string];
  readonly alternative: (rows: string) => string;
  readonly source: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'apart' | 'count', string>>;
};

export type PictureWords = {
  readonly satisfaction: MeansWords;
  /** Of a sub-scale by its name; `relationship` is ours and has one in each language. */
  readonly subScale: (name: string) => MeansWords;
  readonly response: ResponseWords;
  readonly apart: ApartWords;
};

export function englishPictureWords({ many, people }: EnglishNouns): PictureWords {
  const sides = { mentee: people, mentor: 'mentors' } as const;
  const means = (name: string, owned: (side: Side) => string): MeansWords => ({
    finding: (first, last, max) => {
      const now = `${owned(last.side)}, ${last.wave}: ${last.mean} of ${max}`;
      const was = first === undefined ? '' : ` (${first.wave}: ${first.mean})`;
      return `${now}${was}; ${last.answered} of ${last.asked} answered`;
    },
    measure: ({ min, max, question }) =>
      `Mean answer${question === undefined ? '' : ` to “${question}”`}, ${min} to ${max}, by wave and side, beside how many answered of those asked. Line: 95${narrowSpace}% interval (t). Box: where the mean would lie if all who did not answer had said ${min}, or all ${max}`,
    alternative: (rows) =>
      `Mean ${name.toLowerCase()} by wave. ${rows.map((r) => `${r.wave}, ${sides[r.side]}: ${r.mean} (${r.answered} of ${r.asked} answered)`).join('; ')}.`,
    missing: ({ wave, side, asked, answered, range, share }) => {
      const who = asked < 30 ? `${asked - answered} of ${asked}` : `${share} of`;
      return `${capitalised(wave)}: ${who} ${sides[side]} did not answer; the mean of all ${formatNumber(asked)} may lie anywhere from ${range}.`;
    },
    source: 'Source: checkins.csv.',
    caption: `${name} by wave and side`,
    columns: {
      wave: 'Wave, side',
      answered: 'Answered',
      mean: 'Mean',
      interval: `95${narrowSpace}% interval`,
      range: 'Worst to best case',
    },
    tooFew: 'too few',
  });
  return {
    satisfaction: means('Satisfaction', (side) => `${capitalised(sides[side])}’ satisfaction`),
    subScale: (scale) => {
      const name = capitalised(scale);
      const words = means(name, (side) => `${name}, ${sides[side]}`);
      return {
        ...words,
        measure: (facts) =>
          words.measure(facts).replace('Mean answer', 'Mean of the answers to its questions'),
      };
    },
    response: {
      finding: (wave, counts) =>
        `${capitalised(wave)}: ${counts.map(({ side, n, of }) => `${formatNumber(n)} of ${formatNumber(of)} ${sides[side]}`).join(' and ')} answered`,
      measure:
        'Check-ins answered, per cent of those asked for, by wave and side; waves that nobody has answered are left out. Complete counts',
      alternative: (rows) =>
        `Check-ins answered by wave. ${rows.map((r) => `${r.wave}, ${sides[r.side]}: ${r.n} of ${r.of}`).join('; ')}.`,
      source: 'Source: checkins.csv.',
      caption: 'Answers by wave and side',
      columns: { wave: 'Wave, side', answered: 'Answered', asked: 'Asked', share: 'Per cent' },
    },
    apart: {
      finding: ({ near, far, all, wave, limits: [quarter, half] }) =>
        `Satisfaction, ${wave}: in ${near === 0 ? 'none' : near} of ${counted(all, many.replace(/s$/, ''), many)} the two sides are less than ${quarter} apart, in ${far === 0 ? 'none' : far} ${half} or more`,
      measure: ({ min, max }, { n, of }) =>
        `${capitalised(many)} by how far apart the answers of both sides are, on the scale from ${min} to ${max}; both answered in ${formatNumber(n)} of ${formatNumber(of)}`,
      rows: ([quarter, half]) => [
        `Less than ${quarter} apart`,
        `From ${quarter} to less than ${half}`,
        `${half} or more`,
      ],
      alternative: (rows) => `How far apart the two sides are: ${rows}.`,
      source: 'Source: checkins.csv. Of several on one side their mean.',
      caption: 'How far apart the two sides are',
      columns: { apart: 'Apart', count: capitalised(many) },
    },
  };
}

export function germanPictureWords({ one, many, ofMany, people, ofPeople }: GermanNouns): PictureWords {
  const figure = (value: number): string => formatNumber(value, { language: 'de' });
  const sides = { mentee: people, mentor: 'Mentorinnen und Mentoren' } as const;
  const ofSides = { mentee: ofPeople, mentor: 'Mentorinnen und Mentoren' } as const;
  const means = (name: string, owned: (side: Side) => string): MeansWords => ({
    finding: (first, last, max) => {
      const now = `${owned(last.side)}, ${last.wave}: ${last.mean} von ${max}`;
      const was = first === undefined ? '' : ` (${first.wave}: ${first.mean})`;
      return `${now}${was}; ${last.answered} von ${last.asked} haben geantwortet`;
    },
    measure: ({ min, max, question }) =>
      `Mittlere Antwort${question === undefined ? '' : ` auf „${question}“`}, ${min} bis ${max}, nach Befragungsrunde und Seite; daneben, wie viele von den Gefragten geantwortet haben. Linie: Unsicherheitsbereich (95${narrowSpace}%, t). Kasten: wo das Mittel läge, wenn alle, die nicht geantwortet haben, ${min} oder alle ${max} gesagt hätten`,
    alternative: (rows) =>
      `${name}, Mittel nach Befragungsrunde. ${rows.map((r) => `${r.wave}, ${sides[r.side]}: ${r.mean} (${r.answered} von ${r.asked} haben geantwortet)`).join('; ')}.`,
    missing: ({ wave, side, asked, answered, range, share }) => {
      const who = asked < 30 ? `${asked - answered} der ${asked}` : `${share} der`;
      return `${capitalised(wave)}: Von ${who} ${ofSides[side]} fehlt die Antwort; das Mittel aller ${figure(asked)} kann überall von ${range} liegen.`;
    },
    source: 'Quelle: checkins.csv.',
    caption: `${name} nach Befragungsrunde und Seite`,
    columns: {
      wave: 'Befragungsrunde, Seite',
      answered: 'Geantwortet',
      mean: 'Mittel',
      interval: `Unsicherheitsbereich (95${narrowSpace}%)`,
      range: 'Ungünstigster bis günstigster Fall',
    },
    tooFew: 'zu wenige',
  });
  return {
    satisfaction: means('Zufriedenheit', (side) => `Zufriedenheit der ${ofSides[side]}`),
    subScale: (scale) => {
      const name = scale === 'relationship' ? 'Beziehung' : capitalised(scale);
      const words = means(name, (side) => `${name}, ${sides[side]}`);
      return {
        ...words,
        measure: (facts) =>
          words.measure(facts).replace('Mittlere Antwort', 'Mittel der Antworten auf die zugehörigen Fragen'),
      };
    },
    response: {
      finding: (wave, counts) =>
        `${capitalised(wave)}: ${counts.map(({ side, n, of }) => `${figure(n)} von ${figure(of)} ${ofSides[side]}`).join(' und ')} haben geantwortet`,
      measure:
        'Beantwortete Fragebögen in Prozent der verschickten, nach Befragungsrunde und Seite; Runden ohne jede Antwort fehlen. Vollerhebung',
      alternative: (rows) =>
        `Beantwortete Fragebögen nach Befragungsrunde. ${rows.map((r) => `${r.wave}, ${sides[r.side]}: ${r.n} von ${r.of}`).join('; ')}.`,
      source: 'Quelle: checkins.csv.',
      caption: 'Antworten nach Befragungsrunde und Seite',
      columns: {
        wave: 'Befragungsrunde, Seite',
        answered: 'Geantwortet',
        asked: 'Gefragt',
        share: 'Prozent',
      },
    },
    apart: {
      finding: ({ near, far, all, wave, limits: [quarter, half] }) =>
        `Zufriedenheit, ${wave}: In ${near === 0 ? 'keinem Fall' : figure(near)} von ${figure(all)} ${all === 1 ? one : ofMany} liegen beide Seiten um weniger als ${quarter} auseinander, in ${far === 0 ? 'keinem Fall' : figure(far)} um ${half} oder mehr`,
      measure: ({ min, max }, { n, of }) =>
        `${many} danach, wie weit die Antworten beider Seiten auseinanderliegen, auf der Skala von ${min} bis ${max}; in ${figure(n)} von ${figure(of)} haben beide geantwortet`,
      rows: ([quarter, half]) => [
        `Um weniger als ${quarter}`,
        `Um ${quarter} bis unter ${half}`,
        `Um ${half} oder mehr`,
      ],
      alternative: (rows) => `Abstand der beiden Seiten: ${rows}.`,
      source: 'Quelle: checkins.csv. Von mehreren auf einer Seite das Mittel.',
      caption: 'Abstand der beiden Seiten',
      columns: { apart: 'Abstand', count: many },
    },
  };
}
