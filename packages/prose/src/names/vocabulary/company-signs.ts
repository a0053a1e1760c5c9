/** The words that show a company beside a name, French then English. Compared folded, like all vocabularies here. */
export const COMPANY_WORDS: Readonly<
  Record<"legalForms" | "nounsBefore" | "nounsAfter" | "verbs" | "dealings", string>
> = {
  /** Directly after the name, or directly before ("SAS Orange"). */
  legalForms:
    "sa sas sasu sarl snc sca scop se nv bv ag gmbh kgaa spa srl oy oyj ab asa inc incorporated ltd limited llc llp plc corp corporation co holding holdings group groupe",
  /** Before the name, only little words between: "le groupe Orange", "le PDG de Meta", "chez Mars". */
  nounsBefore:
    "groupe société entreprise compagnie firme maison mère géant géants opérateur fabricant constructeur fournisseur distributeur industriel laboratoire éditeur plateforme multinationale startup pépite licorne concurrent rival client clients partenaire chez pdg patron patronne dirigeant dirigeants directeur directrice président présidente directeurs porte parole filiale filiales actionnaire actionnaires action actions usine usines siège entrepôt entrepôts salarié salariés employé employés " +
    "group company firm giant giants maker operator manufacturer supplier retailer lab laboratory unicorn competitor customer partner ceo boss chief head executive executives chairman chairwoman spokesperson spokesman spokeswoman subsidiary subsidiaries shareholder shareholders share shares stock plant plants factory factories headquarters warehouse warehouses employee employees",
  /** After the name: "the Meta plant", "Orange France". */
  nounsAfter:
    "france europe international technologies industries " +
    "data datacenter datacenters datacentre datacentres plant plants factory factories warehouse warehouses headquarters office offices employee employees worker workers staff deal deals shares stock stocks executive executives spokesperson spokesman spokeswoman ceo boss chief chairman investment investments announcement announcements subsidiary shareholders customers",
  /** After the name, alone or after a little word: "Orange annonce", "Meta va investir", "Mars has pledged". */
  verbs:
    "annonce annonçait annoncé annoncera annoncer investit investissait investi investira investir investissent promet promettait promis promettra prévoit prévoyait prévu crée créé créera créer compte entend souhaite veut emploie employait recrute recrutait recruté recrutera recruter embauche embauchera ouvre ouvert ouvrira ouvrir construit construira construire engage engagé engagera confirme confirmé affirme affirmé déclare déclaré rachète racheté lance lancé lancera implante implanté implantera installe installé installera dépense dépensera injecte injectera consacre consacrera double agrandit agrandira étend étendra ferme fermera supprime supprimera " +
    "announce announces announced announcing invest invests invested investing promise promises promised pledge pledges pledged plan plans planned hire hires hired hiring employ employs employed say says said expect expects expected open opens opened opening build builds built building commit commits committed intend intends intended want wants wanted confirm confirms confirmed acquire acquires acquired buy buys bought launch launches launched create creates created creating expand expands expanded spend spends spent unveil unveils unveiled close closes closed",
  /** Before a preposition and the name: "vendu à Orange", "invested in Suez", "a stake in Mars". */
  dealings:
    "vendre vend vendu vendue vendus vendues céder cède cédé cédée cédés revendre revendu revendue appartient appartenir appartenant confier confié confiée confiés attribuer attribué attribuée accordé accordée demandé demande racheté rachetée rachète participation parts capital contrat face grâce selon réclame reproche permet permettre permettra " +
    "sell sells sold belong belongs belonging awarded entrusted granted stake stakes invest invests invested contract thanks according owed lost pitched switched",
};
