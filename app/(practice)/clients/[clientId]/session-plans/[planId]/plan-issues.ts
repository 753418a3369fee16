/** What a field of a line is called in a sentence. */
const fields: Readonly<Record<string, string>> = {
  minutes: 'minutes',
  points: 'trigger points',
  holdSeconds: 'seconds of a hold',
  holdRepeats: 'times a point',
  pressure: 'pressure',
  reason: 'the reason',
};

interface Issue {
  path: PropertyKey[];
  message: string;
}

/** The issues of a plan that does not parse, each with the line and the field that it is about. */
export function planIssues(issues: readonly Issue[]): Issue[] {
  return issues.map(({ path, message }) => {
    const [list, index, field] = path;
    if (list !== 'lines' || typeof index !== 'number') return { path, message };
    const name = fields[String(field)];
    const what = name === undefined ? message : `${name}: ${message}`;
    return { path: [`line-${index + 1}`], message: `Line ${index + 1}, ${what}` };
  });
}
