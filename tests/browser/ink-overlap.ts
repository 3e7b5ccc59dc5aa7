import type { Page } from 'puppeteer-core';

/** The rows of an image that are looked at, in pixels. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * How much of the ink of two pictures is in the same place: 1 where all is, 0 where none is. Both are blurred by a pixel and
 * a half first, so that two ways to smooth the edge of a letter count as one.
 */
export async function inkOverlap(page: Page, one: Buffer, other: Buffer, rows: Rows): Promise<number> {
  return page.evaluate(overlap, one.toString('base64'), other.toString('base64'), rows);
}

/** Runs in the page. */
async function overlap(one: string, other: string, { from, to }: Rows): Promise<number> {
  const inkOf = async (base64: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, to - from).getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.filter = 'grayscale(1) blur(1.5px)';
    context.drawImage(image, 0, -from);
    const { data } = context.getImageData(0, 0, image.width, to - from);
    const paper = data[0] ?? 0;
    return Float32Array.from({ length: data.length / 4 }, (_, index) => Math.max(0, paper - (data[index * 4] ?? 0)));
  };
  const [a, b] = await Promise.all([inkOf(one), inkOf(other)]);
  let [shared, all] = [0, 0];
  a.forEach((ink, index) => {
    shared += Math.min(ink, b[index] ?? 0);
    all += Math.max(ink, b[index] ?? 0);
  });
  return shared / all;
}
