import type { TestProject } from 'vitest/node';
import { runProgram } from './run-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly build: 'done' | 'failed';
  }
}
