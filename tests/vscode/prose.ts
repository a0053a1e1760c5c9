/** A French draft that names all the record speaks of. */
export const draft = `# Le sommet de mai 2024

L’investissement d’Amazon a été annoncé la veille du sommet.

Amazon Web Services, dit AWS, construit en Île-de-France.

Microsoft a promis 4 milliards d’euros.

Mistral AI reste française.

ProLogium a posé la première pierre à Dunkerque.

Le sommet Choose France s’est tenu à Versailles.

La 7e édition de Choose France a réuni 56 projets.
`;
