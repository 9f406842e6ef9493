const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((s) => s.trim()));

/** Verbs that report what somebody says. */
export const REPORTING = words(
  `say,announce,report,tell,state,declare,add,note,inform,stress,underline,underscore,emphasize,emphasise,affirm,confirm,explain,claim,
  point out,recall,reveal,disclose,tweet,write,indicate,maintain,remark,comment,believe,think,warn,deny,insist,argue,acknowledge,recognize,recognise,
  observe,reply,answer,mention,hope,agree,promise,pledge,vow,notify,specify,read,assure,suggest,propose,demand,request,ask,allege,estimate,reiterate,conclude,correct`,
);
/** Verbs whose object does what the infinitive tells: “urged Serbia to appoint”. */
export const OBJECT_CONTROL = words(
  `urge,ask,invite,request,encourage,call,call on,allow,enable,help,order,instruct,direct,tell,advise,oblige,require,appeal,press,authorise,
  authorize,permit,force,persuade,task,mandate,remind,want,expect,leave,give,beg,implore,summon,challenge`,
);
/** Verbs that take no object, so that “entered into force” behind a comma is a predicate and “adopted in 1994” is not. */
export const INTRANSITIVE = words(
  `enter,arrive,come,go,fly,travel,expire,lapse,remain,have,be,take place,fall,rise,stand,amount,occur,happen,die,live,talk,converse,resign,
  retire,step down,depart,return,participate,confer,cease,depend,belong,consist,last,appear,disappear,succeed,vote,refuse,fail,decline,
  decide,intend,hope,wish,want,express,voice,reaffirm,reiterate,stress,warn,thank,deny,urge,say,tell,ask,vow,pledge,promise,congratulate,condole,meet,speak`,
);
/** Nouns that a “that” clause completes: “assurances that”, “a report that”. */
export const SAYING_NOUNS = words(
  `report,reports,assurance,assurances,statement,claim,claims,news,view,hope,belief,condition,fact,announcement,warning,promise,pledge,commitment,demand,request,rumours,rumors,allegation,allegations,decision,agreement,proposal,satisfaction,conviction,understanding,regret`,
);
/** Verbs that want an object: without one, their past tells what was done to the noun before it. */
export const TRANSITIVE = words(
  `sign,initial,ratify,conclude,adopt,approve,amend,revise,prolong,renew,suspend,terminate,denounce,establish,restore,sever,upgrade,elevate,hold,convene,impose,expel,
  appoint,launch,issue,lift,postpone,cancel,reopen,inaugurate,schedule,deliver,hand over,unload,release,found,table,draft,negotiate`,
);
