/** The companies that an organisation has to do with: "un fournisseur d'Amazon", "an Amazon rival". */
export const FRENCH_PARTIES: string = "rival(/e)(/s) concurrent(/e)(/s) partenaire+ filiale+ fournisseur+ client+";
export const ENGLISH_PARTIES: string = "rival+ competitor+ partner+";

/** Who else has to do with an organisation and is another one: "un actionnaire d'Amazon", "an Amazon supplier". */
export const FRENCH_RELATIONS: string =
  "(/co-/co)fondat(eur+/rice) hériti(er/ère)(/s) (ancien/anciens/ancienne/anciennes)_* actionnaire+ investisseur+ voisin(/e)(/s) sous-traitant+ syndicat+ famille";
export const ENGLISH_RELATIONS: string =
  "(/co-/co)founder+ shareholder+ investor+ neighbo(/u)r+ supplier+ customer+ (/sub/sub-)contractor+ subsidiar(y/ies) union+";
/** The same, only before the name or only behind it: "ex-patron d'Amazon", "Amazon staff". */
export const RELATIONS_BEFORE: string = "ex(/-)(/patron/dirigeant/pdg/boss) former_* family heir+";
export const RELATIONS_AFTER: string =
  "user+ employee+ staff worker+ veteran+ alumn* fan+ critic+ driver+ seller+ dealer+ licensee+ franchisee+ retiree+ pensioner+ owner+ lawyer+ lender+ creditor+ backer+ backed owned spin(/-)off spin(/-)out";

/** What a sentence calls an organisation that it has named: "le constructeur", "the company". */
export const COMPANY_NOUNS: string =
  "groupe entreprise société firme jeune_pousse géant(/e) constructeur fabricant industriel banque pépite opérateur laboratoire marque multinationale éditeur spécialiste " +
  "group company firm giant maker manufacturer bank start(/-)up operator drugmaker carmaker brewer retailer brand multinational leader specialist";

/** What a sentence calls the pledge that it has told of: "l'usine", "the project". */
export const WORKS: string = "projet plan usine investissement site project plant investment";

/** A site or works of somebody, that others may be said to help: "l'usine d'Amazon". */
export const SITES: string =
  "réseau campus centre accélérateur incubateur laboratoire entrepôt ligne factory network accelerator incubator lab warehouse site projet usine project plant";

/** Before a name that is not the one who acts: "après Amazon", "alongside Amazon". */
export const BESIDE_ANOTHER: string =
  "après comme avec contre face_à devant derrière (plus/moins/autant/mieux)_(que/qu') hormis sauf outre dans chez sur aux_côtés_d(e/u/') à_côté_d(e/u/') " +
  "after like where whose in_which with against unlike than alongside behind ahead_of in(/to) on besides except subsidiary_of supplier_(of/to) owner_of parent_of backed_by to";

/** What another one does beside the one named: "suivant Amazon", "beats Amazon". */
export const BESIDE_DEEDS: string =
  "rejoi(nt/gnant/ndre) sui(t/vant/vre) imit(e/ant/er) devan(ce/çant/cer) dépass(e/ant/er) talonn(e/ant) " +
  "join(/s/ed/ing) follow(/s/ed/ing) beat(/s/ing) overtak(e/es/ing) outspend(/s/ing) top+ topping trail(/s/ing) match(/es/ing) emulat(es/ing)";
