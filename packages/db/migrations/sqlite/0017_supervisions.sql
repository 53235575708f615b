CREATE TABLE `supervisions` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`title` text NOT NULL,
	`scope` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`hamlet_ids` text NOT NULL,
	`answer_days` integer NOT NULL,
	`state` text NOT NULL,
	`findings` text NOT NULL,
	`conclusion` text,
	`concluded_on` text,
	`closed_on` text,
	`cancel_reason` text,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervisions_by_day` ON `supervisions` (`commune_id`,`from`,`id`);