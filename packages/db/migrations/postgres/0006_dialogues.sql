CREATE TABLE "dialogue_events" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"dialogue_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"person_id" text collate "C",
	"petition_id" text collate "C",
	"note" text collate "C",
	CONSTRAINT "dialogue_events_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "dialogues" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"code" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"day" text collate "C" NOT NULL,
	"from_time" text collate "C" NOT NULL,
	"to_time" text collate "C" NOT NULL,
	"place" text collate "C" NOT NULL,
	"chair_id" text collate "C" NOT NULL,
	"co_chairs" text collate "C",
	"agenda" json NOT NULL,
	"topics" json NOT NULL,
	"hamlet_ids" json NOT NULL,
	"invited" text collate "C",
	"state" text collate "C" NOT NULL,
	"announced_on" text collate "C",
	"announced_by" text collate "C",
	"opened_at" bigint,
	"closed_at" bigint,
	"conclusion" text collate "C",
	"concluded_on" text collate "C",
	"published_on" text collate "C",
	"published_by" text collate "C",
	"cancel_reason" text collate "C",
	"room" json NOT NULL,
	"sheet_ids" json NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "dialogues_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "dialogue_promises" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"dialogue_id" text collate "C" NOT NULL,
	"petition_id" text collate "C",
	"number" bigint NOT NULL,
	"text" text collate "C" NOT NULL,
	"position_id" text collate "C" NOT NULL,
	"hamlet_id" text collate "C",
	"due_on" text collate "C" NOT NULL,
	"task_id" text collate "C" NOT NULL,
	"made_at" bigint NOT NULL,
	"person_id" text collate "C" NOT NULL,
	CONSTRAINT "dialogue_promises_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "dialogue_questions" (
	"commune_id" text collate "C" NOT NULL,
	"dialogue_id" text collate "C" NOT NULL,
	"petition_id" text collate "C" NOT NULL,
	"number" bigint NOT NULL,
	"may_show" boolean NOT NULL,
	"topic" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"hidden_reason" text collate "C",
	"merged_into" text collate "C",
	"position_id" text collate "C",
	"prepared" text collate "C",
	"outcome" text collate "C",
	"answered_at" bigint,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "dialogue_questions_key" PRIMARY KEY("commune_id","petition_id")
);
--> statement-breakpoint
CREATE TABLE "dialogue_supports" (
	"commune_id" text collate "C" NOT NULL,
	"dialogue_id" text collate "C" NOT NULL,
	"petition_id" text collate "C" NOT NULL,
	"device_hash" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "dialogue_supports_key" PRIMARY KEY("commune_id","dialogue_id","petition_id","device_hash")
);
--> statement-breakpoint
CREATE TABLE "dialogue_tallies" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"dialogue_id" text collate "C" NOT NULL,
	"hamlet_id" text collate "C",
	"sex" text collate "C" NOT NULL,
	"ethnic_group" text collate "C",
	"people" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "dialogue_tallies_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "voices" (
	"commune_id" text collate "C" NOT NULL,
	"petition_id" text collate "C" NOT NULL,
	"file_id" text collate "C" NOT NULL,
	"seconds" bigint NOT NULL,
	"transcribed_by" text collate "C",
	"transcribed_at" bigint,
	"at" bigint NOT NULL,
	CONSTRAINT "voices_key" PRIMARY KEY("commune_id","petition_id")
);
--> statement-breakpoint
CREATE TABLE "voter_requests" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"voters" bigint NOT NULL,
	"asking" bigint NOT NULL,
	"dialogue_id" text collate "C",
	CONSTRAINT "voter_requests_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "dialogue_events" ADD CONSTRAINT "dialogue_events_dialogue" FOREIGN KEY ("commune_id","dialogue_id") REFERENCES "public"."dialogues"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogues" ADD CONSTRAINT "dialogues_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_promises" ADD CONSTRAINT "dialogue_promises_dialogue" FOREIGN KEY ("commune_id","dialogue_id") REFERENCES "public"."dialogues"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_questions" ADD CONSTRAINT "dialogue_questions_dialogue" FOREIGN KEY ("commune_id","dialogue_id") REFERENCES "public"."dialogues"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_questions" ADD CONSTRAINT "dialogue_questions_petition" FOREIGN KEY ("commune_id","petition_id") REFERENCES "public"."petitions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_supports" ADD CONSTRAINT "dialogue_supports_dialogue" FOREIGN KEY ("commune_id","dialogue_id") REFERENCES "public"."dialogues"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogue_tallies" ADD CONSTRAINT "dialogue_tallies_dialogue" FOREIGN KEY ("commune_id","dialogue_id") REFERENCES "public"."dialogues"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voices" ADD CONSTRAINT "voices_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voter_requests" ADD CONSTRAINT "voter_requests_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dialogue_events_by_dialogue" ON "dialogue_events" USING btree ("commune_id","dialogue_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dialogues_code" ON "dialogues" USING btree ("code");--> statement-breakpoint
CREATE INDEX "dialogues_by_day" ON "dialogues" USING btree ("commune_id","day","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dialogue_promises_number" ON "dialogue_promises" USING btree ("commune_id","dialogue_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "dialogue_questions_number" ON "dialogue_questions" USING btree ("commune_id","dialogue_id","number");--> statement-breakpoint
CREATE INDEX "dialogue_tallies_by_dialogue" ON "dialogue_tallies" USING btree ("commune_id","dialogue_id","id");--> statement-breakpoint
CREATE INDEX "voices_by_file" ON "voices" USING btree ("commune_id","file_id");