import { defineConfig } from 'rolldown';

// One entry; every `await import()` in src/cli becomes a chunk that loads only when its command runs.
export default defineConfig({
  input: { mentor: 'src/cli/main.ts' },
  platform: 'node',
  transform: { target: 'node20.19', jsx: { runtime: 'automatic', importSource: 'preact' } },
  output: { dir: 'dist', format: 'esm', cleanDir: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', minify: true },
});
