import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A file to load before the program, and what it was asked for in vain: one line each, nothing where nobody asked. */
export type Denial = { readonly preload: string; readonly denials: () => string };

/** Whatever opens a socket or starts a program throws, and leaves a line even if the error is swallowed. */
export function denyNetwork(): Denial {
  const folder = mkdtempSync(join(inject('scratch'), 'deny-'));
  const log = join(folder, 'denials.txt');
  const preload = join(folder, 'deny-network.cjs');
  writeFileSync(preload, denyingTo(log));
  return { preload, denials: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
}

const denyingTo = (log: string): string => `
const { appendFileSync } = require('node:fs');
const deny = (what) => () => {
  appendFileSync(${JSON.stringify(log)}, what + '\\n');
  throw new Error('denied: ' + what);
};
require('node:net').Socket.prototype.connect = deny('connect');
require('node:net').Server.prototype.listen = deny('listen');
require('node:dgram').createSocket = deny('dgram');
for (const dns of [require('node:dns'), require('node:dns').promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = deny('dns.' + name);
}
for (const name of ['http', 'https']) {
  require('node:' + name).request = deny(name + '.request');
  require('node:' + name).get = deny(name + '.get');
}
globalThis.fetch = deny('fetch');
globalThis.WebSocket = deny('WebSocket');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) {
  require('node:child_process')[name] = deny('child_process.' + name);
}
require('node:module').syncBuiltinESMExports();
`;
