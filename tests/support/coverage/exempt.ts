/** What a project says that rests on no convention: for tests about anything else than coverage. */
export const EXEMPT = {
  deliberation: { adoptedOn: '2020-01-10', reference: 'DEL-1 (fictive)', transmittedOn: '2020-01-15' },
  justification: 'Une action sans convention (fictive)',
  legalBasis: 'other-action',
}
