-- From where something was written or opened.
ALTER TABLE "audit_event" ADD COLUMN "network" TEXT, ADD COLUMN "session_id" UUID;
ALTER TABLE "access_log" ADD COLUMN "network" TEXT, ADD COLUMN "session_id" UUID;

-- The owner's view reads both tables by time, by client and by person.
DROP INDEX "audit_event_practice_id_at_idx";
CREATE INDEX "audit_event_practice_id_at_id_idx" ON "audit_event"("practice_id", "at", "id");
CREATE INDEX "audit_event_practice_id_account_id_at_idx" ON "audit_event"("practice_id", "account_id", "at");
CREATE INDEX "access_log_practice_id_at_id_idx" ON "access_log"("practice_id", "at", "id");
CREATE INDEX "access_log_practice_id_account_id_at_idx" ON "access_log"("practice_id", "account_id", "at");

-- The chain: what was written once is found again, and what is missing is missed.
CREATE TABLE "audit_seal" (
    "practice_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "row_at" TIMESTAMPTZ(3) NOT NULL,
    "content_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("practice_id","number")
);
CREATE UNIQUE INDEX "audit_seal_row_id_key" ON "audit_seal"("row_id");
CALL protect_table('audit_seal', 'SELECT, INSERT');

-- Practices with rows that wait for their seal: ids alone. A row may land after a later one was sealed, never by more
-- than the longest transaction; `every` looks at all rows there are, for the program that a person runs.
CREATE FUNCTION audit_waiting("every" boolean) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id FROM practice p
  CROSS JOIN LATERAL (
    SELECT CASE WHEN "every" THEN '-infinity'::timestamptz ELSE coalesce((
      SELECT s.row_at - interval '10 minutes' FROM audit_seal s
      WHERE s.practice_id = p.id ORDER BY s.number DESC LIMIT 1), '-infinity') END AS since) begin
  WHERE EXISTS (SELECT FROM audit_event e WHERE e.practice_id = p.id AND e.at >= begin.since
      AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = e.id))
    OR EXISTS (SELECT FROM access_log l WHERE l.practice_id = p.id AND l.at >= begin.since
      AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = l.id))
$$;
REVOKE EXECUTE ON FUNCTION audit_waiting(boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_waiting(boolean) TO fascicle_app;
