import type { Metadata } from 'next';

import { timeZoneOptions } from '@/app/time-zones';
import { BackupFacts } from '@/components/settings/backup-facts';
import { phoneWords } from '@/components/settings/phone-words';
import { PracticeFacts } from '@/components/settings/practice-facts';
import { PracticeForm } from '@/components/settings/practice-form';
import { Notice } from '@/components/ui/notice';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { systemScope } from '@/lib/access/system-scope';
import { findBackupState } from '@/lib/data/backup-state';
import { findPractice } from '@/lib/data/practices';
import { findRetentionRound } from '@/lib/data/retention-rounds';
import { can } from '@/lib/domain/practice/permissions';
import { missingPhoneNumbers, type PhoneNumber } from '@/lib/domain/practice/phone-numbers';

import { draftPlace } from '../draft-place';
import { savePracticeAction } from './actions';
import { backupFactsOf } from './backup-facts-of';
import { practiceValues } from './practice-theirs';

export const metadata: Metadata = { title: 'Settings' };

function MissingNumbers({ missing, isOwner }: { missing: PhoneNumber[]; isOwner: boolean }) {
  if (missing.length === 0) return null;
  const names = phoneWords.filter(({ name }) => missing.includes(name)).map(({ label }) => label);
  return (
    <div className="mb-8">
      <Notice tone="hold" word="Sheets cannot be printed yet">
        <p>Still missing: {names.join(', ')}.</p>
        {isOwner ? null : <p>The owner of the practice can enter them.</p>}
      </Notice>
    </div>
  );
}

/** Backups are of the whole installation; invented people need none. */
async function Backups({ timeZone }: { timeZone: string }) {
  const state = await findBackupState(systemScope('settings'));
  return <BackupFacts {...backupFactsOf(state, timeZone)} />;
}

const keepingWords = (due: number): string =>
  due > 0 ? `Keeping of records: ${due} past their time` : 'Keeping of records';

async function SettingsHeader({ member: { scope, role } }: { member: Member }) {
  const isOwner = can(role, 'manage_practice');
  const due = isOwner ? ((await findRetentionRound(scope))?.due ?? 0) : 0;
  return (
    <PageHeader title="Settings">
      {can(role, 'manage_people') ? <LinkButton href="/settings/people">People</LinkButton> : null}
      {can(role, 'read_chart') ? (
        <>
          <LinkButton href="/settings/limits">The practice’s own limits</LinkButton>
          <LinkButton href="/settings/templates">Plan templates</LinkButton>
          <LinkButton href="/settings/items">The practice’s own items</LinkButton>
          <LinkButton href="/settings/questionnaires">Questionnaires</LinkButton>
        </>
      ) : null}
      {isOwner ? (
        <>
          <LinkButton href="/settings/logo">Logo</LinkButton>
          <LinkButton href="/settings/retention">{keepingWords(due)}</LinkButton>
        </>
      ) : null}
      {can(role, 'read_audit') ? <LinkButton href="/settings/audit">Audit</LinkButton> : null}
    </PageHeader>
  );
}

export default async function SettingsPage() {
  const member = await requireMember('read_clients');
  const { scope, role } = member;
  const found = await findPractice(scope);
  const { id: _id, isDemo, version, ...practice } = found;
  const isOwner = can(role, 'manage_practice');
  const { name, paper, timeZone, ...phones } = practice;
  return (
    <>
      <SettingsHeader member={member} />
      <MissingNumbers missing={missingPhoneNumbers(phones)} isOwner={isOwner} />
      {isOwner ? (
        <PracticeForm
          values={practiceValues(found)}
          version={version}
          place={draftPlace(member, { kind: 'settings', id: scope.practiceId, title: 'Settings' })}
          save={savePracticeAction}
          timeZones={timeZoneOptions(timeZone)}
        />
      ) : (
        <PracticeFacts name={name} paper={paper} timeZone={timeZone} phones={phones} />
      )}
      {isOwner && !isDemo ? <Backups timeZone={timeZone} /> : null}
    </>
  );
}
