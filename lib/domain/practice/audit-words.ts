/** The kinds that the owner can look for. */
export const auditKinds = ['opened', 'care', 'clients', 'accounts', 'practice', 'privacy'] as const;
export type AuditKind = (typeof auditKinds)[number];

interface Words {
  kind: AuditKind;
  /** What somebody did, after their name: "signed an intake". */
  did: string;
}

const opened = (did: string): Words => ({ kind: 'opened', did });
const care = (did: string): Words => ({ kind: 'care', did });
const clients = (did: string): Words => ({ kind: 'clients', did });
const accounts = (did: string): Words => ({ kind: 'accounts', did });
const practice = (did: string): Words => ({ kind: 'practice', did });
const privacy = (did: string): Words => ({ kind: 'privacy', did });

/** What stands in the access log. */
const openings: Readonly<Record<string, Words>> = {
  contact: opened('opened the contact data'),
  chart: opened('opened the chart'),
  plan: opened('opened the session plans'),
  record: opened('opened a session record'),
  sheet: opened('opened a home-care sheet'),
  sheet_pdf: opened('printed a home-care sheet'),
  client_sheet: opened('opened the own home-care sheet'),
  client_intake: opened('opened the own intake'),
  told_intake: opened('opened the intake that the client sent'),
  emergency_summary: opened('printed the emergency summary'),
  session_card: opened('printed a session card'),
  soap_note: opened('printed a session note'),
  intake_pdf: opened('printed a signed intake'),
  letter: opened('printed a letter to a doctor'),
  outcomes: opened('opened the outcomes'),
  progress_report: opened('printed a progress report'),
  client_file: opened('downloaded a paper about the client'),
  audit: opened('looked up who had opened this record'),
  export: opened('exported the whole record'),
};

