import { z } from 'astro/zod';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** The keys that a schema knows at a path into its data: what a mistyped key may have been meant to be. */
export function keysAt(schema: Schema, path: Path): string[] {
  return schemasAt(schema, path).flatMap(ownKeys);
}

/**
 * Whether a value may be left out, by its path into a schema's data: a key that is optional, and an item of a list that has
 * no fixed length. Where the data can have several forms, one of them is enough.
 */
export function mayBeLeftOut(schema: Schema, path: Path): boolean {
  if (typeof path.at(-1) !== 'number') return schemasAt(schema, path).some((found) => found instanceof z.ZodOptional);
  const lists = schemasAt(schema, path.slice(0, -1)).map((found) =>
    found instanceof z.ZodOptional ? found.unwrap() : found,
  );
  return lists.some((list) => !list._zod.def.checks?.some(({ _zod }) => _zod.def.check === 'length_equals'));
}

/** The schemas of what stands at a path: several where the data can have several forms. */
function schemasAt(schema: Schema, path: Path): Schema[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (schema instanceof z.ZodOptional) return schemasAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path));
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const values: Readonly<Record<string, Schema>> = schema.shape;
  const value = values[String(step)];
  return value ? schemasAt(value, rest) : [];
}

function ownKeys(schema: Schema): string[] {
  if (schema instanceof z.ZodOptional) return ownKeys(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(ownKeys);
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const isListed = schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum;
  return isListed && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}
