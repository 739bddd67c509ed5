#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/mentor.js', import.meta.url);
if (existsSync(bundle)) {
  const { main } = await import(bundle.href);
  await main();
} else {
  process.stderr.write('mentor is not built yet.\nRun npm run build once, then try again.\n');
  process.exitCode = 70;
}
