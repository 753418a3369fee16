-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "licence" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trainings" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "invite" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invite_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invite_token_hash_key" ON "invite"("token_hash");

-- CreateIndex
CREATE INDEX "invite_practice_id_created_at_idx" ON "invite"("practice_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "invite_practice_id_id_key" ON "invite"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "invite" ADD CONSTRAINT "invite_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite" ADD CONSTRAINT "invite_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL protect_table('invite');

-- What an invite link opens, for whoever holds the link: one row, or none when it was used, taken back, is over, or the
-- owner who made it no longer owns the practice. Asking uses nothing up.
CREATE FUNCTION invite_find(token_hash text)
RETURNS TABLE (
  "inviteId" uuid, "practiceId" uuid, "practiceName" text, "email" text, "role" text, "invitedBy" text,
  "hasAccount" boolean
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id, i.practice_id, p.name, i.email, i.role::text, a.name,
    EXISTS (SELECT FROM account own WHERE own.email = i.email)
  FROM invite i
  JOIN practice p ON p.id = i.practice_id
  JOIN membership m ON m.practice_id = i.practice_id AND m.account_id = i.created_by_id
  JOIN account a ON a.id = i.created_by_id
  WHERE i.token_hash = invite_find.token_hash AND i.used_at IS NULL AND i.revoked_at IS NULL
    AND i.expires_at > now() AND m.left_at IS NULL AND m.role = 'owner'
$$;

-- Uses an invite up. Of many at once one gets a row.
CREATE FUNCTION invite_use(token_hash text)
RETURNS TABLE ("inviteId" uuid, "practiceId" uuid, "email" text, "role" text)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE invite i SET used_at = now()
  FROM invite_find(invite_use.token_hash) AS found
  WHERE i.id = found."inviteId" AND i.used_at IS NULL
  RETURNING i.id, i.practice_id, i.email, i.role::text
$$;

-- Who leaves is out at once, and stays out when asked back: held here, whoever writes the row.
CREATE FUNCTION end_sessions_of_leaver() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE login_session SET ended_at = now()
  WHERE account_id = NEW.account_id AND practice_id = NEW.practice_id AND ended_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER membership_left AFTER UPDATE OF left_at ON membership FOR EACH ROW
  WHEN (OLD.left_at IS NULL AND NEW.left_at IS NOT NULL) EXECUTE FUNCTION end_sessions_of_leaver();

REVOKE EXECUTE ON FUNCTION invite_find(text), invite_use(text), end_sessions_of_leaver() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION invite_find(text), invite_use(text) TO fascicle_app;
