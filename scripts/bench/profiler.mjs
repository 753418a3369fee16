/** Loaded into the server before anything else (scripts/profile.ts): a signal starts a CPU profile, the next one writes it. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import path from 'node:path';

const folder = process.env.FASCICLE_PROFILE_DIR;
const MICROSECONDS = 500;

if (folder && process.argv[1]?.includes('next/dist/bin')) {
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  let running = null;
  let number = 0;
  const begin = () => {
    running = new Session();
    running.connect();
    running.post('Profiler.enable');
    running.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
    running.post('Profiler.start');
  };
  const end = () => {
    const ended = running;
    running = null;
    ended.post('Profiler.stop', (_error, { profile }) => {
      writeFileSync(path.join(folder, `${number++}.cpuprofile`), JSON.stringify(profile));
      ended.disconnect();
    });
  };
  process.on('SIGUSR2', () => (running ? end() : begin()));
}
