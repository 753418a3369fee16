'use client';

import { useDeferredValue, useMemo } from 'react';

import { useIsLive } from '@/components/forms/use-is-live';
import { choicesOf, fieldNames, type TodaysChoices } from '@/lib/content/choice-book';

import { PlanEditor, type PlanEditorProps } from './plan-editor';

type PlanDrawnHereProps = Omit<PlanEditorProps, 'facts' | 'names'> & { facts: TodaysChoices };

/**
 * The plan in hand, drawn by the browser alone: none of it works without the script, which has the book of muscles and
 * techniques with it. On the way from another page of the product it stands there at once.
 */
export function PlanDrawnHere({ facts, ...props }: PlanDrawnHereProps) {
  const isLive = useIsLive();
  // Much at once: as something that may come in a moment it is drawn piece by piece, and what is tapped meanwhile is heard.
  const isDrawn = useDeferredValue(isLive);
  const choices = useMemo(() => choicesOf(facts), [facts]);
  return isDrawn ? <PlanEditor {...props} facts={choices} names={fieldNames} /> : <Opening />;
}

/** As high as the screen, so that nothing below it moves into sight and out of it again. */
function Opening() {
  return (
    <div className="min-h-screen">
      <p role="status" className="text-quiet">
        The plan is opened. Does it stay like this? Load the page again.
      </p>
    </div>
  );
}
