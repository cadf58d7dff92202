CREATE TABLE `action` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`params` text NOT NULL,
	`author` text,
	`at_ms` integer NOT NULL,
	`undone_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_by_id` ON `action` (`id`);--> statement-breakpoint
CREATE TABLE `row_change` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_num` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_key` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`action_num`) REFERENCES `action`(`num`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `row_change_by_action` ON `row_change` (`action_num`);--> statement-breakpoint
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
	`legal_name` text,
	`parent_num` integer,
	`industry` text,
	`region` text,
	`employees` integer,
	`web` text,
	`status` text,
	`key_since` text,
	`primary_type` text,
	`lead_source` text,
	`cadence_days` integer,
	`created_by_batch` integer,
	`created_at_ms` integer NOT NULL,
	FOREIGN KEY (`parent_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "client_status" CHECK("client"."status" IS NULL OR "client"."status" IN ('potential', 'actual', 'slowing', 'lost', 'returned', 'archived')),
	CONSTRAINT "client_primary_type" CHECK("client"."primary_type" IS NULL OR "client"."primary_type" IN ('breadwinner', 'prospective', 'image', 'expert')),
	CONSTRAINT "client_abc_override" CHECK("client"."abc_override" IS NULL OR "client"."abc_override" IN ('A', 'B', 'C')),
	CONSTRAINT "client_xyz_override" CHECK("client"."xyz_override" IS NULL OR "client"."xyz_override" IN ('X', 'Y', 'Z'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_by_id` ON `client` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `client_by_code` ON `client` (`code`);--> statement-breakpoint
CREATE INDEX `client_by_folded_name` ON `client` (`folded_name`);--> statement-breakpoint
CREATE INDEX `client_by_parent` ON `client` (`parent_num`);--> statement-breakpoint
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
CREATE TABLE `client_rating` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`axis` text NOT NULL,
	`value` text NOT NULL,
	`argument` text NOT NULL,
	`day` text NOT NULL,
	`author` text,
	`at_ms` integer NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "client_rating_axis" CHECK("client_rating"."axis" IN ('position', 'potential', 'stage'))
);
--> statement-breakpoint
CREATE INDEX `client_rating_by_client` ON `client_rating` (`client_num`,`axis`,`day`);--> statement-breakpoint
CREATE TABLE `client_type` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`type` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`day` text NOT NULL,
	`author` text,
	`review_day` text,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "client_type_type" CHECK("client_type"."type" IN ('breadwinner', 'prospective', 'image', 'expert')),
	CONSTRAINT "client_type_decision" CHECK("client_type"."decision" IN ('confirmed', 'refused'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_type_by_client` ON `client_type` (`client_num`,`type`);--> statement-breakpoint
CREATE TABLE `qualification` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`deal_id` text,
	`criterion` text NOT NULL,
	`answer` text NOT NULL,
	`evidence` text NOT NULL,
	`source` text,
	`day` text NOT NULL,
	`author` text,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "qualification_criterion" CHECK("qualification"."criterion" IN ('need', 'solvency', 'authority')),
	CONSTRAINT "qualification_answer" CHECK("qualification"."answer" IN ('yes', 'partly', 'no', 'unknown'))
);
--> statement-breakpoint
CREATE INDEX `qualification_by_client` ON `qualification` (`client_num`);--> statement-breakpoint
CREATE TABLE `stage_assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`functions` integer,
	`information` integer,
	`supplier` integer,
	`horizon` integer,
	`trust` integer,
	`exit` integer,
	`computed` text,
	`override` text,
	`reason` text,
	`desired` text,
	`day` text NOT NULL,
	`author` text,
	`at_ms` integer NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_assessment_by_client` ON `stage_assessment` (`client_num`,`day`);--> statement-breakpoint
CREATE TABLE `interaction_competitor` (
	`id` text PRIMARY KEY NOT NULL,
	`interaction_id` text NOT NULL,
	`competitor_id` text NOT NULL,
	FOREIGN KEY (`interaction_id`) REFERENCES `interaction`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competitor_id`) REFERENCES `competitor`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interaction_competitor_by_interaction` ON `interaction_competitor` (`interaction_id`);--> statement-breakpoint
CREATE INDEX `interaction_competitor_by_competitor` ON `interaction_competitor` (`competitor_id`);--> statement-breakpoint
CREATE TABLE `interaction_person` (
	`id` text PRIMARY KEY NOT NULL,
	`interaction_id` text NOT NULL,
	`person_id` text,
	`colleague_id` text,
	FOREIGN KEY (`interaction_id`) REFERENCES `interaction`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`colleague_id`) REFERENCES `colleague`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interaction_person_by_interaction` ON `interaction_person` (`interaction_id`);--> statement-breakpoint
CREATE INDEX `interaction_person_by_person` ON `interaction_person` (`person_id`);--> statement-breakpoint
CREATE TABLE `interaction` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`day` text NOT NULL,
	`time` text,
	`minutes` integer,
	`travel_minutes` integer,
	`kind` text NOT NULL,
	`is_held` integer NOT NULL,
	`place` text,
	`deal_id` text,
	`objective` text,
	`fallback` text,
	`outcome` text,
	`note` text,
	`words` text,
	`next_step` text,
	`next_day` text,
	`next_owner` text,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "interaction_kind" CHECK("interaction"."kind" IN ('visit', 'call', 'video', 'mail', 'event', 'note')),
	CONSTRAINT "interaction_outcome" CHECK("interaction"."outcome" IS NULL OR "interaction"."outcome" IN ('order', 'advance', 'continuation', 'no-sale'))
);
--> statement-breakpoint
CREATE INDEX `interaction_by_client` ON `interaction` (`client_num`,`day`);--> statement-breakpoint
CREATE INDEX `interaction_by_day` ON `interaction` (`day`);--> statement-breakpoint
CREATE TABLE `promise` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`is_ours` integer NOT NULL,
	`colleague_id` text,
	`person_id` text,
	`text` text NOT NULL,
	`due_day` text,
	`status` text NOT NULL,
	`done_day` text,
	`told_day` text,
	`interaction_id` text,
	`created_day` text NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`colleague_id`) REFERENCES `colleague`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "promise_status" CHECK("promise"."status" IN ('open', 'kept', 'broken', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `promise_by_client` ON `promise` (`client_num`);--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`screen` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`place` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deal_competitor` (
	`id` text PRIMARY KEY NOT NULL,
	`deal_id` text NOT NULL,
	`competitor_id` text NOT NULL,
	FOREIGN KEY (`deal_id`) REFERENCES `deal`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competitor_id`) REFERENCES `competitor`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deal_competitor_by_deal` ON `deal_competitor` (`deal_id`);--> statement-breakpoint
CREATE TABLE `deal_push` (
	`id` text PRIMARY KEY NOT NULL,
	`deal_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`day` text NOT NULL,
	`reason` text,
	`place` integer NOT NULL,
	FOREIGN KEY (`deal_id`) REFERENCES `deal`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deal_push_by_deal` ON `deal_push` (`deal_id`);--> statement-breakpoint
CREATE TABLE `deal_stage` (
	`id` text PRIMARY KEY NOT NULL,
	`deal_id` text NOT NULL,
	`stage` text NOT NULL,
	`day` text NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`deal_id`) REFERENCES `deal`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deal_stage_by_deal` ON `deal_stage` (`deal_id`);--> statement-breakpoint
CREATE TABLE `deal` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`unit_id` text,
	`category_id` text,
	`name` text NOT NULL,
	`amount_e4` integer,
	`probability` real,
	`stage` text NOT NULL,
	`opened_day` text NOT NULL,
	`expected_close` text,
	`closed_day` text,
	`close_reason` text,
	`close_note` text,
	`buyer_step` text,
	`buyer_step_day` text,
	`our_step` text,
	`our_step_day` text,
	`our_step_owner` text,
	`owner` text,
	`note` text,
	`is_tender` integer NOT NULL,
	`tender_number` text,
	`tender_deadline` text,
	`tender_criteria` text,
	`invoiced_e4` integer,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "deal_stage" CHECK("deal"."stage" IN ('lead', 'qualify', 'proposal', 'negotiation', 'order', 'won', 'lost', 'dropped')),
	CONSTRAINT "deal_probability" CHECK("deal"."probability" IS NULL OR "deal"."probability" BETWEEN 0 AND 1)
);
--> statement-breakpoint
CREATE INDEX `deal_by_client` ON `deal` (`client_num`);--> statement-breakpoint
CREATE TABLE `plan_year` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`year` integer NOT NULL,
	`measure` text NOT NULL,
	`m1_e4` integer,
	`m2_e4` integer,
	`m3_e4` integer,
	`m4_e4` integer,
	`m5_e4` integer,
	`m6_e4` integer,
	`m7_e4` integer,
	`m8_e4` integer,
	`m9_e4` integer,
	`m10_e4` integer,
	`m11_e4` integer,
	`m12_e4` integer,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_year_measure" CHECK("plan_year"."measure" IN ('revenue', 'contribution'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_year_by_client` ON `plan_year` (`client_num`,`year`,`measure`);--> statement-breakpoint
