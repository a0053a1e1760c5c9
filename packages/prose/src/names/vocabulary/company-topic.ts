/** What a text that speaks of companies tells of, French then English. Compared folded; "usine+" is "usine usines". */
export const COMPANY_TOPIC: Readonly<Record<"leads" | "words" | "trades", string>> = {
  /** Directly before the name: where somebody works, and what makes an adjective of an owner or a place. */
  leads: "chez owned listed based backed founded headquartered",
  /** Business, anywhere in the name's sentence. */
  words:
    "usine+ gigafactory gigafactories fonderie+ raffinerie+ entrepôt+ datacenter+ hangar+ siège chantier+ filiale+ succursale+ implantation+ atelier+ aciérie " +
    "emploi+ salarié+ salariée+ ouvrier+ ouvrière+ intérimaire+ intérim apprenti+ ingénieurs développeur+ embauche+ embaucher embauchent recrute recrutent recruter recrutement+ licencie licencient licenciement+ effectifs syndicat+ syndical cgt cfdt débrayé débrayage grève trois-huit pdg patron patronne dirigeant+ actionnaire+ " +
    "investissement+ investir investit investisseur+ euro+ dollar+ bourse cac dividende+ bénéfice+ capitalisation rachat rachète rachètent racheté rachetée opa capital capitaux fonds prêt+ tarif+ achat+ vente+ vend vendent vendu vendus vendue " +
    "entreprise+ société+ firme+ pme startup+ start-up multinationale+ fabricant+ constructeur+ équipementier+ fournisseur+ sous-traitant+ concurrent+ concurrence client+ clientèle contrat+ commande+ marques logiciel+ laboratoire+ biotech industriel+ industrielle+ amende filière+ partenariat+ accélérateur accelerator incubateur incubator pousse+ agriculteur+ planteur+ éleveur+ antitrust marché marchés concession+ autorisation commission+ cnil entente corruption fraude piratage données fabriqué+ fabriquée+ fabrique fabriquent fabrication livraison+ exportation+ numérique " +
    "plant+ factory factories refinery warehouse+ headquarters hq subsidiary subsidiaries steelworks workshop " +
    "job+ employer+ employee+ staff workers workforce apprentice+ engineers developers hire+ hired hiring recruits recruited recruiting layoff+ redundancies unions strike ceo cfo boss chairman executive+ shareholder+ shares investors investment+ invest invests invested investing stake+ stakeholder+ " +
    "business businesses budget+ fund+ equity loan+ sale sales sell sells sold selling buys bought prices pricing revenue+ profit+ earnings turnover quarterly dividend+ acquisition merger takeover bid antitrust regulator+ fined lawsuit sued " +
    "company companies firm+ conglomerate maker+ manufacturer+ supplier+ retailer+ startup+ start-up competitor+ customer+ client+ contract+ orders brand+ market markets directors resigned authorisation approval software pharma biotech industry industrial manufacturing deliveries delivery grower+ farmer+ advertiser+ corruption fraud " +
    "airbus boeing renault stellantis michelin engie veolia edf totalenergies apple intel huawei samsung siemens bosch ge asml openai uber",
  /** Trades of companies, whose words acronyms and planets share. */
  trades:
    "recyclage recycler hydrogène avion+ moteur+ hélicoptère+ radar+ satellite+ sonar sous-marin+ frégate+ rafale cyber éolienne+ éolien éoliens solaire nucléaire réacteur+ acier+ chimie chimique+ soude médicament+ vaccin+ clinique+ molécule+ anticorps semi-conducteur+ puce+ voitures automobile+ pneu+ camion+ tramway+ croquettes confiserie+ chocolat+ assainissement déchets boues dessalement waterworks système+ équipement+ technologie+ compagnie+ aérien+ aérienne+ bâtiment+ " +
    "recycling hydrogen turboprop+ aircraft engine+ helicopter+ radar+ satellite+ sonar submarine+ frigate+ cyber turbine+ nuclear reactor+ steel earths chemical+ drug+ vaccine+ clinical trials antibody antibodies peroxide drugmaker+ chip+ chipmaker+ semiconductor+ cars carmaker+ tyre+ tires lorry lorries trucks tram+ airline+ airport+ sewage waste landfill cloud advertising technology technologies equipment electronics",
};
