'use client';

import { useMemo } from 'react';

import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

const NONE: readonly PlanProblem[] = [];

/** The problems of each line. A line whose problems are the same gets the same list: it need not be drawn anew. */
export function useProblemsOfLines(
  problems: readonly PlanProblem[],
): (index: number) => readonly PlanProblem[] {
  return useMemo(() => {
    const lists = new Map<number, PlanProblem[]>();
    for (const problem of problems) {
      if (problem.line === undefined) continue;
      lists.set(problem.line, [...(lists.get(problem.line) ?? []), problem]);
    }
    return (index) => lists.get(index) ?? NONE;
  }, [problems]);
}
