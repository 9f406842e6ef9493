const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const BE = words("be am is are was were been being 's 're 'm");
export const HAVE = words("have has had having 've 'd");
export const DO = words('do does did done doing');
export const MODALS = words("will would shall should can could may might must 'll wo ca ought need dare");
export const NEGATIONS = words("not n't never no neither nor nothing nobody none");
export const PREPOSITIONS = words(`about above across after against along alongside amid among amongst around as at
  before behind below beneath beside besides between beyond by concerning despite down during except for from in
  including inside into like near of off on onto out outside over past per plus regarding since than through throughout to toward
  towards under underneath until till unto up upon versus via with within without pending according including regarding concerning owing notwithstanding unlike`);
/** Words that open a clause with its own verb and tie it to another. */
export const SUBORDINATORS = words(`after although as because before if once since that though till unless until
  when whenever where whereas wherever whether while whilst provided providing pending should lest how why what whose`);
/** Words of condition: what they open must come true first. */
export const CONDITIONS = words('if unless provided providing once pending');
export const RELATIVES = words('which who whom that whose where');
export const CONJUNCTIONS = words('and or but nor yet & plus');
export const PRONOUNS = words(`i we you he she it they me us him her them himself herself itself themselves ourselves
  myself this that these those one another each both all none either neither others mine ours theirs hers`);
export const POSSESSIVES = words('my our your his her its their whose');
export const DETERMINERS = words('the a an this that these those each every all both some any no another such');
/** Adverbs that may stand inside a verb group or beside it without closing anything. */
export const LIGHT_ADVERBS = words(`also already always again actively closely currently directly duly earlier ever
  finally first formally fully further furthermore generally however immediately instead jointly just largely last later likewise meanwhile
  mutually never not n't now often officially once only originally particularly personally positively previously
  primarily probably promptly provisionally publicly quickly quietly readily really recently regularly repeatedly
  separately shortly similarly simply since solemnly soon still strongly subsequently successfully swiftly temporarily then therefore
  thus today together too tomorrow unanimously unilaterally unequivocally usually warmly yesterday yet firmly deeply highly both each all
  definitively deliberately effectively eventually expressly gradually indefinitely initially merely nearly newly once-again possibly 
  presently sincerely specifically steadily tentatively though thereby thereafter thereupon twice virtually voluntarily well`);
export const PARTICLES = words('off up down out over back on away in forward aside along through together apart');
