CREATE TABLE "destruction_lists" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"year" bigint NOT NULL,
	"number" bigint NOT NULL,
	"rule_id" text collate "C" NOT NULL,
	"basis" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"items" json NOT NULL,
	"proposed_by" text collate "C" NOT NULL,
	"proposed_at" bigint NOT NULL,
	"minutes" json,
	"executed_by" text collate "C",
	"executed_at" bigint,
	"withdraw_reason" text collate "C",
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "destruction_lists_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "erased_at" bigint;--> statement-breakpoint
ALTER TABLE "destruction_lists" ADD CONSTRAINT "destruction_lists_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "destruction_lists_number" ON "destruction_lists" USING btree ("commune_id","year","number");