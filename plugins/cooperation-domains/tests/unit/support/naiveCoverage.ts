import type { Agreement, CoverageProject, DomainNode, Pair, PairState } from '../../../src/coverage/index.js'

type NaiveArgs = {
  agreements: Agreement[]
  domains: DomainNode[]
  /** The first day looked at, before anything happens. */
  from: string
  /** The last day looked at, after which nothing happens any more. */
  until: string
}

type NaiveConvention = { from: string; id: string; title: string; until: string | null }
type NaivePair = { conventions: NaiveConvention[]; on: string; state: PairState; until: string | null }

const nextDay = (day: string): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

const dayInDays = (day: string, count: number): string => (count === 0 ? day : dayInDays(nextDay(day), count - 1))

/** The meaning of coverage, asked of every single day, with nothing shared with the code under test. */
export const createNaiveCoverage = ({ agreements, domains, from, until: horizon }: NaiveArgs) => {
  const days: string[] = []
  for (let day = from; day <= horizon; day = nextDay(day)) days.push(day)
  const find = (id: string | null): Agreement | undefined => agreements.find((agreement) => agreement.id === id)

  const firstDayOf = ({ signedOn, startsOn, transmittedOn }: Agreement): string =>
    signedOn && transmittedOn ? ([signedOn, transmittedOn, startsOn ?? ''].sort().at(-1) ?? '') : 'never'

  // Walks on from the day after the end, as long as the months are not full.
  const signedEndOf = ({ endsOn, renewal: { mode, months, times } }: Agreement): string => {
    if (!endsOn) return 'never'
    if (mode !== 'tacit') return endsOn
    if (times === null) return 'never'
    const start = nextDay(endsOn)
    const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
    const lastMonth = monthOf(start) + (months ?? 0) * times
    const isWithin = (day: string): boolean =>
      monthOf(day) < lastMonth || (monthOf(day) === lastMonth && day.slice(8) < start.slice(8))
    let end = endsOn
    while (isWithin(nextDay(end))) end = nextDay(end)
    return end
  }

  const rootOf = (agreement: Agreement | undefined, steps = agreements.length): Agreement | undefined => {
    if (!agreement || steps < 0) return undefined
    return agreement.instrument === 'amendment' ? rootOf(find(agreement.amends), steps - 1) : agreement
  }

  const rankOf = (agreement: Agreement): string =>
    [firstDayOf(agreement), agreement.signedOn, agreement.createdAt, agreement.id].join(' ')

  const amendments = agreements
    .filter(({ instrument }) => instrument === 'amendment')
    .map((amendment) => ({ amendment, root: rootOf(amendment)?.id }))
    .sort((a, b) => (rankOf(a.amendment) < rankOf(b.amendment) ? -1 : 1))

  const hasBegunAndIsNotTerminated = (agreement: Agreement, day: string): boolean =>
    firstDayOf(agreement) <= day && !(agreement.terminatedOn && agreement.terminatedOn <= day)

  const actingOn = (convention: Agreement, day: string): Agreement[] =>
    amendments
      .filter(({ amendment, root }) => root === convention.id && hasBegunAndIsNotTerminated(amendment, day))
      .map(({ amendment }) => amendment)

  const isInForce = (convention: Agreement, day: string): boolean => {
    let end = signedEndOf(convention)
    for (const { endsOn } of actingOn(convention, day)) if (endsOn) end = endsOn
    return hasBegunAndIsNotTerminated(convention, day) && day <= end
  }

  const isWithin = (domain: string, whole: string, steps = domains.length): boolean => {
    const node = domains.find(({ id }) => id === domain)
    if (!node || steps < 0) return false
    return domain === whole || (node.parent !== null && isWithin(node.parent, whole, steps - 1))
  }

  const names = (list: string[], domain: string): boolean =>
    list.some((whole) => domains.some(({ id }) => id === whole) && isWithin(domain, whole))

  const allows = (convention: Agreement, { domain, partner }: Pair, day: string, seen: string[] = []): boolean => {
    if (seen.includes(convention.id)) return false
    if (!convention.parties.includes(partner) || !isInForce(convention, day)) return false
    let isNamed = names(convention.domains, domain)
    for (const amendment of actingOn(convention, day)) {
      if (names(amendment.domains, domain)) isNamed = true
      if (names(amendment.removedDomains, domain)) isNamed = false
    }
    if (isNamed || !convention.inheritsDomains) return isNamed
    const parent = rootOf(find(convention.parent))
    return parent !== undefined && allows(parent, { domain, partner }, day, [...seen, convention.id])
  }

  const tables = new Map<string, Map<string, Set<string>>>()
  /** For each day, the ids of the conventions that cover the pair. */
  const tableOf = (pair: Pair): Map<string, Set<string>> => {
    const key = `${pair.partner} ${pair.domain}`
    const covering = agreements.filter(({ instrument }) =>
      ['charter', 'framework', 'implementing'].includes(instrument),
    )
    const idsOn = (day: string): string[] => covering.filter((one) => allows(one, pair, day)).map(({ id }) => id)
    const table = tables.get(key) ?? new Map(days.map((day) => [day, new Set(idsOn(day))]))
    tables.set(key, table)
    return table
  }

  const lastUnbroken = (isCovered: (day: string) => boolean, on: string): string | null => {
    const gap = days.find((day) => day > on && !isCovered(day))
    return gap === undefined ? null : (days.filter((day) => day < gap).at(-1) ?? null)
  }

  const conventionsOn = (pair: Pair, on: string): NaiveConvention[] =>
    [...(tableOf(pair).get(on) ?? [])].map((id) => {
      const isCovered = (day: string): boolean => tableOf(pair).get(day)?.has(id) ?? false
      const gap = days.filter((day) => day < on && !isCovered(day)).at(-1)
      return {
        from: gap === undefined ? from : nextDay(gap),
        id,
        title: find(id)?.title ?? '',
        until: lastUnbroken(isCovered, on),
      }
    })

  const isCovered = (pair: Pair, day: string): boolean => (tableOf(pair).get(day)?.size ?? 0) > 0

  const untilOn = (pair: Pair, on: string): string | null =>
    isCovered(pair, on) ? lastUnbroken((day) => isCovered(pair, day), on) : null

  const expires = (until: string | null, today: string, expiringDays: number): boolean =>
    until !== null && until <= dayInDays(today, expiringDays)

  const judgePair = (pair: Pair, project: CoverageProject, today: string, expiringDays: number): NaivePair => {
    const isInPeriod = (day: string): boolean =>
      (!project.startsOn || project.startsOn <= day) && (!project.endsOn || day <= project.endsOn)
    const covered = days.filter((day) => isInPeriod(day) && isCovered(pair, day))
    const isFuture = project.startsOn !== null && project.startsOn > today
    const isFinished = !isFuture && project.endsOn !== null && project.endsOn < today
    const presentDay = isFuture ? (project.startsOn ?? '') : today
    const on = isFinished ? (covered.at(-1) ?? project.endsOn ?? '') : presentDay
    const until = untilOn(pair, on)
    const isWaived = project.waivers.some(
      ({ expiresOn, grantedOn, rule }) =>
        rule === 'R1' && grantedOn && grantedOn <= today && !(expiresOn && expiresOn < today),
    )
    const state = (): PairState => {
      if (project.legalBasis !== 'convention') return 'exempt'
      if (isCovered(pair, on)) return !isFinished && expires(until, today, expiringDays) ? 'expiring' : 'covered'
      if (isWaived) return 'waived'
      if (covered.some((day) => day > on)) return 'upcoming'
      return covered.some((day) => day < on) ? 'lost' : 'missing'
    }
    return { conventions: conventionsOn(pair, on), on, state: state(), until }
  }

  const judgeCell = (pair: Pair, today: string, expiringDays: number) => {
    const until = untilOn(pair, today)
    const state = (): string => {
      if (isCovered(pair, today)) return expires(until, today, expiringDays) ? 'expiring' : 'covered'
      if (days.some((day) => day > today && isCovered(pair, day))) return 'upcoming'
      return days.some((day) => isCovered(pair, day)) ? 'expired' : 'none'
    }
    return { conventions: conventionsOn(pair, today), state: state(), until }
  }

  return { isCovered, isInForce, judgeCell, judgePair }
}
