CREATE TABLE `releases` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`publication_id` text NOT NULL,
	`file_id` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`state` text NOT NULL,
	`findings` text NOT NULL,
	`kept` text NOT NULL,
	`removed` text NOT NULL,
	`replaces_id` text,
	`at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`publication_id`) REFERENCES `publications`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `releases_by_publication` ON `releases` (`commune_id`,`publication_id`,`at`,`id`);--> statement-breakpoint
ALTER TABLE `publications` ADD `withdrawal` text;