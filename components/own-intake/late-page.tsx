'use client';

import { Button } from '@/components/ui/button';

import { LatePart } from './late-part';
import type { WhereProps } from './page-props';
import { useBehind } from './use-behind';

/** A page behind the questions as soon as it is here. */
export function LatePage(where: WhereProps) {
  const behind = useBehind();
  if (behind.parts) return <behind.parts.Page {...where} />;
  const { own, back } = where;
  const { form } = own.words;
  return (
    <LatePart behind={behind} words={form}>
      {back ? (
        <Button className="min-h-14 px-6 text-20" onClick={back}>
          {form.back}
        </Button>
      ) : null}
    </LatePart>
  );
}
