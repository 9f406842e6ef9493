const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((s) => s.trim()));

/** Governing verbs that put what hangs on them into the future. */
export const PLANNING = words(
  `plan,schedule,expect,intend,set,slate,prepare,aim,hope,foresee,envisage,anticipate,earmark,wait,agree,decide,resolve,direct,instruct,pencil,table,want,
  undertake,pledge,promise,vow,commit,arrange,bind,mean,endeavour,endeavor,seek,propose,oblige,destine,book,due,prepare,announce,invite,accept`,
);
/** Governing verbs that say that what hangs on them is not so. */
export const DENYING = words(
  'deny,refuse,decline,reject,refute,fail,dismiss,rule out,cancel,call off,drop,abandon,exclude,oppose,forget,neglect,omit',
);
