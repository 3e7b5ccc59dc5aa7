import { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** A place in data: `citations.*.by.name`, with a star for any key and any index. */
export type FieldPath = string;

/** What is written into a field: `most` is the number of characters that it takes, at least. */
export type Write = (path: FieldPath, most: 100 | 200 | 1000) => string;

/** The fields of a schema that take any text: what an editor can write there is nobody's to trust. */
export function textFields(schema: Schema, path: FieldPath = ''): FieldPath[] {
  if (schema instanceof z.ZodOptional) return textFields(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => textFields(option, path)))];
  if (schema instanceof z.ZodArray) return textFields(schema.element, `${path}.*`);
  if (schema instanceof z.ZodRecord) return textFields(schema.valueType, `${path}.*`);
  if (!(schema instanceof z.ZodObject)) return takes(schema, 'a "<b>') ? [path] : [];
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  return Object.entries(shape).flatMap(([key, field]) => textFields(field, path === '' ? key : `${path}.${key}`));
}

/** Data with something else in each field that takes any text. */
export function filled(schema: Schema, value: unknown, write: Write, path: FieldPath = ''): unknown {
  if (schema instanceof z.ZodOptional) return filled(schema.unwrap(), value, write, path);
  if (schema instanceof z.ZodUnion) {
    const meant = schema.options.find((option) => z.safeParse(option, value).success);
    return meant ? filled(meant, value, write, path) : value;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => filled(schema.element, item, write, `${path}.*`));
  }
  // Latitude and longitude: no tuple has texts.
  if (schema instanceof z.ZodTuple) return value;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if (schema instanceof z.ZodRecord) return [key, filled(schema.valueType, item, write, `${path}.*`)];
        const shape: Readonly<Record<string, Schema>> = schema instanceof z.ZodObject ? schema.shape : {};
        const field = shape[key];
        return [key, field ? filled(field, item, write, path === '' ? key : `${path}.${key}`) : item];
      }),
    );
  }
  if (!takes(schema, 'a "<b>')) return value;
  return write(path, takes(schema, 'x'.repeat(1000)) ? 1000 : takes(schema, 'x'.repeat(200)) ? 200 : 100);
}

function takes(schema: Schema, text: string): boolean {
  return z.safeParse(schema, text).success;
}
