/** The words that show a company beside a name, French then English. Compared folded, like all vocabularies here; "plant+" is "plant plants". */
export const COMPANY_WORDS: Readonly<Record<"legalForms" | "nounsBefore" | "nounsAfter" | "dealings", string>> = {
  /** Directly after the name, or directly before ("SAS Orange"). */
  legalForms:
    "sa sas sasu sarl snc sca scop se nv bv ag gmbh kgaa spa srl oy oyj ab asa inc incorporated ltd limited llc llp plc corp corporation co holding holdings group groupe",
  /** Before the name, only little words between: "le groupe Orange", "le PDG de Meta", "chez Mars". */
  nounsBefore:
    "groupe société entreprise compagnie firme maison mère géant+ opérateur fabricant constructeur fournisseur distributeur industriel laboratoire éditeur plateforme multinationale startup pépite licorne concurrent rival client+ partenaire chez pdg patron patronne dirigeant+ directeur+ directrice président présidente porte parole filiale+ actionnaire+ action+ usine+ siège entrepôt+ salarié+ employé+ " +
    "group company firm giant+ maker operator manufacturer supplier retailer developer lab laboratory unicorn competitor customer partner ceo boss chief head executive+ chairman chairwoman spokesperson spokesman spokeswoman subsidiary subsidiaries shareholder+ share+ stock plant+ factory factories headquarters warehouse+ employee+",
  /** After the name: "the Meta plant", "Orange France". */
  nounsAfter:
    "france europe international technologies industries " +
    "order orders lab labs laboratory data datacenter+ datacentre+ plant+ factory factories warehouse+ headquarters office+ employee+ worker+ staff deal+ shares stock+ executive+ spokesperson spokesman spokeswoman ceo boss chief chairman investment+ announcement+ subsidiary shareholders customers",
  /** Before a preposition and the name: "vendu à Orange", "invested in Suez", "a stake in Mars". */
  dealings:
    "vendre vend vendu+ vendue+ céder cède+ cédée revendre revendu revendue appartient appartenir appartenant confier confié+ confiée attribuer attribué attribuée accordé accordée demandé racheté rachetée participation parts capital contrat réclame reproche permet permettre permettra " +
    "sell+ sold belong+ belonging awarded entrusted granted stake+ invest+ invested contract owed lost pitched switched",
};
