/**
 * Name of a thing a person can do and undo: `namespace.name`. Its words stand in the texts of the namespace under
 * `did.name`, in the past tense: "Note of {{client}} changed".
 */
export type ActionKind = `${string}.${string}`;

/** Values in the words of an action; all texts. */
export type ActionParams = Readonly<Record<string, string>>;
