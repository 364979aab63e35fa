/** Every partner city as the writers of it read them back, drafts included, by id. */
export const readAll = async ({
  baseURL,
  headers,
}: {
  baseURL: string
  headers: Record<string, string>
}): Promise<Map<string, any>> => {
  const found = new Map<string, any>()
  for (let page = 1; ; page += 1) {
    const response = await fetch(`${baseURL}/api/partner-cities?draft=true&depth=0&limit=100&page=${String(page)}`, {
      headers,
    })
    const { docs, hasNextPage } = (await response.json()) as { docs: any[]; hasNextPage: boolean }
    for (const doc of docs) found.set(doc.id, doc)
    if (!hasNextPage) return found
  }
}
