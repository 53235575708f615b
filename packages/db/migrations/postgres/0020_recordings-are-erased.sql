CREATE TABLE "erased_contents" (
	"commune_id" text collate "C" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "erased_contents_key" PRIMARY KEY("commune_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "voices" ADD COLUMN "erased_at" bigint;--> statement-breakpoint
ALTER TABLE "erased_contents" ADD CONSTRAINT "erased_contents_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;