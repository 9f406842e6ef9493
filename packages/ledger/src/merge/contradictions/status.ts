import type { ActEntry } from '../acts/entry.ts';
import type { Entry } from '../commitments/entries.ts';
import { inOrder, voiceOf } from '../told.ts';
import { sayAction, sayTexts } from '../words/say.ts';
import type { Disagreement } from './disagreement.ts';

/** One voice says that it happened, another that it did not, and the second came out no earlier than the day of the act. */
export function statusDisagreements(acts: readonly ActEntry[]): Disagreement[] {
  return acts.flatMap((act) => {
    const { dispute } = act.settled;
    if (!dispute) return [];
    const [done, denied] = [dispute.done, dispute.denied].map((facts) => facts.map((f) => f.told)) as [
      Disagreement['values'][0]['told'],
      Disagreement['values'][0]['told'],
    ];
    const followed =
      dispute.followed === null
        ? 'the witnesses do not decide'
        : `most witnesses, or a party’s own organ, ${dispute.followed === 'done' ? 'tell it' : 'deny it'}`;
    const why = `${sayTexts(done.map((t) => t.text))} ${done.length === 1 ? 'tells' : 'tell'} the ${sayAction(act.draft.action)} as done, ${sayTexts(denied.map((t) => t.text))} ${denied.length === 1 ? 'denies' : 'deny'} it; ${followed}.`;
    const happened = dispute.done.every((f) => f.claim.status === 'ongoing') ? 'ongoing' : 'happened';
    return [
      {
        acts: [act],
        field: 'status' as const,
        values: [
          { value: happened, told: done },
          { value: 'denied', told: denied },
        ],
        why,
        preferred: dispute.followed === null ? null : dispute.followed === 'done' ? 0 : 1,
      },
    ];
  });
}

/** An undertaking that one voice tells with a condition and another without; copies are one. */
export function conditionDisagreements(entries: readonly Entry[]): Disagreement[] {
  return entries.flatMap(({ tellings }) => {
    const plain = tellings.filter((u) => !u.conditional && u.told.claim.status !== 'denied').map((u) => u.told);
    const conditional = tellings.filter((u) => u.conditional).map((u) => u.told);
    if (!plain.some((p) => conditional.some((c) => voiceOf(c) !== voiceOf(p)))) return [];
    const [status] = plain.map((t) => t.claim.status);
    return [
      {
        acts: [],
        field: 'status' as const,
        values: [
          { value: status ?? 'happened', told: [...plain].sort(inOrder) },
          { value: 'conditional', told: [...conditional].sort(inOrder) },
        ],
        why: `${sayTexts(plain.map((t) => t.text))} ${plain.length === 1 ? 'tells' : 'tell'} the undertaking without a condition, ${sayTexts(conditional.map((t) => t.text))} with one.`,
        preferred: null,
      },
    ];
  });
}
