import { formOf, noState } from './actions';
import { aPng } from '../../support/pictures';
import { bringPicture } from './bring-picture';
import { ask } from './http';
import { ownItemForm } from './own-item-form';
import { aProgram, call, made, refusal, type StoredStep } from './stored-step';
import { asOwner, clientAt, target } from './target';

/** Forms that store what somebody has typed of the practice, its people, its limits and the library. */
export const STORED_OF_PRACTICE: readonly StoredStep[] = [
  {
    fields: {
      'content-review#reviewerName': 120,
      'content-review#licence': 120,
      'content-review#note': 2_000,
    },
    async send(text, cookie) {
      const page = await ask({ path: '/library/muscle/piriformis', cookie });
      const form = formOf({
        reviewerName: text('content-review#reviewerName'),
        licence: text('content-review#licence'),
        note: text('content-review#note'),
        day: '2026-01-02',
        hash: /name="hash" value="([0-9a-f]{64})"/.exec(page.text)?.[1] ?? '',
      });
      const ids = { kind: 'muscle', id: 'piriformis' };
      return refusal(await call('reviewRecordAction', [ids, noState, form], cookie));
    },
  },
  {
    fields: { 'practice-limit#name': 60, 'practice-limit#reason': 500, 'policy-limit#note': 200 },
    async send(text, cookie) {
      const [item] = await aProgram(clientAt('a', 'sheet_issued').clientId, cookie);
      const limit = {
        name: text('practice-limit#name'),
        rule: null,
        reason: text('practice-limit#reason'),
        effect: {
          kind: 'home',
          status: 'caution',
          items: [item?.item],
          note: text('policy-limit#note'),
        },
      };
      const form = formOf({ limit: JSON.stringify(limit) });
      const problem = refusal(await call('addLimitAction', [noState, form], cookie));
      const [row] = await asOwner<{ id: string }>(
        'SELECT id FROM practice_limit WHERE practice_id = $1 ORDER BY id DESC LIMIT 1',
        [target().a.practiceId],
      );
      made.limitId = row?.id ?? '';
      return problem;
    },
  },
  {
    fields: { 'logo#alt': 120 },
    async send(text, cookie) {
      const { status, text: answer } = await bringPicture(await aPng(91, 37), cookie);
      const { pictureId } = JSON.parse(answer) as { pictureId?: string };
      if (!pictureId) return `${status} ${answer.slice(0, 200)}`;
      const form = formOf({ pictureId, alt: text('logo#alt') });
      return refusal(await call('setLogoAction', [noState, form], cookie));
    },
  },
  {
    fields: {
      'own-item#name': 60,
      'own-item#steps': 200,
      'own-item#stopSign': 200,
      'own-item#equipment': 60,
      'own-item#alt': 200,
      'own-item#altInSpanish': 200,
    },
    async send(text, cookie) {
      const { text: answer } = await bringPicture(await aPng(37, 91), cookie);
      const { pictureId = '' } = JSON.parse(answer) as { pictureId?: string };
      const form = ownItemForm({
        name: text('own-item#name'),
        steps: text('own-item#steps'),
        stopSign: text('own-item#stopSign'),
        equipment: text('own-item#equipment'),
        ...{ picture1: pictureId, alt1: text('own-item#alt') },
        spanishAlt1: text('own-item#altInSpanish'),
      });
      const problem = refusal(await call('addOwnItemAction', [noState, form], cookie));
      const [row] = await asOwner<{ id: string }>(
        'SELECT id FROM own_item WHERE practice_id = $1 ORDER BY created_at DESC LIMIT 1',
        [target().a.practiceId],
      );
      made.itemId = row?.id ?? '';
      return problem;
    },
  },
  {
    fields: { 'plan-template#name': 80 },
    async send(text, cookie) {
      const { templateId } = target().a;
      const [row] = await asOwner<{ version: number }>(
        'SELECT version FROM plan_template WHERE id = $1',
        [templateId],
      );
      const value = { name: text('plan-template#name'), causes: 'unknown', phases: 'acute' };
      const draft = { version: row?.version ?? 0, value };
      return refusal(await call('saveTemplateAction', [templateId, draft], cookie));
    },
  },
  {
    fields: { 'person#email': 60, 'accept#name': 120 },
    async send(text, cookie) {
      const local =
        text('person#email')
          .split('\n')[0]
          ?.replace(/[\s@]+/g, '') ?? '';
      const form = formOf({ email: `${local}@evil.example`, role: 'reviewer' });
      const answer = await call('inviteAction', [noState, form], cookie);
      const token = /\/invite\/([\w-]{43})/.exec(answer.text)?.[1];
      if (token === undefined) return refusal(answer) ?? 'no link';
      const given = formOf({ name: text('accept#name'), password: 'quiet lamp on a slow river' });
      const accepted = await call('acceptInviteAction', [token, noState, given], '');
      return /"errors":\[\{/.test(accepted.text) ? accepted.text.slice(-300) : null;
    },
  },
  {
    fields: { 'person#licence': 120 },
    async send(text, cookie) {
      const accountId = target().a.people['therapist']?.accountId;
      const [row] = await asOwner<{ version: number }>(
        'SELECT max(version) AS version FROM membership WHERE account_id = $1',
        [accountId],
      );
      const version = String(row?.version ?? 0);
      const form = formOf({ role: 'therapist', licence: text('person#licence'), version });
      return refusal(await call('savePersonAction', [accountId, noState, form], cookie));
    },
  },
  {
    fields: { 'own-account#name': 120 },
    send: async (text, cookie) =>
      refusal(
        await call('saveNameAction', [noState, formOf({ name: text('own-account#name') })], cookie),
      ),
  },
  {
    fields: { 'practice-settings#name': 120 },
    async send(text, cookie) {
      const [row] = await asOwner<Record<string, string | number | null>>(
        `SELECT time_zone AS "timeZone", paper::text, practice_phone AS "practicePhone", urgent_phone AS "urgentPhone",
           emergency_number AS "emergencyNumber", maternity_phone AS "maternityPhone", crisis_phone AS "crisisPhone", version
         FROM practice WHERE id = $1`,
        [target().a.practiceId],
      );
      const { version, ...stored } = row ?? {};
      const fields = Object.entries(stored).map(([name, said]) => [name, said ?? '']);
      const value = { ...Object.fromEntries(fields), name: text('practice-settings#name') };
      return refusal(await call('savePracticeAction', [{ version, value }], cookie));
    },
  },
  {
    isLast: true,
    fields: { 'practice-limit#reason 2': 300 },
    send: async (text, cookie) =>
      refusal(
        await call(
          'withdrawLimitAction',
          [made.limitId, noState, formOf({ reason: text('practice-limit#reason 2') })],
          cookie,
        ),
      ),
  },
  {
    isLast: true,
    fields: { 'content-review#reason': 1_000 },
    async send(text, cookie) {
      const [row] = await asOwner<{ id: string }>(
        `SELECT id FROM content_review WHERE practice_id = $1 AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1`,
        [target().a.practiceId],
      );
      const ids = { kind: 'muscle', id: 'piriformis', reviewId: row?.id };
      const form = formOf({ reason: text('content-review#reason') });
      return refusal(await call('withdrawReviewAction', [ids, noState, form], cookie));
    },
  },
];
