/** Templates: kept from a plan, changed in versions, archived, and used for another client. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { planFromTemplateAction } from '@/app/(practice)/clients/[clientId]/session-plans/template-actions';
import {
  keepTemplateAction,
  keepTemplateVersionAction,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/template-actions';
import {
  archiveTemplateAction,
  restoreTemplateAction,
  saveTemplateAction,
} from '@/app/(practice)/settings/templates/actions';
import type { Chart } from '@/lib/data/charts';
import { findTemplate, listTemplates, listTemplateVersions } from '@/lib/data/plan-templates';
import type { PracticeScope } from '@/lib/data/scope';
import { listPlans } from '@/lib/data/session-plans';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, redirectTo } from '../support/request';
import { aTemplate, someTemplatePlan } from '../support/templates';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const untouched = { errors: [] };
let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const idsOf = ({ client, plan }: Chart) => ({ clientId: client.id, planId: plan?.id ?? '' });

function formWith(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}

const fit = { name: 'Our own hour', causes: ['piriformis_syndrome', 'unknown'], phases: ['acute'] };
const opened = redirectTo(
  '/settings/templates/[0-9a-f-]{36}\\?from=[0-9a-f-]{36}&plan=[0-9a-f-]{36}',
);

describe('kept from a plan', () => {
  test('with causes and phases, without the client’s side, notes and name', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await expect(keepTemplateAction(idsOf(chart), untouched, formWith(fit))).rejects.toEqual(
      opened,
    );
    const [row] = await listTemplates(scope);
    expect(row).toMatchObject({ ...fit, number: 1 });
    const side = chart.intake?.answers.affectedSide;
    const lines = chart.plan?.plan.lines ?? [];
    expect(row?.plan.lines.map((line) => line.side)).toEqual(
      lines.map((line) => (line.side === side ? 'affected' : 'other')),
    );
    expect(JSON.stringify(row)).not.toContain(chart.client.name);
  });

  test.each([
    [{ ...fit, name: '  ' }, 'template-name', 'Enter a name.'],
    [{ ...fit, name: 'x'.repeat(81) }, 'template-name', '80 characters at most'],
    [{ ...fit, causes: [] }, 'template-causes', 'one cause at least'],
    [{ ...fit, causes: ['bad_luck'] }, 'template-causes', 'from the list'],
    [{ ...fit, phases: [] }, 'template-phases', 'one phase at least'],
  ])('%j is refused at its field', async (sent, field, message) => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    const answer = await keepTemplateAction(idsOf(chart), untouched, formWith(sent));
    expect(answer.errors).toEqual([{ field, message: expect.stringContaining(message) }]);
    expect(await listTemplates(scope)).toEqual([]);
  });

  test('under a name that is taken, or under the client’s, it is not', async () => {
    const chart = await aWalkedClient(scope, 'plan_draft');
    await aTemplate(scope, { name: 'Our own hour' });
    const keep = (name: string) =>
      keepTemplateAction(idsOf(chart), untouched, formWith({ ...fit, name }));
    expect((await keep('our OWN hour')).errors).toMatchObject([{ field: 'template-name' }]);
    const named = `For ${chart.client.name.toUpperCase()}, 2nd`;
    expect((await keep(named)).errors[0]?.message).toContain('nothing of a client');
  });

  test('nobody else’s plan', async () => {
    const foreign = await aWalkedClient(await aPractice(), 'plan_draft');
    const mine = await aWalkedClient(scope, 'plan_draft');
    for (const ids of [idsOf(foreign), { ...idsOf(mine), planId: idsOf(foreign).planId }]) {
      const answer = await keepTemplateAction(ids, untouched, formWith(fit));
      expect(answer.errors[0]?.message).toContain('not here any more');
    }
  });
});

describe('a new version', () => {
  test('of another plan’s lines leaves the older one readable', async () => {
    const templateId = await aTemplate(scope);
    const chart = await aWalkedClient(scope, 'plan_draft');
    const keep = (template: string) =>
      keepTemplateVersionAction(idsOf(chart), untouched, formOf({ template }));
    await expect(keep(`${templateId}:1`)).rejects.toEqual(opened);
    const versions = await listTemplateVersions(scope, templateId);
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(versions[1]?.plan).toEqual(someTemplatePlan());
    expect((await keep(`${templateId}:1`)).errors[0]?.message).toContain(
      'Somebody else has changed',
    );
    expect((await keep('')).errors[0]?.message).toBe('Choose a template.');
    const foreign = await aTemplate(await aPractice());
    expect((await keep(`${foreign}:1`)).errors[0]?.message).toContain('not here any more');
  });

  test('of another name; two people at one get each other’s words', async () => {
    const templateId = await aTemplate(scope);
    const save = (version: number, name: string) =>
      saveTemplateAction(templateId, {
        version,
        value: { name, causes: 'unknown', phases: 'acute persistent' },
      });
    expect(await save(1, 'Mine')).toMatchObject({ ok: true, version: 2 });
    expect(await save(1, 'Yours')).toMatchObject({
      ok: false,
      reason: 'changed_by_someone_else',
      theirs: { version: 2, words: [{ part: 'name', yours: 'Yours', theirs: 'Mine' }] },
    });
    expect(await save(2, '')).toMatchObject({ ok: false, errors: [{ field: 'name' }] });
    expect(await findTemplate(scope, templateId)).toMatchObject({ name: 'Mine', number: 2 });
  });
});

describe('archived', () => {
  test('by an owner alone; it is not offered, nor changed, until it is offered again', async () => {
    const templateId = await aTemplate(scope);
    const { scope: therapist } = await aMember(scope.practiceId);
    await actAs(therapist);
    await expect(archiveTemplateAction(templateId, untouched, formOf({}))).rejects.toThrow();
    await actAs(scope);
    expect(await archiveTemplateAction(templateId, untouched, formOf({}))).toEqual(untouched);
    expect((await archiveTemplateAction(templateId, untouched, formOf({}))).message).toBeTruthy();
    const chart = await aWalkedClient(scope, 'screened');
    const ids = { clientId: chart.client.id, templateId };
    const answer = await planFromTemplateAction(ids, untouched, formOf({ minutes: '30' }));
    expect(answer.message).toContain('not here any more');
    expect(await restoreTemplateAction(templateId, untouched, formOf({}))).toEqual(untouched);
    expect(await listTemplates(scope)).toHaveLength(1);
  });
});

describe('used for a client', () => {
  const use = (clientId: string, templateId: string, minutes = '30') =>
    planFromTemplateAction({ clientId, templateId }, untouched, formOf({ minutes }));

  test.each(['left', 'right'] as const)('it takes the client’s own side: %s', async (side) => {
    const templateId = await aTemplate(scope);
    const chart = await aWalkedClient(scope, 'screened', { answers: { affectedSide: side } });
    const to = redirectTo(`/clients/${chart.client.id}/session-plans/[0-9a-f-]{36}`);
    await expect(use(chart.client.id, templateId)).rejects.toEqual(to);
    const [row] = await listPlans(scope, chart.client.id);
    const affected = row?.plan.lines.filter((line) => line.side === side) ?? [];
    expect(affected.length).toBeGreaterThan(0);
    expect(row?.plan.lines.every(({ carriedFrom }) => carriedFrom === 'template')).toBe(true);
    expect(row?.plan.notes?.[0]).toBe('From the template “Our buttock half-hour, version 1”.');
  });

  test('one of the product’s, in a length that it has', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    await expect(use(chart.client.id, 'unknown_careful')).rejects.toEqual(
      redirectTo(`/clients/${chart.client.id}/session-plans/[0-9a-f-]{36}`),
    );
    expect((await use(chart.client.id, 'unknown_careful', '90')).message).toContain('not here');
  });

  test('made for another cause: the plan says so', async () => {
    const chart = await aWalkedClient(scope, 'screened');
    await use(chart.client.id, 'unknown_careful').catch(() => undefined);
    const other = await listPlans(scope, chart.client.id);
    expect(other[0]?.plan.notes?.join(' ')).toMatch(/made for .*this client has .*each line/);
  });

  test('whose muscle is forbidden now: the line is out and named', async () => {
    const templateId = await aTemplate(scope);
    const chart = await aWalkedClient(scope, 'screened', {
      answers: {
        affectedSide: 'left',
        contraindications: {
          ci_anticoagulant: { answer: 'yes', details: [], sites: [], note: '' },
        },
      },
    });
    await use(chart.client.id, templateId).catch(() => undefined);
    const [row] = await listPlans(scope, chart.client.id);
    expect(row?.plan.notes?.join(' ')).toMatch(/Gluteus medius, left\b.*lood thinner/);
  });

  test('nobody else’s template, and none before the screening', async () => {
    const foreign = await aTemplate(await aPractice());
    const chart = await aWalkedClient(scope, 'screened');
    expect((await use(chart.client.id, foreign)).message).toContain('not here any more');
    expect(await listPlans(scope, chart.client.id)).toEqual([]);
    const early = await aWalkedClient(scope, 'new');
    expect((await use(early.client.id, 'unknown_careful')).message).toContain('Sign the intake');
  });
});
