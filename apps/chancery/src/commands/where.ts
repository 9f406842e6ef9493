import { existsSync } from 'node:fs';
import { JSON_OUT, LEDGER, verb } from '../cli/verb.ts';
import { ledgerOf, withoutPassword } from '../cli/where.ts';

export const where = verb({
  name: 'where',
  summary: 'tell where a ledger will be kept, and why there',
  args: { ...LEDGER, ...JSON_OUT },
  examples: [
    ['chancery where', 'The ledger’s place.'],
    ['CHANCERY_LEDGER=~/kz.db chancery where', 'The same, when the variable names another one.'],
  ],
  run: async ({ args, world }) => {
    const found = ledgerOf(args.ledger, world);
    const ledger = withoutPassword(found.ledger);
    const exists = found.kind === 'postgres' ? null : existsSync(found.ledger);
    if (args.json) world.out.json({ ...found, ledger, exists });
    else world.out.line(`${ledger}  (${found.because}${exists === false ? '; not there yet' : ''})`);
  },
});
