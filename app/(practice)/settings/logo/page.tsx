import type { Metadata } from 'next';

import { shownDate } from '@/app/shown-date';
import { LogoForm } from '@/components/settings/logo-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { findLogo } from '@/lib/data/logos';
import { today as dayIn } from '@/lib/platform/clock';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';

import { removeLogoAction, setLogoAction } from './actions';

export const metadata: Metadata = { title: 'Logo' };

export default async function LogoPage() {
  const { scope, practice, today } = await requireMember('manage_practice');
  const logo = await findLogo(scope);
  return (
    <>
      <PageHeader title="Logo" back={{ href: '/settings', label: 'Settings' }} />
      <div className="grid gap-6">
        <p className="measure text-quiet">
          It stands at the top of every sheet that is issued from then on, in every layout. A sheet
          keeps the logo that it was issued with.
        </p>
        {logo ? (
          <p>
            {logo.alt} stands on the sheets since{' '}
            {shownDate(dayIn(practice.timeZone, logo.createdAt), today)}, put there by{' '}
            <bdi>{logo.createdByName}</bdi>.
          </p>
        ) : null}
        <LogoForm
          key={logo?.id ?? 'none'}
          logo={logo}
          practiceName={practice.name}
          bytesMax={PICTURE_BYTES_MAX}
          save={setLogoAction}
          remove={removeLogoAction}
        />
      </div>
    </>
  );
}
