import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import {
  actionsOfKind,
  actorWords,
  auditKinds,
  auditWords,
  knownActions,
} from '@/lib/domain/practice/audit-words';

/** Every action and every opening that the code writes, read from the source itself. */
function actionsInSource(): string[] {
  return ['app', 'jobs', 'lib', 'prisma', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .flatMap((name) => {
        const text = readFileSync(path.join(folder, name), 'utf8');
        const writes =
          /recordAudit|recordAccess|logAccess|recordAuditLook|create(First|Demo)?Practice/;
        if (!writes.test(text)) return [];
        const found = text.matchAll(/\b(?:action|what): '([a-z_]+)'/g);
        return [...found].map(([, action = '']) => action);
      }),
  );
}

/** Names of routes, and what is counted: for logs and throttles alone. */
const IN_LOGS_ONLY = new Set([
  'print_letter',
  'print_pack',
  'print_sheet',
  'print_day_sheets',
  'list_clients',
]);

describe('the words of the audit', () => {
  it('has some for every action that the code writes', () => {
    const written = [...new Set(actionsInSource())].filter((action) => !IN_LOGS_ONLY.has(action));
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((action) => !knownActions.has(action))).toEqual([]);
  });

  it('says what was done after the name of who did it', () => {
    expect(auditWords('audit_event', 'sign_intake')).toBe('signed an intake');
    expect(auditWords('access_log', 'chart')).toBe('opened the chart');
  });

  it('shows an action of another version as it is stored', () => {
    expect(auditWords('audit_event', 'fold_the_towels')).toBe('fold the towels');
  });

  it('sorts every deed into one kind', () => {
    const all = auditKinds.flatMap(actionsOfKind);
    expect(new Set(all).size).toBe(all.length);
    expect(actionsOfKind('opened')).toEqual([]);
    expect(actionsOfKind('care')).toContain('sign_record');
    for (const action of all) expect(knownActions.has(action)).toBe(true);
  });

  it('names who acted where it was no member', () => {
    expect(actorWords('client')).toBe('The client');
    expect(actorWords(null)).toBe('The client');
    expect(actorWords('sign-in')).toBe('The sign-in');
    expect(actorWords('retention')).toBe('The daily look at old records');
    expect(actorWords('audit-seal')).toBe('The program audit-seal');
  });
});
