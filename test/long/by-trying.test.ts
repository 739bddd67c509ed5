import { test } from 'vitest';
import { agreements } from '../match/by-trying.ts';

const programs = 4_000;

test.each(agreements)(`$says, in ${programs} small programs, and each certificate holds`, async ({ run }) => {
  await run(programs);
});
