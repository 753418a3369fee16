-- AlterTable
ALTER TABLE "home_care_draft" ADD COLUMN     "around" JSONB;

-- AlterTable
ALTER TABLE "home_care_sheet" ADD COLUMN     "around" JSONB;

-- CreateTable
CREATE TABLE "teach_back" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "sheet_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "teach_back_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "teach_back_practice_id_sheet_id_created_at_idx" ON "teach_back"("practice_id", "sheet_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "teach_back_practice_id_id_key" ON "teach_back"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "teach_back" ADD CONSTRAINT "teach_back_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teach_back" ADD CONSTRAINT "teach_back_practice_id_sheet_id_fkey" FOREIGN KEY ("practice_id", "sheet_id") REFERENCES "home_care_sheet"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teach_back" ADD CONSTRAINT "teach_back_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was chosen and written is sealed, as the programs are; how an item was shown back is written once, never edited.
ALTER TABLE "home_care_draft" ADD CONSTRAINT "home_care_draft_around_sealed" CHECK ("around" IS NULL OR is_sealed("around" #>> '{}'));
ALTER TABLE "home_care_sheet" ADD CONSTRAINT "home_care_sheet_around_sealed" CHECK ("around" IS NULL OR is_sealed("around" #>> '{}'));
ALTER TABLE "teach_back" ADD CONSTRAINT "teach_back_sealed" CHECK (is_sealed("content" #>> '{}'));
CALL protect_table('teach_back', 'SELECT, INSERT');
