import type { Sign } from "../sign.ts";

/**
 * The words that govern figures, French then English where they differ; a phrase stands before the word that it begins
 * with.
 */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  /** Money is given: "investira", "a pledge of". */
  invest:
    "(/re/co(/-))investi(/r/ra/rait/ront/raient/t/s/ssait/ssaient/ssent/ssant/ssement+/e/es) inject(/er/ant/e/era/eront/ent/s/ed/ing/ion+) consacr(er/e/era/eront/ent/es/ée/ées/ant) débours(er/e/era/eront/ent/ant) dépens(er/era/eront/ent/ant) mise(/r)(/a/ont/nt) engag(e/er/eant/era/eront/ent/es/ée/ées/ement+) promet(/s/tant/tre/tra/tront/tent/tait) promesse+ mobilis(e/er/era/ent) allou(e/er/era/ent) dédi(e/er/era/ent) flèch(e/er/era) annonc(e/er/era/eront/ent/es/ée/ées) " +
    "mett(ant/re/ra/ront/ent/ait) mis(/e/es)_sur_la_table projet+ enveloppe chantier+ débloqu(e/ant/er/era/ent) verse(/r)(/a/ont/nt) apport(e/er/era/ent) financ(e/er/era/ent) prévoi(t/ent/r) prévu(/e/s/es) portera porte_sur chiffr(e/ée/és) met mettai(t/ent) mis(/e/es) table(/nt)_sur évoqu(e/ent/ait/er) avance(/nt/r) vis(e/ent/er) réserv(e/es/ed/er/era) suit suivent ajoute(/nt/r/ra) recev(ra/oir) reçoit accueill(e/era/ir) équip(e/er/era) agrandi(r/ra/t/ssement) étend(/re/ra) commande(/ra) reconnaît chapeaute " +
    "sign(e/er/era/ent/es/ée/ées)_pour se_contente(/r)(/a/ont) s'offr(e/ir/ira/ent) développe(/r)(/a/ont) deploiera " +
    "(/re/co(/-))invest(/s/ed/ing/ment+) pledg(e/es/ed/ing) commit(/s/ted/ting/ment+) promis(/e/es/ed/ing) spen(d/ds/ding/t) pour(s/ed/ing) pump(/s/ed/ing) sink(/s/ing) sunk splash(/es/ed/ing) channel(/s/(/l)ed/(/l)ing) devot(e/es/ed/ing) dedicat(e/es/ed/ing) contribut(e/es/ed/ing) plough(/s/ed/ing) plow(/s/ed/ing) announc(e/es/ed/ing/ement+) " +
    "plan+ programme+ project+ planned planning confirm(e/ent/er/es/ée/s/ed/ing) propos(e/ent/er/es/ed/ing) moderni(s/z)(e/es/ed/ing/er/era/ation) upgrad(e/es/ed/ing) extension expand(/s/ed/ing) expansion order(s/ed) expect(/s/ed/ing) aim(s/ed/ing) target(/s/ed/ing) follow(s/ed)_up chose bring(/s/ing) brought provide set(/s/ting)_aside go(/ing)_ahead " +
    "la(y/ys/id/ying)_(out/down/on) mak(e/es/ing)_do chip(/s/ped/ping)_in develop(/s/ing) earmark(/s/ed) allocat(e/es/ed/ing) deploy(/s/ing) (/will_)go(/es/ing)_(/in)to",
  /** Jobs are made: "créera", "hires". */
  hire:
    "cré(er/era/eront/e/ent/es/ée/ées/ant/ation+) recrut(er/era/eront/e/ent/es/ée/ées/ement+) embauch(er/era/eront/e/ent/es/ée/ées) voir_le_jour à_la_clé génère(/r)(/a/ont) génère(/nt) emploi+_(créés/promis/prévus/annoncés/directs/nouveaux/supplémentaires) " +
    "creat(e/es/ed/ing/ion) hir(e/es/ed/ing) recruit(/s/ed/ing/ment) tak(e/es/ing)_on generat(e/es/ed/ing) new_(jobs/roles/positions)",
  /** People are taught: "formera", "upskills". */
  train: "form(er/era/eront/e/ent/es/ée/ées/ation+) compétence+ train(/s/ed/ing) (/up)skill(/s/ed/ing)",
  /** Others are helped: "accompagne", "supports". */
  support:
    "soutenir soutien(/dra/t/s) soutiendront accompagn(er/era/eront/e/ent/ement) aider(/a/ont) accélérer(/a/ont) incub(er/era) " +
    "support(/s/ed/ing) help(/s/ed/ing) accelerat(e/es/ed/ing) incubat(e/es/ing)",
  /** Sites are made: "ouvrira", "is building". */
  build:
    "ouvr(ir/ira/iront/e/ent/irait) ouverture+ constru(ire/ira/iront/it/isent/ction+) implant(er/era/eront/e/ent/ation+) install(er/era/eront/e/ent/ation+) bâti(r/ra/ront/t) " +
    "open(/s/ed/ing/ings) build(/s/ing) new_(site+/plant+/factories/factory/data_cent(er/re)+)",
  /** The figure is of something else than a pledge. */
  stop:
    // Turnover, and what a company is worth.
    "chiffre+_d'affaires ca_annuel revenu+ recettes ventes encaiss(e/ent) valoris(e/ée/és/ation/ations/er) capitalis(ation/e/ée) en_bourse " +
    "revenue+ turnover sales valuation valu(ed/ing)_at market_(value/cap/capitali(s/z)ation) " +
    // Fines, taxes, courts.
    "amende+ pénalité+ redressement condamn(e/ée/és/ation) impôt+ tribun(al/aux) juge+ procès plainte indemni* dommages ordonn(e/er/ent)_à " +
    "fin(es/ed) a_fine penalt(y/ies) sanction+ settlement back_taxes tax(/es) court+ judge+ justice lawsuit+ sued legal damages " +
    // Public money.
    "subvention+ crédit+_d'impôt argent_public fonds_publics financement+_public+ france_2030 soutien_public garantie (de/par)_l'état l'état_(verse/apporte/donne/finance/soutient/ajoute) du_gouvernement de_bpifrance contribuable+ " +
    "subsid(y/ies) (/state_)aid grant+ tax_credit+ public_(money/funds/funding) (from/by)_the_(/french_)(state/government) the_(/french_)(state/government)_(give+/pay+/add+/will_(give/pay/add/support)) taxpayer+ " +
    // Money that is raised or lent.
    "levé(/e/es/r/ra/nt)(_de_fonds/) tour_de_table série_(a/b/c/d/e/f) emprunt(/e/s/er) obligation+_(de/pour) " +
    "rais(e/es/ed/ing) fund(/-)rais(e/ing/er) funding_round series_(a/b/c/d/e/f) round_of loan+ bond+ " +
    // Those who work there already.
    "emploi(e/ent) employait comptait effectif+ regroup(e/ent) fait_travailler a_déjà comprend dispose_de " +
    "employ(s/ed/ing) headcount workforce has_a_staff staff_of staff already_has payroll " +
    // Results.
    "bénéfice+ résultat_(net/opérationnel/d'exploitation) perte+ dette+ marge dividende+ trésorerie dégag(e/er/era/ent) engrang(e/er/era/ent) empoch(e/er/era/ent) amorti* " +
    "profit+ net_income earnings loss(/es) debt+ ebitda cash book(s/ed) post(s/ed) earn(s/ed) pocket(s/ed) clock(s/ed) deprecia* " +
    // Jobs and sites that go, or are kept.
    "supprim(e/er/era/eront/ent/es/ées) suppression+ licenci(e/er/ement+/ent) détrui(re/t/ts) menac(e/es/ent) dispara(ît/issent/ître/îtront) quitt(e/er/ent/era) ferm(er/era/ent/eture+) perd(u+/re/ent) sauv(e/er/era/ent/es/ées) sauvegard* préserv* maint(ien*/enir) économies surcoût+ retard+ grève débray* " +
    "layoff+ (laid/lay)_off cut(/s/ting) job_cuts redundanc(y/ies) destruction leav(e/es/ing) clos(es/ing/ure) shut(/s/ting) (will/would)_(go/disappear/be_lost) sav(e/es/ed/ing/ings) safeguard* sustain* maintain* efficienc* overrun+ delay+ at_stake on_the_line at_risk strike+ walk(/s/ed/ing)_out " +
    // What is bought, sold and paid.
    "rachat rachet(e/er/era/ent/ée) acqui(s/ert/sition/sitions/re/érir) cession vend(/u+/ue+/re/ra/ent/ait) commandes_publique+ marché_public salaire+ rémunération+ prime+ loyer+ prix coût(e/ent/era) budget_(annuel/de_la) facture facturent carnet_de_commandes retraites " +
    "takeover acqui(red/res/ring) bought purchas(e/ed/es) sold sell(/s/ing) salar(y/ies) wage+ rent price(/s/d) order_book pension+ bill+ bonus(/es) " +
    // Customers, visitors, owners.
    "utilisateurs abonnés actionnaires habitants visiteurs manifestants client+ customer+ user+ subscribers shareholders visitors " +
    // Totals of several.
    "l'ensemble_des_* (/toutes_)les_(annonces/promesses) toutes_les_entreprises annonces_(représentent/totalis*/cumulées) entreprises_(étrangères/ont) groupes_étrangers à_eux_tous à_elles_toutes recherche_et_développement_mondial(/e) " +
    "(the/all)_(announcements/pledges/companies) summit_total combined altogether " +
    // What else money is spent on, given or stolen.
    "publicité+ rappels parrainage+ pour_parrainer d'actions actions_propres droits capital_social son_capital capitaux vol(e/er/es/ée/ées) dégâts donn(e/er/es/ent/era/ation/ations) don+_(de/d') mécénat réclam(e/er/ent) exig(e/er/ent) " +
    "advert* marketing recalls (/to_)sponsor sponsor(ing/ship+) stock+ shares restructur* provision* goodwill licen(c/s)e+ royalt* equity lobby* tv_rights share_capital stole(/n) thieves flotation ipo donat(e/ed/es/ing/ion+) charit(y/ies/able) demand+",
};

