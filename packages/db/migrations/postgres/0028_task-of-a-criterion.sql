ALTER TABLE "tasks" ADD COLUMN "criterion" text collate "C";--> statement-breakpoint
CREATE INDEX "tasks_by_criterion" ON "tasks" USING btree ("commune_id","criterion","id");