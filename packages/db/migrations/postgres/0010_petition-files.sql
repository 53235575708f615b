CREATE TABLE "petition_files" (
	"commune_id" text collate "C" NOT NULL,
	"petition_id" text collate "C" NOT NULL,
	"file_id" text collate "C" NOT NULL,
	"what" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"removed" json,
	CONSTRAINT "petition_files_key" PRIMARY KEY("commune_id","petition_id","file_id")
);
--> statement-breakpoint
ALTER TABLE "petition_files" ADD CONSTRAINT "petition_files_petition" FOREIGN KEY ("commune_id","petition_id") REFERENCES "public"."petitions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "petition_files_by_file" ON "petition_files" USING btree ("commune_id","file_id");