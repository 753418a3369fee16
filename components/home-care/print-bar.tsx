'use client';

import { Download, Printer } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';

interface PrintBarProps {
  /** Address of the PDF, without a question mark. */
  pdf: string;
}

const papers = [
  { paper: 'a4', label: 'PDF A4' },
  { paper: 'letter', label: 'PDF Letter' },
] as const;

/** The ways onto paper. */
export function PrintBar({ pdf }: PrintBarProps) {
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button kind="primary" onClick={() => window.print()}>
        <Printer aria-hidden size={18} />
        Print
      </Button>
      {papers.map(({ paper, label }) => (
        <a key={paper} href={`${pdf}?paper=${paper}`} className={buttonStyle('secondary')}>
          <Download aria-hidden size={18} />
          {label}
        </a>
      ))}
    </div>
  );
}
