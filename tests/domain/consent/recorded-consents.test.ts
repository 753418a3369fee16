import { describe, expect, test } from 'vitest';

import { consentAreas } from '@/lib/domain/anatomy/muscle';
import type { ConsentRecord } from '@/lib/domain/consent/consent-record';
import { recordedConsents, withRecorded } from '@/lib/domain/consent/recorded-consents';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';

const rosa = { name: 'Rosa Lind', relation: 'mother' };

const record = (given: boolean, more: Partial<ConsentRecord> = {}) => ({
  ...({ area: 'gluteal', party: 'client', fromHome: false, wordingVersion: 'gluteal-1' } as const),
  ...{ given, day: '2026-11-20', at: new Date('2026-11-20T10:00:00Z'), ...more },
  guardian: more.party === 'guardian' ? rosa : null,
});

const adult = { isMinor: false };
const minor = { isMinor: true };

describe('what is on record, in the fields of the intake', () => {
  test('is the newest word that counts; a yes from home that waits is not among it', () => {
    const home = record(true, { fromHome: true, day: '2026-11-21' });
    expect(recordedConsents([home], adult).consents).toEqual({});
    const no = { given: 'no', wordingVersion: 'gluteal-1', date: '2026-11-20' };
    expect(recordedConsents([home, record(false)], adult).consents).toEqual({ gluteal: no });
    const homeNo = record(false, { fromHome: true, day: '2026-11-22' });
    expect(recordedConsents([homeNo, record(true)], adult).consents.gluteal?.given).toBe('no');
    const back = record(false, { wordingVersion: null });
    expect(recordedConsents([back], adult).consents.gluteal?.wordingVersion).toBe('');
  });

  test('of a minor is the child’s own; the guardian’s only once every area has one, so that none leans on another', () => {
    const all = consentAreas.map((area) => record(area === 'general', { area, party: 'guardian' }));
    const { consents, guardian } = recordedConsents(all, minor);
    expect(consents).toEqual({});
    expect(guardian).toEqual({ ...rosa, consent: 'yes', date: '2026-11-20' });
    expect(recordedConsents(all.slice(1), minor).guardian).toBeNull();
    expect(recordedConsents(all, adult).guardian).toBeNull();
  });

  test('wins over what the form was told, and leaves the rest', () => {
    const told = { given: 'yes', wordingVersion: '1', date: '2026-11-10' } as const;
    const answers = { ...emptyIntake(), consents: { gluteal: told, abdomen: told } };
    const now = withRecorded(answers, recordedConsents([record(false)], adult));
    expect(now.consents.gluteal?.given).toBe('no');
    expect(now.consents.abdomen).toEqual(told);
    expect(now.guardian).toEqual(answers.guardian);
  });
});
