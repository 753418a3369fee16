/**
 * What is unfinished for a client, worst first:
 * - `told_alarm`: the client told a danger sign in the own intake, and nobody has said what was done
 * - `blocked`: the newest screening blocks a session
 * - `clearance_missing`: a finding of it waits for a clinician's answer, or the answer is older than 90 days
 * - `referral_open`: a letter or an advised visit without an answer
 * - `clearance_ending`: a clinician's answer that holds for a week more at most
 * - `side_changed`: the newest plan fell, or the newest sheet was withdrawn, and nothing has taken its place
 * - `full_form`: a short screen since the signed intake has said that something is new, or a session is to come six weeks
 *   after the last
 * - `decisions_open`: a finding of the newest screening has no decision
 * - `review_due`: four sessions or 28 days of this course of care (spec §7.4); a newly signed intake counts as a review
 * - `told_intake`: the client has sent the own intake, and no therapist has taken it over
 * - `intake_draft`: an intake is not signed (a new client has one, or none at all)
 * - `needs_screening`: a clearance came or went after the newest screening
 * - `ask_today`: a session is to come, and today's questions were not asked
 * - `needs_plan`: everything is decided, and no plan was ever made; or the client comes today, and the last one is done
 * - `plan_draft`, `record_unsigned`: not confirmed, not signed
 * - `session_to_start`: the plan is confirmed, and its session has not begun
 * - `needs_sheet`: a session was signed and no sheet was ever issued
 */
export const openThings = [
  'told_alarm',
  'blocked',
  'clearance_missing',
  'referral_open',
  'clearance_ending',
  'side_changed',
  'full_form',
  'decisions_open',
  'review_due',
  'told_intake',
  'intake_draft',
  'needs_screening',
  'ask_today',
  'needs_plan',
  'plan_draft',
  'session_to_start',
  'record_unsigned',
  'needs_sheet',
] as const;
export type OpenThing = (typeof openThings)[number];
