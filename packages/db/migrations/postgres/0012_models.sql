CREATE TABLE "model_events" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"model_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"files" json NOT NULL,
	CONSTRAINT "model_events_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "model_tasks" (
	"commune_id" text collate "C" NOT NULL,
	"model_id" text collate "C" NOT NULL,
	"task_id" text collate "C" NOT NULL,
	"number" bigint NOT NULL,
	"from_task_id" text collate "C",
	CONSTRAINT "model_tasks_key" PRIMARY KEY("commune_id","model_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "models" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"field" text collate "C" NOT NULL,
	"by" text collate "C" NOT NULL,
	"registered_on" text collate "C" NOT NULL,
	"owner_id" text collate "C" NOT NULL,
	"hamlet_ids" json NOT NULL,
	"passport" json NOT NULL,
	"state" text collate "C" NOT NULL,
	"begun_on" text collate "C",
	"proposal" json,
	"recognitions" json NOT NULL,
	"alive_on" text collate "C",
	"ended_on" text collate "C",
	"end_reason" text collate "C",
	"origin_id" text collate "C",
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "models_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "model_events" ADD CONSTRAINT "model_events_model" FOREIGN KEY ("commune_id","model_id") REFERENCES "public"."models"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_tasks" ADD CONSTRAINT "model_tasks_model" FOREIGN KEY ("commune_id","model_id") REFERENCES "public"."models"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_tasks" ADD CONSTRAINT "model_tasks_task" FOREIGN KEY ("commune_id","task_id") REFERENCES "public"."tasks"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "models" ADD CONSTRAINT "models_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_events_by_model" ON "model_events" USING btree ("commune_id","model_id","at","id");--> statement-breakpoint
CREATE INDEX "models_by_day" ON "models" USING btree ("commune_id","registered_on","id");