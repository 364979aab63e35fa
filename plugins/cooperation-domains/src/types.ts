import type { CollectionConfig, FieldAccess, Option, PayloadRequest } from 'payload'

import type { NightlyOptions, NightlySettings } from './nightly/settings.js'
import type { PublicAfter } from './guard/publicAfter.js'

/** Whether the account behind a request may do something. */
export type Permission = (args: { req: PayloadRequest }) => boolean | Promise<boolean>

/** A name of the IANA time zone database, a function that gives one, or the field of a global that holds one. */
export type TimeZone = { field: string; global: string } | ((req: PayloadRequest) => Promise<string> | string) | string

export type CooperationDomainsOptions = {
  /** Access of the collection `domains`; every operation must be stated. */
  access: NonNullable<CollectionConfig['access']>
  /**
   * Folder of the plugin’s components for the admin panel, from `admin.importMap.baseDir`.
   * @default '/plugins/cooperation-domains/src/admin'
   */
  adminFolder?: string
  /** Group of the plugin’s collections and global in the admin panel. */
  adminGroup?: Record<string, string> | string
  /**
   * Who may force a write that would take away the cover of published projects.
   * @default users whose `role` is `admin`
   */
  canForce?: Permission
  /**
   * Who may grant, change and withdraw the waivers of projects and conventions.
   * @default users whose `role` is `admin`
   */
  canGrantWaivers?: Permission
  /**
   * Who may read and change the global `cooperation-rules`.
   * @default users whose `role` is `admin`
   */
  canSetRules?: Permission
  /** Slug of the collection of conventions; it needs drafts, `instrument`, `parties[].partner`, `signedOn` and `transmittedOn`. */
  conventions: string
  /**
   * Instruments that cover projects; an amendment acts through what it amends and is never named here.
   * @default ['charter', 'framework', 'implementing']
   */
  coveringInstruments?: string[]
  /**
   * Currencies of funding lines, ISO 4217; the first is the one that a new line starts with.
   * @default [{ label: 'EUR', value: 'EUR' }]
   */
  currencies?: Option[]
  /**
   * Keeps collections, global and fields, so that the schema stays the same, and drops the behaviour: hooks, rules, vocabulary.
   * @default false
   */
  disabled?: boolean
  /**
   * A cover that ends within so many days is `expiring`; 0 to 3650.
   * @default 90
   */
  expiringDays?: number
  /** Slug of the collection of uploads; without it a council decision has no document. */
  media?: string
  /**
   * The check of all published projects every night; `false` leaves it out, with its collection and task.
   * @default every night at 03:15, kept for 400 nights, nobody is told
   */
  nightly?: false | NightlyOptions
  /**
   * Access of the collection `organisations`; every operation must be stated.
   * @default the value of `access`
   */
  organisations?: NonNullable<CollectionConfig['access']>
  /** Slug of the collection of partner authorities. */
  partners: string
  /** Slug of the collection of projects; it needs drafts and `partners[].partner`. */
  projects: string
  /**
   * Tells what a save does to what the public reads, for an application that publishes in its own way.
   * @default as Payload does it
   */
  publicAfter?: PublicAfter
  /**
   * Who reads waivers, and the services and notes of organisations.
   * @default users of the admin panel
   */
  readStaffFields?: FieldAccess
  /**
   * By rule id (`R1` to `R15`, `E1` to `E5`): `false` switches a rule off, an object sets its severity and parameters.
   * What the global `cooperation-rules` says goes before.
   * @default {}
   */
  rules?: Record<string, false | Record<string, unknown>>
  /**
   * Who may ask over drafts with `draft=true`.
   * @default users of the admin panel
   */
  seesDrafts?: (req: PayloadRequest) => boolean
  /**
   * The time zone that decides which day is today.
   * @default 'UTC'
   */
  timeZone?: TimeZone
  /** Who may change what the plugin adds to projects and conventions, and what all languages of a domain share. */
  updateFields?: FieldAccess
  /**
   * Fills an empty collection `domains` with the plugin’s 24 domains at the start.
   * @default true
   */
  vocabulary?: boolean
}

type Optional = 'adminGroup' | 'media' | 'updateFields'

/** The options with every default filled in. */
export type CooperationDomainsSettings = Pick<CooperationDomainsOptions, Optional> &
  Required<Omit<CooperationDomainsOptions, Optional | 'nightly'>> & { nightly: false | NightlySettings }
