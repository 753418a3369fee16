/** The sections of the intake, in the order they are asked. */
export const intakeSections = [
  { id: 'why', title: 'Why you are here', paths: ['causes'] },
  {
    id: 'course',
    title: 'Side and course',
    paths: [
      'affectedSide',
      'onsetDate',
      'flareDate',
      'firstEpisode',
      'seenByDoctor',
      'irritable',
      'belowKnee',
    ],
  },
  { id: 'pain', title: 'Pain and places', paths: ['pain', 'places'] },
  { id: 'daily', title: 'Day to day', paths: ['aggravators', 'easers', 'riskFactors'] },
  { id: 'care', title: 'Tests and other care', paths: ['testsDone', 'otherCare'] },
  { id: 'medicines', title: 'Medicines', paths: ['medicines'] },
  { id: 'pregnancy', title: 'Pregnancy', paths: ['pregnancy'] },
  { id: 'red-flags', title: 'Red flags', paths: ['redFlags'] },
  { id: 'conditions', title: 'Conditions', paths: ['conditions', 'contraindications'] },
  { id: 'consent', title: 'Consent', paths: ['consents', 'guardian'] },
  { id: 'goals', title: 'Goals and notes', paths: ['goals', 'therapistNotes'] },
] as const;
export type IntakeSectionId = (typeof intakeSections)[number]['id'];

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0);

/** Sections in which nothing has to be answered, with their fields. */
const optional = intakeSections.filter(({ id }) => ['daily', 'care', 'goals'].includes(id));

/** Those of them in which nothing is answered: they may be left so. A list of what applies may stay empty: one answer counts. */
export function leftOutSections(answers: object): Set<IntakeSectionId> {
  const given = new Map<string, unknown>(Object.entries(answers));
  const open = optional.filter(({ paths }) => paths.every((path) => isEmpty(given.get(path))));
  return new Set(open.map(({ id }) => id));
}

/** Sections that the way to a missing answer passes over: they stand right before its own, need no answer and lack one. */
export function passedOver(path: string, leftOut: ReadonlySet<IntakeSectionId>): IntakeSectionId[] {
  const at = intakeSections.findIndex(({ id }) => id === sectionOf(path));
  const ids = intakeSections.slice(0, Math.max(at, 0)).map(({ id }) => id);
  const lastAsked = ids.findLastIndex((id) => !optional.some((one) => one.id === id));
  return ids.slice(lastAsked + 1).filter((id) => leftOut.has(id));
}

/** The section of a field by its path (`contraindications.ci_scar.details`). */
export function sectionOf(path: string): IntakeSectionId | undefined {
  const field = path.split(/[.[]/)[0] ?? '';
  const found = intakeSections.find(({ paths }) => (paths as readonly string[]).includes(field));
  return found?.id;
}

/** How many of these fields lie in each section. */
export function countBySection(paths: readonly string[]): Map<IntakeSectionId, number> {
  const counts = new Map<IntakeSectionId, number>();
  for (const path of paths) {
    const section = sectionOf(path);
    if (section) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}
