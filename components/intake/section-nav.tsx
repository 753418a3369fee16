'use client';

import { ArrowDown, CircleAlert, CircleCheck, List } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '@/components/ui/button';

import { goToField } from '@/components/forms/go-to-field';
import { intakeSections, passedOver, sectionOf, type IntakeSectionId } from './intake-sections';

interface SectionNavProps {
  /** Missing answers in each section. */
  missing: ReadonlyMap<IntakeSectionId, number>;
  /** Sections that need no answer and lack one. */
  leftOut: ReadonlySet<IntakeSectionId>;
  /** Fields to mend in each section. */
  wrong: ReadonlyMap<IntakeSectionId, number>;
  /** Paths of everything that is missing, in the order of the form. */
  missingPaths: readonly string[];
}

/** A list of the sections with what is missing in each; beside the form on a wide screen, under the thumb on others. */
export function SectionNav(props: SectionNavProps) {
  const open = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (open.current) open.current.open = false;
  };
  return (
    <>
      <nav aria-label="Sections" className="sticky top-14 hidden self-start lg:block">
        <SectionList {...props} />
        <NextMissing {...props} />
      </nav>
      <nav
        aria-label="Sections"
        className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
      >
        <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-2 px-4 py-2">
          <details
            ref={open}
            className="group min-w-0 open:basis-full"
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !open.current?.open) return;
              event.preventDefault();
              event.stopPropagation();
              close();
              open.current.querySelector('summary')?.focus();
            }}
          >
            <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 rounded border-2 border-line px-4 font-semibold [&::-webkit-details-marker]:hidden">
              <List aria-hidden size={18} />
              Sections
            </summary>
            <div className="max-h-[60dvh] overflow-y-auto pt-2">
              <SectionList {...props} onGo={close} />
            </div>
          </details>
          <NextMissing {...props} />
        </div>
      </nav>
    </>
  );
}

function NextMissing({ missingPaths, leftOut }: SectionNavProps) {
  const [first] = missingPaths;
  const [wentTo, setWentTo] = useState<IntakeSectionId>();
  if (first === undefined) {
    return (
      <>
        <PassedOver title="Still open, optional" sections={[...leftOut]} />
        <Button onClick={() => goToField('sign')} className="whitespace-nowrap lg:mt-3">
          <ArrowDown aria-hidden size={18} />
          Ready to sign
        </Button>
      </>
    );
  }
  const section = sectionOf(first);
  return (
    <>
      <PassedOver
        title="Skipped, optional"
        sections={section === wentTo ? passedOver(first, leftOut) : []}
      />
      <Button
        onClick={() => {
          setWentTo(section);
          goToField(first);
        }}
        className="whitespace-nowrap tabular-nums lg:mt-3"
      >
        <ArrowDown aria-hidden size={18} />
        <span>
          Next question <span className="font-normal">({missingPaths.length} open)</span>
        </span>
      </Button>
    </>
  );
}

interface PassedOverProps {
  title: string;
  sections: readonly IntakeSectionId[];
}

/** What need not be answered is not passed over in silence: each with the way back to it. Above the buttons: they stay put. */
function PassedOver({ title, sections }: PassedOverProps) {
  return (
    <p
      role="status"
      className="order-first flex basis-full flex-wrap items-center gap-x-4 text-14 empty:absolute lg:mt-3"
    >
      {sections.length > 0 ? (
        <>
          <span className="text-quiet">{title}:</span>
          {intakeSections
            .filter(({ id }) => sections.includes(id))
            .map(({ id, title: name }) => (
              <a
                key={id}
                href={`#section-${id}`}
                className="text-link inline-flex min-h-11 items-center"
              >
                {name}
              </a>
            ))}
        </>
      ) : null}
    </p>
  );
}

function SectionList({ missing, wrong, leftOut, onGo }: SectionNavProps & { onGo?: () => void }) {
  return (
    <ol className="grid">
      {intakeSections.map(({ id, title }) => {
        const open = missing.get(id) ?? 0;
        const toMend = wrong.get(id) ?? 0;
        return (
          <li key={id}>
            <a
              href={`#section-${id}`}
              onClick={onGo}
              className="flex min-h-11 items-center justify-between gap-4 border-b border-rule py-1 text-ink hover:bg-wash"
            >
              {title}
              <SectionState open={open} toMend={toMend} isLeftOut={leftOut.has(id)} />
            </a>
          </li>
        );
      })}
    </ol>
  );
}

interface SectionStateProps {
  open: number;
  toMend: number;
  isLeftOut: boolean;
}

function SectionState({ open, toMend, isLeftOut }: SectionStateProps) {
  if (toMend > 0) {
    return (
      <span className="inline-flex items-center gap-1 text-14 font-semibold whitespace-nowrap text-stop">
        <CircleAlert aria-hidden size={16} />
        {toMend} to mend
      </span>
    );
  }
  if (open > 0) {
    return (
      <span className="text-14 whitespace-nowrap text-quiet tabular-nums">{open} to answer</span>
    );
  }
  if (isLeftOut) {
    return <span className="text-14 whitespace-nowrap text-quiet">May be left out</span>;
  }
  return (
    <span className="text-quiet">
      <CircleCheck aria-hidden size={16} />
      <span className="sr-only">Complete</span>
    </span>
  );
}
