-- AlterTable
ALTER TABLE "outcome" ADD COLUMN     "told_intake_id" UUID,
ADD COLUMN     "told_on" "IntakeLinkKind";

-- CreateIndex
CREATE UNIQUE INDEX "outcome_practice_id_told_intake_id_measure_key" ON "outcome"("practice_id", "told_intake_id", "measure");

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_practice_id_told_intake_id_fkey" FOREIGN KEY ("practice_id", "told_intake_id") REFERENCES "told_intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was sent with an own intake was told by the client alone; a correction of it names only where it was told.
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_told_alone" CHECK (
  "told_intake_id" IS NULL OR ("told_on" IS NOT NULL AND "entered_by_id" IS NULL));
