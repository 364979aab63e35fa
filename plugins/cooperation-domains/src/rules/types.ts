/** What a rule found: where, how grave, and under which code a program or a translation may know it. */
export type Finding = {
  code: 'COOP_DOMAIN_DUPLICATE' | 'COOP_DOMAIN_REQUIRED' | 'COOP_DOMAIN_UNKNOWN'
  path: string
  severity: 'error'
}
