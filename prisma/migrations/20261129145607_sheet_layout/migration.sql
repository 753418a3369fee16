-- CreateEnum
CREATE TYPE "SheetLayout" AS ENUM ('standard', 'large', 'ink', 'both');

-- AlterTable
ALTER TABLE "client" ADD COLUMN     "sheet_layout" "SheetLayout" NOT NULL DEFAULT 'standard';
