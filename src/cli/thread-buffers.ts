/** The memory of all typed arrays that stand directly in an object: handed over to a thread, it need not be copied. */
export function buffersOf(value: object): ArrayBuffer[] {
  const buffers = Object.values(value).flatMap((part: unknown) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
  return [...new Set(buffers)];
}
