CREATE TABLE `analysis_run_client` (
	`run_num` integer NOT NULL,
	`client_num` integer NOT NULL,
	`rank` integer NOT NULL,
	`value` integer NOT NULL,
	`share` real NOT NULL,
	`cumulative` real,
	`abc` text NOT NULL,
	`xyz` text NOT NULL,
	`xyz_status` text NOT NULL,
	`active_periods` integer NOT NULL,
	`periods` integer NOT NULL,
	`last_day` integer,
	PRIMARY KEY(`run_num`, `client_num`),
	FOREIGN KEY (`run_num`) REFERENCES `analysis_run`(`num`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `analysis_run_client_by_client` ON `analysis_run_client` (`client_num`);--> statement-breakpoint
CREATE TABLE `analysis_run` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`trigger` text NOT NULL,
	`name` text,
	`settings` text NOT NULL,
	`as_of_day` integer NOT NULL,
	`positive_total` integer NOT NULL,
	`net_total` integer NOT NULL,
	`created_at_ms` integer NOT NULL,
	CONSTRAINT "analysis_run_trigger" CHECK("analysis_run"."trigger" IN ('import', 'settings', 'person'))
);
--> statement-breakpoint
CREATE TABLE `stated_class` (
	`batch_num` integer NOT NULL,
	`client_num` integer NOT NULL,
	`abc` text,
	`xyz` text,
	`total_e4` integer,
	`source_row` integer NOT NULL,
	PRIMARY KEY(`batch_num`, `client_num`),
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `client_alias` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_num` integer NOT NULL,
	`code` text,
	`name` text NOT NULL,
	`created_by_batch` integer,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `client_alias_by_client` ON `client_alias` (`client_num`);--> statement-breakpoint
CREATE TABLE `client` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`code` text,
	`name` text NOT NULL,
	`folded_name` text NOT NULL,
	`owner` text,
	`note` text,
	`is_key` integer,
	`abc_override` text,
	`xyz_override` text,
	`planned_e4` integer,
	`created_by_batch` integer,
	`created_at_ms` integer NOT NULL,
	CONSTRAINT "client_abc_override" CHECK("client"."abc_override" IS NULL OR "client"."abc_override" IN ('A', 'B', 'C')),
	CONSTRAINT "client_xyz_override" CHECK("client"."xyz_override" IS NULL OR "client"."xyz_override" IN ('X', 'Y', 'Z'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_by_id` ON `client` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `client_by_code` ON `client` (`code`);--> statement-breakpoint
CREATE INDEX `client_by_folded_name` ON `client` (`folded_name`);--> statement-breakpoint
CREATE TABLE `client_change` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edit_num` integer NOT NULL,
	`client_num` integer NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`edit_num`) REFERENCES `client_edit`(`num`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `client_change_by_edit` ON `client_change` (`edit_num`);--> statement-breakpoint
CREATE INDEX `client_change_by_client` ON `client_change` (`client_num`);--> statement-breakpoint
CREATE TABLE `client_edit` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`file_name` text,
	`undoes_num` integer,
	`created_at_ms` integer NOT NULL,
	CONSTRAINT "client_edit_source" CHECK("client_edit"."source" IN ('workbook', 'person', 'undo'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_edit_by_id` ON `client_edit` (`id`);--> statement-breakpoint
CREATE TABLE `changed_line` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_num` integer NOT NULL,
	`line_id` integer NOT NULL,
	`amount_e4` integer NOT NULL,
	`cost_e4` integer,
	`quantity_e4` integer,
	`source_batch_num` integer NOT NULL,
	`source_row` integer NOT NULL,
	`source_column` integer NOT NULL,
	FOREIGN KEY (`batch_num`) REFERENCES `import_batch`(`num`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `changed_line_by_batch` ON `changed_line` (`batch_num`);--> statement-breakpoint
CREATE TABLE `import_batch` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`file_name` text NOT NULL,
	`file_hash` text NOT NULL,
	`file_bytes` integer NOT NULL,
	`sheet_name` text NOT NULL,
	`mapping` text NOT NULL,
	`layout_fingerprint` text NOT NULL,
	`day_precision` text NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`known` integer NOT NULL,
	`rejected_rows` integer NOT NULL,
	`total_e4` integer NOT NULL,
	`sheet_total_e4` integer,
	`first_day` integer,
	`last_day` integer,
	`imported_at_ms` integer NOT NULL,
	`undone_at_ms` integer,
	CONSTRAINT "import_batch_day_precision" CHECK("import_batch"."day_precision" IN ('day', 'period'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_batch_by_id` ON `import_batch` (`id`);--> statement-breakpoint
CREATE INDEX `import_batch_by_hash` ON `import_batch` (`file_hash`);--> statement-breakpoint
CREATE TABLE `import_issue` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_num` integer NOT NULL,
	`severity` text NOT NULL,
	`sheet` text NOT NULL,
	`row` integer NOT NULL,
	`column` integer,
	`code` text NOT NULL,
	`value` text NOT NULL,
	`amount_e4` integer,
	FOREIGN KEY (`batch_num`) REFERENCES `import_batch`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_issue_severity" CHECK("import_issue"."severity" IN ('rejected', 'remark'))
);
--> statement-breakpoint
CREATE INDEX `import_issue_by_batch` ON `import_issue` (`batch_num`);--> statement-breakpoint
CREATE TABLE `document` (
	`num` integer PRIMARY KEY NOT NULL,
	`number` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `product` (
	`num` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sales_line` (
	`id` integer PRIMARY KEY NOT NULL,
	`batch_num` integer NOT NULL,
	`day` integer NOT NULL,
	`amount_e4` integer NOT NULL,
	`cost_e4` integer,
	`quantity_e4` integer,
	`document_num` integer,
	`product_num` integer,
	`source_row` integer NOT NULL,
	`source_column` integer NOT NULL,
	FOREIGN KEY (`batch_num`) REFERENCES `import_batch`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_num`) REFERENCES `document`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_num`) REFERENCES `product`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sales_line_day" CHECK("sales_line"."day" BETWEEN -800000 AND 2932896)
);
--> statement-breakpoint
CREATE TABLE `sales_run` (
	`first_id` integer PRIMARY KEY NOT NULL,
	`last_id` integer NOT NULL,
	`client_num` integer NOT NULL,
	`batch_num` integer NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_num`) REFERENCES `import_batch`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sales_run_order" CHECK("sales_run"."last_id" >= "sales_run"."first_id")
);
--> statement-breakpoint
CREATE INDEX `sales_run_by_client` ON `sales_run` (`client_num`);--> statement-breakpoint
CREATE INDEX `sales_run_by_batch` ON `sales_run` (`batch_num`);--> statement-breakpoint
CREATE TABLE `analysis_settings` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`settings` text NOT NULL,
	`created_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `screen_state` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `workspace` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_sample` integer NOT NULL,
	`currency` text,
	`created_at_ms` integer NOT NULL,
	`saved_at_ms` integer
);
