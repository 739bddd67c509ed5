import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { PairLister, sameForAll } from '../../src/match/forms/listed-pairs.ts';
import { withSharedArrays } from '../../src/match/forms/shared-arrays.ts';

const twice = Float64Array.of(Number.NaN, -0, 1.5);
const data = {
  name: 'a plan',
  bytes: Uint8Array.of(1, 2, 3),
  lists: [{ numbers: Int32Array.of(-1, 7).subarray(1), codes: Uint16Array.of(65_535) }, { twice }],
  again: twice,
  nothing: undefined,
};

it('keeps every value, in one piece of memory, an array of two places once', () => {
  const shared = withSharedArrays(data);
  expect(shared).toEqual(data);
  expect(shared.again).toBe(shared.lists[1]?.twice);
  expect(shared.bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(shared.again.buffer).toBe(shared.bytes.buffer);
  expect(shared.again.buffer.byteLength).toBe(8 + 8 + 8 + 24);
});

it('is not copied on its way to a thread', () => {
  const { port1, port2 } = new MessageChannel();
  const shared = withSharedArrays(data);
  port1.postMessage(shared);
  const arrived: { message: typeof data } | undefined = receiveMessageOnPort(port2);
  port1.close();
  shared.bytes[0] = 9;
  expect(arrived?.message.bytes[0]).toBe(9);
});

it('lists pairs by mentee and mentor, each once, with the value given last', () => {
  const pairs = new PairLister(3);
  for (const [i, j, value] of [
    [2, 1, 5],
    [0, 3, 6],
    [2, 0, 7],
    [2, 1, 8],
  ] as const)
    pairs.set(i, j, value);
  const { first, mentor, value } = pairs.form(sameForAll(3, 4, 0));
  expect([...first]).toEqual([0, 1, 1, 3]);
  expect([...mentor]).toEqual([3, 0, 1]);
  expect([...value]).toEqual([6, 7, 8]);
});
