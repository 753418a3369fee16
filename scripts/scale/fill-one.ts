/** Started by bench-load.ts, once for each database: fills it and says how long each step took. */
import { fill, type Filling } from './fill';

process.on('message', (filling: Omit<Filling, 'say'>) => {
  const began = performance.now();
  const say = (words: string): void => {
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${String(seconds).padStart(5)} s  ${words}`);
  };
  fill({ ...filling, say }).then(
    (seconds) => process.send?.(seconds, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
