import type { SystemScope } from '@/lib/data/scope';

/** The scope of a program of the product: a script, a job, the gate itself. `actor` stands in its audit rows. */
export function systemScope(actor: string): SystemScope {
  return { kind: 'system', actor } as SystemScope;
}
