import { expect, test } from 'vitest';

import { missingPhoneNumbers, phoneNumbers } from '@/lib/domain/practice/phone-numbers';

const all = {
  practicePhone: '1',
  urgentPhone: '2',
  emergencyNumber: '3',
  maternityPhone: '4',
  crisisPhone: '5',
};

test('nothing is missing when all five are there (scenario 27)', () => {
  expect(missingPhoneNumbers(all)).toEqual([]);
});

test.each(phoneNumbers)('%s: missing, null and blank all count', (name) => {
  const { [name]: _left, ...without } = all;
  expect(missingPhoneNumbers(without)).toEqual([name]);
  expect(missingPhoneNumbers({ ...all, [name]: null })).toEqual([name]);
  expect(missingPhoneNumbers({ ...all, [name]: '  ' })).toEqual([name]);
});
