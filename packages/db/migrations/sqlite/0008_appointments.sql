CREATE TABLE `appointments` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`receipt` text NOT NULL,
	`kiosk_id` text,
	`reason` text NOT NULL,
	`with_whom` text NOT NULL,
	`wanted_on` text,
	`wanted_part` text,
	`name` text,
	`contact` text,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`agreed` text,
	`note` text,
	`written_at` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appointments_receipt` ON `appointments` (`commune_id`,`receipt`);--> statement-breakpoint
CREATE INDEX `appointments_by_state` ON `appointments` (`commune_id`,`state`,`asked_at`,`id`);