import sharp from 'sharp';
import { cleanDrawing } from './clean-drawing.ts';
import { heightFault } from './image-size.ts';
import type { ImageFinding } from './image-findings.ts';

const fault = (says: string): ImageFinding => ({ is: 'fault', says });
const AGAIN = 'save it anew from the program that it was drawn with';
const SIMPLER = 'draw it with fewer and simpler shapes';

/** The most elements of a drawing: each takes the sanitiser a part of a millisecond, and a map of all countries has some 1,000. */
const MOST_ELEMENTS = 10_000;

/**
 * What an editor is to know of a drawing in SVG: why no page can show it, or what it loses when it is published; `null` where
 * that is nothing. It is drawn once, in small, since what no program can draw no browser need try.
 */
export async function drawingFinding(bytes: Uint8Array): Promise<ImageFinding | null> {
  const text = new TextDecoder().decode(bytes);
  if (/<!ENTITY[^>]*&(?!#)/.test(text)) return fault('has entities that are made of others: save it as plain SVG');
  const elements = text.match(/<(?![!?/])/g)?.length ?? 0;
  if (elements > MOST_ELEMENTS) {
    const [own, most] = [elements, MOST_ELEMENTS].map((count) => new Intl.NumberFormat('en').format(count));
    return fault(`has ${own} elements, more than ${most}: ${SIMPLER}`);
  }
  const clean = cleaned(bytes);
  if (typeof clean === 'string') return fault(clean);
  const { svg, lost } = clean;
  if (!hasSize(svg)) return fault('does not say how large it is: write viewBox="0 0 WIDTH HEIGHT" in <svg>');
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  const tooHigh = heightFault(width, height);
  if (tooHigh !== undefined) return fault(tooHigh);
  const isEmpty = await showsNothing(svg);
  const names = new Intl.ListFormat('en').format(lost.map((name) => `<${name}>`));
  if (isEmpty) {
    return fault(
      lost.length > 0
        ? `has nothing to be seen but ${names}, which no page may show: draw it with shapes and text`
        : `shows nothing: what it draws is hidden, has no colour or lies outside of its box, or there is nothing; ${AGAIN}`,
    );
  }
  if (lost.length === 0) return null;
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
    if (String(error).includes('call stack')) return `has elements within elements, more than can be read: ${SIMPLER}`;
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

/** Text is taken for something to be seen: a machine without fonts draws none. */
async function showsNothing(svg: string): Promise<boolean> {
  if (/<text[ >]/.test(svg)) return false;
  const small = sharp(Buffer.from(svg)).resize({ width: 400, height: 400, fit: 'inside' });
  const pixels = await small.ensureAlpha().raw().toBuffer();
  return pixels.every((value, index) => index % 4 !== 3 || value === 0);
}
