import type { z } from 'zod';

import { intakeDraftSchema, type IntakeDraft } from '@/lib/domain/intake/intake-answers.schema';

interface ParsedFields {
  /** Fields that can be stored. */
  answers: IntakeDraft;
  issues: z.core.$ZodIssue[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses each field for itself: one that cannot be stored does not hold the others back. */
export function parseFields(value: unknown): ParsedFields {
  if (!isObject(value)) {
    const parsed = intakeDraftSchema.safeParse(value);
    return { answers: {}, issues: parsed.success ? [] : parsed.error.issues };
  }
  const found: ParsedFields = { answers: {}, issues: [] };
  for (const [field, answer] of Object.entries(value)) {
    const parsed = intakeDraftSchema.safeParse({ [field]: answer });
    if (parsed.success) Object.assign(found.answers, parsed.data);
    else found.issues.push(...parsed.error.issues);
  }
  return found;
}
