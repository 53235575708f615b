CREATE TABLE "evaluations" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"year" bigint NOT NULL,
	"rubric_id" text collate "C" NOT NULL,
	"rubric_version" bigint NOT NULL,
	"rubric" json NOT NULL,
	"course" json NOT NULL,
	"begun_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "evaluations_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "rubrics" (
	"commune_id" text collate "C" NOT NULL,
	"rubric_id" text collate "C" NOT NULL,
	"version" bigint NOT NULL,
	"rubric" json NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "rubrics_key" PRIMARY KEY("commune_id","rubric_id","version")
);
--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rubrics" ADD CONSTRAINT "rubrics_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "evaluations_year" ON "evaluations" USING btree ("commune_id","year");