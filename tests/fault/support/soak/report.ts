import { MOST_MEGABYTES, MOST_RISE, type SoakReport } from './soak';

/** What was missed, in words; nothing when everything held. */
export function missed({ errors, memory }: SoakReport): string[] {
  const count = errors.reduce((sum, one) => sum + one.count, 0);
  const { highest, rise, isJudged } = memory;
  return [
    ...(count > 0 ? [`${count} errors`] : []),
    ...(highest <= 0 ? ['the memory could not be read'] : []),
    ...(highest > MOST_MEGABYTES ? [`${highest} MB, at most ${MOST_MEGABYTES} wanted`] : []),
    ...(isJudged && rise >= MOST_RISE
      ? [`${rise} MB more every ten minutes, less than ${MOST_RISE} wanted`]
      : []),
  ];
}

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The report as a person reads it. */
export function inMarkdown(report: SoakReport): string {
  const { memory, crowds, kinds, errors } = report;
  const wrong = missed(report);
  const verdict = memory.isJudged ? `less than ${MOST_RISE} wanted` : 'too short to be judged';
  return [
    `# Soak of ${report.began}`,
    '',
    `${report.machine}. ${report.seconds} s at ${report.perSecond} a second: 70 % of the ${report.most} that were found to be the most.`,
    '',
    wrong.length === 0 ? '**It held.**' : `**It did not hold: ${wrong.join('; ')}.**`,
    '',
    `Memory of the app: ${memory.first} MB at first, ${memory.last} MB at last, ${memory.highest} MB at most. After ${memory.warmSeconds} s it rose by ${memory.rise} MB every ten minutes (${verdict}).`,
    '',
    row('Kind', 'Done', 'Wrong', 'p50 ms', 'p95 ms', 'p99 ms', 'Longest ms'),
    row(...Array<string>(7).fill('---')),
    ...kinds.map((one) =>
      row(one.kind, one.count, one.errors, one.p50, one.p95, one.p99, one.longest),
    ),
    '',
    row('People at once', 'A second', 'Wrong'),
    row(...Array<string>(3).fill('---')),
    ...crowds.map(({ people, perSecond, errors: failed }) => row(people, perSecond, failed)),
    '',
    ...errors.map(({ kind, problem, count }) => `- ${count} × ${kind}: ${problem}`),
    '',
  ].join('\n');
}
