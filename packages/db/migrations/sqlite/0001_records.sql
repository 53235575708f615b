CREATE TABLE `finding_dismissals` (
	`commune_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`finding_key` text NOT NULL,
	`reason` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `plan_id`, `finding_key`),
	FOREIGN KEY (`commune_id`,`plan_id`) REFERENCES `plans`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `petition_events` (
	`commune_id` text NOT NULL,
	`petition_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`position_id` text,
	PRIMARY KEY(`commune_id`, `petition_id`, `sequence`),
	FOREIGN KEY (`commune_id`,`petition_id`) REFERENCES `petitions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `petitions` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`kiosk_id` text,
	`receipt` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`topic` text NOT NULL,
	`hamlet_id` text,
	`language` text NOT NULL,
	`name` text,
	`contact` text,
	`consent_at` integer,
	`written_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`state` text NOT NULL,
	`position_id` text,
	`answer` text,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`kiosk_id`) REFERENCES `kiosks`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`hamlet_id`) REFERENCES `units`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`position_id`) REFERENCES `positions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `petitions_receipt` ON `petitions` (`commune_id`,`receipt`);--> statement-breakpoint
CREATE INDEX `petitions_by_receipt_time` ON `petitions` (`commune_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `petitions_by_change` ON `petitions` (`commune_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `petitions_by_state` ON `petitions` (`commune_id`,`state`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `petitions_by_hamlet` ON `petitions` (`commune_id`,`hamlet_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `petitions_by_position` ON `petitions` (`commune_id`,`position_id`,`received_at`,`id`);--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`document` text NOT NULL,
	`fingerprint` text NOT NULL,
	`file_name` text NOT NULL,
	`imported_at` integer NOT NULL,
	`person_id` text NOT NULL,
	`change` text NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`plan_id`) REFERENCES `plans`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_versions_version` ON `plan_versions` (`commune_id`,`plan_id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `plan_versions_fingerprint` ON `plan_versions` (`commune_id`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `plans` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`number` text,
	`symbol` text,
	`issued_on` text,
	`state` text NOT NULL,
	`state_reason` text,
	`signed_by` text,
	`version` integer NOT NULL,
	`set_aside` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plans_by_year` ON `plans` (`commune_id`,`year`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `taken_proposals` (
	`commune_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`proposal_key` text NOT NULL,
	`taken_at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `plan_id`, `proposal_key`),
	FOREIGN KEY (`commune_id`,`plan_id`) REFERENCES `plans`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `task_duties` (
	`commune_id` text NOT NULL,
	`task_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`duty_key` text NOT NULL,
	PRIMARY KEY(`commune_id`, `task_id`, `duty_key`),
	FOREIGN KEY (`commune_id`,`task_id`) REFERENCES `tasks`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_duties_by_duty` ON `task_duties` (`commune_id`,`plan_id`,`duty_key`,`task_id`);--> statement-breakpoint
CREATE TABLE `task_entries` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`task_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`sentence` text NOT NULL,
	`quantity` real,
	`evidence` text NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`task_id`) REFERENCES `tasks`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_entries_by_task` ON `task_entries` (`commune_id`,`task_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `task_entries_by_time` ON `task_entries` (`commune_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `task_supporters` (
	`commune_id` text NOT NULL,
	`task_id` text NOT NULL,
	`position_id` text NOT NULL,
	PRIMARY KEY(`commune_id`, `task_id`, `position_id`),
	FOREIGN KEY (`commune_id`,`task_id`) REFERENCES `tasks`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`position_id`) REFERENCES `positions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_supporters_by_position` ON `task_supporters` (`commune_id`,`position_id`,`task_id`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`detail` text NOT NULL,
	`source` text NOT NULL,
	`plan_id` text,
	`petition_id` text,
	`position_id` text NOT NULL,
	`supporting_ids` text NOT NULL,
	`hamlet_id` text,
	`deadline` text,
	`deadline_reason` text,
	`recurrence` text,
	`occurrence` text,
	`product` text,
	`quantity` real,
	`unit` text,
	`evidence_required` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`due` text NOT NULL,
	`title_order` text NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`position_id`) REFERENCES `positions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`hamlet_id`) REFERENCES `units`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`plan_id`) REFERENCES `plans`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`,`petition_id`) REFERENCES `petitions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tasks_by_due` ON `tasks` (`commune_id`,`due`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_change` ON `tasks` (`commune_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_title` ON `tasks` (`commune_id`,`title_order`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_state` ON `tasks` (`commune_id`,`state`,`due`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_position` ON `tasks` (`commune_id`,`position_id`,`due`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_hamlet` ON `tasks` (`commune_id`,`hamlet_id`,`due`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_plan` ON `tasks` (`commune_id`,`plan_id`,`due`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_petition` ON `tasks` (`commune_id`,`petition_id`,`id`);