/** Collects what is asked for in one turn of the event loop and loads it together; nothing is kept for later. */
export const createBatch = <Value>(
  load: (ids: string[]) => Promise<ReadonlyMap<string, Value>>,
): ((id: string) => Promise<Value | null>) => {
  let open: { ids: Set<string>; loaded: Promise<ReadonlyMap<string, Value>> } | undefined
  const start = (): NonNullable<typeof open> => {
    const ids = new Set<string>()
    const turn = new Promise((resolve) => {
      setImmediate(resolve)
    })
    const loaded = turn.then(() => {
      open = undefined
      return load([...ids])
    })
    return { ids, loaded }
  }
  return async (id) => {
    open ??= start()
    open.ids.add(id)
    return (await open.loaded).get(id) ?? null
  }
}
