import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';

/** The five numbers as the owner reads them, in the order of the sheet. */
export const phoneWords: readonly { name: PhoneNumber; label: string; hint: string }[] = [
  {
    name: 'emergencyNumber',
    label: 'Emergency number',
    hint: 'For an ambulance: 112, 999, 911 or 000, as your country has it',
  },
  {
    name: 'urgentPhone',
    label: 'Urgent care',
    hint: 'The same day, day or night: a doctor’s out-of-hours line',
  },
  {
    name: 'practicePhone',
    label: 'Your practice',
    hint: 'For questions about the sheet and the exercises',
  },
  {
    name: 'maternityPhone',
    label: 'Maternity unit',
    hint: 'For clients who are pregnant',
  },
  {
    name: 'crisisPhone',
    label: 'Crisis line',
    hint: 'For clients who think of harming themselves',
  },
];
