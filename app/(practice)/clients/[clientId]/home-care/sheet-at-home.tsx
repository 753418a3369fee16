import Link from 'next/link';

import { shownDate } from '@/app/shown-date';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/access/require-member';
import { listSheets } from '@/lib/data/home-care';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { today as dayIn } from '@/lib/platform/clock';

import type { Situation } from '../situation';

interface SheetAtHomeProps {
  situation: Situation;
  member: Member;
}

function SheetLink({ sheet, member }: { sheet: SheetRow; member: Member }) {
  const day = shownDate(dayIn(member.practice.timeZone, sheet.issuedAt), member.today);
  return (
    <Link
      href={`/clients/${sheet.clientId}/home-care/sheets/${sheet.id}`}
      className="text-link inline-flex min-h-11 items-center"
    >
      Sheet {sheet.number}, {day}
      {sheet.withdrawnAt ? ', withdrawn' : ''}
    </Link>
  );
}

/** What the client's page no longer shows under today's rules (decisions 30). */
function WithheldNotice({ sheet, situation }: { sheet: SheetRow; situation: Situation }) {
  if (!situation.home) return null;
  const { screening, ruleBook } = situation.home;
  const { helper } = situation.chart;
  const { program } = sheet;
  const { replacedBy, items } = sheetInForce({ program, screening, ruleBook, helper });
  const names = ruleNames(ruleBook);
  const withheld = items.filter((one) => one.withheld);
  if (replacedBy === 'emergency') {
    return (
      <Notice
        tone="stop"
        word="Emergency"
        title="The client’s page shows the emergency text in place of the sheet."
      />
    );
  }
  if (withheld.length === 0) return null;
  return (
    <Notice
      tone="hold"
      word="Withheld"
      title="The client’s page asks to stop these. Issue a new sheet."
    >
      <ul className="grid gap-1">
        {withheld.map(({ item, because }) => (
          <li key={item.item}>
            {names.item(item.item)}: {names.rules(because)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The sheet that the client has, and the ones before it. */
export async function SheetAtHome({ situation, member }: SheetAtHomeProps) {
  const sheets = await listSheets(member.scope, situation.chart.client.id);
  const [newest, ...older] = sheets;
  if (!newest) return null;
  return (
    <section aria-labelledby="at-home-title" className="grid gap-3">
      <h2 id="at-home-title" className="text-22 font-semibold">
        At home
      </h2>
      {newest.withdrawnAt ? (
        <Notice tone="hold" word="Withdrawn" title={newest.withdrawnReason ?? ''}>
          The client’s page says that a new sheet is coming.
        </Notice>
      ) : (
        <WithheldNotice sheet={newest} situation={situation} />
      )}
      <p>
        <SheetLink sheet={newest} member={member} />
      </p>
      {older.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 items-center text-work-strong underline">
            {older.length === 1 ? '1 older sheet' : `${older.length} older sheets`}
          </summary>
          <ul>
            {older.map((sheet) => (
              <li key={sheet.id}>
                <SheetLink sheet={sheet} member={member} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
