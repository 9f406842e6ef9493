import { storeContract } from '../store/testing/contract.ts';
import { memoryStore } from './store.ts';

storeContract('memory', async () => ({ store: memoryStore() }));
