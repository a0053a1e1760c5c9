/**
 * Verbs by what they take for their forms: French ones in "-er" by their stem, English regular ones by their base, all
 * others form by form. Compared folded.
 */
export interface VerbWords {
  readonly frenchStems: string;
  readonly englishBases: string;
  readonly forms: string;
}

/** What companies do, and names of fruit or planets do not: after a name of two senses they show the company. */
export const COMPANY_VERBS: VerbWords = {
  frenchStems:
    "annonc souhait emploi embauch recrut affirm confirm déclar lanc implant install dépens inject consacr doubl tripl vis entam engag " +
    "ferm supprim rachèt achet fabriqu assembl développ exploit financ modernis renforc inaugur équip livr rénov aménag commercialis assur licenci négoci sign regroup transfèr déménag relanc relocalis approvisionn industrialis délocalis externalis gèr",
  englishBases:
    "announce promise pledge expect open employ confirm acquire launch create expand unveil close recruit assemble manufacture supply deliver operate finance renovate inaugurate upgrade relocate refurbish invest intend commit own merge outsource overtake",
  forms:
    "investit investissait investi investira investir investissent promet promettait promis promettra prévoit prévoyait prévu prévoient créer crée créera entend veut employait recruter ouvre ouvert ouvrira ouvrir ouvrent construit construira construire construisent choisit agrandit agrandira étend étendra produit produira produisent détient détiennent détenait fournit fournira bâtit bâtira détient vend vendra vendait reprend cède cédera emploie emploiera " +
    "overtook merge announce invest promise pledge plan plans planned hire hires hired hiring employ employing expect open confirm acquire launch create expand close recruit intend saying say says said investing opening adding buy buys bought build builds built recalls recalled building commits committed committing want wants wanted creating expanding choose chooses chose make makes made sell sells sold promising",
};

/** What anybody may do who is the subject of a sentence. */
export const SUBJECT_VERBS: VerbWords = {
  frenchStems:
    "lou rest arriv quitt travaill cherch trouv accélèr étudi présent report renonc termin commenc pass mis refus gard occup log héberg recycl exploit domin perdur baiss continu crois diffus dispos discut envisag espèr figur fêt hésit laiss mont montr parl particip pari prouv rat recul redémarr rentr répliqu sembl suspend tabl tard test touch vers",
  englishBases:
    "run keep need move remain train drill cast drop drive ask appear argue assure begin believe bet boast come compete complete consider continue cut decide decline depend double end face fail finish focus go grow have last lease let lobby look lose meet merge outsource pay plan point rely repeat respond restart return rise scale see set settle ship sit spin stand start stay step stop store struggle sue tend train try turn wait walk warn win withdraw work",
  forms:
    "devient devint dit disait fait faisait fit tient tenait prend prit met mit mettra reçoit reçut sert perd perdit rend attend poursuit maintient connaît connut obtient obtint réduit rejoint réunit remplit subit sait savait voit vit vient viendra dépend défend répond revient soutient souffre croît court dort suit vaut faut paie paye paiera emporta mène lève lèvera achève " +
    "began begun brought came chose drew drove fell felt fought found gave got grew heard held kept knew led left lent lost meant met paid put ran rose sat saw sent set shut spoke stood stuck swung taught thought threw told took understood went withdrew won wrote had fed drilled cut let hit shut spread split laid spun bet spent spend spends spoke denies denied",
};
