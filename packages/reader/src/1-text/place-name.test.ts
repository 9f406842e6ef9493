import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';

test.each([
  ['ASTANA', 'Astana'],
  ['DAR ES SALAAM', 'Dar es Salaam'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ['SÃO TOMÉ', 'São Tomé'],
  ['N’DJAMENA', 'N’Djamena'],
  ["ST. JOHN'S", "St. John's"],
  ['PORT-AU-PRINCE', 'Port-au-Prince'],
  ['ABU DHABI/PARIS', 'Abu Dhabi/Paris'],
  ['THE HAGUE', 'The Hague'],
  ['LA PAZ', 'La Paz'],
  ['WASHINGTON, D.C.', 'Washington, D.C.'],
  ['İSTANBUL', 'İstanbul'],
  ['Addis Ababa', 'Addis Ababa'],
  ['San  Jose', 'San Jose'],
  ['', ''],
])('%s becomes %s', (words, name) => expect(placeName(words)).toBe(name));
