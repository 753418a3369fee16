/** Who works in a practice. A reviewer is a clinician from outside who reads and reviews content. */
export const roles = ['owner', 'therapist', 'front_desk', 'reviewer'] as const;
export type Role = (typeof roles)[number];

/** Everything a page or action can ask for. A name that is not in a role's row is refused. */
export const permissions = [
  'read_clients',
  'write_clients',
  'read_schedule',
  'write_schedule',
  'read_chart',
  'write_intake',
  'sign_intake',
  'record_decision',
  'record_clearance',
  'write_incident',
  'issue_letter',
  'write_plan',
  'confirm_plan',
  'write_template',
  'archive_template',
  'write_own_item',
  'write_session_record',
  'sign_session_record',
  'write_home_care',
  'issue_sheet',
  'print_sheet',
  'read_library',
  'review_content',
  'manage_practice',
  'manage_people',
  'read_audit',
  'manage_records',
  'own_account',
] as const;
export type Permission = (typeof permissions)[number];

const CARE = [
  'read_clients',
  'write_clients',
  'read_schedule',
  'write_schedule',
  'read_chart',
  'write_intake',
  'sign_intake',
  'record_decision',
  'record_clearance',
  'write_incident',
  'issue_letter',
  'write_plan',
  'confirm_plan',
  'write_template',
  'write_own_item',
  'write_session_record',
  'sign_session_record',
  'write_home_care',
  'issue_sheet',
  'print_sheet',
  'read_library',
  'own_account',
] as const satisfies readonly Permission[];

/**
 * Role × permission, default no. The owner is a therapist who also runs the practice. The front desk keeps contact data
 * and appointments and prints sheets that are already issued; it reads no client's clinical text. The library holds no client, so all
 * read it. A reviewer changes nothing of a client's: marking content as reviewed is about content. The row names the
 * clinician who signs, so the owner may record what a clinician from outside has read and signed.
 */
const allowed: Record<Role, ReadonlySet<Permission>> = {
  owner: new Set([
    ...CARE,
    'archive_template',
    'review_content',
    'manage_practice',
    'manage_people',
    'read_audit',
    'manage_records',
  ] as const),
  therapist: new Set(CARE),
  front_desk: new Set([
    'read_clients',
    'write_clients',
    'read_schedule',
    'write_schedule',
    'print_sheet',
    'read_library',
    'own_account',
  ] as const),
  reviewer: new Set([
    'read_clients',
    'read_schedule',
    'read_chart',
    'read_library',
    'review_content',
    'own_account',
  ] as const),
};

/** Whether a role may do something. Anything not written in the table is no. */
export function can(role: Role, permission: Permission): boolean {
  return allowed[role].has(permission);
}
