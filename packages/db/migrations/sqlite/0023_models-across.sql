ALTER TABLE `model_events` ADD `about` text;--> statement-breakpoint
ALTER TABLE `models` ADD `origin_commune_id` text;