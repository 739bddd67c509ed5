import type { Done, Phase, Progress } from '../model/progress.ts';

/** What the line needs of the machine: where to draw, how wide it is (absent off a terminal), and a clock. */
export type ProgressScreen = {
  readonly columns?: number | undefined;
  readonly draw: (text: string) => void;
  readonly milliseconds: () => number;
};

export type ProgressLine = {
  readonly show: Progress;
  /** Takes the line away, before anything else is said and at the end. */
  readonly erase: () => void;
};

const words: Readonly<Record<Phase, string>> = {
  listing: 'Listing the pairs',
  solving: 'Finding the best match',
  pricing: 'Looking at every pair left out',
  checking: 'Checking the proof',
};

/** Nothing is shown of what is over in a second, and never more often than an eye can follow. */
const firstAfter = 1000;
const pause = 100;
const barWidth = 24;

/**
 * One line that is drawn over itself while something takes long: "Listing the pairs  ████░░░░  43 %". Off a terminal, and
 * where it is not wanted, nothing. Only carriage returns and blanks, so that any terminal can show it.
 */
export function progressLine(screen: ProgressScreen, wanted: boolean): ProgressLine {
  const { columns, draw, milliseconds } = screen;
  if (!wanted || columns === undefined) return { show: () => undefined, erase: () => undefined };
  let next = milliseconds() + firstAfter;
  let shown = 0;
  return {
    show: (done) => {
      const now = milliseconds();
      if (now < next) return;
      next = now + pause;
      const text = lineOf(done, columns - 1);
      draw(`\r${text.padEnd(shown)}`);
      shown = text.length;
    },
    erase: () => {
      if (shown > 0) draw(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}

/** The bar goes first where there is no room for all, then the end of the words. */
function lineOf({ phase, part }: Done, room: number): string {
  const share = Math.min(1, Math.max(0, part));
  const full = Math.floor(share * barWidth);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
  const whole = `${words[phase]}  ${bar} ${percent} %`;
  return whole.length <= room ? whole : `${words[phase]} ${percent} %`.slice(0, Math.max(0, room));
}
