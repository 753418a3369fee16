-- AlterTable
ALTER TABLE "clearance" ADD COLUMN     "file_id" UUID;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_practice_id_file_id_fkey" FOREIGN KEY ("practice_id", "file_id") REFERENCES "client_file"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
