CREATE TABLE `accounts` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`username` text NOT NULL,
	`bundle` text NOT NULL,
	`password_hash` text NOT NULL,
	`is_demo` integer NOT NULL,
	`failed_attempts` integer NOT NULL,
	`locked_until` integer,
	`disabled_at` integer,
	`totp_secret` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`person_id`) REFERENCES `people`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_username` ON `accounts` (`username`);--> statement-breakpoint
CREATE INDEX `accounts_by_person` ON `accounts` (`commune_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `communes` (
	`commune_id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`province_name` text NOT NULL,
	`is_demo` integer NOT NULL,
	`settings` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `communes_by_parent` ON `communes` (`parent_id`,`name`,`commune_id`);--> statement-breakpoint
CREATE TABLE `delegations` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`from_position_id` text NOT NULL,
	`to_position_id` text NOT NULL,
	`capacity` text NOT NULL,
	`document` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`from_position_id`) REFERENCES `positions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`to_position_id`) REFERENCES `positions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `delegations_by_from` ON `delegations` (`commune_id`,`from_position_id`);--> statement-breakpoint
CREATE INDEX `delegations_by_to` ON `delegations` (`commune_id`,`to_position_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`commune_id` text NOT NULL,
	`account_id` text NOT NULL,
	`key` text NOT NULL,
	`body` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `account_id`, `key`),
	FOREIGN KEY (`commune_id`,`account_id`) REFERENCES `accounts`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `files` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`sha256` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`name` text NOT NULL,
	`person_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `files_by_content` ON `files` (`commune_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `journal` (
	`commune_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`action` text NOT NULL,
	`record_id` text NOT NULL,
	`change` text NOT NULL,
	`reason` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`commune_id`, `sequence`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `journal_by_record` ON `journal` (`commune_id`,`record_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `kiosk_codes` (
	`commune_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`commune_id`, `code_hash`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kiosk_codes_code` ON `kiosk_codes` (`code_hash`);--> statement-breakpoint
CREATE TABLE `kiosks` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`enrolled_at` integer NOT NULL,
	`seen_at` integer,
	`waiting` integer NOT NULL,
	`revoked_at` integer,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kiosks_token` ON `kiosks` (`token_hash`);--> statement-breakpoint
CREATE TABLE `people` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`email` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `positions` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`unit_id` text NOT NULL,
	`title` text NOT NULL,
	`bundle` text NOT NULL,
	`aliases` text NOT NULL,
	`sort_key` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`unit_id`) REFERENCES `units`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `positions_by_unit` ON `positions` (`commune_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `search_entries` (
	`commune_id` text NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL,
	`position_id` text,
	`hamlet_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `kind`, `record_id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`revoked_at` integer,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`account_id`) REFERENCES `accounts`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_by_account` ON `sessions` (`commune_id`,`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `sessions_by_seen` ON `sessions` (`commune_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `tenures` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`position_id` text NOT NULL,
	`person_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`position_id`) REFERENCES `positions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`person_id`) REFERENCES `people`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tenures_by_position` ON `tenures` (`commune_id`,`position_id`);--> statement-breakpoint
CREATE INDEX `tenures_by_person` ON `tenures` (`commune_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `units` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`sort_key` integer NOT NULL,
	`successor_id` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
