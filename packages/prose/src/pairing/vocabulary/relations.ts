/** Who has to do with an organisation and is another one: "un fournisseur d'Amazon", "an Amazon supplier". */
export const FRENCH_RELATIONS: string =
  "(/co-/co)fondat(eur+/rice) hériti(er/ère)(/s) (ancien/anciens/ancienne/anciennes)_* actionnaire+ investisseur+ voisin(/e)(/s) fournisseur+ client+ rival(/e)(/s) concurrent(/e)(/s) sous-traitant+ partenaire+ filiale+ syndicat+ famille";
export const ENGLISH_RELATIONS: string =
  "(/co-/co)founder+ shareholder+ investor+ neighbo(/u)r+ supplier+ customer+ rival+ competitor+ (/sub/sub-)contractor+ partner+ subsidiar(y/ies) union+";
/** The same, only before the name or only behind it: "ex-patron d'Amazon", "Amazon staff". */
export const RELATIONS_BEFORE: string = "ex(/-)(/patron/dirigeant/pdg/boss) former_* family heir+";
export const RELATIONS_AFTER: string =
  "user+ employee+ staff worker+ veteran+ alumn* fan+ critic+ driver+ seller+ dealer+ licensee+ franchisee+ retiree+ pensioner+ owner+ lawyer+ lender+ creditor+ backer+ backed owned spin(/-)off spin(/-)out";

/** What a sentence calls an organisation that it has named: "le constructeur", "the company". */
export const COMPANY_NOUNS: string =
  "groupe entreprise société géant(/e) constructeur fabricant industriel banque pépite opérateur laboratoire marque multinationale éditeur spécialiste " +
  "group company firm giant maker manufacturer bank start(/-)up operator drugmaker carmaker brewer retailer brand multinational leader specialist";

/** What a sentence calls the pledge that it has told of: "l'usine", "the project". */
export const WORKS: string = "projet plan usine investissement project plant investment";

/** A site or works of somebody, that others may be said to help: "l'usine d'Amazon". */
export const SITES: string =
  "réseau campus centre accélérateur incubateur laboratoire entrepôt ligne factory network accelerator incubator lab warehouse site projet usine project plant";
