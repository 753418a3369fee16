import type { z } from 'zod';

import { pathText, quoted } from './path-text';

type Issue = z.core.$ZodIssue;

/** A value as a message shows it: text in quotes, a list or an object by its kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && value !== null ? 'object' : String(value);
}

function ofInvalidValue(issue: Extract<Issue, { code: 'invalid_value' }>): string {
  if (issue.input === undefined) return 'missing';
  const few = issue.values.length <= 6;
  const allowed = few ? ` (${issue.values.map(shown).join(', ')})` : '';
  return `unknown ${shown(issue.input)}${allowed}`;
}

function ofInvalidType(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  if (issue.input === undefined) return 'missing';
  const names: Readonly<Record<string, string>> = { int: 'a whole number', record: 'object' };
  return `expected ${names[issue.expected] ?? issue.expected}`;
}

function ofRange(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  if (issue.code === 'too_small') {
    return issue.origin === 'number' ? `must be ${issue.minimum} or more` : 'must not be empty';
  }
  return `must be ${issue.maximum} or less`;
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return ofInvalidValue(issue);
    case 'invalid_type':
      return ofInvalidType(issue);
    case 'too_small':
    case 'too_big':
      return ofRange(issue);
    case 'invalid_key':
      return `unknown ${shown(issue.path.at(-1))}`;
    default:
      return issue.message;
  }
}

/** One line for each problem, with the path of the value: `pain.leg: must be 10 or less`. */
export function problemLines(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [`${pathText(issue.path)}: ${sentence(issue)}`];
    return issue.keys.map((key) => `${pathText([...issue.path, key])}: unknown key`);
  });
}
