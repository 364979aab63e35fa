import * as migration_20261125_103251_initial from './20261125_103251_initial.js';

export const migrations = [
  {
    up: migration_20261125_103251_initial.up,
    down: migration_20261125_103251_initial.down,
    name: '20261125_103251_initial'
  },
];
