import { assemble } from './assemble.ts';
import { kernelSource } from './source.ts';

/** The part of the engine's WebAssembly that is used here; TypeScript only knows it together with the whole browser. */
type Engine = {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Memory: new (size: { readonly initial: number }) => KernelMemory;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: KernelMemory } },
  ) => { readonly exports: Readonly<Record<string, KernelFunction>> };
};
type KernelFunction = (...args: (number | bigint)[]) => void;
type KernelMemory = { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
declare const WebAssembly: Engine | undefined;

/** The kernel, compiled: the same for all plans; can be sent to another thread. */
export type Kernel = { readonly module: object };

/** Assembles and compiles the kernel; undefined where the engine has no WebAssembly. */
export function compileKernel(): Kernel | undefined {
  return typeof WebAssembly === 'undefined'
    ? undefined
    : { module: new WebAssembly.Module(assemble(kernelSource)) };
}

const pageBytes = 65_536;

/** A running kernel with the memory that its arrays lie in. */
export class KernelRun {
  readonly #memory: KernelMemory;
  readonly #functions: Readonly<Record<string, KernelFunction>>;
  #used = 16;

  constructor(kernel: Kernel) {
    if (typeof WebAssembly === 'undefined') throw new TypeError('there is no WebAssembly');
    this.#memory = new WebAssembly.Memory({ initial: 1 });
    this.#functions = new WebAssembly.Instance(kernel.module, { env: { memory: this.#memory } }).exports;
  }

  /** Room for so many bytes, all 0, at a multiple of 16. */
  room(bytes: number): number {
    const at = this.#used;
    this.#used += Math.ceil(bytes / 16) * 16;
    const missing = this.#used - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageBytes));
    return at;
  }

  /** A copy of an array; its address. One element more is kept free, since loops go over two at a time. */
  copy(values: Int32Array | Uint16Array | Float64Array | BigInt64Array): number {
    const at = this.room(values.byteLength + values.BYTES_PER_ELEMENT);
    new Uint8Array(this.#memory.buffer, at, values.byteLength).set(
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
    );
    return at;
  }

  /** Views of the memory; they are lost when more room is taken. */
  floats(at: number, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, at, length);
  }

  shorts(at: number, length: number): Int16Array {
    return new Int16Array(this.#memory.buffer, at, length);
  }

  function(name: string): KernelFunction {
    const found = this.#functions[name];
    if (found === undefined) throw new TypeError(`the kernel has no ${name}`);
    return found;
  }
}
