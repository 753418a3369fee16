import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';

type Phones = Omit<SheetDocument['practice'], 'name'>;

const dialled = (number: string): string => number.replace(/[^+\d]/g, '');

interface Piece {
  text: string;
  isNumber: boolean;
}

/** Cuts a line at the practice's numbers, the longest first: 112 may stand inside another one. */
function cut(line: string, numbers: readonly string[]): Piece[] {
  const [number, ...others] = numbers;
  if (number === undefined) return line === '' ? [] : [{ text: line, isNumber: false }];
  return line
    .split(number)
    .flatMap((part, index) => [
      ...(index > 0 ? [{ text: number, isNumber: true }] : []),
      ...cut(part, others),
    ]);
}

/** A number that a tap calls; on paper it is only a number. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a href={`tel:${dialled(number)}`} className="text-link font-semibold whitespace-nowrap">
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}

/** A line of the sheet in which the practice's own numbers can be called. */
export function PhoneText({ line, phones }: { line: string; phones: Phones }) {
  const numbers = [...new Set(Object.values(phones))]
    .filter((number) => number.trim() !== '')
    .sort((one, other) => other.length - one.length);
  return cut(line, numbers).map(({ text, isNumber }, index) =>
    isNumber ? <PhoneLink key={index} number={text} /> : text,
  );
}
