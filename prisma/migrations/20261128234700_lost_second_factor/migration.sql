-- AlterTable
ALTER TABLE "account" ADD COLUMN     "second_factor_lost_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "password_reset" ADD COLUMN     "takes_second_factor" BOOLEAN NOT NULL DEFAULT false;

-- Only whoever runs the server takes a second factor off: no owner comes past somebody's.
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_second_factor_on_machine"
  CHECK (NOT takes_second_factor OR created_by_id IS NULL);

DROP FUNCTION reset_use(text);
DROP FUNCTION reset_find(text);

-- As before, and whether the link takes the second factor off too.
CREATE FUNCTION reset_find(token_hash text)
RETURNS TABLE ("resetId" uuid, "practiceId" uuid, "accountId" uuid, "name" text, "email" text,
  "takesSecondFactor" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, r.practice_id, r.account_id, a.name, a.email, r.takes_second_factor
  FROM password_reset r
  JOIN account a ON a.id = r.account_id
  JOIN membership m ON m.practice_id = r.practice_id AND m.account_id = r.account_id
  WHERE r.token_hash = reset_find.token_hash AND r.used_at IS NULL AND r.revoked_at IS NULL
    AND r.expires_at > now() AND m.left_at IS NULL
    AND (r.created_by_id IS NULL OR (
      EXISTS (SELECT FROM membership o WHERE o.practice_id = r.practice_id AND o.account_id = r.created_by_id
        AND o.left_at IS NULL AND o.role = 'owner')
      AND NOT EXISTS (SELECT FROM membership e WHERE e.account_id = r.account_id
        AND e.practice_id <> r.practice_id AND e.left_at IS NULL)))
$$;

-- As before. With the second factor go its recovery codes, and the account is noted as one that has to set up another.
CREATE FUNCTION reset_use(token_hash text)
RETURNS TABLE ("resetId" uuid, "practiceId" uuid, "accountId" uuid, "email" text, "takesSecondFactor" boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE used record;
BEGIN
  PERFORM FROM account a WHERE a.id = (
    SELECT r.account_id FROM password_reset r WHERE r.token_hash = reset_use.token_hash) FOR UPDATE;
  UPDATE password_reset r SET used_at = now()
    FROM reset_find(reset_use.token_hash) AS found
    WHERE r.id = found."resetId" AND r.used_at IS NULL AND r.revoked_at IS NULL
    RETURNING r.id, r.practice_id, r.account_id, found."email" AS email, r.takes_second_factor INTO used;
  IF used.id IS NULL THEN RETURN; END IF;
  IF used.takes_second_factor THEN
    UPDATE totp SET removed_at = now() WHERE account_id = used.account_id AND removed_at IS NULL;
    UPDATE passkey SET removed_at = now() WHERE account_id = used.account_id AND removed_at IS NULL;
    UPDATE recovery_code SET used_at = now() WHERE account_id = used.account_id AND used_at IS NULL;
    UPDATE account SET second_factor_lost_at = now() WHERE id = used.account_id;
  END IF;
  RETURN QUERY SELECT used.id, used.practice_id, used.account_id, used.email, used.takes_second_factor;
END $$;

-- Whoever lost a second factor sets up another one before anything else opens.
CREATE FUNCTION must_set_up_again(account uuid, lost_at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT lost_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM totp t WHERE t.account_id = must_set_up_again.account AND t.confirmed_at >= lost_at)
    AND NOT EXISTS (SELECT FROM passkey k WHERE k.account_id = must_set_up_again.account AND k.created_at >= lost_at)
$$;
REVOKE EXECUTE ON FUNCTION must_set_up_again(uuid, timestamptz) FROM PUBLIC;

CREATE OR REPLACE FUNCTION auth_session(token_hash text, idle_seconds double precision, lock_seconds double precision)
RETURNS TABLE (
  "sessionId" uuid, "accountId" uuid, "accountName" text, "role" text, "practiceId" uuid, "practiceName" text,
  "timeZone" text, "paper" text, "isDemo" boolean, "isStale" boolean, "state" text, "isSure" boolean,
  "mustEnrol" boolean, "hasOthers" boolean
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, a.id, a.name, m.role::text, p.id, p.name, p.time_zone, p.paper::text, p.is_demo,
    s.last_seen_at < now() - interval '1 minute',
    CASE WHEN s.awaits_second_factor THEN 'second_factor'
      WHEN s.locked_at IS NOT NULL OR s.last_seen_at <= now() - make_interval(secs => lock_seconds) THEN 'locked'
      ELSE 'open' END,
    s.confirmed_at > now() - interval '10 minutes',
    (p.owner_second_factor AND m.role = 'owner' AND NOT has_second_factor(a.id))
      OR (a.second_factor_lost_at IS NOT NULL AND must_set_up_again(a.id, a.second_factor_lost_at)),
    EXISTS (SELECT FROM membership o
      WHERE o.account_id = a.id AND o.practice_id <> p.id AND o.left_at IS NULL)
  FROM login_session s
  JOIN account a ON a.id = s.account_id
  JOIN membership m ON m.practice_id = s.practice_id AND m.account_id = s.account_id
  JOIN practice p ON p.id = s.practice_id
  WHERE s.token_hash = auth_session.token_hash AND s.ended_at IS NULL AND m.left_at IS NULL
    AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(secs => idle_seconds)
  LIMIT 1
$$;

REVOKE EXECUTE ON FUNCTION reset_find(text), reset_use(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reset_find(text), reset_use(text) TO fascicle_app;
