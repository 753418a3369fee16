-- CreateTable
CREATE TABLE "practice_export" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "account_id" UUID,
    "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heard_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "clients" INTEGER NOT NULL,
    "done_records" INTEGER NOT NULL DEFAULT 0,
    "done_sheets" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,

    CONSTRAINT "practice_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retention_round" (
    "practice_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "due" INTEGER NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retention_round_pkey" PRIMARY KEY ("practice_id","day")
);

-- CreateIndex
CREATE INDEX "practice_export_practice_id_begun_at_idx" ON "practice_export"("practice_id", "begun_at");

-- AddForeignKey
ALTER TABLE "practice_export" ADD CONSTRAINT "practice_export_practice_id_account_id_fkey" FOREIGN KEY ("practice_id", "account_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retention_round" ADD CONSTRAINT "retention_round_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "practice_export"
  ADD CONSTRAINT "practice_export_outcome" CHECK ("outcome" IN ('whole', 'stopped')),
  ADD CONSTRAINT "practice_export_ended" CHECK (("outcome" IS NULL) = ("ended_at" IS NULL));
CALL protect_table('practice_export');
-- What was found on a day stays what was found.
CALL protect_table('retention_round', 'SELECT, INSERT');

-- Practices that the retention job has not been to on their own day; their ids and nothing else of them.
CREATE FUNCTION retention_waiting() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id FROM practice p
  WHERE NOT EXISTS (SELECT FROM retention_round r
    WHERE r.practice_id = p.id AND r.day = (now() AT TIME ZONE p.time_zone)::date)
$$;
REVOKE EXECUTE ON FUNCTION retention_waiting() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retention_waiting() TO fascicle_app;
