-- CreateTable
CREATE TABLE "plan_template" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archived_by_id" UUID,

    CONSTRAINT "plan_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_template_version" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "causes" TEXT[],
    "phases" TEXT[],
    "plan" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "plan_template_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_template_practice_id_id_key" ON "plan_template"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_template_one_name" ON "plan_template"("practice_id", "name") WHERE (archived_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "plan_template_version_practice_id_id_key" ON "plan_template_version"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_template_version_practice_id_template_id_number_key" ON "plan_template_version"("practice_id", "template_id", "number");

-- AddForeignKey
ALTER TABLE "plan_template" ADD CONSTRAINT "plan_template_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_template" ADD CONSTRAINT "plan_template_practice_id_archived_by_id_fkey" FOREIGN KEY ("practice_id", "archived_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_template_version" ADD CONSTRAINT "plan_template_version_practice_id_template_id_fkey" FOREIGN KEY ("practice_id", "template_id") REFERENCES "plan_template"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_template_version" ADD CONSTRAINT "plan_template_version_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL protect_table('plan_template');
-- A version is saved once, never edited.
CALL protect_table('plan_template_version', 'SELECT, INSERT');
