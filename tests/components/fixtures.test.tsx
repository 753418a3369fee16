import { render } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';

import { appointmentFixtures } from './fixtures/appointments';
import { auditFixtures } from './fixtures/audit';
import { clinicalFixtures } from './fixtures/clinical';
import { clientPageFixtures } from './fixtures/client-page';
import { formFixtures } from './fixtures/forms';
import { libraryFixtures } from './fixtures/library';
import { peopleFixtures } from './fixtures/people';
import { privacyFixtures } from './fixtures/privacy';
import { planFixtures } from './fixtures/plans';
import { practiceFixtures } from './fixtures/practice';
import { referralFixtures } from './fixtures/referrals';
import { sessionFixtures } from './fixtures/session';
import { settingsFixtures } from './fixtures/settings';
import { uiFixtures } from './fixtures/ui';

// The address bar of a page; everything else of the components is the real thing.
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  usePathname: () => '/clients',
  useRouter: () => ({ push: () => undefined, replace: () => undefined }),
}));

test.each(
  Object.entries({
    ...uiFixtures,
    ...formFixtures,
    ...practiceFixtures,
    ...appointmentFixtures,
    ...settingsFixtures,
    ...peopleFixtures,
    ...auditFixtures,
    ...privacyFixtures,
    ...clinicalFixtures,
    ...clientPageFixtures,
    ...planFixtures,
    ...libraryFixtures,
    ...sessionFixtures,
    ...referralFixtures,
  }),
)('%s: renders and axe finds nothing', async (_name, fixture) => {
  const { container } = render(fixture);
  expect(container.textContent).not.toBe('');
  const { violations } = await axe.run(container, {
    rules: {
      // A fixture is a part of a page, and jsdom draws no colours (contrast.test.ts measures them).
      region: { enabled: false },
      'color-contrast': { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
