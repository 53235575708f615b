CREATE TABLE `passkey_challenges` (
	`commune_id` text NOT NULL,
	`challenge` text NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `challenge`),
	FOREIGN KEY (`commune_id`,`account_id`) REFERENCES `accounts`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkey_challenges_by_end` ON `passkey_challenges` (`commune_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`account_id`) REFERENCES `accounts`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_by_account` ON `passkeys` (`commune_id`,`account_id`,`created_at`);