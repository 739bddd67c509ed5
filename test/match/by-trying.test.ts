import { test } from 'vitest';
import { agreements } from './by-trying.ts';

const programs = 700;

test.each(agreements)(`$says, in ${programs} small programs, and each certificate holds`, async ({ run }) => {
  await run(programs);
});
