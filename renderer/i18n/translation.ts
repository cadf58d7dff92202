/** Key of a text without its plural ending: `clients_one` → `clients`. */
type PluralBase<Key> = Key extends `${infer Base}_one` ? Base : never;
type PluralKey<Key> = Key extends `${string}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Key
  : never;

/** The shape a language must fill for an English text tree: every key, and every plural text in all forms of the language. */
type Translation<Text, Forms extends string> = {
  readonly [Key in Exclude<keyof Text, PluralKey<keyof Text>>]: Text[Key] extends string
    ? string
    : Translation<Text[Key], Forms>;
} & { readonly [Key in `${PluralBase<keyof Text>}_${Forms}`]: string };

/** Polish and Russian: one, few, many, and other for fractions. */
export type SlavicTranslation<English> = Translation<English, 'one' | 'few' | 'many' | 'other'>;

/** Afrikaans: one and other, like English. */
export type AfrikaansTranslation<English> = Translation<English, 'one' | 'other'>;
