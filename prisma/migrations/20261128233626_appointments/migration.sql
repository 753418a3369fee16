-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "moved_from" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "source_hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "appointment_practice_id_starts_at_idx" ON "appointment"("practice_id", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_practice_id_client_id_starts_at_idx" ON "appointment"("practice_id", "client_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_practice_id_id_key" ON "appointment"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_practice_id_source_hash_key" ON "appointment"("practice_id", "source_hash");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_practice_id_therapist_id_fkey" FOREIGN KEY ("practice_id", "therapist_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "appointment" ADD CONSTRAINT "appointment_minutes" CHECK ("minutes" BETWEEN 5 AND 480);
CALL protect_table('appointment');
