/** `npm run build`: builds the app when its sources have changed. `npm start` does the same by itself. */
import { ensureBuild } from './build/next-build';

try {
  await ensureBuild(console.log);
  console.log('The build is up to date.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
