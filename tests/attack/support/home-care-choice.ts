import { formOf } from './actions';
import { asOwner } from './target';

/** The version of the choice that the client's page would show. */
export async function choiceVersion(clientId: string): Promise<number> {
  const [choice] = await asOwner<{ version: number }>(
    `SELECT coalesce((SELECT max(version) FROM home_care_draft WHERE client_id = $1::uuid), 0)
       + coalesce((SELECT max(number) FROM home_care_sheet WHERE client_id = $1::uuid), 0) AS version`,
    [clientId],
  );
  return choice?.version ?? 0;
}

/** What the page of a client sends to issue a sheet of these items. */
export async function issueForm(clientId: string, program: readonly unknown[]): Promise<FormData> {
  const version = String(await choiceVersion(clientId));
  return formOf({ program: JSON.stringify(program), version });
}
