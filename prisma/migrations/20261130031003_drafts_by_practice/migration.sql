-- CreateIndex
CREATE INDEX "intake_drafts" ON "intake"("practice_id", "id") WHERE (status = 'draft');

-- CreateIndex
CREATE INDEX "session_plan_drafts" ON "session_plan"("practice_id", "id") WHERE (status = 'draft');

-- CreateIndex
CREATE INDEX "session_record_drafts" ON "session_record"("practice_id", "id") WHERE (status = 'draft');

-- CreateIndex
CREATE INDEX "told_intake_sent" ON "told_intake"("practice_id", "id") WHERE (status = 'sent');
