import { Download } from 'lucide-react';
import Link from 'next/link';

import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';

import { PrintButton } from './print-button';

/** How the sheet goes on paper: the same for the print page and for the PDF. */
export interface PaperChoice {
  layout: SheetLayout;
  paper: 'a4' | 'letter';
}

interface PrintBarProps {
  /** Addresses without a question mark. */
  page: string;
  pdf: string;
  chosen: PaperChoice;
}

const layouts: readonly { value: SheetLayout; label: string }[] = [
  { value: 'standard', label: 'Standard' },
  { value: 'large', label: 'Large print' },
  { value: 'ink', label: 'Saves ink' },
  { value: 'both', label: 'Both languages' },
];

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const;

const query = ({ layout, paper }: PaperChoice): string => `layout=${layout}&paper=${paper}`;

const tab =
  'inline-flex min-h-11 items-center border-b-2 px-2 text-work-strong whitespace-nowrap hover:border-line';

interface TabsProps {
  name: string;
  tabs: readonly { label: string; href: string; isChosen: boolean }[];
}

function Tabs({ name, tabs }: TabsProps) {
  return (
    <nav aria-label={name} className="flex flex-wrap gap-x-2">
      {tabs.map(({ label, href, isChosen }) => (
        <Link
          key={label}
          href={href}
          replace
          scroll={false}
          aria-current={isChosen ? 'true' : undefined}
          className={classNames(tab, isChosen ? 'border-work font-semibold' : 'border-transparent')}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** The ways onto paper: which layout, which paper, then the printer or a file. */
export function PrintBar({ page, pdf, chosen }: PrintBarProps) {
  const to = (change: Partial<PaperChoice>) => `${page}?${query({ ...chosen, ...change })}`;
  const layoutTabs = layouts.map(({ value, label }) => ({
    label,
    href: to({ layout: value }),
    isChosen: value === chosen.layout,
  }));
  const paperTabs = papers.map(({ value, label }) => ({
    label,
    href: to({ paper: value }),
    isChosen: value === chosen.paper,
  }));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Tabs name="Layout" tabs={layoutTabs} />
      <Tabs name="Paper" tabs={paperTabs} />
      <div className="flex flex-wrap gap-2">
        <PrintButton />
        <a href={`${pdf}?${query(chosen)}`} className={buttonStyle('secondary')}>
          <Download aria-hidden size={18} />
          PDF
        </a>
      </div>
    </div>
  );
}
