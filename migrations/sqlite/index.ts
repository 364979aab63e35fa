import * as migration_20261125_080837_initial from './20261125_080837_initial.js';

export const migrations = [
  {
    up: migration_20261125_080837_initial.up,
    down: migration_20261125_080837_initial.down,
    name: '20261125_080837_initial'
  },
];
