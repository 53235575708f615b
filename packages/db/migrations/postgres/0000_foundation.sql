CREATE TABLE "accounts" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"username" text collate "C" NOT NULL,
	"bundle" text collate "C" NOT NULL,
	"password_hash" text collate "C" NOT NULL,
	"is_demo" boolean NOT NULL,
	"failed_attempts" bigint NOT NULL,
	"locked_until" bigint,
	"disabled_at" bigint,
	"totp_secret" text collate "C",
	CONSTRAINT "accounts_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "communes" (
	"commune_id" text collate "C" NOT NULL,
	"parent_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"province_name" text collate "C" NOT NULL,
	"is_demo" boolean NOT NULL,
	"settings" json NOT NULL,
	CONSTRAINT "communes_key" PRIMARY KEY("commune_id")
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"from_position_id" text collate "C" NOT NULL,
	"to_position_id" text collate "C" NOT NULL,
	"capacity" text collate "C" NOT NULL,
	"document" text collate "C" NOT NULL,
	"valid_from" text collate "C" NOT NULL,
	"valid_to" text collate "C",
	CONSTRAINT "delegations_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"commune_id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"body" json NOT NULL,
	"saved_at" bigint NOT NULL,
	CONSTRAINT "drafts_key" PRIMARY KEY("commune_id","account_id","key")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"media_type" text collate "C" NOT NULL,
	"size" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"at" bigint NOT NULL,
	CONSTRAINT "files_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"commune_id" text collate "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"at" bigint NOT NULL,
	"person_id" text collate "C",
	"action" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"change" json NOT NULL,
	"reason" text collate "C",
	"previous_hash" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	CONSTRAINT "journal_key" PRIMARY KEY("commune_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "kiosk_codes" (
	"commune_id" text collate "C" NOT NULL,
	"code_hash" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"used_at" bigint,
	CONSTRAINT "kiosk_codes_key" PRIMARY KEY("commune_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "kiosks" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"token_hash" text collate "C" NOT NULL,
	"enrolled_at" bigint NOT NULL,
	"seen_at" bigint,
	"waiting" bigint NOT NULL,
	"revoked_at" bigint,
	CONSTRAINT "kiosks_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"phone" text collate "C",
	"email" text collate "C",
	CONSTRAINT "people_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"unit_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"bundle" text collate "C" NOT NULL,
	"aliases" json NOT NULL,
	"sort_key" bigint NOT NULL,
	"valid_from" text collate "C" NOT NULL,
	"valid_to" text collate "C",
	CONSTRAINT "positions_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"commune_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL,
	"position_id" text collate "C",
	"hamlet_id" text collate "C",
	"at" bigint NOT NULL,
	CONSTRAINT "search_entries_key" PRIMARY KEY("commune_id","kind","record_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"token_hash" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"revoked_at" bigint,
	CONSTRAINT "sessions_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "tenures" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"position_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"valid_from" text collate "C" NOT NULL,
	"valid_to" text collate "C",
	CONSTRAINT "tenures_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"successor_id" text collate "C",
	"valid_from" text collate "C" NOT NULL,
	"valid_to" text collate "C",
	CONSTRAINT "units_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person" FOREIGN KEY ("commune_id","person_id") REFERENCES "public"."people"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_from" FOREIGN KEY ("commune_id","from_position_id") REFERENCES "public"."positions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_to" FOREIGN KEY ("commune_id","to_position_id") REFERENCES "public"."positions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_account" FOREIGN KEY ("commune_id","account_id") REFERENCES "public"."accounts"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_codes" ADD CONSTRAINT "kiosk_codes_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosks" ADD CONSTRAINT "kiosks_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_unit" FOREIGN KEY ("commune_id","unit_id") REFERENCES "public"."units"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account" FOREIGN KEY ("commune_id","account_id") REFERENCES "public"."accounts"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_position" FOREIGN KEY ("commune_id","position_id") REFERENCES "public"."positions"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_person" FOREIGN KEY ("commune_id","person_id") REFERENCES "public"."people"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_username" ON "accounts" USING btree ("username");--> statement-breakpoint
CREATE INDEX "accounts_by_person" ON "accounts" USING btree ("commune_id","person_id");--> statement-breakpoint
CREATE INDEX "communes_by_parent" ON "communes" USING btree ("parent_id","name","commune_id");--> statement-breakpoint
CREATE INDEX "delegations_by_from" ON "delegations" USING btree ("commune_id","from_position_id");--> statement-breakpoint
CREATE INDEX "delegations_by_to" ON "delegations" USING btree ("commune_id","to_position_id");--> statement-breakpoint
CREATE INDEX "files_by_content" ON "files" USING btree ("commune_id","sha256");--> statement-breakpoint
CREATE INDEX "journal_by_record" ON "journal" USING btree ("commune_id","record_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "kiosk_codes_code" ON "kiosk_codes" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "kiosks_token" ON "kiosks" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "positions_by_unit" ON "positions" USING btree ("commune_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_by_account" ON "sessions" USING btree ("commune_id","account_id","created_at");--> statement-breakpoint
CREATE INDEX "sessions_by_seen" ON "sessions" USING btree ("commune_id","seen_at");--> statement-breakpoint
CREATE INDEX "tenures_by_position" ON "tenures" USING btree ("commune_id","position_id");--> statement-breakpoint
CREATE INDEX "tenures_by_person" ON "tenures" USING btree ("commune_id","person_id");