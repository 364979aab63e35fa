import * as migration_20261125_141457_initial from './20261125_141457_initial.js';

export const migrations = [
  {
    up: migration_20261125_141457_initial.up,
    down: migration_20261125_141457_initial.down,
    name: '20261125_141457_initial'
  },
];
