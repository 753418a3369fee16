import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { PaperForm } from '@/components/from-home/paper-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { readPaperGround } from '@/lib/data/paper-grids';
import { together } from '@/lib/data/transaction';
import { paperValues } from '@/lib/domain/check-in/paper-values';

import { draftPlace } from '../../../../../../draft-place';
import { takeBackPaperAction } from './actions';
import { paperOf } from './paper-of';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'A paper that came back' };

interface PaperPageProps {
  params: Promise<{ clientId: string; sheetId: string }>;
}

/** The grid of a sheet, filled with what is known already, to enter what stands on the paper that came back. */
export default async function PaperPage({ params }: PaperPageProps) {
  const member = await requireMember('write_home_care');
  const { clientId, sheetId } = await params;
  const ids = { clientId, sheetId };
  const found = await together(member.scope, async (scope) => {
    const ground = await readPaperGround(scope, ids);
    const client = ground && (await findClient(scope, clientId));
    if (!ground || !client) return null;
    await logAccess(scope, { clientId, what: 'sheet' });
    return { ground, client };
  });
  if (!found) notFound();
  const { client, ground } = found;
  const { timeZone } = member.practice;
  const { days, items, rows } = paperOf(ground, { today: member.today, timeZone });
  const { sheet, version } = ground;
  const home = `/clients/${clientId}/home-care`;
  return (
    <>
      <PageHeader
        title={`Take back sheet ${sheet.number}`}
        back={{ href: home, label: client.name }}
        note="What the phone told is ticked already."
      />
      <PaperForm
        days={days}
        items={sheet.document.items.map(({ item, number, name }) => ({ item, number, name }))}
        initial={paperValues(rows, items)}
        version={version}
        place={draftPlace(member, {
          kind: 'paper',
          id: sheetId,
          title: `Sheet ${sheet.number} that came back, ${client.name}`,
        })}
        save={takeBackPaperAction.bind(null, ids)}
        next={`${home}#from-home`}
      />
    </>
  );
}
