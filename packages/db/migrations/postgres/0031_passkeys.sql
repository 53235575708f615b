CREATE TABLE "passkey_challenges" (
	"commune_id" text collate "C" NOT NULL,
	"challenge" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "passkey_challenges_key" PRIMARY KEY("commune_id","challenge")
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"public_key" text collate "C" NOT NULL,
	"counter" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"used_at" bigint,
	CONSTRAINT "passkeys_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_account" FOREIGN KEY ("commune_id","account_id") REFERENCES "public"."accounts"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_account" FOREIGN KEY ("commune_id","account_id") REFERENCES "public"."accounts"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkey_challenges_by_end" ON "passkey_challenges" USING btree ("commune_id","expires_at");--> statement-breakpoint
CREATE INDEX "passkeys_by_account" ON "passkeys" USING btree ("commune_id","account_id","created_at");