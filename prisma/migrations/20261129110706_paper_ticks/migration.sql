-- AlterEnum
ALTER TYPE "CheckInKind" ADD VALUE 'paper_pain';

-- AlterTable
ALTER TABLE "check_in" ADD COLUMN     "entered_by_id" UUID;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_practice_id_entered_by_id_fkey" FOREIGN KEY ("practice_id", "entered_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