/** Words that are signs only beside others, as expressions: "put" before what is put, "buy" no more than at the end of a clause. */
export const SIGNS_IN_PLACE: Readonly<Record<Sign, readonly string[]>> = {
  invest: [
    "pour(?= [$€£])",
    "met(?= \\S+ sur la table)",
    "put(?:s|ting)?(?= )",
    "parl(?:e|ent|ait|er)(?= d)",
    "worth(?= of investment)",
    "iront?(?= (?:a|au|aux|dans|vers) )",
  ],
  hire: ["add(?:s|ing)?(?= )"],
  train: [],
  support: ["back(?:s|ed|ing)?(?= )"],
  build: [],
  stop: [
    "(?<!(?:pledges?|plans?|investments?|projects?|programmes?|programs?|packages?|promises?) (?:(?:is|was|are|were) )?)worth(?! of investment)",
    "regle(?= au fisc)",
    "aides?(?! a (?:former|creer|recruter))",
    "etat(?= \\S+ (?:apporte|verse))",
    "prets?(?! a )",
    "compt(?:e|ent)(?! (?:investir|creer|recruter|embaucher|ouvrir|former|consacrer|injecter))",
    "buys?(?= )",
    "contrats? (?:de(?! travail)|d'|a(?! duree)|pour)",
    "(?<!(?:permanent|open-ended|fixed-term|term) )contracts?",
    "(?<=euros |dollars |milliards )du sommet",
    "(?:want|seek)s?(?= [€$£0-9])",
  ],
};

