import { formOf, noState } from './actions';
import { choiceVersion, issueForm } from './home-care-choice';
import {
  aProgram,
  call,
  clearedClient,
  made,
  newest,
  refusal,
  type StoredStep,
} from './stored-step';
import { clientAt } from './target';

/** Forms that store what somebody has typed of a client. */
export const STORED_OF_CLIENTS: readonly StoredStep[] = [
  {
    fields: {
      'client-details#name': 120,
      'client-details#email': 60,
      'client-details#address': 400,
    },
    async send(text, cookie) {
      const form = formOf({
        name: text('client-details#name'),
        // An address has no spaces and one at sign: a script of that form.
        email: `${
          text('client-details#email')
            .split('\n')[0]
            ?.replace(/[\s@]+/g, '') ?? ''
        }@evil.example`,
        address: text('client-details#address'),
        birthDate: '1980-01-02',
        anyway: 'yes',
      });
      const answer = await call('addClientAction', [noState, form], cookie, '/clients/new');
      const to = String(answer.headers['x-action-redirect']);
      made.clientId = /^\/clients\/([0-9a-f-]{36})/.exec(to)?.[1] ?? '';
      return made.clientId === '' ? (refusal(answer) ?? 'was not stored') : null;
    },
  },
  {
    fields: {
      'intake-answers#goals': 2_000,
      'intake-answers#therapistNotes': 2_000,
      'intake-answers#other': 1_000,
      'intake-answers#name': 120,
      'intake-answers#relation': 60,
      'intake-answers#elsewhere': 120,
      'intake-answers#note': 1_000,
    },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'intake_draft');
      const { id: intakeId, version } = await newest('intake', clientId);
      const note = text('intake-answers#note');
      const elsewhere = text('intake-answers#elsewhere');
      const value = {
        goals: text('intake-answers#goals'),
        therapistNotes: text('intake-answers#therapistNotes'),
        medicines: { ids: [], other: text('intake-answers#other') },
        guardian: {
          name: text('intake-answers#name'),
          relation: text('intake-answers#relation'),
          consent: null,
          date: null,
        },
        contraindications: {
          ci_implanted_device: {
            ...{ answer: 'yes', details: null, sites: [] },
            ...{ elsewhere, note },
          },
        },
      };
      const args = [
        { clientId, intakeId },
        { version, value },
      ];
      return refusal(await call('saveIntakeAction', args, cookie));
    },
  },
  {
    fields: {
      'session-record#notes': 500,
      'session-record#retest': 500,
      'session-record#adverseReaction': 500,
      'session-record#notes 2': 2_000,
      'session-record#repeatNext': 500,
      'session-record#tellNext': 500,
      'trigger-point#site': 60,
      'trigger-point#refersTo': 200,
      'test-result#words': 200,
      'written-block#text': 2_000,
    },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'record_draft');
      const { id, version } = await newest('session_record', clientId);
      const line = { line: 0, status: 'done', notes: text('session-record#notes') };
      const value = {
        lines: [line],
        retest: text('session-record#retest'),
        adverseReaction: text('session-record#adverseReaction'),
        notes: text('session-record#notes 2'),
        repeatNext: text('session-record#repeatNext'),
        tellNext: text('session-record#tellNext'),
        points: [
          {
            ...{ id: crypto.randomUUID(), muscle: 'piriformis', side: 'left', view: 'posterior' },
            ...{ x: 6, y: 8, site: text('trigger-point#site') },
            refersTo: text('trigger-point#refersTo'),
          },
        ],
        tests: [{ test: 'hip_rotation_feel', before: text('test-result#words') }],
        written: {
          ...{ subjective: null, objective: null, assessment: null },
          plan: { how: 'add', text: text('written-block#text') },
        },
      };
      return refusal(await call('saveRecordAction', [id, { version, value }], cookie));
    },
  },
  {
    fields: { 'amendment#text': 2_000, 'amendment#reason': 500 },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'record_signed');
      const { id: recordId } = await newest('session_record', clientId);
      const value = { text: text('amendment#text'), reason: text('amendment#reason') };
      return refusal(
        await call(
          'amendRecordAction',
          [
            { clientId, recordId },
            { version: 0, value },
          ],
          cookie,
        ),
      );
    },
  },
  {
    fields: { 'session-plan#reason': 500 },
    async send(text, cookie) {
      const { clientId, planId } = clientAt('a', 'plan_draft');
      const { version } = await newest('session_plan', clientId);
      const line = {
        ...{ muscle: 'gluteus_maximus', side: 'left', region: 'gluteal', technique: 'petrissage' },
        ...{ pressure: 3, minutes: 14, position: 'side_lying' },
        reason: text('session-plan#reason'),
      };
      const phases = {
        check_in: 3,
        warm_up: 5,
        specific: 14,
        integration: 4,
        retest: 2,
        home_care: 2,
      };
      const draft = { version, value: { minutes: 30, phases, lines: [line] } };
      const { status, text: answer } = await call(
        'savePlanAction',
        [{ clientId, planId }, draft],
        cookie,
      );
      // It is stored with what the rules have against it.
      return answer.includes('"ok":true') ? null : `${status} ${answer.slice(-300)}`;
    },
  },
  {
    fields: { 'program#cautions': 300, 'sheet-around#words': 600 },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'sheet_issued');
      // The limit of the step before has to be in the screening first.
      await call('screenAgainAction', [clientId, noState, formOf({})], cookie);
      const [first, ...rest] = await aProgram(clientId, cookie);
      if (!first) return 'the page offers no program';
      const cautions = [...first.cautions, text('program#cautions')];
      const form = await issueForm(clientId, [{ ...first, cautions }, ...rest]);
      const words = text('sheet-around#words');
      form.set('around', JSON.stringify({ words, blocks: ['after_your_session'] }));
      const answer = await call('issueSheetAction', [clientId, noState, form], cookie);
      const to = String(answer.headers['x-action-redirect']);
      made.sheetId = /\/sheets\/([0-9a-f-]{36})/.exec(to)?.[1] ?? '';
      return made.sheetId === '' ? (refusal(answer) ?? 'was not issued') : null;
    },
  },
  {
    fields: { 'program#cautions 2': 300, 'sheet-around#words 2': 600 },
    async send(text, cookie) {
      // The sheet of the step before has ended the choice before: this is the next one.
      const { clientId } = clientAt('a', 'sheet_issued');
      const [first, ...rest] = await aProgram(clientId, cookie);
      if (!first) return 'the page offers no program';
      const cautions = [...first.cautions, text('program#cautions 2')];
      const draft = {
        version: await choiceVersion(clientId),
        value: {
          program: [{ ...first, cautions }, ...rest],
          around: { words: text('sheet-around#words 2'), blocks: [] },
        },
      };
      return refusal(await call('saveHomeCareAction', [clientId, draft], cookie));
    },
  },
  {
    fields: { 'retention#reason': 300 },
    send: async (text, cookie) =>
      refusal(
        await call(
          'placeHoldAction',
          [
            clientAt('a', 'record_draft').clientId,
            noState,
            formOf({ reason: text('retention#reason') }),
          ],
          cookie,
        ),
      ),
  },
  {
    isLast: true,
    fields: { 'screening#clinician': 120, 'screening#note': 2_000 },
    async send(text, cookie) {
      const { clientId, rule } = clearedClient() ?? {};
      const form = formOf({
        clinician: text('screening#clinician'),
        day: '2026-01-02',
        note: text('screening#note'),
      });
      return refusal(await call('logClearanceAction', [{ clientId, rule }, noState, form], cookie));
    },
  },
  {
    isLast: true,
    fields: { 'withdrawal#reason': 200 },
    async send(text, cookie) {
      const { clientId } = clientAt('a', 'sheet_issued');
      const form = formOf({ reason: text('withdrawal#reason') });
      const ids = { clientId, sheetId: made.sheetId };
      return refusal(await call('withdrawSheetAction', [ids, noState, form], cookie));
    },
  },
];
