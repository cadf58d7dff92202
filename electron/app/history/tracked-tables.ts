import type { EventMap } from '@shared/ipc/events';

type Entity = EventMap['data.changed']['entities'][number];

/**
 * Tables whose rows can be undone, and what the window calls their content. Bulk tables (sales lines, imports) have
 * their own undo; contents of attachments are kept apart.
 */
export const TRACKED_TABLES: Readonly<Record<string, Entity>> = {
  analysis_run_client: 'run',
  analysis_settings: 'settings',
  attachment: 'dossier',
  category: 'market',
  category_product: 'market',
  client: 'client',
  client_alias: 'client',
  client_rating: 'plan',
  client_type: 'client',
  colleague: 'people',
  competitor: 'market',
  competitor_position: 'market',
  control: 'plan',
  deal: 'deal',
  deal_competitor: 'deal',
  deal_push: 'deal',
  deal_stage: 'deal',
  fact: 'dossier',
  fact_version: 'dossier',
  interaction: 'contact',
  interaction_competitor: 'contact',
  interaction_person: 'contact',
  map_position: 'people',
  objective: 'plan',
  person: 'people',
  person_judgement: 'people',
  person_link: 'people',
  person_role: 'people',
  plan: 'plan',
  plan_action: 'plan',
  plan_version: 'plan',
  plan_year: 'deal',
  preference: 'preference',
  promise: 'contact',
  qualification: 'client',
  question: 'dossier',
  relation: 'people',
  relation_event: 'dossier',
  review: 'deal',
  review_answer: 'deal',
  risk: 'plan',
  saved_view: 'preference',
  stage_assessment: 'client',
  stated_class: 'client',
  strategy: 'plan',
  unit: 'people',
  wallet_estimate: 'market',
  white_space_cell: 'market',
};

/**
 * Tables of which only the client a row belongs to can be undone (merging two clients moves it). What their rows hold is
 * either bulk or a record that is only added to.
 */
export const MOVED_TABLES: Readonly<Record<string, Entity>> = {
  client_change: 'client',
  sales_run: 'sales',
};
