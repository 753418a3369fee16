import type { Role } from '@/lib/domain/practice/permissions';

/**
 * The demo practice. Everybody is invented; the telephone numbers are those that Ofcom keeps for films, and the
 * country's own numbers for help.
 */
export const demoPractice = {
  name: 'Harbour Street Massage (demo)',
  timeZone: 'Europe/London',
  practicePhone: '020 7946 0123',
  urgentPhone: '111',
  emergencyNumber: '999',
  maternityPhone: '020 7946 0456',
  crisisPhone: '116 123',
};

/** Who signs in. The domain is one that nobody can own (RFC 2606). */
export const demoPeople: readonly { name: string; email: string; role: Role }[] = [
  { name: 'Ana Ruiz', email: 'ana@harbour-street.example', role: 'owner' },
  { name: 'Jonas Weber', email: 'jonas@harbour-street.example', role: 'therapist' },
  { name: 'Priya Nair', email: 'priya@harbour-street.example', role: 'front_desk' },
];
