CREATE TABLE `compliance_entries` (
	`commune_id` text NOT NULL,
	`item` text NOT NULL,
	`is_there` integer NOT NULL,
	`document` text,
	`on_day` text,
	`note` text,
	PRIMARY KEY(`commune_id`, `item`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reception_days` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`day` text NOT NULL,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`place` text NOT NULL,
	`posted_on` text,
	`state` text NOT NULL,
	`visitors` integer NOT NULL,
	`note` text,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reception_days_day` ON `reception_days` (`commune_id`,`day`);