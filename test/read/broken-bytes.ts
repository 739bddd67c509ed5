import { Buffer } from 'node:buffer';
import type { BrokenFile } from './broken-files.ts';

/** Whole numbers that are the same on every machine and in every run (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutation = (bytes: Buffer, below: (limit: number) => number) => Buffer;

const insert = (bytes: Buffer, at: number, what: string | Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(what as Uint8Array), bytes.subarray(at)]);

/** Where a byte stands, at random; the beginning where it does not occur. */
function placeOf(bytes: Buffer, byte: number, below: (limit: number) => number): number {
  const places = [...bytes.keys()].filter((at) => bytes[at] === byte);
  return places[below(Math.max(1, places.length))] ?? 0;
}

const without = (bytes: Buffer, at: number) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);

/** What disks, networks, editors and hands do to a text file. */
const mutations: Readonly<Record<string, { readonly times: number; readonly mutate: Mutation }>> = {
  'cut off': { times: 11, mutate: (bytes, below) => bytes.subarray(0, below(bytes.length)) },
  'cut in mid-letter': {
    times: 3,
    mutate: (bytes, below) => bytes.subarray(0, placeOf(bytes, 0xc3, below) + 1),
  },
  'one bit flipped': {
    times: 6,
    mutate: (bytes, below) => {
      const flipped = Buffer.from(bytes);
      const at = below(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << below(8));
      return flipped;
    },
  },
  'bytes replaced': {
    times: 6,
    mutate: (bytes, below) => {
      const replaced = Buffer.from(bytes);
      for (let left = 1 + below(20); left > 0; left--) replaced[below(bytes.length)] = below(256);
      return replaced;
    },
  },
  'delimiter deleted': { times: 3, mutate: (bytes, below) => without(bytes, placeOf(bytes, 0x2c, below)) },
  'quote deleted': { times: 3, mutate: (bytes, below) => without(bytes, placeOf(bytes, 0x22, below)) },
  'line end deleted': { times: 2, mutate: (bytes, below) => without(bytes, placeOf(bytes, 0x0a, below)) },
  'delimiter inserted': { times: 2, mutate: (bytes, below) => insert(bytes, below(bytes.length), ',') },
  'quote inserted': { times: 3, mutate: (bytes, below) => insert(bytes, below(bytes.length), '"') },
  'line end inserted': { times: 2, mutate: (bytes, below) => insert(bytes, below(bytes.length), '\r\n') },
  'NUL inserted': { times: 2, mutate: (bytes, below) => insert(bytes, below(bytes.length), '\0') },
  'a block of the disk lost': {
    times: 2,
    mutate: (bytes, below) => insert(bytes, below(bytes.length), Buffer.alloc(512)),
  },
  'byte order mark in the middle': {
    times: 2,
    mutate: (bytes, below) => insert(bytes, placeOf(bytes, 0x0a, below) + 1, '\uFEFF'),
  },
  'two halves swapped': {
    times: 2,
    mutate: (bytes, below) => {
      const at = below(bytes.length);
      return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]);
    },
  },
  'the end twice': {
    times: 2,
    mutate: (bytes, below) => Buffer.concat([bytes, bytes.subarray(below(bytes.length))]),
  },
};

/** Each mutation of each file, several times over, the same in every run. */
export function mutationsOf(name: string, bytes: Uint8Array, seed: number): BrokenFile[] {
  return Object.entries(mutations).flatMap(([what, { times, mutate }], kind) =>
    Array.from({ length: times }, (_, time): BrokenFile => {
      const below = numbersFrom(seed + kind * 1000 + time);
      return { name: `${name}: ${what}, ${time + 1}`, bytes: mutate(Buffer.from(bytes), below) };
    }),
  );
}
