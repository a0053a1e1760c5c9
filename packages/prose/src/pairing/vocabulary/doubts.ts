/** It is talked of: "selon des rumeurs", "in talks". */
export const HEARSAY: string =
  "dit-on on_dit_que on_prête murmure(/nt/-t-on) selon_(/des_/certaines_)(rumeur+/bruit+/indiscrétion+) bruit_court paraîtrait laisse(/nt)_entendre pourparlers négoci(e/ent/er/ation+) " +
  "(is/are/was/were)_(said/thought/believed/rumo(/u)red/understood/alleged/tipped)_to in_talks negotiat(e/es/ing/ion+) discuss(es/ing/ion+) source+_(say/close/familiar) people_familiar " +
  "allegedly supposedly apparently gossip word_is word_has_it has_it_that";

/** Somebody would like it: "rêve de", "hopes to". */
export const WISHES: string =
  "rêve(/nt) souhait(e/ent/erait) " +
  "hop(e/es/ed/ing)_(to/for/that) wish(/es) dream+ would_(love/like/prefer) (want/lobb/plead/press/call)(/s/ies/ed/ing)_(for/to)";

/** Others ask for it, or think that it should be so: "presse Amazon de", "should invest". */
export const URGES: string =
  "press(e/ent) invit(e/ent/er) demand(e/ent/er) enjoint pousse mette(/nt) investisse(/nt) dépense(/nt)_davantage devrai(t/ent) doit-il faut-il fini(ra/rait/ront)_par à_ce_rythme " +
  "press(es/ed/ing) invit(es/ed/ing) demand(s/ed/ing) enjoin(s/ed) urg(e/es/ed/ing) ask(/s/ed/ing) beg(/s/ged) call(/s/ed/ing)_on should owe+ supposed_to end(/s/ed/ing)_up at_this_rate";

/** It hangs on something else: "sous réserve", "provided that". */
export const CONDITIONS: string =
  "s'il si_(le/la/les/l'/un/une/elle/tout/ce/cette/paris/bruxelles) et_si sauf_si au_cas_où sous_réserve éventuel(/le/les/s/lement) potentiel(/le/s/les/lement) peut-être " +
  "if unless provided_that subject_to a_condition possible possibly potential(/ly) perhaps maybe";

/** It comes and goes with the season: "chaque été", "temporary". */
export const SEASONAL: string =
  "chaque_(printemps/été/automne/hiver/saison/année) saisonnier+ " +
  "(every/each)_(spring/summer/autumn/winter/season/year) seasonal temporary";

/** It was before: "avait déjà investi", "formerly". */
export const BYGONE: string =
  "avai(t/ent)_(/déjà_)(embauché/recruté/créé/investi/dépensé/injecté) plus_tôt auparavant depuis autrefois jadis naguère " +
  "had_(/already_/once_)(hired/recruited/created/invested/spent/poured) earlier years_before since ago formerly previously used_to";

/** It was taken back: "gèle", "shelved". */
export const HALTS: string =
  "gèle(/e/r/nt) suspend(/u/re) enterr(e/er/ent) retir(e/er/ent)_(son/sa/ses/leur) arrêt(e/er/ent) " +
  "shelv(e/es/ed/ing) halt(/s/ed/ing) paus(e/es/ed/ing) suspend(s/ed/ing) freez(e/es/ing) froze frozen postpon(e/es/ed/ing) drop(s/ped/ping) ditch(es/ed/ing) withdr(aw/aws/awn/ew/awing) pull(/s/ed/ing)_(out/back) back(/s/ed/ing)_out stop(s/ped)";

/** It is made up: "imaginons", "a joke". */
export const FICTION: string =
  "imagin(e/ez/ons) supposons légende blague exercice exemple fictif " +
  "imagin(es/ed) suppos(e/ing) legend joke exercise example fictitious satir* parod*";
