-- CreateTable
CREATE TABLE "content_review" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "content_id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "content_version" TEXT NOT NULL,
    "reviewer_name" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_reason" TEXT,

    CONSTRAINT "content_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "content_review_practice_id_content_hash_idx" ON "content_review"("practice_id", "content_hash");

-- CreateIndex
CREATE INDEX "content_review_practice_id_kind_content_id_idx" ON "content_review"("practice_id", "kind", "content_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_review_practice_id_id_key" ON "content_review"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "content_review_once" ON "content_review"("practice_id", "kind", "content_id", "content_hash", "licence") WHERE (withdrawn_at IS NULL);

-- AddForeignKey
ALTER TABLE "content_review" ADD CONSTRAINT "content_review_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_review" ADD CONSTRAINT "content_review_practice_id_withdrawn_by_id_fkey" FOREIGN KEY ("practice_id", "withdrawn_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL protect_table('content_review');
