-- CreateEnum
CREATE TYPE "ConsentArea" AS ENUM ('general', 'gluteal', 'inner_thigh', 'abdomen');

-- CreateEnum
CREATE TYPE "ConsentParty" AS ENUM ('client', 'guardian');

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "area" "ConsentArea" NOT NULL,
    "given" BOOLEAN NOT NULL,
    "party" "ConsentParty" NOT NULL,
    "wording_version" TEXT,
    "content" JSONB NOT NULL,
    "signature" JSONB,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "created_by_id" UUID,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_practice_id_client_id_created_at_idx" ON "consent"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "consent_practice_id_id_key" ON "consent"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Said once, never edited.
ALTER TABLE "consent" ADD CONSTRAINT "consent_sealed"
  CHECK (is_sealed("content" #>> '{}') AND ("signature" IS NULL OR is_sealed("signature" #>> '{}')));
CALL protect_table('consent', 'SELECT, INSERT');
