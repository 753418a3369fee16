-- CreateEnum
CREATE TYPE "LineOrigin" AS ENUM ('record', 'template');

-- AlterTable
ALTER TABLE "session_plan_line" ADD COLUMN     "carried_from" "LineOrigin";
