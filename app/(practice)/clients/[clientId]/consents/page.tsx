import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';

import { AreaList } from '@/components/consent/area-list';
import { ConsentForm } from '@/components/consent/consent-form';
import { ConsentHistory } from '@/components/consent/consent-history';
import { buttonStyle } from '@/components/ui/button-style';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { languages } from '@/lib/content/languages/languages';
import { listConsents } from '@/lib/data/consents';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import { together } from '@/lib/data/transaction';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import { consentWays } from '@/lib/domain/consent/consent-record';
import { ADULT_AGE, consentsToday } from '@/lib/domain/consent/consents-today';
import { sheetLanguageOf, sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';
import { can } from '@/lib/domain/practice/permissions';
import { ageOn } from '@/lib/domain/shared/iso-date';

import { readSituation, type Situation } from '../situation';
import { recordConsentsAction, takeBackConsentAction } from './actions';
import { areaViews, consentViews } from './consent-views';
import { HomePart } from './home-part';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Consents' };

interface ConsentsPageProps {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

interface ViewProps {
  situation: Situation;
  records: ConsentRow[];
  member: Member;
  isMinor: boolean;
}

function Today({ situation, records, member, isMinor }: ViewProps) {
  const { client, intake, consents } = situation.chart;
  const answers = intake?.answers ?? emptyIntake();
  const facts = { answers, signedAt: intake?.signedAt ?? null, records: consents };
  const { today } = member;
  const states = consentsToday({ ...facts, birthDate: client.birthDate, today });
  const ids = { clientId: client.id };
  const mayWrite = can(member.role, 'write_intake');
  const takeBack = mayWrite
    ? (area: string) => takeBackConsentAction.bind(null, { ...ids, area })
    : null;
  return (
    <section aria-labelledby="today-title" className="grid gap-3">
      <h2 id="today-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Today
      </h2>
      {isMinor ? (
        <p className="measure">
          Under 18: both have to say yes, who stands for the client and the client.
        </p>
      ) : null}
      <AreaList areas={areaViews(states, { records, answers, takeBack })} asksParty={isMinor} />
    </section>
  );
}

function Sign({
  situation,
  member,
  isMinor,
  language,
}: Omit<ViewProps, 'records'> & { language: ReturnType<typeof sheetLanguageOf> }) {
  const { client } = situation.chart;
  if (!can(member.role, 'write_intake')) return null;
  const here = `/clients/${client.id}/consents`;
  return (
    <section aria-labelledby="sign-title" className="grid gap-4">
      <h2 id="sign-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Ask and sign
      </h2>
      <p className="measure text-quiet">
        Read each one out, or hand the screen over. What is not answered stays as it is.
      </p>
      <p className="flex flex-wrap gap-2">
        {sheetLanguages.map((one) => (
          <Link
            key={one}
            href={`${here}?language=${one}#sign-title`}
            aria-current={one === language ? 'true' : undefined}
            className={buttonStyle(one === language ? 'secondary' : 'quiet')}
          >
            <span lang={one}>{languages[one].name}</span>
          </Link>
        ))}
      </p>
      <div lang={language} className="max-w-2xl">
        <ConsentForm
          key={language}
          texts={languages[language].consent}
          client={client.name}
          areas={consentAreas}
          parties={isMinor ? ['guardian', 'client'] : ['client', 'guardian']}
          ways={consentWays}
          action={recordConsentsAction.bind(null, { clientId: client.id, language })}
        />
      </div>
    </section>
  );
}

function Saved({ saved }: { saved: unknown }) {
  if (saved !== 'yes' && saved !== 'no') return null;
  return (
    <div role="status">
      <Notice
        tone="fine"
        word="Saved"
        title={saved === 'yes' ? 'The answers count from now on' : 'The yes is taken back'}
      />
    </div>
  );
}

/** The consents of a client: where each stands, asked and signed anew, taken back, and everything that was ever said. */
export default async function ConsentsPage({ params, searchParams }: ConsentsPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const { language, saved } = await searchParams;
  const found = await together(member.scope, async (scope) => {
    const situation = await readSituation({ ...member, scope }, clientId);
    return situation && { situation, records: await listConsents(scope, clientId) };
  });
  if (!found) notFound();
  const { situation, records } = found;
  const { client } = situation.chart;
  const isMinor = ageOn(client.birthDate, member.today) < ADULT_AGE;
  const views = { situation, records, member, isMinor };
  return (
    <>
      <PageHeader
        title="Consents"
        note={<bdi>{client.name}</bdi>}
        back={{ href: `/clients/${clientId}`, label: 'Chart' }}
      />
      <div className="grid gap-10">
        <Saved saved={saved} />
        <HomePart clientId={clientId} member={member} records={records} told={null} />
        <Today {...views} />
        <Sign {...views} language={sheetLanguageOf(language)} />
        <section aria-labelledby="history-title" className="grid gap-3">
          <h2 id="history-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
            Everything that was said
          </h2>
          {records.length === 0 ? (
            <Empty title="Nothing was signed here yet">
              Until something is, the answers of the signed intake count.
            </Empty>
          ) : (
            <ConsentHistory consents={consentViews(records, member.practice.timeZone)} />
          )}
        </section>
      </div>
    </>
  );
}
