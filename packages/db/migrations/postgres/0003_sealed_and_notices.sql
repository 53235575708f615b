CREATE TABLE "denunciation_events" (
	"commune_id" text collate "C" NOT NULL,
	"denunciation_id" text collate "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"day" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"document" text collate "C",
	"days" bigint,
	"sealed_note" text collate "C",
	CONSTRAINT "denunciation_events_key" PRIMARY KEY("commune_id","denunciation_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "denunciation_recipients" (
	"commune_id" text collate "C" NOT NULL,
	"denunciation_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"sight" text collate "C" NOT NULL,
	"box" text collate "C" NOT NULL,
	"named_at" bigint NOT NULL,
	CONSTRAINT "denunciation_recipients_key" PRIMARY KEY("commune_id","denunciation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "denunciations" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"receipt" text collate "C" NOT NULL,
	"number" bigint NOT NULL,
	"register_year" bigint NOT NULL,
	"channel" text collate "C" NOT NULL,
	"received_at" bigint NOT NULL,
	"due_on" text collate "C",
	"state" text collate "C" NOT NULL,
	"sealed" text collate "C" NOT NULL,
	"sealed_redacted" text collate "C" NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "denunciations_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"commune_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"read_at" bigint,
	"mail" text collate "C" NOT NULL,
	"attempts" bigint NOT NULL,
	"leased_until" bigint,
	CONSTRAINT "notices_key" PRIMARY KEY("commune_id","person_id","record_id","kind","on_day")
);
--> statement-breakpoint
CREATE TABLE "sealing_keys" (
	"commune_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"public_key" text collate "C" NOT NULL,
	"locked_key" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "sealing_keys_key" PRIMARY KEY("commune_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "denunciation_events" ADD CONSTRAINT "denunciation_events_case" FOREIGN KEY ("commune_id","denunciation_id") REFERENCES "public"."denunciations"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "denunciation_recipients" ADD CONSTRAINT "denunciation_recipients_case" FOREIGN KEY ("commune_id","denunciation_id") REFERENCES "public"."denunciations"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "denunciations" ADD CONSTRAINT "denunciations_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person" FOREIGN KEY ("commune_id","person_id") REFERENCES "public"."people"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealing_keys" ADD CONSTRAINT "sealing_keys_person" FOREIGN KEY ("commune_id","person_id") REFERENCES "public"."people"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "denunciation_recipients_by_person" ON "denunciation_recipients" USING btree ("commune_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "denunciations_receipt" ON "denunciations" USING btree ("commune_id","receipt");--> statement-breakpoint
CREATE UNIQUE INDEX "denunciations_register" ON "denunciations" USING btree ("commune_id","register_year","number");--> statement-breakpoint
CREATE INDEX "notices_by_mail" ON "notices" USING btree ("commune_id","mail","at");