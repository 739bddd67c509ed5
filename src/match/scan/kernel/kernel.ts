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
type KernelFunction = (...args: number[]) => void;
type KernelMemory = { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
declare const WebAssembly: Engine | undefined;

let compiled: object | undefined;

/** Compiles the kernel, once: it is the same for all plans. Undefined where the engine has no WebAssembly. */
function kernelModule(): object | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  compiled ??= new WebAssembly.Module(assemble(kernelSource));
  return compiled;
}

const pageBytes = 65_536;

/** A running kernel with the memory that its arrays lie in. */
export class KernelRun {
  readonly #memory: KernelMemory;
  readonly #functions: Readonly<Record<string, KernelFunction>>;
  #used = 16;

  private constructor(memory: KernelMemory, functions: Readonly<Record<string, KernelFunction>>) {
    this.#memory = memory;
    this.#functions = functions;
  }

  /** A run with a memory of its own; undefined where the engine has no WebAssembly. */
  static start(): KernelRun | undefined {
    const module = kernelModule();
    if (module === undefined || typeof WebAssembly === 'undefined') return undefined;
    const memory = new WebAssembly.Memory({ initial: 1 });
    return new KernelRun(memory, new WebAssembly.Instance(module, { env: { memory } }).exports);
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
  copy(values: Int32Array | Uint16Array | Float64Array): number {
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

  integers(at: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, length);
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
