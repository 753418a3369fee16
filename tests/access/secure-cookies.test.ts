import { beforeAll, describe, expect, it } from 'vitest';

import { hashPassword } from '@/lib/access/password';
import { addressOf } from '@/lib/access/request-address';
import { Browser } from '../support/browser';
import { aMember, aPractice } from '../support/practices';

beforeAll(() => {
  // Before the first question to env(): this file's own process serves https.
  process.env['NEXTAUTH_URL'] = 'https://fascicle.example';
});

describe('behind https', () => {
  it('every cookie is bound to the host and to https', async () => {
    const { practiceId } = await aPractice();
    const password = 'three words in a row';
    const { email } = await aMember(practiceId, { passwordHash: await hashPassword(password) });
    const answer = await new Browser().signIn(email, password);
    const cookie = answer.cookies.get('__Host-fascicle');
    expect(cookie?.attributes).toEqual(
      expect.arrayContaining(['path=/', 'httponly', 'samesite=lax', 'secure']),
    );
    expect(cookie?.attributes.some((one) => one.startsWith('domain'))).toBe(false);
    for (const [name, { attributes }] of answer.cookies) {
      expect(name).toMatch(/^__Host-/);
      expect(attributes).toEqual(expect.arrayContaining(['httponly', 'secure']));
    }
  });

  it.each([
    ['https://fascicle.example/clients', 'https://fascicle.example/clients'],
    ['/settings?a=1#b', 'https://fascicle.example/settings?a=1#b'],
    ['https://evil.example/', 'https://fascicle.example/today'],
    ['//evil.example', 'https://fascicle.example/today'],
    ['/\\evil.example', 'https://fascicle.example/today'],
    ['https://fascicle.example@evil.example/', 'https://fascicle.example/today'],
    ['https://fascicle.example.evil.example/', 'https://fascicle.example/today'],
    ['http://127.0.0.1:53000.evil.example/', 'https://fascicle.example/today'],
    ['javascript:alert(1)', 'https://fascicle.example/today'],
    ['https://fascicle.example//evil.example/', 'https://fascicle.example/evil.example/'],
    ['\u0000', 'https://fascicle.example/'],
    ['x'.repeat(5000), 'https://fascicle.example/today'],
  ])('leads from %s to its own address', async (callbackUrl, wanted) => {
    const answer = await new Browser().post('signout', { callbackUrl });
    expect(answer.location).toBe(wanted);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['1.2.3.4, 203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['[2001:db8:1:2:bbbb::9]:443', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['', 'this-machine'],
  ])('counts %s as %s', (header, address) => {
    expect(addressOf(header)).toBe(address);
  });
});
