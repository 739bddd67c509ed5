import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/**
 * What a preload makes of this machine: its clock is a year ahead, every draw of luck is the same, folders are listed
 * backwards, there is one processor, and it has another name. The path of the file, to be loaded before the program.
 */
export function otherMachine(): string {
  const folder = join(inject('scratch'), 'other-machine');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'other-machine.cjs');
  writeFileSync(path, otherAnswers);
  return path;
}

const otherAnswers = `
const Today = globalThis.Date;
const ahead = 366 * 86_400_000;
globalThis.Date = class Date extends Today {
  constructor(...given) {
    super(...(given.length === 0 ? [Today.now() + ahead] : given));
  }
  static now() {
    return Today.now() + ahead;
  }
};
Math.random = () => 0.25;
const fs = require('node:fs');
const { readdirSync } = fs;
fs.readdirSync = (...asked) => readdirSync(...asked).reverse();
const os = require('node:os');
os.availableParallelism = () => 1;
os.hostname = () => 'elsewhere';
require('node:module').syncBuiltinESMExports();
`;
