import type { NewPerson } from '@shared/ipc/people-methods';

/** A person to add, with nothing known but what is given. */
export function newPerson(given: Partial<NewPerson> & { readonly name: string }): NewPerson {
  return {
    title: null,
    unitId: null,
    unitName: null,
    reportsToId: null,
    reportsToName: null,
    roles: [],
    influence: null,
    attitude: null,
    phone: null,
    email: null,
    ...given,
  };
}

/** Takes "Name, title" apart at the first comma. Worked line: "Ewa Lis, buyer" → Ewa Lis · buyer. */
export function splitNameTitle(text: string): { name: string; title: string | null } {
  const at = text.indexOf(',');
  if (at < 0) return { name: text.trim(), title: null };
  const title = text.slice(at + 1).trim();
  return { name: text.slice(0, at).trim(), title: title === '' ? null : title };
}
