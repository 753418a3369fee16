-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;
