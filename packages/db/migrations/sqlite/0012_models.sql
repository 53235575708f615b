CREATE TABLE `model_events` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`model_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`files` text NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`model_id`) REFERENCES `models`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `model_events_by_model` ON `model_events` (`commune_id`,`model_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `model_tasks` (
	`commune_id` text NOT NULL,
	`model_id` text NOT NULL,
	`task_id` text NOT NULL,
	`number` integer NOT NULL,
	`from_task_id` text,
	PRIMARY KEY(`commune_id`, `model_id`, `task_id`),
	FOREIGN KEY (`commune_id`,`model_id`) REFERENCES `models`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`task_id`) REFERENCES `tasks`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `models` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`field` text NOT NULL,
	`by` text NOT NULL,
	`registered_on` text NOT NULL,
	`owner_id` text NOT NULL,
	`hamlet_ids` text NOT NULL,
	`passport` text NOT NULL,
	`state` text NOT NULL,
	`begun_on` text,
	`proposal` text,
	`recognitions` text NOT NULL,
	`alive_on` text,
	`ended_on` text,
	`end_reason` text,
	`origin_id` text,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `models_by_day` ON `models` (`commune_id`,`registered_on`,`id`);