CREATE TABLE `destruction_lists` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`rule_id` text NOT NULL,
	`basis` text NOT NULL,
	`state` text NOT NULL,
	`items` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`minutes` text,
	`executed_by` text,
	`executed_at` integer,
	`withdraw_reason` text,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `destruction_lists_number` ON `destruction_lists` (`commune_id`,`year`,`number`);--> statement-breakpoint
ALTER TABLE `petitions` ADD `erased_at` integer;