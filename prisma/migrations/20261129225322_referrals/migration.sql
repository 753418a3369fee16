-- CreateEnum
CREATE TYPE "ReferralStepKind" AS ENUM ('advised', 'handed_over', 'posted', 'mailed', 'answered', 'given_up');

-- CreateTable
CREATE TABLE "referral_step" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" "ReferralStepKind" NOT NULL,
    "letter_id" UUID,
    "advice_id" UUID,
    "rules" TEXT[],
    "day" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "file_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "referral_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client_file" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "client_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "referral_step_practice_id_client_id_created_at_idx" ON "referral_step"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "referral_step_practice_id_id_key" ON "referral_step"("practice_id", "id");

-- CreateIndex
CREATE INDEX "client_file_practice_id_client_id_idx" ON "client_file"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "client_file_practice_id_id_key" ON "client_file"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "referral_step" ADD CONSTRAINT "referral_step_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_step" ADD CONSTRAINT "referral_step_practice_id_letter_id_fkey" FOREIGN KEY ("practice_id", "letter_id") REFERENCES "referral_letter"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_step" ADD CONSTRAINT "referral_step_practice_id_advice_id_fkey" FOREIGN KEY ("practice_id", "advice_id") REFERENCES "referral_step"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_step" ADD CONSTRAINT "referral_step_practice_id_file_id_fkey" FOREIGN KEY ("practice_id", "file_id") REFERENCES "client_file"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_step" ADD CONSTRAINT "referral_step_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_file" ADD CONSTRAINT "client_file_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_file" ADD CONSTRAINT "client_file_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Said once, never edited.
ALTER TABLE "referral_step" ADD CONSTRAINT "referral_step_sealed" CHECK (is_sealed("content" #>> '{}'));
ALTER TABLE "referral_step" ADD CONSTRAINT "referral_step_about" CHECK (
  CASE WHEN "kind" = 'advised' THEN "letter_id" IS NULL AND "advice_id" IS NULL
  ELSE num_nonnulls("letter_id", "advice_id") = 1 END);
ALTER TABLE "client_file" ADD CONSTRAINT "client_file_sealed" CHECK (is_sealed("bytes"));
CALL protect_table('referral_step', 'SELECT, INSERT');
CALL protect_table('client_file', 'SELECT, INSERT');
