'use client';

import { useEffect } from 'react';

import { Button } from '@/components/ui/button';

import { leaveIntake } from './ask-server';
import { IntakeForm } from './intake-form';
import type { IntakePageProps } from './intake-props';
import { forgetOthers } from './kept-answers';
import { forgetIntakePage, keepIntakePage } from './kept-page';
import { useIdle } from './use-idle';
import { useOpened } from './use-opened';

/** As long as the ticket of a tablet lasts. */
const TABLET_IDLE_MS = 10 * 60 * 1000;

/** A phone of the client's own keeps the page; the practice's tablet keeps none, of nobody. */
function useKeptPage({ kind, mark, token, stamp }: IntakePageProps): void {
  useEffect(() => {
    const isShared = kind === 'tablet';
    void forgetOthers(mark, { isShared }).catch(() => undefined);
    const done = isShared
      ? forgetIntakePage()
      : keepIntakePage(`/intake/${encodeURIComponent(token)}`, stamp);
    void done.catch(() => undefined);
  }, [kind, mark, token, stamp]);
}

/** The page of the own intake: opens the answers, and shuts itself on a tablet that nobody touches. */
export function IntakeApp(props: IntakePageProps) {
  const { opening, again } = useOpened(props);
  useKeptPage(props);
  useIdle(props.kind === 'tablet' ? TABLET_IDLE_MS : null, () => {
    document.body.hidden = true;
    void leaveIntake(props.token).then(() => window.location.reload());
  });
  const { form } = props.languages[props.language].words;
  if (opening.state === 'open') return <IntakeForm props={props} opened={opening.opened} />;
  return (
    <div data-kept={props.kind === 'tablet' ? undefined : props.stamp} className="grid gap-4">
      <noscript>
        <p>{form.noScript}</p>
      </noscript>
      {opening.state === 'offline' ? (
        <>
          <p role="alert">{form.cannotLoad}</p>
          <Button className="min-h-14 justify-self-start text-20" onClick={again}>
            {form.tryAgain}
          </Button>
        </>
      ) : (
        <p role="status">{form.opening}</p>
      )}
    </div>
  );
}
