import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`partner_cities_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partner_cities_external_ids_order_idx\` ON \`partner_cities_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_external_ids_parent_id_idx\` ON \`partner_cities_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partner_cities_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partner_cities_timeline_order_idx\` ON \`partner_cities_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_timeline_parent_id_idx\` ON \`partner_cities_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_timeline_media_idx\` ON \`partner_cities_timeline\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`partner_cities_timeline_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partner_cities_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partner_cities_timeline_locales_locale_parent_id_unique\` ON \`partner_cities_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_timeline_locales_parent_led_idx\` ON \`partner_cities_timeline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partner_cities_cooperation_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partner_cities_cooperation_types_order_idx\` ON \`partner_cities_cooperation_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_cooperation_types_parent_idx\` ON \`partner_cities_cooperation_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partner_cities_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partner_cities_slug_history_order_idx\` ON \`partner_cities_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_slug_history_parent_id_idx\` ON \`partner_cities_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_slug_history_slug_idx\` ON \`partner_cities_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`partner_cities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`official_name\` text,
  	\`country\` text,
  	\`authority_type\` text DEFAULT 'commune',
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`population\` numeric,
  	\`website\` text,
  	\`relation_status\` text DEFAULT 'active',
  	\`relation_since\` text,
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`partner_cities_cover_idx\` ON \`partner_cities\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_relation_status_idx\` ON \`partner_cities\` (\`relation_status\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_updated_at_idx\` ON \`partner_cities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_created_at_idx\` ON \`partner_cities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_deleted_at_idx\` ON \`partner_cities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`partner_cities_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`portrait\` text,
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partner_cities_name_idx\` ON \`partner_cities_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partner_cities_slug_idx\` ON \`partner_cities_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities__status_idx\` ON \`partner_cities_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partner_cities_locales_locale_parent_id_unique\` ON \`partner_cities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partner_cities_locales_parent_led_idx\` ON \`partner_cities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partner_cities_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partner_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_external_ids_order_idx\` ON \`_partner_cities_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_external_ids_parent_id_idx\` ON \`_partner_cities_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partner_cities_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`media_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partner_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_timeline_order_idx\` ON \`_partner_cities_v_version_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_timeline_parent_id_idx\` ON \`_partner_cities_v_version_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_timeline_media_idx\` ON \`_partner_cities_v_version_timeline\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_partner_cities_v_version_timeline_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partner_cities_v_version_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_partner_cities_v_version_timeline_locales_locale_parent_id_\` ON \`_partner_cities_v_version_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_timeline_locales_parent_led_idx\` ON \`_partner_cities_v_version_timeline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partner_cities_v_version_cooperation_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_partner_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_cooperation_types_order_idx\` ON \`_partner_cities_v_version_cooperation_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_cooperation_types_parent_idx\` ON \`_partner_cities_v_version_cooperation_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partner_cities_v_version_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partner_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_slug_history_order_idx\` ON \`_partner_cities_v_version_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_slug_history_parent_id_idx\` ON \`_partner_cities_v_version_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_slug_history_slug_idx\` ON \`_partner_cities_v_version_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_partner_cities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_official_name\` text,
  	\`version_country\` text,
  	\`version_authority_type\` text DEFAULT 'commune',
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_population\` numeric,
  	\`version_website\` text,
  	\`version_relation_status\` text DEFAULT 'active',
  	\`version_relation_since\` text,
  	\`version_internal_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_parent_idx\` ON \`_partner_cities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version_cover_idx\` ON \`_partner_cities_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version_relation_status_idx\` ON \`_partner_cities_v\` (\`version_relation_status\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version_updated_at_idx\` ON \`_partner_cities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version_created_at_idx\` ON \`_partner_cities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version_deleted_at_idx\` ON \`_partner_cities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_created_at_idx\` ON \`_partner_cities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_updated_at_idx\` ON \`_partner_cities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_snapshot_idx\` ON \`_partner_cities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_published_locale_idx\` ON \`_partner_cities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_latest_idx\` ON \`_partner_cities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_autosave_idx\` ON \`_partner_cities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_partner_cities_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_portrait\` text,
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partner_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version_name_idx\` ON \`_partner_cities_v_locales\` (\`version_name\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version_slug_idx\` ON \`_partner_cities_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_version_version__status_idx\` ON \`_partner_cities_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_partner_cities_v_locales_locale_parent_id_unique\` ON \`_partner_cities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partner_cities_v_locales_parent_led_idx\` ON \`_partner_cities_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conventions_parties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36),
  	\`signatory\` text,
  	\`signed_on\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_parties_order_idx\` ON \`conventions_parties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conventions_parties_parent_id_idx\` ON \`conventions_parties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_parties_partner_idx\` ON \`conventions_parties\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`conventions_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rule\` text,
  	\`granted_on\` text,
  	\`expires_on\` text,
  	\`reason\` text,
  	\`granted_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_waivers_order_idx\` ON \`conventions_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conventions_waivers_parent_id_idx\` ON \`conventions_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conventions_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_slug_history_order_idx\` ON \`conventions_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conventions_slug_history_parent_id_idx\` ON \`conventions_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_slug_history_slug_idx\` ON \`conventions_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`conventions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`forecast_amount\` numeric,
  	\`currency\` text DEFAULT 'EUR',
  	\`inherits_domains\` integer DEFAULT false,
  	\`signed_on\` text,
  	\`signed_at\` text,
  	\`transmitted_on\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`renewal_mode\` text DEFAULT 'none',
  	\`renewal_months\` numeric,
  	\`renewal_times\` numeric,
  	\`terminated_on\` text,
  	\`termination_reason\` text,
  	\`deliberation_reference\` text,
  	\`deliberation_adopted_on\` text,
  	\`deliberation_document_id\` text(36),
  	\`state_exception_case\` text,
  	\`state_exception_authorised_on\` text,
  	\`instrument\` text DEFAULT 'framework',
  	\`reference\` text,
  	\`parent_id\` text(36),
  	\`amends_id\` text(36),
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`deliberation_document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`amends_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_deliberation_deliberation_document_idx\` ON \`conventions\` (\`deliberation_document_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_instrument_idx\` ON \`conventions\` (\`instrument\`);`)
  await db.run(sql`CREATE INDEX \`conventions_parent_idx\` ON \`conventions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_amends_idx\` ON \`conventions\` (\`amends_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_updated_at_idx\` ON \`conventions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conventions_created_at_idx\` ON \`conventions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`conventions_deleted_at_idx\` ON \`conventions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`conventions_locales\` (
  	\`title\` text,
  	\`object\` text,
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_title_idx\` ON \`conventions_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`conventions_slug_idx\` ON \`conventions_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`conventions__status_idx\` ON \`conventions_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`conventions_locales_locale_parent_id_unique\` ON \`conventions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_locales_parent_led_idx\` ON \`conventions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conventions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`domains_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`domains_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_rels_order_idx\` ON \`conventions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conventions_rels_parent_idx\` ON \`conventions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_rels_path_idx\` ON \`conventions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`conventions_rels_domains_id_idx\` ON \`conventions_rels\` (\`domains_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_rels_media_id_idx\` ON \`conventions_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_conventions_v_version_parties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36),
  	\`signatory\` text,
  	\`signed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conventions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_parties_order_idx\` ON \`_conventions_v_version_parties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_parties_parent_id_idx\` ON \`_conventions_v_version_parties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_parties_partner_idx\` ON \`_conventions_v_version_parties\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`_conventions_v_version_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rule\` text,
  	\`granted_on\` text,
  	\`expires_on\` text,
  	\`reason\` text,
  	\`granted_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conventions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_waivers_order_idx\` ON \`_conventions_v_version_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_waivers_parent_id_idx\` ON \`_conventions_v_version_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conventions_v_version_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conventions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_slug_history_order_idx\` ON \`_conventions_v_version_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_slug_history_parent_id_idx\` ON \`_conventions_v_version_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_slug_history_slug_idx\` ON \`_conventions_v_version_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_conventions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_forecast_amount\` numeric,
  	\`version_currency\` text DEFAULT 'EUR',
  	\`version_inherits_domains\` integer DEFAULT false,
  	\`version_signed_on\` text,
  	\`version_signed_at\` text,
  	\`version_transmitted_on\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_renewal_mode\` text DEFAULT 'none',
  	\`version_renewal_months\` numeric,
  	\`version_renewal_times\` numeric,
  	\`version_terminated_on\` text,
  	\`version_termination_reason\` text,
  	\`version_deliberation_reference\` text,
  	\`version_deliberation_adopted_on\` text,
  	\`version_deliberation_document_id\` text(36),
  	\`version_state_exception_case\` text,
  	\`version_state_exception_authorised_on\` text,
  	\`version_instrument\` text DEFAULT 'framework',
  	\`version_reference\` text,
  	\`version_parent_id\` text(36),
  	\`version_amends_id\` text(36),
  	\`version_internal_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_deliberation_document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_amends_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_conventions_v_parent_idx\` ON \`_conventions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_deliberation_version_deliberation_idx\` ON \`_conventions_v\` (\`version_deliberation_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_instrument_idx\` ON \`_conventions_v\` (\`version_instrument\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_parent_idx\` ON \`_conventions_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_amends_idx\` ON \`_conventions_v\` (\`version_amends_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_updated_at_idx\` ON \`_conventions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_created_at_idx\` ON \`_conventions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_deleted_at_idx\` ON \`_conventions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_created_at_idx\` ON \`_conventions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_updated_at_idx\` ON \`_conventions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_snapshot_idx\` ON \`_conventions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_published_locale_idx\` ON \`_conventions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_latest_idx\` ON \`_conventions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_autosave_idx\` ON \`_conventions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_conventions_v_locales\` (
  	\`version_title\` text,
  	\`version_object\` text,
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conventions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_title_idx\` ON \`_conventions_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version_slug_idx\` ON \`_conventions_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_version_version__status_idx\` ON \`_conventions_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_conventions_v_locales_locale_parent_id_unique\` ON \`_conventions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_locales_parent_led_idx\` ON \`_conventions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conventions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`domains_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conventions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`domains_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conventions_v_rels_order_idx\` ON \`_conventions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_rels_parent_idx\` ON \`_conventions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_rels_path_idx\` ON \`_conventions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_rels_domains_id_idx\` ON \`_conventions_v_rels\` (\`domains_id\`);`)
  await db.run(sql`CREATE INDEX \`_conventions_v_rels_media_id_idx\` ON \`_conventions_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`domain_id\` text(36),
  	\`weight\` numeric,
  	FOREIGN KEY (\`domain_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_domains_order_idx\` ON \`projects_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_domains_parent_id_idx\` ON \`projects_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_domains_domain_idx\` ON \`projects_domains\` (\`domain_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36),
  	\`role\` text DEFAULT 'partner',
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_partners_order_idx\` ON \`projects_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_parent_id_idx\` ON \`projects_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_partner_idx\` ON \`projects_partners\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_sdg_goals\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_sdg_goals_order_idx\` ON \`projects_sdg_goals\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_sdg_goals_parent_idx\` ON \`projects_sdg_goals\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_sdg_targets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_sdg_targets_order_idx\` ON \`projects_sdg_targets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_sdg_targets_parent_idx\` ON \`projects_sdg_targets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_policy_markers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`marker\` text,
  	\`score\` text DEFAULT '0',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_policy_markers_order_idx\` ON \`projects_policy_markers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_policy_markers_parent_id_idx\` ON \`projects_policy_markers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`target\` numeric,
  	\`actual\` numeric,
  	\`measured_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_results_order_idx\` ON \`projects_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_results_parent_id_idx\` ON \`projects_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_results_locales\` (
  	\`indicator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_results_locales_locale_parent_id_unique\` ON \`projects_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_results_locales_parent_led_idx\` ON \`projects_results_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'EUR',
  	\`status\` text DEFAULT 'indicative',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_budget_order_idx\` ON \`projects_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_budget_parent_id_idx\` ON \`projects_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_locations_order_idx\` ON \`projects_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_locations_parent_id_idx\` ON \`projects_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_locations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locations_locales_locale_parent_id_unique\` ON \`projects_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_locations_locales_parent_led_idx\` ON \`projects_locations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rule\` text,
  	\`granted_on\` text,
  	\`expires_on\` text,
  	\`reason\` text,
  	\`granted_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_waivers_order_idx\` ON \`projects_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_waivers_parent_id_idx\` ON \`projects_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`mechanism\` text DEFAULT 'own-funds',
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'EUR',
  	\`paid_amount\` numeric,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_funding_order_idx\` ON \`projects_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_parent_id_idx\` ON \`projects_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_organisation_idx\` ON \`projects_funding\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_slug_history_order_idx\` ON \`projects_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_slug_history_parent_id_idx\` ON \`projects_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_slug_history_slug_idx\` ON \`projects_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`legal_basis\` text DEFAULT 'convention',
  	\`justification\` text,
  	\`deliberation_reference\` text,
  	\`deliberation_adopted_on\` text,
  	\`deliberation_transmitted_on\` text,
  	\`deliberation_document_id\` text(36),
  	\`code\` text,
  	\`activity_status\` text DEFAULT 'pipeline',
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deliberation_document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_cover_idx\` ON \`projects\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_legal_basis_idx\` ON \`projects\` (\`legal_basis\`);`)
  await db.run(sql`CREATE INDEX \`projects_deliberation_deliberation_document_idx\` ON \`projects\` (\`deliberation_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_activity_status_idx\` ON \`projects\` (\`activity_status\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_title_idx\` ON \`projects_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_locales_parent_led_idx\` ON \`projects_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`domains_id\` text(36),
  	\`conventions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`domains_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conventions_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_media_id_idx\` ON \`projects_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_domains_id_idx\` ON \`projects_rels\` (\`domains_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_conventions_id_idx\` ON \`projects_rels\` (\`conventions_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`domain_id\` text(36),
  	\`weight\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`domain_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_domains_order_idx\` ON \`_projects_v_version_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_domains_parent_id_idx\` ON \`_projects_v_version_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_domains_domain_idx\` ON \`_projects_v_version_domains\` (\`domain_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36),
  	\`role\` text DEFAULT 'partner',
  	\`_uuid\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_order_idx\` ON \`_projects_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_parent_id_idx\` ON \`_projects_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_partner_idx\` ON \`_projects_v_version_partners\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_sdg_goals\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sdg_goals_order_idx\` ON \`_projects_v_version_sdg_goals\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sdg_goals_parent_idx\` ON \`_projects_v_version_sdg_goals\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_sdg_targets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sdg_targets_order_idx\` ON \`_projects_v_version_sdg_targets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sdg_targets_parent_idx\` ON \`_projects_v_version_sdg_targets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_policy_markers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`marker\` text,
  	\`score\` text DEFAULT '0',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_policy_markers_order_idx\` ON \`_projects_v_version_policy_markers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_policy_markers_parent_id_idx\` ON \`_projects_v_version_policy_markers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`target\` numeric,
  	\`actual\` numeric,
  	\`measured_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_results_order_idx\` ON \`_projects_v_version_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_results_parent_id_idx\` ON \`_projects_v_version_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_results_locales\` (
  	\`indicator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_results_locales_locale_parent_id_unique\` ON \`_projects_v_version_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_results_locales_parent_led_idx\` ON \`_projects_v_version_results_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'EUR',
  	\`status\` text DEFAULT 'indicative',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_budget_order_idx\` ON \`_projects_v_version_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_budget_parent_id_idx\` ON \`_projects_v_version_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_locations_order_idx\` ON \`_projects_v_version_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_locations_parent_id_idx\` ON \`_projects_v_version_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_locations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_locations_locales_locale_parent_id_uniqu\` ON \`_projects_v_version_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_locations_locales_parent_led_idx\` ON \`_projects_v_version_locations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rule\` text,
  	\`granted_on\` text,
  	\`expires_on\` text,
  	\`reason\` text,
  	\`granted_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_waivers_order_idx\` ON \`_projects_v_version_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_waivers_parent_id_idx\` ON \`_projects_v_version_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`mechanism\` text DEFAULT 'own-funds',
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'EUR',
  	\`paid_amount\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_order_idx\` ON \`_projects_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_parent_id_idx\` ON \`_projects_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_organisation_idx\` ON \`_projects_v_version_funding\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_slug_history_order_idx\` ON \`_projects_v_version_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_slug_history_parent_id_idx\` ON \`_projects_v_version_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_slug_history_slug_idx\` ON \`_projects_v_version_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_legal_basis\` text DEFAULT 'convention',
  	\`version_justification\` text,
  	\`version_deliberation_reference\` text,
  	\`version_deliberation_adopted_on\` text,
  	\`version_deliberation_transmitted_on\` text,
  	\`version_deliberation_document_id\` text(36),
  	\`version_code\` text,
  	\`version_activity_status\` text DEFAULT 'pipeline',
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_internal_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_deliberation_document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_cover_idx\` ON \`_projects_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_legal_basis_idx\` ON \`_projects_v\` (\`version_legal_basis\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_deliberation_version_deliberation_do_idx\` ON \`_projects_v\` (\`version_deliberation_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_activity_status_idx\` ON \`_projects_v\` (\`version_activity_status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_title_idx\` ON \`_projects_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_locales_locale_parent_id_unique\` ON \`_projects_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_locales_parent_led_idx\` ON \`_projects_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`domains_id\` text(36),
  	\`conventions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`domains_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conventions_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_media_id_idx\` ON \`_projects_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_domains_id_idx\` ON \`_projects_v_rels\` (\`domains_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_conventions_id_idx\` ON \`_projects_v_rels\` (\`conventions_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_history_order_idx\` ON \`pages_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_history_parent_id_idx\` ON \`pages_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_history_slug_idx\` ON \`pages_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`layout\` text,
  	\`parent_id\` text(36),
  	\`internal_notes\` text,
  	\`meta_image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_meta_meta_image_idx\` ON \`pages\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_led_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_slug_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_slug_history_order_idx\` ON \`_pages_v_version_slug_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_slug_history_parent_id_idx\` ON \`_pages_v_version_slug_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_slug_history_slug_idx\` ON \`_pages_v_version_slug_history\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_layout\` text,
  	\`version_parent_id\` text(36),
  	\`version_internal_notes\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_meta_version_meta_image_idx\` ON \`_pages_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_title_idx\` ON \`_pages_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_led_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`visibility\` text DEFAULT 'public' NOT NULL,
  	\`consent_required\` integer DEFAULT false,
  	\`consent_reference\` text,
  	\`consent_expires_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_w320_url\` text,
  	\`sizes_w320_width\` numeric,
  	\`sizes_w320_height\` numeric,
  	\`sizes_w320_mime_type\` text,
  	\`sizes_w320_filesize\` numeric,
  	\`sizes_w320_filename\` text,
  	\`sizes_w640_url\` text,
  	\`sizes_w640_width\` numeric,
  	\`sizes_w640_height\` numeric,
  	\`sizes_w640_mime_type\` text,
  	\`sizes_w640_filesize\` numeric,
  	\`sizes_w640_filename\` text,
  	\`sizes_w1280_url\` text,
  	\`sizes_w1280_width\` numeric,
  	\`sizes_w1280_height\` numeric,
  	\`sizes_w1280_mime_type\` text,
  	\`sizes_w1280_filesize\` numeric,
  	\`sizes_w1280_filename\` text,
  	\`sizes_w1920_url\` text,
  	\`sizes_w1920_width\` numeric,
  	\`sizes_w1920_height\` numeric,
  	\`sizes_w1920_mime_type\` text,
  	\`sizes_w1920_filesize\` numeric,
  	\`sizes_w1920_filename\` text,
  	\`sizes_w1920avif_url\` text,
  	\`sizes_w1920avif_width\` numeric,
  	\`sizes_w1920avif_height\` numeric,
  	\`sizes_w1920avif_mime_type\` text,
  	\`sizes_w1920avif_filesize\` numeric,
  	\`sizes_w1920avif_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_visibility_idx\` ON \`media\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_sizes_w320_filename_idx\` ON \`media\` (\`sizes_w320_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_sizes_w640_filename_idx\` ON \`media\` (\`sizes_w640_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280_sizes_w1280_filename_idx\` ON \`media\` (\`sizes_w1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920_sizes_w1920_filename_idx\` ON \`media\` (\`sizes_w1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920avif_sizes_w1920avif_filename_idx\` ON \`media\` (\`sizes_w1920avif_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_led_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_own_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_own_locales_order_idx\` ON \`users_own_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_own_locales_parent_idx\` ON \`users_own_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_agent\` text,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`coverage_alerts\` integer DEFAULT false,
  	\`api_key_index\` text,
  	\`api_key_prefix\` text,
  	\`api_key_expires_on\` text,
  	\`api_key_last_used_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_api_key_index_idx\` ON \`users\` (\`api_key_index\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`domains_sdg_goals\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`domains_sdg_goals_order_idx\` ON \`domains_sdg_goals\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`domains_sdg_goals_parent_idx\` ON \`domains_sdg_goals\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`domains_sdg_targets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`domains_sdg_targets_order_idx\` ON \`domains_sdg_targets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`domains_sdg_targets_parent_idx\` ON \`domains_sdg_targets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`domains\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`atlas_theme\` text NOT NULL,
  	\`dac_code\` text,
  	\`one_percent_scheme\` text,
  	\`deprecated\` integer DEFAULT false,
  	\`replaced_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`domains_code_idx\` ON \`domains\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`domains_parent_idx\` ON \`domains\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`domains_replaced_by_idx\` ON \`domains\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`domains_updated_at_idx\` ON \`domains\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`domains_created_at_idx\` ON \`domains\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`domains_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`domains_locales_locale_parent_id_unique\` ON \`domains_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`domains_locales_parent_led_idx\` ON \`domains_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_services_resources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`amount\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_services_resources_order_idx\` ON \`organisations_services_resources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_services_resources_parent_id_idx\` ON \`organisations_services_resources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_services_order_idx\` ON \`organisations_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_services_parent_id_idx\` ON \`organisations_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`siren\` text,
  	\`website\` text,
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`forced_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_title\` text,
  	\`forced_on\` text NOT NULL,
  	\`forced_by\` text,
  	\`reason\` text NOT NULL,
  	\`losses\` text,
  	\`document_collection\` text,
  	\`document\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`forced_changes_updated_at_idx\` ON \`forced_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forced_changes_created_at_idx\` ON \`forced_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`coverage_runs_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`project\` text NOT NULL,
  	\`partner\` text,
  	\`domain\` text,
  	\`before\` text,
  	\`after\` text,
  	\`until\` text,
  	\`project_id\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`coverage_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`coverage_runs_changes_order_idx\` ON \`coverage_runs_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`coverage_runs_changes_parent_id_idx\` ON \`coverage_runs_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`coverage_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`previous_day\` text,
  	\`totals_projects\` numeric,
  	\`totals_missing\` numeric,
  	\`totals_lost\` numeric,
  	\`totals_upcoming\` numeric,
  	\`totals_expiring\` numeric,
  	\`totals_waived\` numeric,
  	\`totals_exempt\` numeric,
  	\`totals_covered\` numeric,
  	\`states\` text,
  	\`mail\` text NOT NULL,
  	\`mail_error\` text,
  	\`mail_tried_at\` text,
  	\`started_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`coverage_runs_day_idx\` ON \`coverage_runs\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`coverage_runs_mail_idx\` ON \`coverage_runs\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`coverage_runs_updated_at_idx\` ON \`coverage_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`coverage_runs_created_at_idx\` ON \`coverage_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor_name\` text,
  	\`subject_collection\` text,
  	\`subject_title\` text,
  	\`locales\` text,
  	\`fields\` text,
  	\`address\` text,
  	\`way\` text,
  	\`on_behalf_of\` text,
  	\`actor\` text,
  	\`subject\` text,
  	\`sequence\` numeric NOT NULL,
  	\`previous_hash\` text,
  	\`entry_hash\` text,
  	\`key_id\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_collection_idx\` ON \`audit_log\` (\`subject_collection\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_idx\` ON \`audit_log\` (\`subject\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_sequence_idx\` ON \`audit_log\` (\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`partner_cities_id\` text(36),
  	\`conventions_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`domains_id\` text(36),
  	\`organisations_id\` text(36),
  	\`forced_changes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partner_cities_id\`) REFERENCES \`partner_cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conventions_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`domains_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forced_changes_id\`) REFERENCES \`forced_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partner_cities_id_idx\` ON \`payload_locked_documents_rels\` (\`partner_cities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conventions_id_idx\` ON \`payload_locked_documents_rels\` (\`conventions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_domains_id_idx\` ON \`payload_locked_documents_rels\` (\`domains_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forced_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`forced_changes_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`city\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`country\` text NOT NULL,
  	\`insee_code\` text,
  	\`siren\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`time_zone\` text DEFAULT 'America/Martinique' NOT NULL,
  	\`website\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`city_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`city\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`city_locales_locale_parent_id_unique\` ON \`city_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`city_locales_parent_led_idx\` ON \`city_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cooperation_rules_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rule\` text NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`severity\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cooperation_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cooperation_rules_rules_order_idx\` ON \`cooperation_rules_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cooperation_rules_rules_parent_id_idx\` ON \`cooperation_rules_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cooperation_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parameters_expiring_days\` numeric,
  	\`parameters_max_secondary_domains\` numeric,
  	\`parameters_max_targets\` numeric,
  	\`parameters_grant_threshold\` numeric,
  	\`parameters_oda_reminder_from\` text,
  	\`parameters_oda_overdue_from\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`partner_cities_external_ids\`;`)
  await db.run(sql`DROP TABLE \`partner_cities_timeline\`;`)
  await db.run(sql`DROP TABLE \`partner_cities_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`partner_cities_cooperation_types\`;`)
  await db.run(sql`DROP TABLE \`partner_cities_slug_history\`;`)
  await db.run(sql`DROP TABLE \`partner_cities\`;`)
  await db.run(sql`DROP TABLE \`partner_cities_locales\`;`)
  await db.run(sql`DROP TABLE \`_partner_cities_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_partner_cities_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_partner_cities_v_version_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`_partner_cities_v_version_cooperation_types\`;`)
  await db.run(sql`DROP TABLE \`_partner_cities_v_version_slug_history\`;`)
  await db.run(sql`DROP TABLE \`_partner_cities_v\`;`)
  await db.run(sql`DROP TABLE \`_partner_cities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`conventions_parties\`;`)
  await db.run(sql`DROP TABLE \`conventions_waivers\`;`)
  await db.run(sql`DROP TABLE \`conventions_slug_history\`;`)
  await db.run(sql`DROP TABLE \`conventions\`;`)
  await db.run(sql`DROP TABLE \`conventions_locales\`;`)
  await db.run(sql`DROP TABLE \`conventions_rels\`;`)
  await db.run(sql`DROP TABLE \`_conventions_v_version_parties\`;`)
  await db.run(sql`DROP TABLE \`_conventions_v_version_waivers\`;`)
  await db.run(sql`DROP TABLE \`_conventions_v_version_slug_history\`;`)
  await db.run(sql`DROP TABLE \`_conventions_v\`;`)
  await db.run(sql`DROP TABLE \`_conventions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_conventions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_domains\`;`)
  await db.run(sql`DROP TABLE \`projects_partners\`;`)
  await db.run(sql`DROP TABLE \`projects_sdg_goals\`;`)
  await db.run(sql`DROP TABLE \`projects_sdg_targets\`;`)
  await db.run(sql`DROP TABLE \`projects_policy_markers\`;`)
  await db.run(sql`DROP TABLE \`projects_results\`;`)
  await db.run(sql`DROP TABLE \`projects_results_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_budget\`;`)
  await db.run(sql`DROP TABLE \`projects_locations\`;`)
  await db.run(sql`DROP TABLE \`projects_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_waivers\`;`)
  await db.run(sql`DROP TABLE \`projects_funding\`;`)
  await db.run(sql`DROP TABLE \`projects_slug_history\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_domains\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_sdg_goals\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_sdg_targets\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_policy_markers\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_results\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_budget\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_locations\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_waivers\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_slug_history\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_slug_history\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_slug_history\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_own_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`domains_sdg_goals\`;`)
  await db.run(sql`DROP TABLE \`domains_sdg_targets\`;`)
  await db.run(sql`DROP TABLE \`domains\`;`)
  await db.run(sql`DROP TABLE \`domains_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_services_resources\`;`)
  await db.run(sql`DROP TABLE \`organisations_services\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`forced_changes\`;`)
  await db.run(sql`DROP TABLE \`coverage_runs_changes\`;`)
  await db.run(sql`DROP TABLE \`coverage_runs\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`city\`;`)
  await db.run(sql`DROP TABLE \`city_locales\`;`)
  await db.run(sql`DROP TABLE \`cooperation_rules_rules\`;`)
  await db.run(sql`DROP TABLE \`cooperation_rules\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
