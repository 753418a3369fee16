import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The log writes to the process's own output, so a process of its own is asked. */
function logged(code: string): Record<string, unknown> {
  const program = `import { logBug, logWarning } from '@/lib/platform/log'; ${code}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

test('an error’s message stays out of the log: databases quote rows in it', () => {
  const line = logged(`logBug(new Error('Key (name)=(Ada Quiet) exists'), { action: 'save' });`);
  expect(line).toMatchObject({ level: 'error', msg: 'bug', error: 'Error', action: 'save' });
  expect(JSON.stringify(line)).not.toContain('Ada');
  expect(line['bug']).toMatch(/^[0-9a-f]{12}$/);
});

test('a field that is not named does not get in', () => {
  const line = logged(
    `logWarning('saved', Object.assign({ id: '1' }, { clientName: 'Ada Quiet' }));`,
  );
  expect(line).toMatchObject({ msg: 'saved', id: '1' });
  expect(JSON.stringify(line)).not.toContain('Ada');
});
