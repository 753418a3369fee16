import type { Practice } from '@/lib/data/generated/client';
import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';

/** The practice's own data: what stands on paper, and which day it is there. */
export interface PracticeRow extends Record<PhoneNumber, string | null> {
  id: string;
  name: string;
  timeZone: string;
  paper: 'a4' | 'letter';
  /** Invented people only. */
  isDemo: boolean;
  version: number;
}

export function practiceRow(row: Practice): PracticeRow {
  return {
    id: row.id,
    name: row.name,
    timeZone: row.timeZone,
    paper: row.paper,
    isDemo: row.isDemo,
    version: row.version,
    practicePhone: row.practicePhone,
    urgentPhone: row.urgentPhone,
    emergencyNumber: row.emergencyNumber,
    maternityPhone: row.maternityPhone,
    crisisPhone: row.crisisPhone,
  };
}
