'use client';

import { Button } from '@/components/ui/button';

import { leaveIntake } from './ask-server';
import { IntakeForm } from './intake-form';
import type { IntakePageProps } from './intake-props';
import { forgetIntakePage } from './kept-page';
import { TABLET_IDLE_SECONDS, useIdle } from './use-idle';
import { useKeptPage } from './use-kept-page';
import { useOpened } from './use-opened';

/** The page of the own intake: opens the answers, and shuts itself on a tablet that nobody touches. */
export function IntakeApp(props: IntakePageProps) {
  const { opening, again } = useOpened(props);
  useKeptPage(props);
  useIdle(props.kind === 'tablet' ? TABLET_IDLE_SECONDS * 1000 : null, () => {
    document.body.hidden = true;
    const shut = [forgetIntakePage(), leaveIntake(props.token)];
    void Promise.allSettled(shut).then(() => window.location.reload());
  });
  const { form } = props.languages[props.language].words;
  if (opening.state === 'open') return <IntakeForm props={props} opened={opening.opened} />;
  return (
    <div data-kept={props.stamp} className="grid gap-4">
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
