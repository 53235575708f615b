CREATE TABLE "denunciation_files" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"denunciation_id" text collate "C" NOT NULL,
	"sight" text collate "C" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"sealed_facts" text collate "C" NOT NULL,
	"redacted_from" text collate "C",
	"person_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "denunciation_files_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "denunciation_files" ADD CONSTRAINT "denunciation_files_case" FOREIGN KEY ("commune_id","denunciation_id") REFERENCES "public"."denunciations"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "denunciation_files_by_case" ON "denunciation_files" USING btree ("commune_id","denunciation_id","at","id");