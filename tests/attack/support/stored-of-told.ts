import { homeWording } from '@/lib/content/home-consent-wording';
import { today } from '@/lib/platform/clock';

import { answerAll, choose, tick } from '../../domain/told-intake/support/told-client';
import { formOf, noState } from './actions';
import { ask } from './http';
import { setCookies } from './people';
import { call, made, type StoredStep } from './stored-step';
import { asOwner, clientAt, target } from './target';

/** Another client than the one whose sheet the other steps issue: nothing told here is to change that. */
const teller = () => clientAt('a', 'record_signed');

/** The birth date, as it is kept. */
async function bornOn(clientId: string): Promise<{ birthDate: string; timeZone: string }> {
  const [row] = await asOwner<{ birthDate: string; timeZone: string }>(
    `SELECT c.birth_date::text AS "birthDate", p.time_zone AS "timeZone"
     FROM client c JOIN practice p ON p.id = c.practice_id WHERE c.id = $1`,
    [clientId],
  );
  if (!row) throw new Error('The target has no such client.');
  return row;
}

/** A link as the practice makes it, opened on a phone: its path, and the cookies of that phone. */
async function openedLink(cookie: string): Promise<{ path: string; phone: string } | string> {
  const { clientId } = teller();
  const form = formOf({ way: 'show', language: 'en' });
  const asked = await call('askClientAction', [clientId, noState, form], cookie);
  const token = /\/intake\/([\w-]{16,64})/.exec(asked.text)?.[1];
  if (token === undefined) return `no link: ${asked.status} ${asked.text.slice(-200)}`;
  const [year, month, day] = (await bornOn(clientId)).birthDate.split('-').map(Number);
  const born = formOf({ year: String(year), month: String(month), day: String(day) });
  const path = `/intake/${token}`;
  const opened = await call('openIntakeAction', [token, noState, born], '', path);
  const phone = [...setCookies(opened).values()].map(({ pair }) => pair).join('; ');
  return { path, phone };
}

const post = (path: string, cookie: string, body: object) =>
  ask({
    ...{ method: 'POST', path, cookie, body: JSON.stringify(body) },
    headers: { 'Content-Type': 'application/json', Origin: target().url },
  });

/** What a client types in the own intake, sent whole: the therapist's page shows it. */
export const STORED_OF_TOLD: readonly StoredStep[] = [
  {
    fields: {
      ...{ 'told-answers#text': 400, 'told-answers#elsewhere': 120, 'told-answers#other': 280 },
      'told-consents#typed': 120,
      ...{ 'told-consents#guardianName': 120, 'told-consents#guardianRelation': 120 },
    },
    async send(text, cookie) {
      const link = await openedLink(cookie);
      if (typeof link === 'string') return link;
      const { clientId } = teller();
      const { birthDate, timeZone } = await bornOn(clientId);
      const answers = answerAll(
        {
          goal: { kind: 'words', text: text('told-answers#text') },
          side: choose('left'),
          skin: tick('gel_or_patch'),
          where_gel_or_patch: {
            ...{ kind: 'places', marks: [], isNowhere: false },
            elsewhere: text('told-answers#elsewhere'),
          },
          measure_psfs: {
            kind: 'measure',
            fields: {
              'activities.0.activity': text('told-answers#elsewhere'),
              'activities.0.rating': '3',
            },
          },
          medicines: {
            ...{ kind: 'medicines', isNone: false, ids: [] },
            other: text('told-answers#other'),
          },
        },
        { birthDate, today: today(timeZone) },
      );
      const { text: now } = await ask({ path: `${link.path}/answers`, cookie: link.phone });
      const { version } = JSON.parse(now) as { version: number };
      const consents = {
        ...{ kind: 'consents', wording: homeWording, language: 'en', drawing: null },
        answers: { general: 'yes', gluteal: 'yes', inner_thigh: 'no', abdomen: 'talk' },
        ...{ way: 'typed', typed: text('told-consents#typed') },
        guardianName: text('told-consents#guardianName'),
        guardianRelation: text('told-consents#guardianRelation'),
      };
      const signed = { ...answers, consents_client: consents };
      const changes = { version, language: 'en', changes: signed };
      const saved = await post(`${link.path}/answers`, link.phone, changes);
      if (saved.status !== 200) return `${saved.status} ${saved.text.slice(0, 300)}`;
      const stored = JSON.parse(saved.text) as { version: number };
      const sent = await post(`${link.path}/send`, link.phone, { version: stored.version });
      const [row] = await asOwner<{ id: string }>(
        `SELECT id FROM told_intake WHERE client_id = $1 AND status = 'sent' ORDER BY sent_at DESC LIMIT 1`,
        [clientId],
      );
      made.toldIntakeId = row?.id ?? '';
      return sent.status === 200 ? null : `${sent.status} ${sent.text.slice(0, 300)}`;
    },
  },
];
