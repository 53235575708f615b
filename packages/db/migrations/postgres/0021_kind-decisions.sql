CREATE TABLE "kind_decisions" (
	"commune_id" text collate "C" NOT NULL,
	"petition_id" text collate "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"at" bigint NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"suggested" text collate "C",
	"kind_before" text collate "C",
	"kind_after" text collate "C" NOT NULL,
	"limits_before" json NOT NULL,
	"limits_after" json NOT NULL,
	CONSTRAINT "kind_decisions_key" PRIMARY KEY("commune_id","petition_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "kind_decisions" ADD CONSTRAINT "kind_decisions_petition" FOREIGN KEY ("commune_id","petition_id") REFERENCES "public"."petitions"("commune_id","id") ON DELETE no action ON UPDATE no action;