'use client';

import { Download, Printer } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';

interface PrintBarProps {
  /** Address of the PDF, without a question mark. */
  pdf: string;
}

/** Large print comes on the practice's own paper. */
const files = [
  { query: 'paper=a4', label: 'PDF A4' },
  { query: 'paper=letter', label: 'PDF Letter' },
  { query: 'text=large', label: 'PDF large print' },
] as const;

/** The ways onto paper. */
export function PrintBar({ pdf }: PrintBarProps) {
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button kind="primary" onClick={() => window.print()}>
        <Printer aria-hidden size={18} />
        Print
      </Button>
      {files.map(({ query, label }) => (
        <a key={query} href={`${pdf}?${query}`} className={buttonStyle('secondary')}>
          <Download aria-hidden size={18} />
          {label}
        </a>
      ))}
    </div>
  );
}