/** What stands in the audit rows. */
const deeds: Readonly<Record<string, Words>> = {
  start_intake: care('started an intake'),
  save_intake: care('saved an intake'),
  sign_intake: care('signed an intake'),
  make_intake_link: care('made a link for the client’s own intake'),
  mail_intake_link: care('e-mailed the link to the client’s own intake'),
  revoke_intake_link: care('took a link to the client’s own intake back'),
  save_told_intake: care('answered questions of the own intake'),
  send_told_intake: care('sent the own intake'),
  take_told_intake: care('took the client’s own intake over into an intake'),
  settle_told: care('settled an answer that the client was not sure of'),
  lapse_told_intake: care('set an own intake aside that was not finished'),
  call_wrong_tap: care('called a danger sign of the own intake a wrong tap'),
  tell_danger_sign: care('told a danger sign in the own intake'),
  answer_told_alarm: care('dealt with a danger sign of the own intake'),
  screen: care('had the screening computed'),
  record_decision: care('recorded a decision on a finding'),
  carry_decisions: care('kept the decisions of the screening before'),
  record_short_screen: care('recorded today’s questions'),
  give_consent: care('recorded a consent'),
  withhold_consent: care('recorded that a consent was refused or taken back'),
  referral_advised: care('recorded that a visit to a doctor was advised'),
  referral_handed_over: care('recorded that the client took a letter along'),
  referral_posted: care('recorded that a letter was posted or faxed'),
  referral_mailed: care('e-mailed a letter to a doctor'),
  referral_answered: care('logged the answer to a referral'),
  referral_given_up: care('closed a referral without an answer'),
  add_client_file: care('brought a paper about the client'),
  log_clearance: care('logged a clinician’s answer'),
  invalidate_clearance: care('took a clinician’s answer back'),
  note_incident: care('noted an incident'),
  add_plan: care('drafted a session plan'),
  save_plan: care('saved a session plan'),
  give_plan_reason: care('wrote why a session plan goes above a usual limit'),
  confirm_plan: care('confirmed a session plan'),
  invalidate_plan: care('set a session plan aside'),
  start_record: care('started a session record'),
  save_record: care('saved a session record'),
  sign_record: care('signed a session record'),
  amend_record: care('amended a signed session record'),
  save_home_care: care('saved a choice of home care'),
  set_home_care_aside: care('set a choice of home care aside'),
  issue_letter: care('issued a letter to a doctor'),
  issue_sheet: care('issued a home-care sheet'),
  mail_sheet_link: care('e-mailed the link to the home-care sheet'),
  mail_sheet_file: care('e-mailed the home-care sheet'),
  choose_sheet_layout: care('chose how the client’s sheets are printed'),
  record_teach_back: care('recorded how the items were shown back'),
  withdraw_sheet: care('withdrew a home-care sheet'),
  record_outcome: care('recorded an outcome measure'),
  correct_outcome: care('corrected an outcome measure'),
  take_back_outcome: care('took an outcome measure back'),
  review_course: care('reviewed the course of care'),
  close_client_page: care('closed the client’s page'),
  renew_client_page: care('gave the client’s page a new code'),
  tell_from_home: care('told something from home'),
  take_back_paper: care('entered a paper that came back from home'),
  answer_check_in: care('dealt with what the client told from home'),
  add_client: clients('added the client'),
  save_client: clients('changed the contact data'),
  switch_reminder_on: clients('switched reminders on'),
  end_reminder: clients('ended a reminder'),
  send_reminder: clients('sent a reminder'),
  add_appointment: clients('made an appointment'),
  fill_appointment: clients('took an appointment from a calendar file'),
  move_appointment: clients('changed an appointment'),
  cancel_appointment: clients('cancelled an appointment'),
  restore_appointment: clients('put a cancelled appointment back'),
  sign_in: accounts('signed in'),
  sign_out: accounts('signed out'),
  invite: accounts('invited somebody'),
  revoke_invite: accounts('took an invitation back'),
  join: accounts('joined the practice'),
  save_person: accounts('changed somebody’s role or training'),
  leave_practice: accounts('left the practice'),
  remove_person: accounts('ended somebody’s work here'),
  switch_practice: accounts('went on in another practice'),
  save_name: accounts('changed the own name'),
  sign_in_password: accounts('gave the right password'),
  sign_in_second_factor: accounts('signed in with a second factor'),
  sign_out_device: accounts('signed one of their devices out'),
  sign_out_others: accounts('signed their other devices out'),
  unlock_device: accounts('unlocked the screen'),
  change_password: accounts('changed their password'),
  make_reset: accounts('made a link to a new password'),
  make_factor_reset: accounts('made a link to a new password without a second factor'),
  revoke_reset: accounts('took a link to a new password back'),
  reset_password: accounts('chose a new password by a link'),
  lose_second_factor: accounts('took the lost second factor off by a link'),
  add_totp: accounts('turned an authenticator app on'),
  remove_totp: accounts('turned their authenticator app off'),
  add_passkey: accounts('added a passkey'),
  remove_passkey: accounts('removed a passkey'),
  new_recovery_codes: accounts('made new recovery codes'),
  use_recovery_code: accounts('used a recovery code'),
  set_pin: accounts('set a PIN'),
  remove_pin: accounts('removed their PIN'),
  ask_second_factor: practice('asked owners for a second factor'),
  stop_asking_second_factor: practice('stopped asking owners for a second factor'),
  create_first_owner: practice('set the practice up'),
  create_demo_practice: practice('made the demo practice'),
  remove_demo_practice: practice('removed the demo practice'),
  save_practice: practice('changed the practice’s settings'),
  add_picture: practice('brought a picture'),
  set_logo: practice('put a logo on the sheets'),
  remove_logo: practice('took the logo off the sheets'),
  add_own_item: practice('wrote a home-care item of the practice’s own'),
  change_own_item: practice('changed a home-care item of the practice’s own'),
  archive_own_item: practice('archived a home-care item of the practice’s own'),
  enter_measure_form: practice('entered the sentences of a questionnaire'),
  add_limit: practice('added an own limit'),
  withdraw_limit: practice('withdrew an own limit'),
  add_template: practice('kept a plan as a template'),
  save_template: practice('changed a template'),
  archive_template: practice('archived a template'),
  restore_template: practice('offered a template again'),
  review_content: practice('recorded a review of content'),
  withdraw_content_review: practice('withdrew a review of content'),
  too_many_lists: privacy('was stopped: too many lists and searches in a short time'),
  too_many_exports: privacy('was stopped: too many exports in a short time'),
  open_audit: privacy('opened the audit'),
  rotate_keys: privacy('wrapped the keys of all records anew'),
  export_practice: privacy('exported the whole practice'),
  export_record: privacy('exported the whole record'),
  find_due_records: privacy('looked for records past their time'),
  export_audit: privacy('exported the audit'),
  make_pack: privacy('took the day’s papers out of the program'),
  save_retention: privacy('changed how long records are kept'),
  place_hold: privacy('placed a hold on the record'),
  lift_hold: privacy('lifted the hold on the record'),
  erase_client: privacy('erased the record'),
};

const tables = { access_log: openings, audit_event: deeds } as const;

/** Where a line comes from: what was opened, or what was written. */
export type AuditTable = keyof typeof tables;

/**
 * What a line of the audit says after the name of who did it. An action that this version has no words for is shown as it
 * is stored.
 */
export function auditWords(table: AuditTable, action: string): string {
  return tables[table][action]?.did ?? action.replaceAll('_', ' ');
}

/** The stored actions of a kind; an empty list for `opened`, which is a table of its own. */
export function actionsOfKind(kind: AuditKind): string[] {
  return Object.entries(deeds)
    .filter(([, words]) => words.kind === kind)
    .map(([action]) => action);
}

/** Every action that has words, for the test that reads the code for others. */
export const knownActions: ReadonlySet<string> = new Set([
  ...Object.keys(deeds),
  ...Object.keys(openings),
]);

const programs: Readonly<Record<string, string>> = {
  client: 'The client',
  'sign-in': 'The sign-in',
  'sign-out': 'The sign-out',
  unlock: 'The locked screen',
  invite: 'The invite',
  export: 'The export on the machine',
  reminders: 'The reminders',
  'reminder-link': 'The link in a reminder',
  retention: 'The daily look at old records',
  reset: 'The link to a new password',
};

/** Who acted, where it was no member: the client, or a program of the product by its own name. */
export const actorWords = (actor: string | null): string =>
  programs[actor ?? 'client'] ?? `The program ${actor ?? ''}`;
