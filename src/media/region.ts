/** Which part of a picture a crop keeps. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

/** A point of a picture, each part from 0 (left, top) to 1. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

const CENTRE: Focus = { x: 0.5, y: 0.5 };

/** Reads the front matter's "50% 30%" (from left, from top); anything else means the centre. */
export function parseFocus(text: string | undefined): Focus {
  const [, x, y] = /^\s*(\d{1,3})%\s+(\d{1,3})%\s*$/.exec(text ?? '') ?? [];
  if (x === undefined || y === undefined) return CENTRE;
  return { x: Math.min(Number(x), 100) / 100, y: Math.min(Number(y), 100) / 100 };
}

/**
 * The largest region of a shape whose middle lies as near to the focus as the edges allow.
 *
 * @param ratio width divided by height
 */
export function cropRegion(picture: Size, ratio: number, focus: Focus): Region {
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * ratio)));
  const height = Math.max(1, Math.min(picture.height, Math.round(picture.width / ratio)));
  return {
    width,
    height,
    left: within(focus.x * picture.width - width / 2, picture.width - width),
    top: within(focus.y * picture.height - height / 2, picture.height - height),
  };
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, 0), most));
}
