import { describe, expect, it, test } from 'vitest';

import { deviceName } from '@/lib/access/device-name';
import { passwordProblem } from '@/lib/access/password-strength';
import { isPinRight, pinProblem, setPin } from '@/lib/access/pin';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';

describe('a new password', () => {
  it.each([
    ['short', 'password_length'],
    ['elevenchars', 'password_length'],
    ['x'.repeat(1025), 'password_length'],
    ['password1234', 'password_common'],
    ['passwordpassword', 'password_common'],
    ['P@ssw0rd1234', 'password_common'],
    ['qwertyuiop12', 'password_common'],
    ['123456789012', 'password_common'],
    ['aaaaaaaaaaaa', 'password_common'],
    ['iloveyou1234', 'password_common'],
    ['letmeinletmein', 'password_common'],
    ['x'.repeat(1000), 'password_common'],
    ['Ana.Ruiz.2026', 'password_common'],
    ['harbour-street', 'password_common'],
    ['four words in a row', null],
    ['kD93kfls02ks', null],
    ['пять слов подряд', null],
    ['🐢🦊🐝🐙🦉🐬🦔🐌🦋🐺🦩🐍', null],
  ])('%j: %s', async (password, problem) => {
    const about = ['Ana Ruiz', 'ana@harbour-street.example'];
    expect(await passwordProblem(password, about)).toBe(problem);
  });

  it('is judged in no time, whatever it is', async () => {
    const begin = performance.now();
    await passwordProblem(`${'aB1!'.repeat(250)}`);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});

describe('a PIN', () => {
  it.each([
    ['', 'pin_digits'],
    ['12345', 'pin_digits'],
    ['1234567', 'pin_digits'],
    ['12345a', 'pin_digits'],
    ['１２３４５６', 'pin_digits'],
    ['111111', 'pin_common'],
    ['123456', 'pin_common'],
    ['654321', 'pin_common'],
    ['121212', 'pin_common'],
    ['123123', 'pin_common'],
    ['482915', null],
  ])('%j: %s', (pin, problem) => {
    expect(pinProblem(pin)).toBe(problem);
  });

  it('is right for its own person alone, and not kept', async () => {
    const { practiceId } = await aPractice();
    const [one, other] = [await aMember(practiceId), await aMember(practiceId)];
    await setPin(one.scope, '482915');
    expect(await isPinRight(one.scope, '482915')).toBe(true);
    expect(await isPinRight(one.scope, '482916')).toBe(false);
    expect(await isPinRight(other.scope, '482915')).toBe(false);
    expect(JSON.stringify(await ownerDatabase().pin.findMany())).not.toContain('482915');
    await expect(setPin(one.scope, '111111')).rejects.toThrow(RangeError);
  });
});

test.each([
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    'Chrome on Android',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari on iPad',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox on Linux'],
  ['<script>alert(1)</script>', ''],
  ['', ''],
  [null, ''],
])('a browser that says %j is called %j', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
