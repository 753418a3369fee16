import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const good = JSON.stringify({
  today: '2026-11-20',
  affectedSide: 'left',
  causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
  onsetDate: '2026-11-18',
  session: { minutes: 60, firstVisit: false },
});
const bad = good.replace('"left"', '"middle"');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'consult-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input = '') {
  const node = ['--import', 'tsx', path.join(root, 'scripts/consult.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string | Buffer): string {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
}

describe('consult', { timeout: 60_000 }, () => {
  test('a file and standard input give the same bytes', () => {
    const first = run([file('case.json', good)]);
    const second = run(['-'], good);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({
      phase: 'acute',
      limits: { pressureMax: 2, handsOnMinutesMax: 30 },
      plan: { minutes: 42 },
    });
  });

  test.each<[string, string[], string, string]>([
    [
      'a wrong value',
      ['-'],
      bad,
      'affectedSide: unknown "middle" ("left", "right", "both", "alternating", "unsure")\n',
    ],
    ['no JSON', ['-'], 'x', 'case: not readable as JSON\n'],
    ['no file', ['/nowhere/case.json'], '', '/nowhere/case.json: cannot be read (ENOENT)\n'],
  ])('%s: exit code 2, one line, nothing on standard output', (_name, args, input, stderr) => {
    expect(run(args, input)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('bytes that are no text, and no argument at all', () => {
    const broken = run([file('latin1.json', Buffer.from([0x22, 0xe9, 0x22]))]);
    expect(broken).toMatchObject({ status: 2, stdout: '' });
    expect(run([]).stderr).toContain('Usage:');
  });

  test('a batch answers every line in order and goes on after a bad one', () => {
    const { status, stdout } = run(['--batch', '-'], `${good}\n${bad}\n${good}\n`);
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(2);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe(lines[0]);
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      error: [expect.stringMatching(/^affectedSide: /)],
    });
    const fine = run(['--batch', file('cases.ndjson', `${good}\n${good}`)]);
    expect(fine).toMatchObject({ status: 0, stderr: '' });
    expect(fine.stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});
