import { z } from 'astro/zod';

/** The keys that a schema knows at a path into its data: what a mistyped key may have been meant to be. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return ownKeys(schema);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const values: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const value = values[String(step)];
  return value ? keysAt(value, rest) : [];
}

function ownKeys(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const isListed = schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum;
  return isListed && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}
