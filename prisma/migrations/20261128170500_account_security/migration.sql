-- AlterTable
ALTER TABLE "login_session" ADD COLUMN     "awaits_second_factor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "challenge" TEXT,
ADD COLUMN     "challenge_at" TIMESTAMPTZ(3),
ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "locked_at" TIMESTAMPTZ(3),
ADD COLUMN     "wrong_tries" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "owner_second_factor" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "totp" (
    "account_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "totp_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_device" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "known_device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pin" (
    "account_id" UUID NOT NULL,
    "pin_hash" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pin_pkey" PRIMARY KEY ("account_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_account_id_idx" ON "passkey"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_account_id_code_hash_key" ON "recovery_code"("account_id", "code_hash");

-- CreateIndex
CREATE INDEX "known_device_account_id_idx" ON "known_device"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "known_device_token_hash_account_id_key" ON "known_device"("token_hash", "account_id");

-- AddForeignKey
ALTER TABLE "totp" ADD CONSTRAINT "totp_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_device" ADD CONSTRAINT "known_device_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pin" ADD CONSTRAINT "pin_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What belongs to a person and not to a practice: seen by that person's own transactions alone.
CREATE PROCEDURE protect_own_table(name regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format(
    'CREATE POLICY own_account ON %s USING (account_id = app_account()) WITH CHECK (account_id = app_account())', name);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO fascicle_app', name);
END $$;
REVOKE EXECUTE ON PROCEDURE protect_own_table(regclass) FROM PUBLIC;

CALL protect_own_table('totp');
CALL protect_own_table('passkey');
CALL protect_own_table('recovery_code');
CALL protect_own_table('known_device');
CALL protect_own_table('pin');

-- Whether an account signs in with something beside its password.
CREATE FUNCTION has_second_factor(account uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM totp t
      WHERE t.account_id = has_second_factor.account AND t.confirmed_at IS NOT NULL AND t.removed_at IS NULL)
    OR EXISTS (SELECT FROM passkey k WHERE k.account_id = has_second_factor.account AND k.removed_at IS NULL)
$$;

-- Who asks, and how far they may: `second_factor` and `locked` open no page. Locked also by time: what has not been seen
-- for that long is not woken by the next request, only by the person.
DROP FUNCTION auth_session(text, double precision);
CREATE FUNCTION auth_session(token_hash text, idle_seconds double precision, lock_seconds double precision)
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
    p.owner_second_factor AND m.role = 'owner' AND NOT has_second_factor(a.id),
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

DROP FUNCTION auth_account(text);
CREATE FUNCTION auth_account(email_hash text)
RETURNS TABLE (
  "accountId" uuid, "name" text, "passwordHash" text, "practiceIds" uuid[], "hasSecondFactor" boolean
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id, a.name, a.password_hash, ARRAY(
    SELECT m.practice_id FROM membership m
    WHERE m.account_id = a.id AND m.left_at IS NULL ORDER BY m.created_at), has_second_factor(a.id)
  FROM account a WHERE a.email_hash = auth_account.email_hash
$$;

-- Whether that browser has signed in on that account before: a yes or a no.
CREATE FUNCTION is_known_device(token_hash text, email_hash text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM known_device d JOIN account a ON a.id = d.account_id
    WHERE d.token_hash = is_known_device.token_hash AND d.revoked_at IS NULL
      AND a.email_hash = is_known_device.email_hash)
$$;

REVOKE EXECUTE ON FUNCTION has_second_factor(uuid), auth_session(text, double precision, double precision),
  auth_account(text), is_known_device(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth_session(text, double precision, double precision), auth_account(text),
  is_known_device(text, text) TO fascicle_app;
