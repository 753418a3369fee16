import { formOf, noState } from './actions';
import { call, clearedClient, made, newest, refusal, type StoredStep } from './stored-step';
import { asOwner, clientAt, target } from './target';

const areas = ['general', 'gluteal', 'inner_thigh', 'abdomen'];

/** Consents: before everything else, since another attack may have taken them back, and without them nothing goes home. */
export const STORED_OF_CONSENTS: readonly StoredStep[] = [
  {
    fields: { 'consent-form#line': 110, 'signature#name': 110 },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'sheet_issued');
      const form = formOf({
        ...Object.fromEntries(areas.map((area) => [`give.${area}`, 'yes'])),
        ...{ party: 'guardian', guardianName: text('consent-form#line'), guardianRelation: 'Aunt' },
        ...{ way: 'typed', typed: text('signature#name') },
      });
      return refusal(
        await call('recordConsentsAction', [{ clientId, language: 'en' }, noState, form], cookie),
      );
    },
  },
];

const measured = (): string => clientAt('a', 'record_signed').clientId;

const activities = (text: string): Record<string, string> => ({
  ...{ 'activities.0.activity': text, 'activities.0.rating': '3' },
  ...{ 'activities.1.activity': 'Walking', 'activities.1.rating': '4' },
  ...{ 'activities.2.activity': 'Sleeping', 'activities.2.rating': '5' },
});

const saving = (replaces: string, fields: Record<string, string>): unknown[] => [
  { clientId: measured(), measure: 'psfs', language: 'en', replaces, run: '', fresh: '1' },
  noState,
  formOf(fields),
];

/** Forms that store what is said of a course: answers, why they were corrected, what a review found, the practice's form. */
export const STORED_OF_OUTCOMES: readonly StoredStep[] = [
  {
    fields: { 'measure-answers#activity': 120 },
    send: async (text, cookie) =>
      refusal(
        await call(
          'saveOutcomeAction',
          saving('', activities(text('measure-answers#activity'))),
          cookie,
        ),
      ),
  },
  {
    fields: { 'store-sent#reasonText': 200 },
    async send(text, cookie) {
      const { id } = await newest('outcome', measured());
      // In the words that stand there: a correction is of numbers.
      const fields = activities('Standing up, told again');
      const args = saving(id, { ...fields, reason: text('store-sent#reasonText') });
      return refusal(await call('saveOutcomeAction', args, cookie));
    },
  },
  {
    fields: { 'actions#note': 1_000 },
    async send(text, cookie) {
      const form = formOf({ goalsMet: 'no', note: text('actions#note') });
      return refusal(
        await call('reviewCourseAction', [{ clientId: measured() }, noState, form], cookie),
      );
    },
  },
  {
    fields: { 'sentences#sentence': 120 },
    async send(text, cookie) {
      const [row] = await asOwner<{ seen: number }>(
        `SELECT count(*)::int AS seen FROM measure_form WHERE practice_id = $1 AND language = 'en'`,
        [target().a.practiceId],
      );
      const lines = Array.from({ length: 24 }, (_, at) =>
        at === 0 ? text('sentences#sentence') : `Sentence that is number ${at}`,
      );
      const all = lines.join('\n');
      const args = [{ language: 'en', seen: row?.seen ?? 0 }, noState];
      const form = formOf({ text: all, checked: all });
      return refusal(await call('enterSentencesAction', [...args, form], cookie));
    },
  },
  {
    isLast: true,
    fields: { 'actions#reason': 200 },
    async send(text, cookie) {
      const { id: outcomeId } = await newest('outcome', measured());
      const ids = { clientId: measured(), outcomeId };
      const form = formOf({ reason: text('actions#reason') });
      return refusal(await call('takeBackOutcomeAction', [ids, noState, form], cookie));
    },
  },
];

const letterOf = async () => {
  const { clientId = '' } = clearedClient() ?? {};
  const { id: letterId } = await newest('referral_letter', clientId);
  made.letterId = letterId;
  return { clientId, letterId };
};

/** What becomes of a letter to a doctor, and advice without one. */
export const STORED_OF_REFERRALS: readonly StoredStep[] = [
  {
    fields: { 'referral#to 2': 200 },
    async send(text, cookie) {
      const form = formOf({ kind: 'posted', day: '2026-01-02', to: text('referral#to 2') });
      return refusal(await call('logLetterSentAction', [await letterOf(), noState, form], cookie));
    },
  },
  {
    fields: { 'referral#who 2': 120, 'referral#said 2': 2_000, 'referral#limits 2': 2_000 },
    async send(text, cookie) {
      const form = formOf({
        ...{ who: text('referral#who 2'), day: '2026-01-02', fileId: '' },
        ...{ said: text('referral#said 2'), limits: text('referral#limits 2') },
      });
      return refusal(
        await call('logReferralAnswerAction', [await letterOf(), noState, form], cookie),
      );
    },
  },
  {
    fields: { 'referral#said 4': 1_000 },
    async send(text, cookie) {
      const { clientId } = clearedClient() ?? {};
      const form = formOf({ said: text('referral#said 4') });
      const problem = refusal(await call('logAdviceAction', [clientId, noState, form], cookie));
      made.adviceId = (await newest('referral_step', clientId ?? '')).id;
      return problem;
    },
  },
  {
    isLast: true,
    fields: { 'referral#said 3': 1_000 },
    async send(text, cookie) {
      const { clientId } = clearedClient() ?? {};
      const ids = { clientId, letterId: made.adviceId };
      const form = formOf({ said: text('referral#said 3') });
      return refusal(await call('giveUpReferralAction', [ids, noState, form], cookie));
    },
  },
];
