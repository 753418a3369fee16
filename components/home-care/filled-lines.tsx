import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';

import { PhoneLink } from './phone-text';

/** The practice as a client's page names it. */
export type PracticeNumbers = { name: string } & Record<PhoneNumber, string | null>;

interface FilledLinesProps {
  lines: readonly string[];
  practice: PracticeNumbers;
  /** What stands where a number is missing. */
  missing: string;
}

/** A fixed line with the practice's numbers of today in it, each to tap. */
function FilledLine({
  line,
  practice,
  missing,
}: Omit<FilledLinesProps, 'lines'> & { line: string }) {
  return line.split(/(\{\w+\})/).map((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1] as PhoneNumber | undefined;
    if (name === undefined) return part;
    const number = practice[name];
    return number ? <PhoneLink key={index} number={number} /> : missing;
  });
}

/** Fixed lines as paragraphs, with the practice's numbers in them. */
export function FilledLines({ lines, practice, missing }: FilledLinesProps) {
  return lines.map((line) => (
    <p key={line}>
      <FilledLine line={line} practice={practice} missing={missing} />
    </p>
  ));
}
