CREATE TABLE "finding_dismissals" (
	"commune_id" text collate "C" NOT NULL,
	"plan_id" text collate "C" NOT NULL,
	"finding_key" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "finding_dismissals_key" PRIMARY KEY("commune_id","plan_id","finding_key")
);
--> statement-breakpoint
CREATE TABLE "petition_events" (
	"commune_id" text collate "C" NOT NULL,
	"petition_id" text collate "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"person_id" text collate "C",
	"position_id" text collate "C",
	CONSTRAINT "petition_events_key" PRIMARY KEY("commune_id","petition_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "petitions" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"kiosk_id" text collate "C",
	"receipt" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"topic" text collate "C" NOT NULL,
	"hamlet_id" text collate "C",
	"language" text collate "C" NOT NULL,
	"name" text collate "C",
	"contact" text collate "C",
	"consent_at" bigint,
	"written_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"state" text collate "C" NOT NULL,
	"position_id" text collate "C",
	"answer" json,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "petitions_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"plan_id" text collate "C" NOT NULL,
	"version" bigint NOT NULL,
	"document" json NOT NULL,
	"fingerprint" text collate "C" NOT NULL,
	"file_name" text collate "C" NOT NULL,
	"imported_at" bigint NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"change" text collate "C" NOT NULL,
	CONSTRAINT "plan_versions_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"year" bigint NOT NULL,
	"title" text collate "C" NOT NULL,
	"number" text collate "C",
	"symbol" text collate "C",
	"issued_on" text collate "C",
	"state" text collate "C" NOT NULL,
	"state_reason" text collate "C",
	"signed_by" json,
	"version" bigint NOT NULL,
	"set_aside" json NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "plans_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "taken_proposals" (
	"commune_id" text collate "C" NOT NULL,
	"plan_id" text collate "C" NOT NULL,
	"proposal_key" text collate "C" NOT NULL,
	"taken_at" bigint NOT NULL,
	CONSTRAINT "taken_proposals_key" PRIMARY KEY("commune_id","plan_id","proposal_key")
);
--> statement-breakpoint
CREATE TABLE "task_duties" (
	"commune_id" text collate "C" NOT NULL,
	"task_id" text collate "C" NOT NULL,
	"plan_id" text collate "C" NOT NULL,
	"duty_key" text collate "C" NOT NULL,
	CONSTRAINT "task_duties_key" PRIMARY KEY("commune_id","task_id","duty_key")
);
--> statement-breakpoint
CREATE TABLE "task_entries" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"task_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"sentence" text collate "C" NOT NULL,
	"quantity" double precision,
	"evidence" json NOT NULL,
	CONSTRAINT "task_entries_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "task_supporters" (
	"commune_id" text collate "C" NOT NULL,
	"task_id" text collate "C" NOT NULL,
	"position_id" text collate "C" NOT NULL,
	CONSTRAINT "task_supporters_key" PRIMARY KEY("commune_id","task_id","position_id")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"detail" text collate "C" NOT NULL,
	"source" json NOT NULL,
	"plan_id" text collate "C",
	"petition_id" text collate "C",
	"position_id" text collate "C" NOT NULL,
	"supporting_ids" json NOT NULL,
	"hamlet_id" text collate "C",
	"deadline" text collate "C",
	"deadline_reason" text collate "C",
	"recurrence" json,
	"occurrence" text collate "C",
	"product" text collate "C",
	"quantity" double precision,
	"unit" text collate "C",
	"evidence_required" boolean NOT NULL,
	"state" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	"due" text collate "C" NOT NULL,
	"title_order" text collate "C" NOT NULL,
	CONSTRAINT "tasks_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "finding_dismissals" ADD CONSTRAINT "finding_dismissals_plan" FOREIGN KEY ("commune_id","plan_id") REFERENCES "public"."plans"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_events" ADD CONSTRAINT "petition_events_petition" FOREIGN KEY ("commune_id","petition_id") REFERENCES "public"."petitions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_kiosk" FOREIGN KEY ("commune_id","kiosk_id") REFERENCES "public"."kiosks"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_hamlet" FOREIGN KEY ("commune_id","hamlet_id") REFERENCES "public"."units"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_position" FOREIGN KEY ("commune_id","position_id") REFERENCES "public"."positions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_plan" FOREIGN KEY ("commune_id","plan_id") REFERENCES "public"."plans"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_proposals" ADD CONSTRAINT "taken_proposals_plan" FOREIGN KEY ("commune_id","plan_id") REFERENCES "public"."plans"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_duties" ADD CONSTRAINT "task_duties_task" FOREIGN KEY ("commune_id","task_id") REFERENCES "public"."tasks"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_entries" ADD CONSTRAINT "task_entries_task" FOREIGN KEY ("commune_id","task_id") REFERENCES "public"."tasks"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_supporters" ADD CONSTRAINT "task_supporters_task" FOREIGN KEY ("commune_id","task_id") REFERENCES "public"."tasks"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_supporters" ADD CONSTRAINT "task_supporters_position" FOREIGN KEY ("commune_id","position_id") REFERENCES "public"."positions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_position" FOREIGN KEY ("commune_id","position_id") REFERENCES "public"."positions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_hamlet" FOREIGN KEY ("commune_id","hamlet_id") REFERENCES "public"."units"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_plan" FOREIGN KEY ("commune_id","plan_id") REFERENCES "public"."plans"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_petition" FOREIGN KEY ("commune_id","petition_id") REFERENCES "public"."petitions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "petitions_receipt" ON "petitions" USING btree ("commune_id","receipt");--> statement-breakpoint
CREATE INDEX "petitions_by_receipt_time" ON "petitions" USING btree ("commune_id","received_at","id");--> statement-breakpoint
CREATE INDEX "petitions_by_change" ON "petitions" USING btree ("commune_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "petitions_by_state" ON "petitions" USING btree ("commune_id","state","received_at","id");--> statement-breakpoint
CREATE INDEX "petitions_by_hamlet" ON "petitions" USING btree ("commune_id","hamlet_id","received_at","id");--> statement-breakpoint
CREATE INDEX "petitions_by_position" ON "petitions" USING btree ("commune_id","position_id","received_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_versions_version" ON "plan_versions" USING btree ("commune_id","plan_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_versions_fingerprint" ON "plan_versions" USING btree ("commune_id","fingerprint");--> statement-breakpoint
CREATE INDEX "plans_by_year" ON "plans" USING btree ("commune_id","year","updated_at","id");--> statement-breakpoint
CREATE INDEX "task_duties_by_duty" ON "task_duties" USING btree ("commune_id","plan_id","duty_key","task_id");--> statement-breakpoint
CREATE INDEX "task_entries_by_task" ON "task_entries" USING btree ("commune_id","task_id","at","id");--> statement-breakpoint
CREATE INDEX "task_entries_by_time" ON "task_entries" USING btree ("commune_id","at","id");--> statement-breakpoint
CREATE INDEX "task_supporters_by_position" ON "task_supporters" USING btree ("commune_id","position_id","task_id");--> statement-breakpoint
CREATE INDEX "tasks_by_due" ON "tasks" USING btree ("commune_id","due","id");--> statement-breakpoint
CREATE INDEX "tasks_by_change" ON "tasks" USING btree ("commune_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "tasks_by_title" ON "tasks" USING btree ("commune_id","title_order","id");--> statement-breakpoint
CREATE INDEX "tasks_by_state" ON "tasks" USING btree ("commune_id","state","due","id");--> statement-breakpoint
CREATE INDEX "tasks_by_position" ON "tasks" USING btree ("commune_id","position_id","due","id");--> statement-breakpoint
CREATE INDEX "tasks_by_hamlet" ON "tasks" USING btree ("commune_id","hamlet_id","due","id");--> statement-breakpoint
CREATE INDEX "tasks_by_plan" ON "tasks" USING btree ("commune_id","plan_id","due","id");--> statement-breakpoint
CREATE INDEX "tasks_by_petition" ON "tasks" USING btree ("commune_id","petition_id","id");