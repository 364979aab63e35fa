import * as migration_20261125_134548_initial from './20261125_134548_initial.js';

export const migrations = [
  {
    up: migration_20261125_134548_initial.up,
    down: migration_20261125_134548_initial.down,
    name: '20261125_134548_initial'
  },
];
