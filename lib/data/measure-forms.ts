import { recordAudit } from '@/lib/data/audit';
import {
  measureFormInclude,
  measureFormRow,
  type MeasureFormRow,
} from '@/lib/data/rows/outcome-row';
import type { ClientScope, PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import type { Result } from '@/lib/domain/shared/result';

/** Every version of the practice's own sentences, the newest of each questionnaire and language first. */
export async function listMeasureForms(
  scope: PracticeScope | PracticeProgram | ClientScope,
): Promise<MeasureFormRow[]> {
  const rows = await withDb(scope, (db) =>
    db.measureForm.findMany({
      where: { practiceId: scope.practiceId },
      relationLoadStrategy: 'join',
      orderBy: [{ number: 'desc' }, { language: 'asc' }],
      include: measureFormInclude,
    }),
  );
  return rows.map(measureFormRow);
}

/** Whoever enters sentences waits here for whoever came first. */
async function newestNumber(
  db: Db,
  { practiceId }: PracticeScope,
  of: { measure: OutcomeMeasure; language: SheetLanguage },
): Promise<number> {
  await db.$queryRaw`SELECT id FROM practice WHERE id = ${practiceId}::uuid FOR NO KEY UPDATE`;
  const last = await db.measureForm.findFirst({
    where: { practiceId, ...of },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  return last?.number ?? 0;
}

/**
 * Enters the sentences of a questionnaire in one language. What was answered with earlier ones keeps those.
 * `changed_by_someone_else`: another version was entered since the caller looked (`seen`: the number of the last then).
 */
export async function enterMeasureForm(
  scope: PracticeScope,
  form: {
    measure: OutcomeMeasure;
    language: SheetLanguage;
    lines: readonly string[];
    seen: number;
  },
): Promise<Result<{ id: string }, 'changed_by_someone_else'>> {
  const { practiceId, accountId } = scope;
  const { seen, ...data } = form;
  return withDb(scope, async (db) => {
    const { measure, language } = data;
    if ((await newestNumber(db, scope, { measure, language })) !== seen) {
      return { ok: false, reason: 'changed_by_someone_else' };
    }
    const value = await db.measureForm.create({
      data: {
        ...data,
        lines: [...data.lines],
        practiceId,
        createdById: accountId,
        number: seen + 1,
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: 'enter_measure_form', entity: 'measure_form', entityId: value.id },
    });
    return { ok: true, value };
  });
}
