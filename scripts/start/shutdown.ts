type Step = () => Promise<void> | void;

const steps: Step[] = [];
let stopping: Promise<void> | undefined;

/** What must be undone when the program ends. The last one is undone first. */
export function onStop(step: Step): void {
  steps.push(step);
}

async function undoAll(): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

/** Undoes everything, once, however often it is asked for. */
export function stopAll(): Promise<void> {
  stopping ??= undoAll();
  return stopping;
}

/** Ctrl-C, a service manager's stop and a closed terminal all end the program in the same order. */
export function stopOnSignals({ exitCode }: { exitCode: number }): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) console.log('\nStopping.');
      void stopAll().then(() => process.exit(exitCode));
    });
  }
}

/**
 * npm passes a signal on to the shell that it started us with, and that shell ends without telling
 * us. A program that npm started ends when whoever started it is gone.
 */
export function stopWithParent(): void {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stopAll().then(() => process.exit(0));
  }, 100).unref();
}

export const isStopping = (): boolean => stopping !== undefined;
