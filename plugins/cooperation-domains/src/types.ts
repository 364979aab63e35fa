import type { CollectionConfig, FieldAccess } from 'payload'

export type CooperationDomainsOptions = {
  /** Access of the `domains` collection; every operation must be stated. */
  access: NonNullable<CollectionConfig['access']>
  /** Group of the `domains` collection in the admin panel. */
  adminGroup?: Record<string, string> | string
  /** Slug of the collection of conventions. */
  conventions: string
  /**
   * Keeps the collection and the fields, so that the schema stays the same, and drops the rules.
   * @default false
   */
  disabled?: boolean
  /** Slug of the collection of partner authorities. */
  partners: string
  /** Slug of the collection of projects. */
  projects: string
  /** Who may change the fields that the plugin adds to projects and conventions. */
  updateFields?: FieldAccess
  /**
   * Fills an empty `domains` collection with the plugin’s 24 domains at the start.
   * @default true
   */
  vocabulary?: boolean
}
