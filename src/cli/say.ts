import type { Document } from '../report/document.ts';
import { leftWords, problemPage } from '../report/problems/problem-lines.ts';
import type { ProblemResult } from '../schema/result-parts.ts';
import type { Call } from './command-entry.ts';
import type { Screen } from './host.ts';

const widest = 100;
const widthWithoutTerminal = 80;

const widthOf = (screen: Screen): number => Math.min(widest, screen.columns ?? widthWithoutTerminal);

/** Prints a document for people: on stdout, or on stderr where stdout carries JSON. --quiet says nothing. */
export async function sayDocument({ host, common }: Call, document: Document): Promise<void> {
  if (common.quiet) return;
  const { renderTerminal } = await import('../render/terminal.ts');
  const screen = common.json ? host.words : host.out;
  const text = renderTerminal(document, { width: widthOf(screen), color: screen.color });
  if (common.json) host.say(text);
  else host.write(text);
}

/** Prints problems on stderr, also under --quiet: they are errors. With --verbose every one of a kind. */
export async function sayProblems({ host, common }: Call, problems: readonly ProblemResult[]): Promise<void> {
  const { renderProblems } = await import('../render/terminal-problems.ts');
  const { items, left } = problemPage(problems, { all: common.verbose });
  host.say(renderProblems(items, { width: widthOf(host.words), color: host.words.color }));
  if (left > 0) host.say(`\n${leftWords(left)}\n`);
}

/** Prints a result as the one JSON document on stdout, if it was asked for. */
export async function writeJson({ host, common }: Call, result: unknown): Promise<void> {
  if (!common.json) return;
  const { renderJson } = await import('../render/json.ts');
  host.write(renderJson(result));
}
