-- CreateTable
CREATE TABLE "practice_limit" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "rule" TEXT,
    "effect" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_reason" TEXT,

    CONSTRAINT "practice_limit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "practice_limit_practice_id_id_key" ON "practice_limit"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_limit_one_name" ON "practice_limit"("practice_id", "name") WHERE (withdrawn_at IS NULL);

-- AddForeignKey
ALTER TABLE "practice_limit" ADD CONSTRAINT "practice_limit_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_limit" ADD CONSTRAINT "practice_limit_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_limit" ADD CONSTRAINT "practice_limit_practice_id_withdrawn_by_id_fkey" FOREIGN KEY ("practice_id", "withdrawn_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Read by every screening, also the one behind a client's own page.
CALL protect_table('practice_limit');
