/** The fields of a record, those that may be `undefined` as optional ones. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A record without the fields that are `undefined` or an empty list: structured data has no empty keys. */
export function defined<const T extends object>(fields: T): Defined<T>;
export function defined(fields: object): object {
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}
