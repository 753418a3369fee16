import type { Metadata } from 'next';

import { ClientSearch } from '@/components/clients/client-search';
import { ClientTable } from '@/components/clients/client-table';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { searchClients } from '@/lib/data/client-search';
import { can } from '@/lib/domain/practice/permissions';
import { ageOn } from '@/lib/domain/shared/iso-date';

import { shownBirthDate } from '@/app/shown-date';

export const metadata: Metadata = { title: 'Clients' };

const LIST_MAX = 50;

interface ClientsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One typed query of the address; a repeated or overlong one is cut down. */
function queryOf(typed: string | string[] | undefined): string {
  const query = Array.isArray(typed) ? (typed[0] ?? '') : (typed ?? '');
  return query.slice(0, 120);
}

function AddClient() {
  return (
    <LinkButton href="/clients/new" kind="primary" icon="more">
      Add a client
    </LinkButton>
  );
}

export default async function ClientsPage({ searchParams }: ClientsPageProps) {
  const { scope, role, today } = await requireMember('read_clients');
  const query = queryOf((await searchParams)['q']);
  if (!(await mayReadMore(scope, 'list_clients'))) return <TooMany />;
  const { clients, areSpelledAlike } = await searchClients(scope, { query, limit: LIST_MAX });
  const mayAdd = can(role, 'write_clients');
  const rows = clients.map((client) => ({
    ...client,
    birthDate: shownBirthDate(client.birthDate),
    age: ageOn(client.birthDate, today),
  }));
  return (
    <>
      <PageHeader title="Clients">{mayAdd ? <AddClient /> : null}</PageHeader>
      <ClientSearch query={query} />
      {areSpelledAlike ? (
        <p role="status" className="mb-4">
          No name begins with “<bdi>{query}</bdi>”. Spelled almost like it:
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ClientTable
          caption={query === '' ? 'All clients by name' : `Clients that fit “${query}”`}
          clients={rows}
          more={rows.length === LIST_MAX}
        />
      ) : (
        <NobodyHere query={query} mayAdd={mayAdd} />
      )}
    </>
  );
}

/** A person does not come here; a program that copies the list does. */
function TooMany() {
  return (
    <>
      <PageHeader title="Clients" />
      <Empty title="Too many searches">
        This account has asked for more lists than anybody can read. Wait five minutes. The owner of
        the practice sees this in the audit.
      </Empty>
    </>
  );
}

function NobodyHere({ query, mayAdd }: { query: string; mayAdd: boolean }) {
  if (query !== '') {
    return (
      <Empty
        title={`Nobody fits “${query}”`}
        action={<LinkButton href="/clients">Show all clients</LinkButton>}
      >
        Type the beginning of a first or last name, or a birth date such as 1961-03-04.
      </Empty>
    );
  }
  return (
    <Empty title="Your clients will be listed here" action={mayAdd ? <AddClient /> : null}>
      Each client has a chart with the six steps of a visit, from the intake to the sheet at home.
    </Empty>
  );
}
