import type { Chart } from '@/lib/data/charts';
import type { NextStep, VisitStep } from '@/lib/domain/practice/chart-state';

/** Where each step of one client is: the newest plan and record, or the page where one is made. */
export function stepHrefs({ client, plan, record }: Chart): Record<VisitStep, string> {
  const at = `/clients/${client.id}`;
  const plans = `${at}/session-plans`;
  const newestPlan = plan ? `${plans}/${plan.id}` : plans;
  return {
    intake: `${at}/intake`,
    screening: `${at}/screening`,
    session_plan: newestPlan,
    session_record: record ? `${at}/session-records/${record.id}` : newestPlan,
    home_care: `${at}/home-care`,
    client_view: `${at}/home-care`,
  };
}

/** Where the next step is done. */
export function nextStepHref(next: NextStep, chart: Chart): string {
  const hrefs = stepHrefs(chart);
  const plans = `/clients/${chart.client.id}/session-plans`;
  const table: Record<NextStep, string> = {
    start_intake: hrefs.intake,
    finish_intake: hrefs.intake,
    finish_correction: hrefs.intake,
    ask_full_history: hrefs.intake,
    ask_today: `/clients/${chart.client.id}/screening/short`,
    act_on_emergency: hrefs.screening,
    screen: hrefs.screening,
    resolve_block: hrefs.screening,
    decide: hrefs.screening,
    draft_plan: plans,
    confirm_plan: hrefs.session_plan,
    start_session: hrefs.session_plan,
    sign_record: hrefs.session_record,
    choose_home_care: hrefs.home_care,
    plan_next_session: plans,
  };
  return table[next];
}
