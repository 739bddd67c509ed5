import { germanCareerPurposes } from './german-career-purposes.ts';
import { germanKnowledgePurposes } from './german-knowledge-purposes.ts';
import { germanLeadershipPurposes } from './german-leadership-purposes.ts';
import type { PurposeTexts } from './purpose-text.ts';

export const germanPurposes: PurposeTexts = {
  ...germanCareerPurposes,
  ...germanLeadershipPurposes,
  ...germanKnowledgePurposes,
};
