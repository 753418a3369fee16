import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** `contraindications[0].id`; the whole document is `case`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? 'case' : text;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
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
    return issue.origin === 'array' ? 'must not be empty' : `must be ${issue.minimum} or more`;
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
