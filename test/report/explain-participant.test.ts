import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainMatch } from '../../src/match/explain/explain.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { explainForParticipant, participantDocument } from '../../src/report/explain/explain-participant.ts';
import { explainResultSchema } from '../../src/schema/explain-result.ts';
import { allText } from './document-text.ts';
import { sampleCohort } from './sample-cohort.ts';
import { sampleFolder } from './sample-program.ts';

const today = '2026-02-16';

test('a participant reads of nobody else, no score, no wish, no private field', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 10_000 }), fc.nat(), fc.nat(), async (seed, a, b) => {
      const folder = sampleFolder(sampleCohort(seed, 14, 8));
      const input = { folder, today, orphaned: new Set<string>() };
      const match = await matchPairs({ ...input, version: 'test' });
      const { rules, criteria } = match.market.settings;
      const { people } = folder.cohort;
      const reader = people[a % people.length]?.id ?? '';
      const other = people[b % people.length]?.id ?? '';
      for (const question of [{ person: reader }, { person: reader, other }]) {
        if ('other' in question && other === reader) continue;
        const result = {
          schema: 'mentor/explain@1' as const,
          program: 'Sample',
          asOf: today,
          inputs: [],
          audience: 'coordinator' as const,
          ...(await explainMatch(input, match, question)),
        };
        const told = explainForParticipant({ folder, result, rules, criteria, reader });
        expect(explainResultSchema.safeParse(told).error).toBeUndefined();
        const partners = match.result.pairings
          .filter((p) => p.mentee === reader || p.mentor === reader)
          .flatMap((p) => [p.mentee, p.mentor]);
        const may = new Set([reader, ...partners, ...('other' in question ? [other] : [])]);
        const text = [
          JSON.stringify(told),
          allText(participantDocument(told, { program: 'Sample', today })),
        ].join('\n');
        for (const person of people) {
          if (may.has(person.id)) continue;
          expect(text, `${question.person} reads of ${person.id}`).not.toContain(person.name);
          expect(text).not.toContain(person.id);
        }
        expect(text).not.toMatch(/avoid|"ban"|declined|experience-of|needs-of|gender-of|\d+\.\d\d/);
        expect(told.told.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
