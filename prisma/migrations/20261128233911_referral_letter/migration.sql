-- CreateTable
CREATE TABLE "referral_letter" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "screening_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rules" TEXT[],
    "document" JSONB NOT NULL,
    "content_version" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "issued_by_id" UUID NOT NULL,

    CONSTRAINT "referral_letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "referral_letter_practice_id_id_key" ON "referral_letter"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_letter_practice_id_client_id_number_key" ON "referral_letter"("practice_id", "client_id", "number");

-- AddForeignKey
ALTER TABLE "referral_letter" ADD CONSTRAINT "referral_letter_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_letter" ADD CONSTRAINT "referral_letter_practice_id_screening_id_fkey" FOREIGN KEY ("practice_id", "screening_id") REFERENCES "screening"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_letter" ADD CONSTRAINT "referral_letter_practice_id_issued_by_id_fkey" FOREIGN KEY ("practice_id", "issued_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Issued once, never edited.
ALTER TABLE "referral_letter" ADD CONSTRAINT "referral_letter_sealed" CHECK (is_sealed("document" #>> '{}'));
CALL protect_table('referral_letter', 'SELECT, INSERT');
