import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';

/** Sizes of the print page: body, small print, headings, as on the PDF. */
const sizes: Readonly<Record<SheetLayout, string>> = {
  standard: '[--print-body:13pt] [--print-small:12pt] [--print-title:16pt] [--print-picture:38mm]',
  ink: '[--print-body:13pt] [--print-small:12pt] [--print-title:16pt] [--print-picture:38mm]',
  both: '[--print-body:11pt] [--print-small:11pt] [--print-title:13pt] [--print-picture:28mm]',
  large: '[--print-body:18pt] [--print-small:18pt] [--print-title:21pt] [--print-picture:44mm]',
};

const pages = { a4: 'print:page-a4', letter: 'print:page-letter' } as const;

/** What a browser needs to print a sheet in this layout on this paper: `sheet-parts` reads the sizes. */
export function printStyle(layout: SheetLayout, paper: 'a4' | 'letter'): string {
  return `${sizes[layout]} ${pages[paper]}`;
}
