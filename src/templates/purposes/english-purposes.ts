import { englishCareerPurposes } from './english-career-purposes.ts';
import { englishKnowledgePurposes } from './english-knowledge-purposes.ts';
import { englishLeadershipPurposes } from './english-leadership-purposes.ts';
import type { PurposeTexts } from './purpose-text.ts';

export const englishPurposes: PurposeTexts = {
  ...englishCareerPurposes,
  ...englishLeadershipPurposes,
  ...englishKnowledgePurposes,
};
