'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'

export type Places = {
  /** Address of an endpoint, from its path after `/api`. */
  api: (path: `/${string}`) => string
  /** Where a document is edited. */
  edit: (collection: string, id: string) => string
  /** Address of a page of the panel, from its path after `/admin`. */
  page: (path: `/${string}`) => string
}

/** The addresses of the panel and of the API, wherever the configuration puts them. */
export const usePlaces = (): Places => {
  const { config } = useConfig()
  const { routes } = config
  return useMemo(() => {
    const page: Places['page'] = (path) => formatAdminURL({ adminRoute: routes.admin, path, relative: true })
    return {
      api: (path) => formatAdminURL({ apiRoute: routes.api, path, relative: true }),
      edit: (collection, id) => page(`/collections/${collection}/${id}`),
      page,
    }
  }, [routes.admin, routes.api])
}
