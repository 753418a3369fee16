import type { Metadata } from 'next';

import { OwnItemForm } from '@/components/settings/own-item-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';

import { newPlace } from '../../../draft-place';
import { addOwnItemAction } from '../actions';
import { contactOptions, loadOptions } from '../own-item-options';

export const metadata: Metadata = { title: 'Write an item' };

export default async function NewOwnItemPage() {
  const member = await requireMember('write_own_item');
  return (
    <>
      <PageHeader
        title="Write an item"
        back={{ href: '/settings/items', label: 'The practice’s own items' }}
      />
      <OwnItemForm
        place={newPlace(member, { kind: 'own-item', title: 'An own home-care item' })}
        save={addOwnItemAction}
        loads={loadOptions}
        contacts={contactOptions}
        bytesMax={PICTURE_BYTES_MAX}
      />
    </>
  );
}