/** What makes the figures of its clause no pledge: they are untrue, denied, talked of, or long since spent. */
export const DENIAL_WORDS: string =
  "dément(/i/ie/ent/ir) réfut(e/er/ent) faux fausse infondé(/e)(/s) erroné(/e/s/es) inexact(/e)(/s) fantaisiste+ pas_de_(plan/projet/investissement) abandon(/ne/ner) renonc(e/er/era/ent) annul(e/ée/er/és) rumeur+ bruit+_de_couloir pourrai(t/ent) envisag(e/er/erait/ent) hypothèse hypothétique si_l'on_en_croit (aur/ser/investir/créer/injecter/recruter/dépenser)ai(t/ent) (a/ont/avait)_déjà_(investi/dépensé/créé/injecté) (ces/au_cours_des/lors_des)_(/*_)(dernières/derniers) d'ores_et_déjà " +
  "deni(es/ed/al) deny(/ing) refut(es/ed) reject(s/ed) fake hoax untrue false wrong incorrect won't (did/does/has/have/would/is/was)n't never no_(plan+/question) not_(invest/create/hire/a) abandon(ned/s/ing) scrap(s/ped/ping) cancel(s/led/ed) rumo(/u)r(/s/ed) speculat(ion/ions/ed/ing) reportedly might could may_(invest/create/hire/open/spend) consider(s/ing) mull+ weigh+ hypothetical would_(be/have) (has/have/had)_already_(invested/spent/created/put/pumped) (over/in/during)_the_(past/last)";

export const DENIALS_IN_PLACE: readonly string[] = [
  "n'\\w+ (?:\\w+ ){0,3}?(?:pas(?! en reste| seulement)|jamais|aucune?|rien)",
  "ne (?:\\w+ ){0,3}?(?:pas|jamais|aucune?)",
  "(?:will|did|does|has|have|would|had|was|is|were|is) (?:not|never)(?! only)",
  "(?:depuis|since) (?:19|20)\\d\\d",
  "depuis (?:\\w+ )?(?:\\w+ )?(?:ans|annees)",
];

/** What takes the figures beside it out of France: a plan for the world, or one beyond the border. */
export const WORLD_WORDS: string =
  "dans_le_monde(/_entier) à_l'éche(lle/lon)_mondial(/e) au_niveau_mondial (plan+/programme+/investissement+/budget/enveloppe/effectif+/emplois/salariés/dépenses)_mondia(l/le/ux/les) internationally planétaire à_l'étranger outre-(atlantique/manche/rhin) à_travers_l'europe en_(amérique/europe) " +
  "worldwide globally global_(plan/investment+/program(/me)/budget/spending/spend/workforce/headcount/capex) around_the_world across_(the_world/europe) in_(europe/the_us/the_u.s) abroad elsewhere overseas europe-wide european_(plan/program(/me)/investment)";

/** Words at which a sentence turns: what stands beyond one is another thought. */
export const TURN_WORDS = "mais tandis_que alors_que but while whereas";
