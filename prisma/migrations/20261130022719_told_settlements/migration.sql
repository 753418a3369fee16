-- CreateTable
CREATE TABLE "told_settlement" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "told_intake_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "told_settlement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "told_settlement_practice_id_told_intake_id_created_at_idx" ON "told_settlement"("practice_id", "told_intake_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "told_settlement_practice_id_id_key" ON "told_settlement"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "told_settlement" ADD CONSTRAINT "told_settlement_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_settlement" ADD CONSTRAINT "told_settlement_practice_id_told_intake_id_fkey" FOREIGN KEY ("practice_id", "told_intake_id") REFERENCES "told_intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_settlement" ADD CONSTRAINT "told_settlement_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The client's words and what stands are sealed. Written once: what is settled anew is a row of its own.
ALTER TABLE "told_settlement" ADD CONSTRAINT "told_settlement_sealed" CHECK (is_sealed("content"));
CALL protect_table('told_settlement', 'SELECT, INSERT');
