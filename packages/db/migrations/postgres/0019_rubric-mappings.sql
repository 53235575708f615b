CREATE TABLE "rubric_mappings" (
	"commune_id" text collate "C" NOT NULL,
	"later_id" text collate "C" NOT NULL,
	"later_version" bigint NOT NULL,
	"earlier_id" text collate "C" NOT NULL,
	"earlier_version" bigint NOT NULL,
	"criterion" text collate "C" NOT NULL,
	"comes_from" json NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"set_at" bigint NOT NULL,
	CONSTRAINT "rubric_mappings_key" PRIMARY KEY("commune_id","later_id","later_version","earlier_id","earlier_version","criterion")
);
--> statement-breakpoint
ALTER TABLE "rubric_mappings" ADD CONSTRAINT "rubric_mappings_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;