/** Started by fill-apart.ts, once for each core. */
import { fillPart, type Part } from './send-clients';

process.on('message', (work: Part) => {
  fillPart(work, (done) => process.send?.({ done })).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
