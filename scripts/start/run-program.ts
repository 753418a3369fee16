import { Refusal } from './refusal';
import { stopAll, stopOnSignals } from './shutdown';

/**
 * Runs what a person or a timer has asked for on the command line. A refusal is printed as it is, anything else with its
 * stack; whatever was opened is closed again. The exit code is 1 unless all of it was done, also after Ctrl-C.
 */
export async function runProgram(work: () => Promise<void>): Promise<void> {
  stopOnSignals({ exitCode: 1 });
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
}
