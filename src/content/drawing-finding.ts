import sharp from 'sharp';
import { cleanDrawing } from './clean-drawing.ts';
import { heightFault } from './image-height.ts';
import type { ImageFinding } from './image-findings.ts';

const fault = (says: string): ImageFinding => ({ is: 'fault', says });
const AGAIN = 'save it anew from the program that it was drawn with';

/**
 * What an editor is to know of a drawing in SVG: why no page can show it, or what it loses when it is published; `null` where
 * that is nothing. It is drawn once, in small, since what no program can draw no browser need try.
 */
export async function drawingFinding(bytes: Uint8Array): Promise<ImageFinding | null> {
  if (/<!ENTITY[^>]*&(?!#)/.test(new TextDecoder().decode(bytes))) {
    return fault('has entities that are made of others: save it as plain SVG');
  }
  const clean = cleaned(bytes);
  if (typeof clean === 'string') return fault(clean);
  const { svg, lost } = clean;
  if (!hasSize(svg)) return fault('does not say how large it is: write viewBox="0 0 WIDTH HEIGHT" in <svg>');
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  const tooHigh = heightFault(width, height);
  if (tooHigh !== undefined) return fault(tooHigh);
  const isEmpty = await isBlank(svg);
  const names = new Intl.ListFormat('en').format(lost.map((name) => `<${name}>`));
  if (lost.length === 0) return null;
  if (isEmpty)
    return fault(`has nothing to be seen but ${names}, which no page may show: draw it with shapes and text`);
  return {
    is: 'loss',
    says: `loses ${names} when it is published: see what is left, or draw that with shapes and text`,
  };
}

function cleaned(bytes: Uint8Array): ReturnType<typeof cleanDrawing> | string {
  try {
    return cleanDrawing(bytes);
  } catch (error) {
    if (error instanceof TypeError) return 'is no SVG: it does not begin with <svg xmlns="http://www.w3.org/2000/svg">';
    const [, line] = /:(\d+):\d+: /.exec(String(error)) ?? [];
    return `is no SVG that can be read${line === undefined ? '' : `, in its line ${line}`}: ${AGAIN}`;
  }
}

function hasSize(svg: string): boolean {
  const [tag] = /^<svg[^>]*>/.exec(svg) ?? [''];
  const isLength = (name: string) => new RegExp(` ${name}="\\s*\\+?(?:\\d*\\.)?\\d+[a-z]*\\s*"`, 'i').test(tag);
  const isBox = / viewBox="\s*(?:-?[\d.e-]+[\s,]+){2}[\d.e]+[\s,]+[\d.e]+\s*"/i.test(tag);
  return isBox || (isLength('width') && isLength('height'));
}

async function isBlank(svg: string): Promise<boolean> {
  const small = sharp(Buffer.from(svg)).resize({ width: 400, height: 400, fit: 'inside' });
  const pixels = await small.ensureAlpha().raw().toBuffer();
  return pixels.every((value, index) => index % 4 !== 3 || value === 0);
}
