import { readSigned, type ChartCourse } from '@/lib/data/chart-history';
import { withKey } from '@/lib/data/rows/client-key';
import {
  measureFormInclude,
  measureFormRow,
  outcomeRow,
  type MeasureFormRow,
  type OutcomeRow,
} from '@/lib/data/rows/outcome-row';
import { measuredInclude } from '@/lib/data/rows/measured-part';
import type { IntakeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** What the own intake has to know of the course that its client is in, to ask the measures that are due. */
export interface CourseForIntake {
  /** Null until an intake is signed. */
  course: ChartCourse | null;
  /** When an intake and a session were signed last. */
  intakeSignedAt: Date | null;
  lastSignedAt: Date | null;
  /** What was answered and counts, the newest first. */
  outcomes: OutcomeRow[];
  /** The practice's own sentences of questionnaires, the newest of each first. */
  forms: MeasureFormRow[];
}

/** The course of the one client behind a link to the own intake. Null once there is no such client any more. */
export async function readCourseForIntake(scope: IntakeScope): Promise<CourseForIntake | null> {
  const { practiceId, clientId } = scope;
  return withDb(scope, async (db) => {
    const client = await db.client.findFirst({
      where: { id: clientId, practiceId, erasedAt: null },
      relationLoadStrategy: 'join',
      select: {
        ...withKey.select,
        outcomes: measuredInclude.outcomes,
        intakes: {
          where: { status: 'signed' },
          orderBy: { signedAt: 'desc' },
          take: 1,
          select: { signedAt: true },
        },
        practice: {
          select: {
            measureForms: {
              orderBy: [{ number: 'desc' }, { language: 'asc' }],
              include: measureFormInclude,
            },
          },
        },
      },
    });
    if (!client) return null;
    const { course, lastSignedAt } = await readSigned(db, scope, { clientId, client });
    return {
      ...{ course, lastSignedAt, intakeSignedAt: client.intakes[0]?.signedAt ?? null },
      outcomes: client.outcomes.map((row) => outcomeRow({ ...row, client })),
      forms: client.practice.measureForms.map(measureFormRow),
    };
  });
}
