'use client';

import { ArrowRight } from 'lucide-react';

import { LinkButton } from '@/components/ui/link-button';
import type { NextStep } from '@/lib/domain/practice/chart-state';

import { nextStepWords } from './next-step-words';

interface NextStepBarProps {
  /** Its words come with the script, not with each page. */
  next: NextStep;
  href: string;
}

/** The one obvious action of the chart. */
export function NextStepBar({ next, href }: NextStepBarProps) {
  const { label, note } = nextStepWords[next];
  const kind = next === 'act_on_emergency' ? 'stop' : 'primary';
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      <LinkButton href={href} kind={kind} className="min-h-12 text-18">
        {label}
        <ArrowRight aria-hidden size={20} />
      </LinkButton>
      <p className="text-quiet">{note}</p>
    </div>
  );
}
