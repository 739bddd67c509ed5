import { type FormatDesign, formatDesigns } from './format-designs.ts';
import type { ProgramDesign, SideRules } from './program-design.ts';
import { type PurposeDesign, purposeDesigns } from './purpose-designs.ts';
import type { FormatTemplate, TemplateChoice } from './template-choice.ts';

const usualPriority: ProgramDesign['priority'] = [
  'orphaned',
  'carried_over',
  { at_most: { months_in_role: 12 } },
];
const consented: SideRules = [{ one_of: { consent: ['Yes', 'Ja'] } }];
const agreed: SideRules = [...consented, { one_of: { commitment: ['Yes', 'Ja'] } }];

/** A purpose and a way to meet as one program; where both decide something, the way to meet wins. */
export function composeDesign(choice: TemplateChoice): ProgramDesign {
  const purpose: PurposeDesign | undefined =
    choice.purpose === undefined ? undefined : purposeDesigns[choice.purpose];
  const format: FormatDesign | undefined =
    choice.format === undefined ? undefined : formatDesigns[choice.format];
  const lead = format ?? purpose;
  if (lead === undefined) throw new Error('a template has a purpose or a format');
  const kind = formatOf(choice.format);
  const capacity = format === undefined ? purpose?.capacity : format.capacity;
  const trainedIn = format?.training.beside === true ? purpose?.trainedIn : lead.trainedIn;
  const milestones = lead.milestones ?? (format === undefined ? undefined : purpose?.milestones);
  return {
    choice,
    format: kind,
    ...templateOf(choice),
    objective: lead.objective ?? 'coverage-then-total',
    ...(capacity === undefined ? {} : { capacity }),
    ...(format?.groupSize === undefined ? {} : { groupSize: format.groupSize }),
    ...(format?.spread === undefined ? {} : { spread: format.spread }),
    ...(format?.rounds === undefined ? {} : { rounds: format.rounds }),
    ...(format?.rotation === undefined ? {} : { rotation: format.rotation }),
    priority: takesPriority(kind, lead) ? (purpose?.priority ?? usualPriority) : [],
    rules: rulesOf(purpose, format),
    criteria: lead.criteria,
    eligibility: eligibilityOf(purpose, format),
    ...(trainedIn === undefined ? {} : { trainedIn }),
    time: lead.time,
    events: lead.events !== false,
    ...(milestones === undefined ? {} : { milestones }),
    training: trainingOf(purpose, format),
    targets: lead.targets,
    neutralTitle: purpose?.neutralTitle === true,
  };
}

/** Where there are places to be short of; in a stable match what both sides prefer decides who gets one. */
function takesPriority(
  format: ProgramDesign['format'],
  { objective }: Pick<FormatDesign, 'objective'>,
): boolean {
  return (format === 'one-to-one' || format === 'group') && objective !== 'stable';
}

/** Reverse and e-mentoring are pairs; what is special about them is no matter of who meets whom. */
function formatOf(format: FormatTemplate | undefined): ProgramDesign['format'] {
  return format === undefined || format === 'reverse' || format === 'e-mentoring' ? 'one-to-one' : format;
}

function templateOf({ purpose, format }: TemplateChoice): Pick<ProgramDesign, 'template' | 'agendas'> {
  if (format === 'reverse') return { template: 'reverse', agendas: 'reverse' };
  const agendas = purpose === undefined || format === 'flash' ? {} : { agendas: purpose };
  if (format === 'e-mentoring') return { template: 'e-mentoring', ...agendas };
  return purpose === undefined ? {} : { template: purpose, ...agendas };
}

/** Each rule that a purpose or a format asks for, in the order in which people read them. */
function rulesOf(
  purpose: PurposeDesign | undefined,
  format: FormatDesign | undefined,
): ProgramDesign['rules'] {
  if (format?.declared === true) return [];
  const levelGap = format === undefined ? purpose?.levelGap : format.levelGap;
  const zoneGap = format === undefined ? 3 : format.zoneGap;
  // Where a format spreads departments over its circles, that no two are alike would leave people out.
  return [
    ...(levelGap === undefined ? [] : [{ level_gap: levelGap }]),
    ...(purpose?.insideLine === true ? [] : [{ outside_management_line: true }]),
    ...((purpose?.otherDepartment === true && format?.spread === undefined) ||
    format?.otherDepartment === true
      ? [{ different: 'department' }]
      : []),
    { share: { field: 'languages', min: 1 } },
    ...(zoneGap === undefined ? [] : [{ timezone_gap: { max_hours: zoneGap } }]),
    ...(format?.commonHours === undefined ? [] : [{ common_hours: { min: format.commonHours } }]),
    { not_paired_before: true },
  ];
}

/** Voluntary and with the time to do it, or not at all; mentors who know how things are done here. */
function eligibilityOf(
  purpose: PurposeDesign | undefined,
  format: FormatDesign | undefined,
): ProgramDesign['eligibility'] {
  if (format?.declared === true) return { mentor: [], mentee: [] };
  // An afternoon asks for no hours a month.
  if (format?.rounds !== undefined) return { mentor: consented, mentee: consented };
  // Of equals and of juniors who mentor nobody asks how long they have been here.
  const levels = format === undefined || (format.levelGap?.min ?? 0) >= 1;
  const years = levels ? (purpose === undefined ? 2 : purpose.yearsHere) : undefined;
  const experienced: SideRules = years === undefined ? [] : [{ at_least: { years_of_service: years } }];
  return { mentor: [...experienced, ...agreed], mentee: agreed };
}

function trainingOf(
  purpose: PurposeDesign | undefined,
  format: FormatDesign | undefined,
): ProgramDesign['training'] {
  if (format === undefined) return purpose?.training ?? [];
  const usual = purpose?.training ?? ['mentor-basics', 'mentee-basics', 'boundaries'];
  return format.training.beside === true ? [...usual, ...format.training.modules] : format.training.modules;
}
