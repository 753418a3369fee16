import type { Origin, SystemScope } from '@/lib/data/scope';

/**
 * The scope of a program of the product: a script, a job, the gate itself. `actor` stands in its audit rows; `of` names
 * the practice and the account whose rows it may see, once they are known, and where the request came from.
 */
export function systemScope<
  Of extends { practiceId?: string; accountId?: string; origin?: Origin },
>(actor: string, of?: Of): SystemScope & Of {
  return { kind: 'system', actor, ...of } as SystemScope & Of;
}
