-- CreateTable
CREATE TABLE "password_reset" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "password_reset_token_hash_key" ON "password_reset"("token_hash");

-- CreateIndex
CREATE INDEX "password_reset_practice_id_account_id_idx" ON "password_reset"("practice_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_reset_practice_id_id_key" ON "password_reset"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_practice_id_account_id_fkey" FOREIGN KEY ("practice_id", "account_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL protect_table('password_reset');

-- Whether the practice of this transaction may give an account a new password: it belongs here now, and nowhere else. The
-- owner of one practice must not get into another one by the account of somebody who works in both.
CREATE FUNCTION may_reset(account uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*) > 0 AND bool_and(m.practice_id = app_practice())
  FROM membership m WHERE m.account_id = may_reset.account AND m.left_at IS NULL
$$;

-- Whose password a link changes, for whoever holds the link: one row, or none when it was used, taken back, is over, the
-- person has left, or an owner made it who owns the practice no longer or whose practice is no longer the person's only
-- one. Asking uses nothing up.
CREATE FUNCTION reset_find(token_hash text)
RETURNS TABLE ("resetId" uuid, "practiceId" uuid, "accountId" uuid, "name" text, "email" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, r.practice_id, r.account_id, a.name, a.email
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

-- Uses a link up. Of many at once one gets a row. The account is held first: whoever is joining another practice at this
-- moment is waited for, and then seen.
CREATE FUNCTION reset_use(token_hash text)
RETURNS TABLE ("resetId" uuid, "practiceId" uuid, "accountId" uuid, "email" text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM account a WHERE a.id = (
    SELECT r.account_id FROM password_reset r WHERE r.token_hash = reset_use.token_hash) FOR UPDATE;
  RETURN QUERY UPDATE password_reset r SET used_at = now()
    FROM reset_find(reset_use.token_hash) AS found
    WHERE r.id = found."resetId" AND r.used_at IS NULL AND r.revoked_at IS NULL
    RETURNING r.id, r.practice_id, r.account_id, found."email";
END $$;

-- With a new password every link to another one is over: held here, whoever writes the row.
CREATE FUNCTION end_resets_of_account() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE password_reset SET revoked_at = now()
  WHERE account_id = NEW.id AND used_at IS NULL AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER account_password_changed AFTER UPDATE OF password_hash ON account FOR EACH ROW
  WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash) EXECUTE FUNCTION end_resets_of_account();

-- And with the leaving: who is asked back finds none of them alive.
CREATE OR REPLACE FUNCTION end_sessions_of_leaver() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE login_session SET ended_at = now()
  WHERE account_id = NEW.account_id AND practice_id = NEW.practice_id AND ended_at IS NULL;
  UPDATE password_reset SET revoked_at = now()
  WHERE account_id = NEW.account_id AND practice_id = NEW.practice_id AND used_at IS NULL AND revoked_at IS NULL;
  RETURN NULL;
END $$;

REVOKE EXECUTE ON FUNCTION may_reset(uuid), reset_find(text), reset_use(text), end_resets_of_account() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_reset(uuid), reset_find(text), reset_use(text) TO fascicle_app;
