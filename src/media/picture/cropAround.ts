export type FocalPoint = { x: number; y: number }

export type Box = { height: number; left: number; top: number; width: number }

type CropAroundArgs = {
  focalPoint: FocalPoint
  /** Width divided by height of what is cut out. */
  ratio: number
  size: { height: number; width: number }
}

const within = (value: number, max: number): number => Math.min(Math.max(Math.round(value), 0), max)

/** The largest box of this ratio in a picture, as near to the focal point (in percent) as the edges allow; in pixels. */
export const cropAround = ({ focalPoint, ratio, size }: CropAroundArgs): Box => {
  const isWider = size.width / size.height > ratio
  const width = isWider ? Math.max(1, Math.round(size.height * ratio)) : size.width
  const height = isWider ? size.height : Math.max(1, Math.round(size.width / ratio))
  return {
    height,
    left: within((size.width * focalPoint.x) / 100 - width / 2, size.width - width),
    top: within((size.height * focalPoint.y) / 100 - height / 2, size.height - height),
    width,
  }
}
