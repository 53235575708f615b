CREATE TABLE `dialogue_events` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`dialogue_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`petition_id` text,
	`note` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`dialogue_id`) REFERENCES `dialogues`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dialogue_events_by_dialogue` ON `dialogue_events` (`commune_id`,`dialogue_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `dialogues` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`day` text NOT NULL,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`place` text NOT NULL,
	`chair_id` text NOT NULL,
	`co_chairs` text,
	`agenda` text NOT NULL,
	`topics` text NOT NULL,
	`hamlet_ids` text NOT NULL,
	`invited` text,
	`state` text NOT NULL,
	`announced_on` text,
	`announced_by` text,
	`opened_at` integer,
	`closed_at` integer,
	`conclusion` text,
	`concluded_on` text,
	`published_on` text,
	`published_by` text,
	`cancel_reason` text,
	`room` text NOT NULL,
	`sheet_ids` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dialogues_code` ON `dialogues` (`code`);--> statement-breakpoint
CREATE INDEX `dialogues_by_day` ON `dialogues` (`commune_id`,`day`,`id`);--> statement-breakpoint
CREATE TABLE `dialogue_promises` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`dialogue_id` text NOT NULL,
	`petition_id` text,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`position_id` text NOT NULL,
	`hamlet_id` text,
	`due_on` text NOT NULL,
	`task_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`dialogue_id`) REFERENCES `dialogues`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dialogue_promises_number` ON `dialogue_promises` (`commune_id`,`dialogue_id`,`number`);--> statement-breakpoint
CREATE TABLE `dialogue_questions` (
	`commune_id` text NOT NULL,
	`dialogue_id` text NOT NULL,
	`petition_id` text NOT NULL,
	`number` integer NOT NULL,
	`may_show` integer NOT NULL,
	`topic` text NOT NULL,
	`state` text NOT NULL,
	`hidden_reason` text,
	`merged_into` text,
	`position_id` text,
	`prepared` text,
	`outcome` text,
	`answered_at` integer,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `petition_id`),
	FOREIGN KEY (`commune_id`,`dialogue_id`) REFERENCES `dialogues`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`petition_id`) REFERENCES `petitions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dialogue_questions_number` ON `dialogue_questions` (`commune_id`,`dialogue_id`,`number`);--> statement-breakpoint
CREATE TABLE `dialogue_supports` (
	`commune_id` text NOT NULL,
	`dialogue_id` text NOT NULL,
	`petition_id` text NOT NULL,
	`device_hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `dialogue_id`, `petition_id`, `device_hash`),
	FOREIGN KEY (`commune_id`,`dialogue_id`) REFERENCES `dialogues`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `dialogue_tallies` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`dialogue_id` text NOT NULL,
	`hamlet_id` text,
	`sex` text NOT NULL,
	`ethnic_group` text,
	`people` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`dialogue_id`) REFERENCES `dialogues`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dialogue_tallies_by_dialogue` ON `dialogue_tallies` (`commune_id`,`dialogue_id`,`id`);--> statement-breakpoint
CREATE TABLE `voices` (
	`commune_id` text NOT NULL,
	`petition_id` text NOT NULL,
	`file_id` text NOT NULL,
	`seconds` integer NOT NULL,
	`transcribed_by` text,
	`transcribed_at` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `petition_id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `voices_by_file` ON `voices` (`commune_id`,`file_id`);--> statement-breakpoint
CREATE TABLE `voter_requests` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`on_day` text NOT NULL,
	`subject` text NOT NULL,
	`voters` integer NOT NULL,
	`asking` integer NOT NULL,
	`dialogue_id` text,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
