-- CreateTable
CREATE TABLE "backup_run" (
    "id" UUID NOT NULL,
    "is_nightly" BOOLEAN NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "is_good" BOOLEAN NOT NULL DEFAULT false,
    "is_verified" BOOLEAN NOT NULL DEFAULT false,
    "bytes" BIGINT,
    "rows" BIGINT,
    "code" TEXT,

    CONSTRAINT "backup_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "backup_run_started_at_idx" ON "backup_run"("started_at");

-- It belongs to the installation, to no practice: the app asks for its state and reads no row.
ALTER TABLE "backup_run" ENABLE ROW LEVEL SECURITY;

-- The last good backup and the last one that was not, by the database's clock.
CREATE FUNCTION backup_state()
RETURNS TABLE (
  "goodAt" timestamptz, "goodBytes" bigint, "isVerified" boolean, "failedAt" timestamptz, "failedCode" text,
  "now" timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT good.started_at, good.bytes, good.is_verified, bad.started_at, bad.code, now()
  FROM (SELECT 1) AS one
  LEFT JOIN LATERAL (SELECT * FROM backup_run WHERE is_good ORDER BY started_at DESC LIMIT 1) AS good ON true
  LEFT JOIN LATERAL (
    SELECT started_at, COALESCE(code, 'broke_off') AS code FROM backup_run
    -- One that has not ended after six hours was killed.
    WHERE NOT is_good AND (ended_at IS NOT NULL OR started_at < now() - interval '6 hours')
    ORDER BY started_at DESC LIMIT 1) AS bad ON true
$$;
GRANT EXECUTE ON FUNCTION backup_state() TO fascicle_app;