CREATE TABLE `review_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`deal_id` text NOT NULL,
	`question` integer NOT NULL,
	`answer` text NOT NULL,
	`follow_up` text,
	`follow_up_owner` text,
	`follow_up_day` text,
	`is_done` integer NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deal_id`) REFERENCES `deal`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `review_answer_by_review` ON `review_answer` (`review_id`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`is_closed` integer NOT NULL,
	`follow_up_day` text,
	`note` text,
	`frozen` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `attachment_content` (
	`hash` text PRIMARY KEY NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`fact_id` text,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`content_hash` text NOT NULL,
	`added_day` text NOT NULL,
	`author` text,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachment_by_client` ON `attachment` (`client_num`);--> statement-breakpoint
CREATE TABLE `fact` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`part` integer NOT NULL,
	`field_key` text,
	`label` text,
	`is_soft` integer NOT NULL,
	`is_not_applicable` integer NOT NULL,
	`question` text,
	`place` integer NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fact_part" CHECK("fact"."part" BETWEEN 1 AND 4)
);
--> statement-breakpoint
CREATE INDEX `fact_by_client` ON `fact` (`client_num`);--> statement-breakpoint
CREATE TABLE `fact_version` (
	`id` text PRIMARY KEY NOT NULL,
	`fact_id` text NOT NULL,
	`value` text,
	`source` text,
	`day` text NOT NULL,
	`status` text NOT NULL,
	`expires_day` text,
	`author` text,
	`at_ms` integer NOT NULL,
	FOREIGN KEY (`fact_id`) REFERENCES `fact`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "fact_version_status" CHECK("fact_version"."status" IN ('assumed', 'confirmed', 'disputed'))
);
--> statement-breakpoint
CREATE INDEX `fact_version_by_fact` ON `fact_version` (`fact_id`,`at_ms`);--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`fact_id` text,
	`text` text NOT NULL,
	`kind` text,
	`status` text NOT NULL,
	`interaction_id` text,
	`answer` text,
	`created_day` text NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `fact`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "question_status" CHECK("question"."status" IN ('open', 'asked', 'answered', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `question_by_client` ON `question` (`client_num`);--> statement-breakpoint
CREATE TABLE `relation_event` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`what` text NOT NULL,
	`result` text NOT NULL,
	`reason` text,
	`amount_e4` integer,
	`source` text,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relation_event_kind" CHECK("relation_event"."kind" IN ('delivery', 'tender', 'claim', 'project', 'other')),
	CONSTRAINT "relation_event_result" CHECK("relation_event"."result" IN ('won', 'lost', 'done', 'late', 'open'))
);
--> statement-breakpoint
CREATE INDEX `relation_event_by_client` ON `relation_event` (`client_num`,`day`);--> statement-breakpoint
CREATE TABLE `batch_sheet` (
	`batch_num` integer NOT NULL,
	`sheet` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`batch_num`, `sheet`),
	FOREIGN KEY (`batch_num`) REFERENCES `import_batch`(`num`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `changed_line` (
	`line_id` integer NOT NULL,
	`batch_num` integer NOT NULL,
	`sheet` integer,
	`amount_e4` integer NOT NULL,
	`cost_e4` integer,
	`quantity_e4` integer,
	`source_row` integer NOT NULL,
	`source_column` integer NOT NULL,
	PRIMARY KEY(`line_id`, `batch_num`),
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
CREATE TABLE `category_product` (
	`product_num` integer PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	FOREIGN KEY (`product_num`) REFERENCES `product`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `category_product_by_category` ON `category_product` (`category_id`);--> statement-breakpoint
CREATE TABLE `category` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`place` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `competitor_position` (
	`id` text PRIMARY KEY NOT NULL,
	`competitor_id` text NOT NULL,
	`client_num` integer NOT NULL,
	`category_id` text,
	`share_low` real,
	`share_high` real,
	`amount_low_e4` integer,
	`amount_high_e4` integer,
	`strengths` text,
	`weaknesses` text,
	`stance` text,
	`source` text,
	`day` text NOT NULL,
	`status` text NOT NULL,
	FOREIGN KEY (`competitor_id`) REFERENCES `competitor`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "competitor_position_stance" CHECK("competitor_position"."stance" IS NULL OR "competitor_position"."stance" IN ('fight', 'coexist', 'subcontract')),
	CONSTRAINT "competitor_position_status" CHECK("competitor_position"."status" IN ('assumed', 'confirmed', 'disputed'))
);
--> statement-breakpoint
CREATE INDEX `competitor_position_by_client` ON `competitor_position` (`client_num`);--> statement-breakpoint
CREATE TABLE `competitor` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `wallet_estimate` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`unit_id` text,
	`category_id` text NOT NULL,
	`low_e4` integer,
	`likely_e4` integer,
	`high_e4` integer,
	`source` text NOT NULL,
	`confidence` integer NOT NULL,
	`day` text NOT NULL,
	`author` text,
	`at_ms` integer NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "wallet_estimate_order" CHECK(("wallet_estimate"."low_e4" IS NULL AND "wallet_estimate"."likely_e4" IS NULL AND "wallet_estimate"."high_e4" IS NULL) OR ("wallet_estimate"."low_e4" <= "wallet_estimate"."likely_e4" AND "wallet_estimate"."likely_e4" <= "wallet_estimate"."high_e4" AND "wallet_estimate"."low_e4" >= 0)),
	CONSTRAINT "wallet_estimate_confidence" CHECK("wallet_estimate"."confidence" BETWEEN 1 AND 3)
);
--> statement-breakpoint
CREATE INDEX `wallet_estimate_by_client` ON `wallet_estimate` (`client_num`,`category_id`,`day`);--> statement-breakpoint
CREATE TABLE `white_space_cell` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`unit_id` text,
	`category_id` text NOT NULL,
	`state` text,
	`competitor_id` text,
	`target_share` real,
	`note` text,
	`day` text NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `category`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competitor_id`) REFERENCES `competitor`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "white_space_cell_state" CHECK("white_space_cell"."state" IS NULL OR "white_space_cell"."state" IN ('ours', 'ours-and-competitor', 'competitor', 'open', 'no-need', 'unknown'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `white_space_cell_by_place` ON `white_space_cell` (`client_num`,`unit_id`,`category_id`);--> statement-breakpoint
CREATE TABLE `colleague` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`initials` text NOT NULL,
	`title` text,
	`left_day` text
);
--> statement-breakpoint
CREATE TABLE `map_position` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`view` text NOT NULL,
	`x` real NOT NULL,
	`y` real NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_position_by_person` ON `map_position` (`person_id`);--> statement-breakpoint
CREATE TABLE `person_judgement` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`attribute` text NOT NULL,
	`value` text,
	`day` text NOT NULL,
	`status` text NOT NULL,
	`source` text,
	`author` text,
	`at_ms` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "person_judgement_attribute" CHECK("person_judgement"."attribute" IN ('influence', 'attitude', 'coverage', 'politics', 'orientation', 'adaptability', 'responseMode')),
	CONSTRAINT "person_judgement_status" CHECK("person_judgement"."status" IN ('assumed', 'confirmed', 'disputed'))
);
--> statement-breakpoint
CREATE INDEX `person_judgement_by_person` ON `person_judgement` (`person_id`,`attribute`,`day`);--> statement-breakpoint
CREATE TABLE `person_link` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`type` text NOT NULL,
	`strength` integer,
	`note` text,
	`from_day` text NOT NULL,
	`to_day` text,
	FOREIGN KEY (`from_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "person_link_type" CHECK("person_link"."type" IN ('reports', 'dotted', 'influences', 'conflicts', 'knows'))
);
--> statement-breakpoint
CREATE INDEX `person_link_by_from` ON `person_link` (`from_id`);--> statement-breakpoint
CREATE INDEX `person_link_by_to` ON `person_link` (`to_id`);--> statement-breakpoint
CREATE TABLE `person_role` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`deal_id` text,
	`role` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "person_role_role" CHECK("person_role"."role" IN ('initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper', 'approver', 'coach'))
);
--> statement-breakpoint
CREATE INDEX `person_role_by_person` ON `person_role` (`person_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`unit_id` text,
	`name` text NOT NULL,
	`title` text,
	`phone` text,
	`email` text,
	`language` text,
	`note` text,
	`since_day` text,
	`left_day` text,
	`successor_id` text,
	`known_day` text NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_by_client` ON `person` (`client_num`);--> statement-breakpoint
CREATE TABLE `relation` (
	`id` text PRIMARY KEY NOT NULL,
	`colleague_id` text NOT NULL,
	`person_id` text NOT NULL,
	`level_now` text,
	`level_target` text,
	`day` text NOT NULL,
	`at_ms` integer NOT NULL,
	FOREIGN KEY (`colleague_id`) REFERENCES `colleague`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `relation_by_person` ON `relation` (`person_id`,`day`);--> statement-breakpoint
CREATE TABLE `unit` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `unit`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_kind" CHECK("unit"."kind" IN ('plant', 'branch', 'department', 'other'))
);
--> statement-breakpoint
CREATE INDEX `unit_by_client` ON `unit` (`client_num`);--> statement-breakpoint
CREATE TABLE `control` (
	`id` text PRIMARY KEY NOT NULL,
	`objective_id` text NOT NULL,
	`day` text NOT NULL,
	`planned` real,
	`actual` real,
	FOREIGN KEY (`objective_id`) REFERENCES `objective`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `control_by_objective` ON `control` (`objective_id`,`day`);--> statement-breakpoint
CREATE TABLE `objective` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`place` integer NOT NULL,
	`name` text NOT NULL,
	`metric` text,
	`unit` text,
	`baseline` real,
	`target` real,
	`baseline_text` text,
	`target_text` text,
	`baseline_day` text,
	`due_day` text,
	`tolerance` real,
	`on_deviation` text,
	`is_shared` integer,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "objective_metric" CHECK("objective"."metric" IS NULL OR "objective"."metric" IN ('volume', 'profit', 'penetration', 'stage', 'relation', 'milestone', 'other'))
);
--> statement-breakpoint
CREATE INDEX `objective_by_plan` ON `objective` (`plan_id`);--> statement-breakpoint
CREATE TABLE `plan_action` (
	`id` text PRIMARY KEY NOT NULL,
	`strategy_id` text NOT NULL,
	`place` integer NOT NULL,
	`text` text NOT NULL,
	`category` text,
	`owner` text,
	`due_day` text,
	`done_day` text,
	`result` text,
	`is_shared` integer,
	FOREIGN KEY (`strategy_id`) REFERENCES `strategy`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "plan_action_category" CHECK("plan_action"."category" IS NULL OR "plan_action"."category" IN ('trust', 'technical', 'resource', 'service', 'risk', 'sales'))
);
--> statement-breakpoint
CREATE INDEX `plan_action_by_strategy` ON `plan_action` (`strategy_id`);--> statement-breakpoint
CREATE TABLE `plan` (
	`id` text PRIMARY KEY NOT NULL,
	`client_num` integer NOT NULL,
	`from_day` text NOT NULL,
	`years` integer NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`goal_label` text,
	`goal` text,
	`client_goal` text,
	`decision_wanted` text,
	`resources_asked` text,
	`created_day` text NOT NULL,
	`changed_day` text NOT NULL,
	`changed_by` text,
	`closed_day` text,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_status" CHECK("plan"."status" IN ('draft', 'active', 'closed')),
	CONSTRAINT "plan_years" CHECK("plan"."years" BETWEEN 1 AND 10)
);
--> statement-breakpoint
CREATE INDEX `plan_by_client` ON `plan` (`client_num`);--> statement-breakpoint
CREATE UNIQUE INDEX `plan_open_by_client` ON `plan` (`client_num`) WHERE status <> 'closed';--> statement-breakpoint
CREATE TABLE `plan_version` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`kept_day` text NOT NULL,
	`note` text,
	`content` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `plan_version_by_plan` ON `plan_version` (`plan_id`);--> statement-breakpoint
CREATE TABLE `risk` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`place` integer NOT NULL,
	`text` text NOT NULL,
	`likelihood` text,
	`effect` text,
	`response` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plan`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "risk_scales" CHECK(("risk"."likelihood" IS NULL OR "risk"."likelihood" IN ('low', 'medium', 'high'))
        AND ("risk"."effect" IS NULL OR "risk"."effect" IN ('low', 'medium', 'high')))
);
--> statement-breakpoint
CREATE INDEX `risk_by_plan` ON `risk` (`plan_id`);--> statement-breakpoint
CREATE TABLE `strategy` (
	`id` text PRIMARY KEY NOT NULL,
	`objective_id` text NOT NULL,
	`place` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`objective_id`) REFERENCES `objective`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `strategy_by_objective` ON `strategy` (`objective_id`);--> statement-breakpoint
CREATE TABLE `preference` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `document_page` (
	`first_num` integer PRIMARY KEY NOT NULL,
	`numbers` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `product` (
	`num` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`category` text
);
--> statement-breakpoint
CREATE TABLE `sales_run` (
	`first_id` integer PRIMARY KEY NOT NULL,
	`last_id` integer NOT NULL,
	`client_num` integer NOT NULL,
	`batch_num` integer NOT NULL,
	`sheet` integer,
	`lines` blob NOT NULL,
	FOREIGN KEY (`client_num`) REFERENCES `client`(`num`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_num`) REFERENCES `import_batch`(`num`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sales_run_order" CHECK("sales_run"."last_id" >= "sales_run"."first_id")
);
--> statement-breakpoint
CREATE INDEX `sales_run_by_client` ON `sales_run` (`client_num`);--> statement-breakpoint
CREATE INDEX `sales_run_by_batch` ON `sales_run` (`batch_num`);--> statement-breakpoint
CREATE TABLE `search_doc` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`client_num` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_doc_by_key` ON `search_doc` (`kind`,`key`);--> statement-breakpoint
CREATE INDEX `search_doc_by_client` ON `search_doc` (`client_num`);--> statement-breakpoint
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
	`user_name` text,
	`created_at_ms` integer NOT NULL,
	`saved_at_ms` integer
);
