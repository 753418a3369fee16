import { Download } from 'lucide-react';
import Link from 'next/link';

import type { FormAction } from '@/components/forms/form-state';
import { buttonStyle } from '@/components/ui/button-style';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';

import { barTab } from './bar-tab';
import { LayoutChoice } from './layout-choice';
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
  /** Keeps the layout for the client. */
  choose: FormAction;
}

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const;

const query = ({ layout, paper }: PaperChoice): string => `layout=${layout}&paper=${paper}`;

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
          className={barTab(isChosen)}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** The ways onto paper: which layout, which paper, then the printer or a file. */
export function PrintBar({ page, pdf, chosen, choose }: PrintBarProps) {
  const paperTabs = papers.map(({ value, label }) => ({
    label,
    href: `${page}?paper=${value}`,
    isChosen: value === chosen.paper,
  }));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <LayoutChoice chosen={chosen.layout} choose={choose} />
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
