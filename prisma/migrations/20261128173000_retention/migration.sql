-- How long records are kept, and what keeps one longer.
ALTER TABLE "practice" ADD COLUMN "retention_years" INTEGER NOT NULL DEFAULT 8,
  ADD COLUMN "retention_minor_age" INTEGER NOT NULL DEFAULT 26;
ALTER TABLE "practice"
  ADD CONSTRAINT "practice_retention_years" CHECK ("retention_years" BETWEEN 1 AND 100),
  ADD CONSTRAINT "practice_retention_minor_age" CHECK ("retention_minor_age" BETWEEN 18 AND 100);

CREATE TABLE "record_hold" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "placed_by_id" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,

    CONSTRAINT "record_hold_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "record_hold_practice_id_client_id_idx" ON "record_hold"("practice_id", "client_id");
CREATE UNIQUE INDEX "record_hold_practice_id_id_key" ON "record_hold"("practice_id", "id");
ALTER TABLE "record_hold" ADD CONSTRAINT "record_hold_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "record_hold" ADD CONSTRAINT "record_hold_practice_id_placed_by_id_fkey" FOREIGN KEY ("practice_id", "placed_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "record_hold" ADD CONSTRAINT "record_hold_sealed" CHECK (is_sealed("reason"));
CALL protect_table('record_hold');
