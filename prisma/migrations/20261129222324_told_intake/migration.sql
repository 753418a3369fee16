-- CreateEnum
CREATE TYPE "IntakeLinkKind" AS ENUM ('own_device', 'tablet');

-- CreateEnum
CREATE TYPE "ToldIntakeStatus" AS ENUM ('open', 'sent', 'taken', 'lapsed');

-- CreateTable
CREATE TABLE "intake_link" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "told_intake_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "kind" "IntakeLinkKind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "told_intake" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "status" "ToldIntakeStatus" NOT NULL DEFAULT 'open',
    "answers" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "sections_done" INTEGER NOT NULL DEFAULT 0,
    "sections_all" INTEGER NOT NULL DEFAULT 0,
    "frozen" JSONB,
    "content_version" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "taken_at" TIMESTAMPTZ(3),
    "taken_by_id" UUID,

    CONSTRAINT "told_intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "told_alarm" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "told_intake_id" UUID NOT NULL,
    "alarm" "CheckInAlarm" NOT NULL,
    "rule" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "told_alarm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "told_alarm_answer" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "told_alarm_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "told_alarm_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "intake_link_token_hash_key" ON "intake_link"("token_hash");

-- CreateIndex
CREATE INDEX "intake_link_practice_id_client_id_idx" ON "intake_link"("practice_id", "client_id");

-- CreateIndex
CREATE INDEX "intake_link_practice_id_told_intake_id_idx" ON "intake_link"("practice_id", "told_intake_id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_link_practice_id_id_key" ON "intake_link"("practice_id", "id");

-- CreateIndex
CREATE INDEX "told_intake_practice_id_client_id_created_at_idx" ON "told_intake"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "told_intake_practice_id_id_key" ON "told_intake"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "told_intake_one_open" ON "told_intake"("practice_id", "client_id") WHERE (status = 'open');

-- CreateIndex
CREATE INDEX "told_alarm_practice_id_client_id_idx" ON "told_alarm"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "told_alarm_practice_id_id_key" ON "told_alarm"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "told_alarm_practice_id_told_intake_id_rule_alarm_key" ON "told_alarm"("practice_id", "told_intake_id", "rule", "alarm");

-- CreateIndex
CREATE INDEX "told_alarm_answer_practice_id_client_id_idx" ON "told_alarm_answer"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "told_alarm_answer_practice_id_id_key" ON "told_alarm_answer"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "told_alarm_answer_practice_id_told_alarm_id_key" ON "told_alarm_answer"("practice_id", "told_alarm_id");

-- AddForeignKey
ALTER TABLE "intake_link" ADD CONSTRAINT "intake_link_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_link" ADD CONSTRAINT "intake_link_practice_id_told_intake_id_fkey" FOREIGN KEY ("practice_id", "told_intake_id") REFERENCES "told_intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_link" ADD CONSTRAINT "intake_link_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_intake" ADD CONSTRAINT "told_intake_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_intake" ADD CONSTRAINT "told_intake_practice_id_taken_by_id_fkey" FOREIGN KEY ("practice_id", "taken_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_alarm" ADD CONSTRAINT "told_alarm_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_alarm" ADD CONSTRAINT "told_alarm_practice_id_told_intake_id_fkey" FOREIGN KEY ("practice_id", "told_intake_id") REFERENCES "told_intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_alarm_answer" ADD CONSTRAINT "told_alarm_answer_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_alarm_answer" ADD CONSTRAINT "told_alarm_answer_practice_id_told_alarm_id_fkey" FOREIGN KEY ("practice_id", "told_alarm_id") REFERENCES "told_alarm"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_alarm_answer" ADD CONSTRAINT "told_alarm_answer_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a client has said, and what was done about it, is sealed.
ALTER TABLE "told_intake" ADD CONSTRAINT "told_intake_sealed" CHECK (
  is_sealed("answers" #>> '{}') AND ("frozen" IS NULL OR is_sealed("frozen" #>> '{}')));
ALTER TABLE "told_alarm_answer" ADD CONSTRAINT "told_alarm_answer_sealed" CHECK (is_sealed("note"));

-- Once sent, the client's words stay as they are: all that may still be written is that a therapist took them over.
CREATE FUNCTION told_intake_stays() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.status IN ('sent', 'taken') AND (
    NEW.answers, NEW.frozen, NEW.language, NEW.content_version, NEW.version, NEW.sent_at,
    NEW.client_id, NEW.practice_id, NEW.created_at)
    IS DISTINCT FROM (
    OLD.answers, OLD.frozen, OLD.language, OLD.content_version, OLD.version, OLD.sent_at,
    OLD.client_id, OLD.practice_id, OLD.created_at)
    OR OLD.status = 'taken' AND NEW.status <> 'taken'
    OR OLD.status = 'sent' AND NEW.status NOT IN ('sent', 'taken')
  THEN
    RAISE EXCEPTION 'A told intake that was sent does not change.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION told_intake_stays() FROM PUBLIC;
CREATE TRIGGER told_intake_stays BEFORE UPDATE ON "told_intake"
  FOR EACH ROW EXECUTE FUNCTION told_intake_stays();

-- The client behind a link, and whom to ask where it opens nothing any more. Unknown and erased: no row.
CREATE FUNCTION intake_link_find(token_hash text)
RETURNS TABLE ("linkId" uuid, "practiceId" uuid, "clientId" uuid, "toldIntakeId" uuid, kind text, state text,
  "birthDate" date, "expiresAt" timestamptz, language text, "practiceName" text, "practicePhone" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.id, l.practice_id, l.client_id, l.told_intake_id, l.kind::text,
    CASE WHEN t.status IN ('sent', 'taken') THEN 'sent'
      WHEN l.revoked_at IS NOT NULL OR t.status = 'lapsed' THEN 'revoked'
      WHEN l.expires_at <= now() THEN 'over'
      ELSE 'open' END,
    c.birth_date, l.expires_at, t.language, p.name, p.practice_phone
  FROM intake_link l
  JOIN told_intake t ON t.practice_id = l.practice_id AND t.id = l.told_intake_id
  JOIN client c ON c.practice_id = l.practice_id AND c.id = l.client_id
  JOIN practice p ON p.id = l.practice_id
  WHERE l.token_hash = intake_link_find.token_hash AND c.erased_at IS NULL
$$;
REVOKE EXECUTE ON FUNCTION intake_link_find(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake_link_find(text) TO fascicle_app;

CALL protect_table('intake_link');
CALL protect_table('told_intake');
CALL protect_table('told_alarm', 'SELECT, INSERT');
CALL protect_table('told_alarm_answer', 'SELECT, INSERT');
