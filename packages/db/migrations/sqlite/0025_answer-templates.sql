CREATE TABLE `answer_templates` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`kinds` text NOT NULL,
	`states` text NOT NULL,
	`text` text NOT NULL,
	`retired_at` integer,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
