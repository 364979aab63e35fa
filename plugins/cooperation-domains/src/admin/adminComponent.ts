type AdminComponent = { clientProps?: Record<string, unknown>; path: string }

/** Where the import map finds a component of the plugin: `folder` is the option `adminFolder`, `file` is named as its component. */
export const adminComponent = (
  folder: string,
  file: `${string}/${string}`,
  clientProps?: Record<string, unknown>,
): AdminComponent => {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return { path: `${folder}/${file}.tsx#${name}`, ...(clientProps && { clientProps }) }
}
