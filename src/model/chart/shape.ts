/** A piece of a drawing. Places and sizes are shares of the drawing in percent, so that only distances change with its width. */
export type Shape = Letters | Rect | Line | Dot | Path;

/** Letters at a place, moved by some of their own heights. */
export interface Letters {
  readonly is: 'text';
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** From the place on, up to it, or in its middle. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** In heights of letters. */
  readonly dx?: number;
  readonly dy?: number;
  /** How they look, and `wide` for those that only a wide drawing has room for. */
  readonly look: string;
}

interface Rect {
  readonly is: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
}

interface Line {
  readonly is: 'line';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly look: string;
}

interface Dot {
  readonly is: 'dot';
  readonly x: number;
  readonly y: number;
  readonly look: string;
}

/** A line through several places, in thousandths of the drawing. */
interface Path {
  readonly is: 'path';
  readonly d: string;
  readonly look: string;
}

/** A drawing of figures, with the letters in it. */
export interface Plot {
  readonly shapes: readonly Shape[];
  /** How many letters stand before it and after it, at its sides. */
  readonly before: number;
  readonly after: number;
  /** Its series have no name in it, so they are named above it. */
  readonly needsKey: boolean;
}

/** A share of a drawing as an attribute of SVG. */
export const percent = (share: number) => (share === 0 ? '0' : `${Number(share.toFixed(2))}%`);

/** The look of a series by its place: ink, half ink, hollow. */
export const SERIES = ['one', 'two', 'three'] as const;

/** The look of the nth series. */
export const lookOf = (series: number) => SERIES[series] ?? 'three';
