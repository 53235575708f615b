CREATE TABLE `publications` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`item` integer NOT NULL,
	`document` text NOT NULL,
	`decided_on` text NOT NULL,
	`postings` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_by_day` ON `publications` (`commune_id`,`decided_on`,`id`);