-- CreateTable
CREATE TABLE "home_care_draft" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "program" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "home_care_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "home_care_draft_practice_id_id_key" ON "home_care_draft"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "home_care_draft_practice_id_client_id_version_key" ON "home_care_draft"("practice_id", "client_id", "version");

-- AddForeignKey
ALTER TABLE "home_care_draft" ADD CONSTRAINT "home_care_draft_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "home_care_draft" ADD CONSTRAINT "home_care_draft_sealed" CHECK (is_sealed("program" #>> '{}'));
CALL protect_table('home_care_draft');
