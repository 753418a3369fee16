-- AlterTable
ALTER TABLE "intake" ADD COLUMN     "told_intake_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "intake_practice_id_told_intake_id_key" ON "intake"("practice_id", "told_intake_id");

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_practice_id_told_intake_id_fkey" FOREIGN KEY ("practice_id", "told_intake_id") REFERENCES "told_intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
