/** The practice's five numbers. They have no default: countries differ. */
export const phoneNumbers = [
  'practicePhone',
  'urgentPhone',
  'emergencyNumber',
  'maternityPhone',
  'crisisPhone',
] as const;
export type PhoneNumber = (typeof phoneNumbers)[number];

/**
 * Which numbers are still missing; no sheet prints while this list is not empty (spec §2.1, scenario 27).
 * Blank counts as missing.
 */
export function missingPhoneNumbers(
  practice: Partial<Record<PhoneNumber, string | null>>,
): PhoneNumber[] {
  return phoneNumbers.filter((name) => !practice[name]?.trim());
}
