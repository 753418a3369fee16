import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** In a container nobody may collect dead processes: they keep their number and do nothing any more. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/** Whether a process with that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function firstOf(attempts: (() => Promise<string>)[]): Promise<string | null> {
  for (const attempt of attempts) {
    const text = await attempt().catch(() => '');
    if (text.trim() !== '') return text.trim();
  }
  return null;
}

const powershell = async (pid: number, expression: string): Promise<string> => {
  const query = `Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}'`;
  return (await run('powershell', ['-NoProfile', '-Command', `(${query}).${expression}`])).stdout;
};

/** Field 22 of Linux's stat line: ticks since the machine started. The name before it may hold spaces. */
function startTicks(statLine: string): string {
  return statLine.slice(statLine.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function linuxStart(pid: number): Promise<string> {
  const [statLine, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  return `${boot.trim()} ${startTicks(statLine)}`;
}

/**
 * A text that differs between two processes that had the same number, one after the other.
 * `null` when the process is gone or the system does not tell.
 */
export async function startMark(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  return firstOf([
    () => linuxStart(pid),
    async () => (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout,
    () => powershell(pid, 'CreationDate'),
  ]);
}

/** The command line of a process, or `null` when it is gone or the system does not tell. */
export async function commandLine(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  return firstOf([
    async () => (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' '),
    async () => (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout,
    () => powershell(pid, 'CommandLine'),
  ]);
}

/** Waits until the process is gone; `false` when it is still there after that many milliseconds. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
