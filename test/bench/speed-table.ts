import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Seconds of the processor and of the clock, and the peak memory of the process in MB; what was not measured is absent. */
export type Figures = { readonly cpu?: number; readonly wall?: number; readonly memory?: number };

/** What an aim asks for, and what was reached: both in the same unit. */
export type Reached = {
  /** `× CPU`, `× memory`: of the peer's; `ms`, `s`, `MB`: our own. */
  readonly unit: '× CPU' | '× memory' | 'ms' | 's' | 'MB';
  readonly value: number;
  readonly most: number;
};

export type SpeedRow = {
  readonly work: string;
  /** Places of the mentors by seats of the mentees. */
  readonly seats: number;
  readonly ours: Figures;
  readonly peer?: { readonly name: string } & (Figures | { readonly absent: string });
  /** Empty where there is no aim, or where it could not be measured. */
  readonly reached: readonly Reached[];
  readonly remark?: string;
};

/** Collects rows of one benchmark and writes them as its section of a page. */
export class SpeedTable {
  private readonly rows: SpeedRow[] = [];

  add(row: SpeedRow): void {
    this.rows.push(row);
    process.stdout.write(`\n${line(row)}\n`);
  }

  /** The table in Markdown, headed by what it was measured on: the processor and Node, nothing else of the machine. */
  toString(): string {
    const head = [
      `${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}.`,
      '',
      '| Work | Places ÷ seats | CPU s | Wall s | MB | Peer | Its CPU s | Its MB | Reached, of the aim | |',
      '|---|--:|--:|--:|--:|---|--:|--:|---|---|',
    ];
    return `${[...head, ...this.rows.map(line)].join('\n')}\n`;
  }

  /** Puts the table into its section of the page, which is made where it is missing. */
  writeTo(page: string, title: string): void {
    const before = existsSync(page) ? readFileSync(page, 'utf8') : '# Benchmarks\n';
    writeFileSync(page, withSection(before, title, this.toString()));
  }
}

/** The page with this section in place of the old one of that title, or at the end. */
export function withSection(page: string, title: string, content: string): string {
  const section = `## ${title}\n\n${content.trim()}\n`;
  const parts = page.trim().split(/^(?=## )/m);
  const at = parts.findIndex((part) => part.startsWith(`## ${title}\n`));
  if (at < 0) parts.push(section);
  else parts[at] = section;
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

function line(row: SpeedRow): string {
  const { work, seats, ours, peer, reached } = row;
  const its: Figures = peer === undefined || 'absent' in peer ? {} : peer;
  const cells = [
    work,
    seats.toFixed(1),
    seconds(ours.cpu),
    seconds(ours.wall),
    whole(ours.memory),
    peer?.name ?? '',
    seconds(its.cpu),
    whole(its.memory),
    reached.map(({ value, most, unit }) => `${short(value)} of ${short(most)} ${unit}`).join('; '),
    verdict(row),
  ];
  return `| ${cells.join(' | ')} |`;
}

function verdict({ peer, reached, remark }: SpeedRow): string {
  const words = [remark ?? ''];
  if (peer !== undefined && 'absent' in peer) words.unshift(`**not compared**: ${peer.absent}`);
  else if (reached.length > 0) {
    const missed = reached.filter(({ value, most }) => value > most);
    words.unshift(missed.length === 0 ? 'met' : `**not met**: ${missed.map((r) => r.unit).join(', ')}`);
  }
  return words.filter((w) => w !== '').join('; ');
}

const seconds = (value: number | undefined) => (value === undefined ? '' : value.toFixed(value < 1 ? 3 : 1));
const whole = (value: number | undefined) => (value === undefined ? '' : value.toFixed(0));
const short = (value: number) => String(Number(value.toPrecision(value < 100 ? 2 : 3)));
