-- CreateTable
CREATE TABLE "record_amendment" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "record_amendment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "record_amendment_practice_id_record_id_created_at_idx" ON "record_amendment"("practice_id", "record_id", "created_at");

-- CreateIndex
CREATE INDEX "record_amendment_practice_id_client_id_created_at_idx" ON "record_amendment"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "record_amendment_practice_id_id_key" ON "record_amendment"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "record_amendment" ADD CONSTRAINT "record_amendment_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_amendment" ADD CONSTRAINT "record_amendment_practice_id_record_id_fkey" FOREIGN KEY ("practice_id", "record_id") REFERENCES "session_record"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_amendment" ADD CONSTRAINT "record_amendment_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written once, never edited.
ALTER TABLE "record_amendment" ADD CONSTRAINT "record_amendment_sealed" CHECK (is_sealed("text") AND is_sealed("reason"));
CALL protect_table('record_amendment', 'SELECT, INSERT');
