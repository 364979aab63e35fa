const partsIn = (timeZone: string, time: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
    minute: 'numeric',
    month: 'numeric',
    second: 'numeric',
    timeZone,
    year: 'numeric',
  }).formatToParts(new Date(time))
  const valueOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(
    valueOf('year'),
    valueOf('month') - 1,
    valueOf('day'),
    valueOf('hour'),
    valueOf('minute'),
    valueOf('second'),
  )
}

/**
 * The moment at which the clocks of a time zone show what those of this process show at `moment`: 03:15 here is made
 * 03:15 there, on the same date.
 */
export const sameClockIn = (timeZone: string, moment: Date): Date => {
  const shown = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  )
  // The second step counts where summer time begins or ends between the two guesses.
  const guess = shown - (partsIn(timeZone, shown) - shown)
  return new Date(guess - (partsIn(timeZone, guess) - shown))
}
