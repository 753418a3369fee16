import { describe, expect, test } from 'vitest';

import {
  can,
  permissions,
  roles,
  type Permission,
  type Role,
} from '@/lib/domain/practice/permissions';

/** Written out by hand, so that a change of the table is a change here as well. o owner, t therapist, f front desk, r reviewer. */
const table: Record<Permission, string> = {
  read_clients: 'otfr',
  write_clients: 'otf',
  read_schedule: 'otfr',
  write_schedule: 'otf',
  read_chart: 'otr',
  write_intake: 'ot',
  sign_intake: 'ot',
  record_decision: 'ot',
  record_clearance: 'ot',
  write_incident: 'ot',
  issue_letter: 'ot',
  write_plan: 'ot',
  confirm_plan: 'ot',
  write_template: 'ot',
  archive_template: 'o',
  write_own_item: 'ot',
  write_session_record: 'ot',
  sign_session_record: 'ot',
  write_home_care: 'ot',
  issue_sheet: 'ot',
  print_sheet: 'otf',
  read_library: 'otfr',
  review_content: 'or',
  manage_practice: 'o',
  manage_people: 'o',
  read_audit: 'o',
  manage_records: 'o',
  own_account: 'otfr',
};
const letters: Record<Role, string> = {
  owner: 'o',
  therapist: 't',
  front_desk: 'f',
  reviewer: 'r',
};

describe('permissions', () => {
  test.each(
    roles.flatMap((role) =>
      permissions.map((permission) => ({
        role,
        permission,
        allowed: table[permission].includes(letters[role]),
      })),
    ),
  )('$role $permission: $allowed', ({ role, permission, allowed }) => {
    expect(can(role, permission)).toBe(allowed);
  });

  test('a name outside the table is no', () => {
    expect(can('owner', 'delete_everything' as Permission)).toBe(false);
  });
});
