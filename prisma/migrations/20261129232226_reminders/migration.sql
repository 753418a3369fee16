-- CreateEnum
CREATE TYPE "ReminderChannel" AS ENUM ('mail', 'push');

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "channel" "ReminderChannel" NOT NULL,
    "target" JSONB,
    "language" TEXT NOT NULL,
    "daily_at" INTEGER,
    "is_for_visits" BOOLEAN NOT NULL,
    "quiet_from" INTEGER NOT NULL,
    "quiet_until" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_sent" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "reminder_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 1,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "retry_at" TIMESTAMPTZ(3),

    CONSTRAINT "reminder_sent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reminder_practice_id_ended_at_idx" ON "reminder"("practice_id", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_practice_id_id_key" ON "reminder"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_sent_practice_id_reminder_id_occasion_key" ON "reminder_sent"("practice_id", "reminder_id", "occasion");

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_practice_id_link_id_fkey" FOREIGN KEY ("practice_id", "link_id") REFERENCES "home_care_link"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_sent" ADD CONSTRAINT "reminder_sent_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_sent" ADD CONSTRAINT "reminder_sent_practice_id_reminder_id_fkey" FOREIGN KEY ("practice_id", "reminder_id") REFERENCES "reminder"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "reminder" ADD CONSTRAINT "reminder_sealed" CHECK ("target" IS NULL OR is_sealed("target" #>> '{}'));
-- A minute of the day, and a push has somewhere to go.
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_minutes" CHECK (
  "quiet_from" BETWEEN 0 AND 1439 AND "quiet_until" BETWEEN 0 AND 1439
  AND ("daily_at" IS NULL OR "daily_at" BETWEEN 0 AND 1439)
  AND ("channel" = 'push') = ("target" IS NOT NULL));
CALL protect_table('reminder');
CALL protect_table('reminder_sent');

-- The job goes through practices that have a reminder on; it sees no row of them before it names one.
CREATE FUNCTION reminder_practices() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT practice_id FROM reminder WHERE ended_at IS NULL
$$;
REVOKE EXECUTE ON FUNCTION reminder_practices() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reminder_practices() TO fascicle_app;
