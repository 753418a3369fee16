-- CreateTable
CREATE TABLE "saved_once" (
    "practice_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "request_hash" TEXT NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_once_pkey" PRIMARY KEY ("practice_id","account_id","key")
);

-- CreateIndex
CREATE INDEX "saved_once_created_at_idx" ON "saved_once"("created_at");

-- AddForeignKey
ALTER TABLE "saved_once" ADD CONSTRAINT "saved_once_practice_id_account_id_fkey" FOREIGN KEY ("practice_id", "account_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL protect_table('saved_once');
-- Nobody but the sender asks for an answer again.
CREATE POLICY own_account ON "saved_once" AS RESTRICTIVE
  USING (account_id = app_account()) WITH CHECK (account_id = app_account());

-- What was sent more than a day ago is not sent again.
CREATE FUNCTION saved_once_sweep(older_than_seconds double precision) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM saved_once WHERE created_at < now() - make_interval(secs => older_than_seconds)
    RETURNING 1)
  SELECT count(*)::integer FROM gone
$$;
REVOKE EXECUTE ON FUNCTION saved_once_sweep(double precision) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION saved_once_sweep(double precision) TO fascicle_app;
