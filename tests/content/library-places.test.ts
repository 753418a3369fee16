import { describe, expect, it } from 'vitest';

import { libraryBook } from '@/lib/content/library-book';
import { recordPage } from '@/lib/domain/library/library';

const pageOf = (kind: 'region' | 'background', id: string): string =>
  JSON.stringify(recordPage({ kind, id }, libraryBook));

describe('the library', () => {
  it('says how far a region reaches and what is never planned there', () => {
    expect(pageOf('region', 'flank_kidney')).toMatch(/How far it reaches.*rib 11 and about L3/);
    expect(pageOf('region', 'groin_femoral')).toMatch(/Never planned here.*vibration/);
    expect(pageOf('region', 'calf')).not.toMatch(/How far it reaches/);
  });

  it('has the client’s own scale of comfort', () => {
    expect(pageOf('background', 'comfort_scale')).toMatch(/5 out of 10.*6 out of 10.*30 to 60/);
  });
});
