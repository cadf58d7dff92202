/** Dossier: facts with evidence, questions, history of the relationship, attachments. */
export const dossierMethods = {};
